import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile } from '../../src/report/figures-file.ts';
import { tracedFigures, traceOf } from '../../src/report/trace.ts';
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

async function fileOver(assistedInNepal: number): Promise<string> {
  const files = [
    logFile('PAK', '2018-S2', [trained('PAK-2018-001', 30), trained('PAK-2018-002', 12)]),
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
