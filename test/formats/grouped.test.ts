import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellName } from '../../src/address.ts';
import { causeOf } from '../../src/check/cause.ts';
import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Result } from '../../src/check/result.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { said } from '../../src/formats/said.ts';
import { forPeople } from '../../src/formats/terminal.ts';
import { en } from '../../src/locales/en/index.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { noticeOf } from '../../src/rules/catalogue.ts';
import type { ColumnName } from '../../src/schema/columns.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { exampleLog } from '../rules/rule-fixtures.ts';

const programme = loadedPack('templates/glo-act');
/** So wide that nothing is broken or cut. */
const options = {
  words: en,
  tool: { name: 'gloact', version: '1' },
  color: false,
  quiet: false,
  width: 100_000,
};

const checked = (rows: readonly ExampleRow[]) => check([exampleLog(rows)], { programme, asOf: '2018-12-31' });

/** The findings of a check by cause. */
function causes({ diagnostics }: Result): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const cause = causeOf(noticeOf(one.code), one);
    groups.set(cause, [...(groups.get(cause) ?? []), one]);
  }
  return [...groups.values()];
}

/** What is printed of one cause: the cells it names, the message, and what else is said of which cells. */
function printed(result: Result, diagnostics: readonly Diagnostic[]) {
  const [text = ''] = pretty({ ...result, diagnostics }, options);
  const lines = text.split('\n\n').slice(0, -1).join('\n\n').split('\n');
  const others = lines.flatMap((line) => {
    const [, cells, sentence] =
      /^ {3}Also ((?:[A-Z]+\d+|row \d+)(?:, (?:[A-Z]+\d+|row \d+))*): (.*)$/.exec(line) ?? [];
    return cells === undefined ? [] : [{ cells: cells.split(', '), sentence: sentence! }];
  });
  const named = lines[1]!.match(/\b[A-Z]+\d+\b(?=,| and |$)/g) ?? [];
  return { lines, others, named };
}

/** Sentences that the printed block says of a cell and that are not that cell's own. */
function untrue(result: Result, same: readonly Diagnostic[]): string[] {
  const { lines, others, named } = printed(result, same);
  const message = (one: Diagnostic) => said(one, en, forPeople(en)).message;
  const fix = (one: Diagnostic) => said(one, en, forPeople(en)).fix;
  const at = (cell: string) => same.filter(({ place }) => cellName(place) === cell);
  const first = same[0]!;
  const elsewhere = new Set(others.flatMap(({ cells }) => cells));
  const plain = named.filter(
    (cell) =>
      !elsewhere.has(cell) &&
      !at(cell).some((one) => message(one) === message(first) && fix(one) === fix(first)),
  );
  const wrong = others.flatMap(({ cells, sentence }) =>
    cells
      .filter((cell) =>
        at(cell).every((one) => {
          const advice = fix(one) === fix(first) ? '' : ` ${fix(one)}`;
          const swapped = message(first).replaceAll(
            forPeople(en)
              .text(first.value ?? '')
              .trim() || '\u0000',
            forPeople(en)
              .text(one.value ?? '')
              .trim(),
          );
          const holds =
            sentence.startsWith('“') && swapped === message(one) && sentence.endsWith(`”.${advice}`);
          return sentence !== message(one) + advice && !holds;
        }),
      )
      .map((cell) => `${cell}: ${sentence}`),
  );
  const missing = lines.some((line) => line.trim() === message(first)) ? [] : [`not said: ${message(first)}`];
  return [...plain.map((cell) => `${cell} has no sentence of its own`), ...wrong, ...missing];
}

const choices: Readonly<Partial<Record<ColumnName, readonly string[]>>> = {
  status: ['planned', 'ongoing', 'completed', 'postponed', 'cancelled', 'Yes', 'done'],
  start_date: ['2018-09-10', '2019-02-10', '2018-03-01', '03/04/18', 'soon'],
  end_date: ['', '2018-09-12', '2019-02-12', '2018-09-01', '12/13/2018'],
  status_reason: ['', 'The venue closed.'],
  value: ['', '27', '30', 'many', '10-15', '-3', '12.5'],
  women: ['', '4', '23', 'some'],
  target: ['', '20'],
  stakeholder: ['', 'police', 'police; astronauts; cooks', 'gala', 'judges and others', 'polise'],
  activity_type: ['training', 'gala dinner', 'trainning', 'party', 'study visits and more'],
  country: ['PAK', 'Nigeria', 'India', 'Pakstan'],
  indicator: ['PS-01', 'PS-1', 'XX', 'PV-07'],
  evidence: ['', 'list'],
};

test('every sentence printed of a cell is that cell’s own', async () => {
  const cell = fc.constantFrom(...(Object.keys(choices) as ColumnName[]));
  const row = fc
    .uniqueArray(cell, { maxLength: 5 })
    .chain((names) =>
      fc
        .tuple(...names.map((name) => fc.constantFrom(...choices[name]!)))
        .map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]!])) as ExampleRow),
    );
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 4, maxLength: 9 }), async (rows) => {
      const told = rows.map((cells, at) => ({
        activity_id: `PAK-2018-${200 + at}`,
        title: `No ${at}`,
        ...cells,
      }));
      const result = await checked(told);
      for (const same of causes(result)) {
        expect(untrue(result, same)).toEqual([]);
        seen += printed(result, same).others.length;
      }
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(30);
}, 120_000);

describe('a group', () => {
  const one = async (code: string, rows: readonly ExampleRow[]) => {
    const result = await checked(rows);
    const same = result.diagnostics.filter((each) => each.code === code);
    return printed(result, same);
  };
  const id = (at: number) => ({ activity_id: `PAK-2018-${200 + at}`, title: `No ${at}` });

  test('of activities completed and planned says of each what is true of it', async () => {
    const rows = (['completed', 'planned', 'completed', 'planned'] as const).map((status, at) => ({
      ...id(at),
      status,
      end_date: '',
    }));
    const { named, others } = await one('X521', rows);
    expect(named).toHaveLength(4);
    expect(others).toEqual([
      {
        cells: [named[1], named[3]],
        sentence: 'The activity is planned, but there is no date under “end_date”.',
      },
    ]);
  });

  test('whose cells differ only in what they hold names what they hold', async () => {
    const types = ['gala dinner', 'party', 'party', 'gala dinner'];
    const { named, others } = await one(
      'L401',
      types.map((activity_type, at) => ({ ...id(at), activity_type })),
    );
    expect(others).toEqual([{ cells: [named[1], named[2]], sentence: '“party”.' }]);
  });

  test('names no cell it says nothing true of, however many sentences there are', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => ({ ...id(at), value: String(30 + at) }));
    const { named, others } = await one('X501', rows);
    expect(named).toHaveLength(4);
    expect(others.map(({ cells }) => cells)).toEqual(named.slice(1).map((cell) => [cell]));
  });
});
