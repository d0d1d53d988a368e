import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile } from '../../src/report/figures-file.ts';
import { differing, madeOf, type TracedFigure, tracedFigures, traceOf } from '../../src/report/trace.ts';
import '../seed.ts';
import { type Cells, course, gloAct, logFile } from './reports.ts';

const trained = (id: string, value: number): Cells => ({
  ...course,
  ...{ activity_id: id, title: `Course ${id}`, value, women: value, men: 0, girls: 0, boys: 0 },
});
const assisted = (id: string, value: number): Cells => ({
  ...trained(id, value),
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', indicator: 'PR-01' },
  ...{ stakeholder: 'victims', people_basis: 'unique' },
});

async function fileOver(assistedInNepal: number, more: Cells = {}): Promise<string> {
  const files = [
    logFile('PAK', '2018-S2', [{ ...trained('PAK-2018-001', 30), ...more }, trained('PAK-2018-002', 12)]),
    logFile('NPL', '2018-S2', [trained('NPL-2018-001', 20), assisted('NPL-2018-002', assistedInNepal)]),
  ];
  const result = await check(files, { programme: gloAct, asOf: '2019-01-15', keep: true });
  const { figures } = compileWithNotes({
    ...{ programme: gloAct, template: 'eu-interim', period: '2018-S2', result, words },
    ...{ draft: true, suppressBelow: 11 },
  });
  return figuresFile(figures());
}

test('a figure is found by its id, its name and its name in braces, with the rows that made it', async () => {
  const figures = tracedFigures(await fileOver(5))!;
  for (const asked of [
    'PS-01.period',
    'ps-01.PERIOD',
    '{{PS-01.period}}',
    'matrix/prosecution/PS-01/unique/ALL/value',
  ]) {
    const found = traceOf(figures, asked);
    if (!('figure' in found)) throw new Error(`not found: ${asked}`);
    // 30 and 12 in Pakistan, 20 in Nepal.
    expect(found.figure.text).toBe('62');
    expect(found.figure.rows.map(({ activity, file, row }) => [activity, file, row])).toEqual([
      ['NPL-2018-001', 'npl-2018-S2.csv', 2],
      ['PAK-2018-001', 'pak-2018-S2.csv', 2],
      ['PAK-2018-002', 'pak-2018-S2.csv', 3],
    ]);
  }
  expect(traceOf(figures, 'PS-1.period')).toEqual({ near: ['PS-01.period'] });
  expect(traceOf(figures, 'no such thing at all')).toEqual({ near: [] });
});

test('every figure of the last report has a name of its own', async () => {
  const ids = tracedFigures(await fileOver(5))!.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(50);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a hidden figure is a mark without rows, and the file is the same whatever it is', async () => {
  const text = await fileOver(5);
  const found = traceOf(tracedFigures(text)!, 'PR-01.period');
  if (!('figure' in found)) throw new Error('not found');
  expect(found.figure.isHidden).toBe(true);
  expect(found.figure.rows).toEqual([]);
  expect(await fileOver(7)).toBe(text);
});

describe('what differs between two files', () => {
  const figuresOf = async (more: Cells = {}) => tracedFigures(await fileOver(5, more))!;

  test('is nothing where they are of the same logs', async () => {
    expect(differing(await figuresOf(), await figuresOf())).toEqual({ changes: [], following: 0 });
  });

  test('is one line where one cell of one office is another', async () => {
    const { changes, following } = differing(await figuresOf(), await figuresOf({ value: 40, women: 40 }));
    // 30 and 12 in Pakistan, then 40 and 12.
    expect(changes).toEqual([{ name: 'PS-01.PAK.period', before: '42', after: '52' }]);
    // To date, of all countries, of the pillar, of the activity, of people, of women, shares.
    expect(following).toBeGreaterThan(10);
  });

  test('is told by people where only their sex is another', async () => {
    const { changes } = differing(await figuresOf(), await figuresOf({ women: 20, men: 10 }));
    expect(changes.map(({ name }) => name)).toEqual(['prosecution.unique.women', 'prosecution.unique.men']);
    expect(changes[0]).toMatchObject({ before: '62', after: '52' });
  });

  test('names an activity that is there no more, and what it gave', async () => {
    const { changes } = differing(
      await figuresOf(),
      await figuresOf({ status: 'planned', value: '', women: '' }),
    );
    expect(changes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PS-01.PAK.period', 'prosecution.activities']),
    );
    expect(changes).toHaveLength(2);
  });

  const figure = (id: string, text: string, name: string | null = null): TracedFigure => ({
    ...{ id, name, period: '2018-S2', text, unit: null, rule: null, isHidden: false, rows: [], cited: [] },
  });

  test('loses no number that differs alone, named or not', () => {
    const sides = [
      [
        figure('lines/partnerships/PA-05//ALL/stage.signed', '1'),
        figure('lines/protection/PR-01/unique/NPL/value', '42'),
      ],
      [
        figure('lines/partnerships/PA-05//ALL/stage.signed', '2'),
        figure('lines/protection/PR-03/unique/NPL/value', '7'),
      ],
    ] as const;
    expect(differing(...sides)).toEqual({
      changes: [
        { name: 'lines/partnerships/PA-05//ALL/stage.signed', before: '1', after: '2' },
        { name: 'lines/protection/PR-01/unique/NPL/value', before: '42', after: null },
        { name: 'lines/protection/PR-03/unique/NPL/value', before: null, after: '7' },
      ],
      following: 0,
    });
  });

  test('every number that differs is told or follows from one that is', () => {
    const ids = ['NPL', 'PAK', 'ALL'].flatMap((country) =>
      ['value', 'toDate', 'women'].map((column) => `matrix/prosecution/PS-01/unique/${country}/${column}`),
    );
    const some = fc.array(fc.constantFrom('1', '2', 'not shown'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(some, some, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (one, other, named) => {
        const [a, b] = [one, other].map((texts) =>
          ids.map((id, at) => figure(id, texts[at]!, named[at] ? `name ${at}` : null)),
        );
        const different = one.filter((text, at) => text !== other[at]).length;
        const { changes, following } = differing(a!, b!);
        expect(changes.length + following).toBe(different);
        expect(changes.length > 0).toBe(different > 0);
        for (const { before, after } of changes) expect(before).not.toBe(after);
      }),
    );
  });
});

test('how a report was asked for is read whole or not at all', async () => {
  const text = await fileOver(5);
  const made = { template: 'eu-interim', period: '2018-S2', country: null, asOf: '2019-01-15', draft: true };
  expect(madeOf(text)).toEqual({ ...made, suppressBelow: 11 });
  for (const key of Object.keys(made)) {
    const file = JSON.parse(text);
    file.made[key] = 7;
    expect(madeOf(JSON.stringify(file)), key).toBeNull();
  }
});
