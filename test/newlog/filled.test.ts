import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Result } from '../../src/check/result.ts';
import { memorySource } from '../../src/cli/files.ts';
import { said } from '../../src/formats/said.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { layoutOf, rows } from '../../src/newlog/layout.ts';
import { listsOf } from '../../src/newlog/lists.ts';
import { newLog } from '../../src/newlog/new-log.ts';
import { countryName, findCountry } from '../../src/programme/lookup.ts';
import type { ColumnName } from '../../src/schema/columns.ts';
import { workbookBytes } from '../../src/workbook/write.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { keptParts } from './kept-parts.ts';
import { type Filling, fillIn, type Step } from './libreoffice.ts';

const programme = loadedPack('templates/glo-act');
const layout = layoutOf(programme.columnsLeftOut);
const offices = { en: 'PAK', fr: 'MAR', es: 'COL', pt: 'BRA', ru: 'KGZ', uk: 'UKR', ar: 'EGY' } as const;
type Language = keyof typeof offices;

/** One row as it is meant: codes by the lists, the rest as typed. */
type Meant = Readonly<Partial<Record<ColumnName, string>>>;

const course = (country: string): Meant => ({
  activity_id: `${country}-2018-101`,
  agency: 'UNODC',
  objective: 'O3',
  pillar: 'prosecution',
  crime_type: 'BOTH',
  activity_type: 'training',
  title: 'Training of investigators',
  status: 'completed',
  start_date: '2018-09-10',
  end_date: '2018-09-14',
  admin1: 'national',
  place: 'Invented town',
  partners: 'Invented agency',
  indicator: 'PS-01',
  target: '25',
  value: '24',
  evidence: 'Attendance list',
  people_basis: 'unique',
  stakeholder: 'investigators',
  women: '9',
  men: '15',
  narrative: 'All of them passed the closing test.',
  // Behind a plus sign.
  challenges: 'The room was too small.',
});
const campaign = (country: string): Meant => ({
  ...{ activity_id: `${country}-2018-102`, agency: 'IOM', objective: 'O1', pillar: 'prevention' },
  ...{ crime_type: 'TIP', activity_type: 'campaign', title: 'Invented campaign', status: 'completed' },
  ...{ start_date: '2018-10-01', end_date: '2018-10-31', indicator: 'PV-01', value: '2500' },
  evidence: 'Delivery notes',
});

/** Ten mistakes that offices make, each with the cell and the rule that must find it. */
const mistakes: readonly (readonly [row: 0 | 1, column: ColumnName, typed: string, code: string])[] = [
  [0, 'title', '', 'C300'],
  [0, 'end_date', '2018-09-01', 'X503'],
  [0, 'people_basis', '', 'X522'],
  [0, 'evidence', '', 'X523'],
  [0, 'women', '8', 'X501'],
  [1, 'value', 'about a lot', 'C312'],
  [1, 'objective', 'O99', 'L401'],
  [1, 'start_date', '31/02/2018', 'C301'],
  [1, 'agency', '', 'C300'],
  [1, 'activity_type', 'festival of lights', 'L401'],
];

/** What a person does for a row: chooses where the column has a list, types elsewhere. */
function stepsFor(meant: Meant, at: number, lists: ReturnType<typeof listsOf>): Step[] {
  return (Object.entries(meant) as [ColumnName, string][]).map(([name, text]) => {
    const cell = { row: rows.first + at, column: layout.columnOf(name) };
    const list = lists.all.find(({ column }) => lists.choices(column) === lists.choices(name));
    if (lists.choices(name) === null || list === undefined) return { do: 'type', ...cell, text };
    const pillarOf = (code: string) => programme.indicators.find((one) => one.code === code)?.pillar;
    const choices =
      name === 'indicator'
        ? list.choices.filter(({ code }) => pillarOf(code) === pillarOf(text))
        : list.choices;
    const pillar = `$${layout.lettersOf('pillar')}`;
    const beside = [`${pillar}${rows.first}`, `${pillar}${cell.row}`] as const;
    return { do: 'choose', ...cell, beside, entry: choices.findIndex(({ code }) => code === text) + 1 };
  });
}

