import { describe, expect, test } from 'vitest';
import { countFigures } from '../../src/count/count.ts';
import type { PeopleBasis } from '../../src/count/figures.ts';
import { figureOf } from '../count/count-rows.ts';
import { messyBytes, messyFiles, officeBytes, officeFiles, programme } from './office-files.ts';
import { type Choice, stays, walk } from './officer.ts';

/** How often an office is asked at most. */
const rounds = 3;
const logs: readonly (readonly [file: string, sheet: string])[] = [
  ...officeFiles.map((file) => [file, ''] as const),
  ['sheet-flag-mar-2018-S1.xlsx', 'Mars'],
];
/** Files that hold no log: there is nothing to put right in them. */
const noLogs = ['blr-2018-S2.xls', 'mar-2018-S2.txt', 'mli-2018-S2.csv'];
const messyLogs = messyFiles.filter((file) => !noLogs.includes(file));
const walked = (file: string, sheet: string, choice: Choice) =>
  walk({ file, bytes: officeBytes(file), asked: sheet === '' ? [] : [sheet], choice }, rounds);

describe.each<Choice>(['first', 'last'])('whoever takes the %s way that advice leaves open', (choice) => {
  test.each(messyLogs)('gets %s ready in three rounds', async (file) => {
    const { steps } = await walk({ file, bytes: messyBytes(file), asked: [], choice }, rounds);
    const left = steps.at(-1)!.filter((step) => !stays.has(step.slice(0, 4)));
    expect({ left, steps: left.length === 0 ? [] : steps }).toEqual({ left: [], steps: [] });
  });

  test.each(logs)('gets %s %s ready in three rounds', async (file, sheet) => {
    const { steps, last } = await walked(file, sheet, choice);
    const left = steps.at(-1)!.filter((step) => !stays.has(step.slice(0, 4)));
    expect({ left, steps: left.length === 0 ? [] : steps }).toEqual({ left: [], steps: [] });
    expect(['ready', 'ready-with-remarks']).toContain(last.verdict);
  });
});

/** Figures of the log at the end of the way. */
const figures: readonly (readonly [
  file: string,
  period: string,
  indicator: string,
  basis: PeopleBasis,
  country: string,
  value: number,
])[] = [
  ['lost-participants-pak-2018-S2.xlsx', '2018-S2', 'PS-01', 'unique', 'PAK', 75],
  ['placeholder-in-required.xlsx', '2018-S2', 'PS-01', 'unique', 'ZAF', 175],
  ['missing-column.xlsx', '2018-S2', 'PS-01', 'unique', 'ZAF', 75],
  ['maroc-months.xlsx', '2018-S1', 'PS-01', 'unique', 'MAR', 164],
  ['personal-unread.xlsx', '2018-S2', 'PS-01', 'unique', 'ZAF', 25],
  ['arabic-headings.xlsx', '2018-S2', 'PS-01', 'unique', 'EGY', 20],
];

test.each(figures)('%s ends with nothing lost: in %s %s %s of %s is %i', async (...line) => {
  const [file, period, indicator, basis, country, value] = line;
  const { first, last } = await walked(file, '', 'first');
  expect(last.counts.rows).toBe(first.counts.rows);
  const figure = figureOf(countFigures(last.entries, { programme, period }), indicator, basis, country);
  expect(figure.value?.value).toBe(value);
});