let folder = '';
const results = new Map<string, Result>();
const named = (language: Language, kind: 'good' | 'bad') =>
  join(folder, kind, `${offices[language].toLowerCase()}-2018-S2.xlsx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-filled-'));
  const fillings: Filling[] = [];
  for (const name of languageNames) {
    const language = await languages[name]();
    const country = offices[name];
    const book = newLog({
      ...{ programme, language: name, rightToLeft: language.rightToLeft, words: await language.newLog() },
      ...{ heading: language.heading, columns: language.explanation.columns, period: '2018-S2' },
      office: country,
      country: countryName(findCountry(programme, country)!, name),
    });
    const empty = join(folder, `${name}.xlsx`);
    writeFileSync(empty, workbookBytes(book));
    const lists = listsOf(programme, name, 'a test');
    const steps = [...stepsFor(course(country), 0, lists), ...stepsFor(campaign(country), 1, lists)];
    const wrong = mistakes.map(
      ([at, column, text]): Step => ({
        ...{ do: 'type', row: rows.first + at, column: layout.columnOf(column), text },
      }),
    );
    fillings.push({ from: empty, to: named(name, 'good'), steps });
    fillings.push({ from: empty, to: named(name, 'bad'), steps: [...steps, ...wrong] });
  }
  fillIn(fillings, folder);
  for (const name of languageNames)
    for (const kind of ['good', 'bad'] as const) {
      if (!existsSync(named(name, kind))) continue;
      const file = memorySource(
        `${offices[name].toLowerCase()}-2018-S2.xlsx`,
        readFileSync(named(name, kind)),
      );
      results.set(`${name} ${kind}`, await check([file], { programme, asOf: '2018-12-31' }));
    }
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(languageNames)('a log in %s, filled in through its own lists by LibreOffice', (name) => {
  test('is ready', () => {
    const { diagnostics, counts, verdict } = results.get(`${name} good`)!;
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect([verdict, counts.rows, counts.activities]).toEqual(['ready', 2, 2]);
  });

  test('with ten mistakes gives these ten, in the language, at the cell as the office sees it', async () => {
    const { diagnostics } = results.get(`${name} bad`)!;
    const found = diagnostics
      .filter(({ severity }) => severity === 'error' || severity === 'stop')
      .map(({ code, place }) => `${code} ${place.row} ${place.column}`);
    const meant = mistakes.map(([at, column, , code]) => {
      // Parts that do not add up are told at the value.
      const cell = code === 'X501' ? 'value' : column;
      return `${code} ${rows.first + at} ${layout.columnOf(cell)}`;
    });
    expect(found.toSorted()).toEqual(meant.toSorted());
    const language = await languages[name]();
    for (const diagnostic of diagnostics) {
      const { title, message, fix } = said(diagnostic, language);
      expect(`${title} ${message} ${fix}`).not.toMatch(/undefined|[{}]/);
      if (diagnostic.column !== undefined && diagnostic.heading !== undefined)
        expect(diagnostic.heading).toBe(language.heading(diagnostic.column as ColumnName));
    }
  });
});

test('LibreOffice keeps what the table of the new log says', () => {
  const table = readFileSync('src/newlog/README.md', 'utf8').matchAll(/^\| (.+?) \| (kept|lost)\b.* \|$/gm);
  const said = Object.fromEntries([...table].map(([, part, kept]) => [part!, kept!]));
  for (const name of languageNames) {
    const before = keptParts(readFileSync(join(folder, `${name}.xlsx`)));
    const after = keptParts(readFileSync(named(name, 'good')));
    const seen = Object.keys(before).map((part) => [
      part,
      isDeepStrictEqual(before[part], after[part]) ? 'kept' : 'lost',
    ]);
    expect([name, Object.fromEntries(seen)]).toEqual([name, said]);
  }
});
