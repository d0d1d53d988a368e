import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { report as words } from '../../src/locales/en/report.ts';
import type { Programme, Target } from '../../src/programme/programme.ts';
import { inputOf, type ReportInput } from '../../src/report/input.ts';
import { unexplained, varianceOf } from '../../src/report/variance.ts';
import { type Cells, course, gloAct, logFile, reportOver, saidIn } from './reports.ts';

const milestone = (indicator: string, target: number, more: Partial<Target> = {}): Target => ({
  ...{ indicator, country: null, period: '2018-S2', baseline: null, target, source: 'invented' },
  ...{ from: null, until: null, ...more },
});
const packWith = (...targets: readonly Target[]): Programme => ({ ...gloAct, targets });

const trained = (serial: number, value: number, more: Cells = {}): Cells => ({
  ...course,
  ...{ activity_id: `PAK-2018-00${serial}`, title: `Course ${serial}`, value, women: 10, men: value - 10 },
  ...more,
});

async function inputOver(programme: Programme, rows: readonly Cells[], period = '2018-S2') {
  const result = await check([logFile('PAK', '2018-S2', rows)], {
    ...{ programme, asOf: '2018-12-31', keep: true },
  });
  const asked = { programme, template: 'eu-interim', period, result, draft: false, words, suppressBelow: 11 };
  return inputOf(asked).donor;
}
const percents = (input: ReportInput) => varianceOf(input).beyond.map(({ percent }) => Math.round(percent));

describe('a result is held against its milestone', () => {
  // 45, 55 and 54 of 50 are 90, 110 and 108 per cent; 44 and 56 are 88 and 112.
  test.each([
    [44, [88]],
    [45, []],
    [54, []],
    [55, []],
    [56, [112]],
  ])('%i of 50', async (value, beyond) => {
    const input = await inputOver(packWith(milestone('PS-01', 50)), [trained(1, value)]);
    expect(percents(input)).toEqual(beyond);
    const { within, without } = varianceOf(input);
    expect(within).toHaveLength(1 - beyond.length);
    expect(without).not.toContain('PS-01');
    expect(without).toContain('PV-01');
  });

  test('66 of 60 is 110 per cent, however it is calculated', async () => {
    const input = await inputOver(packWith(milestone('PS-01', 60)), [trained(1, 66)]);
    expect(percents(input)).toEqual([]);
  });

  test('a target to the end is one only at the end of the action', async () => {
    const toEnd = milestone('PS-01', 400, { period: null });
    const open = packWith(toEnd);
    expect(percents(await inputOver(open, [trained(1, 40)]))).toEqual([]);
    const over = { ...open, action: { ...open.action, end: '2018-12-31' } };
    expect(percents(await inputOver(over, [trained(1, 40)]))).toEqual([10]);
  });

  test('shares are compared country by country', async () => {
    const survey = {
      objective: 'O1',
      pillar: 'prevention',
      activity_type: 'assessment',
      status: 'completed',
    };
    const rows = [{ ...survey, activity_id: 'PAK-2018-001', title: 'Survey', indicator: 'PV-07', value: 30 }];
    const input = await inputOver(packWith(milestone('PV-07', 60, { country: 'PAK' })), rows);
    expect(varianceOf(input).beyond).toMatchObject([{ country: 'PAK', target: 60, percent: 50 }]);
  });

  test('of a number that is hidden nothing is compared', async () => {
    const helped = {
      ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'completed' },
      ...{ activity_id: 'PAK-2018-001', title: 'Help', indicator: 'PR-01', stakeholder: 'victims' },
      ...{ people_basis: 'unique', value: 6, women: 6, men: 0, girls: 0, boys: 0 },
    };
    const { beyond, within, without } = varianceOf(
      await inputOver(packWith(milestone('PR-01', 50)), [helped]),
    );
    expect([beyond, within]).toEqual([[], []]);
    expect(without).toContain('PR-01');
  });
});

describe('a reason', () => {
  const programme = packWith(milestone('PS-01', 100));
  const late = { challenges: 'Rooms were not free.', measures: 'A hall was rented.' };

  test('is what offices tell of activities of the indicator', async () => {
    const input = await inputOver(programme, [trained(1, 40, late), trained(2, 20)]);
    expect(varianceOf(input).beyond[0]!.reasons.map(({ id }) => id)).toEqual(['PAK-2018-001']);
    expect(unexplained(input)).toEqual([]);
    const said = saidIn(await reportOver([logFile('PAK', '2018-S2', [trained(1, 60, late)])], { programme }));
    expect(said).toContain('60 of 100 (60 %)');
    expect(said).toContain('Course 1 (Pakistan): Rooms were not free. What was done: A hall was rented.');
  });

  test('is what headquarters writes under the pillar of the indicator by its code', async () => {
    const input = await inputOver(programme, [trained(1, 40)]);
    expect(unexplained(input)).toHaveLength(1);
    const told = (text: string) => ({
      ...input,
      narrative: new Map([
        ['pillars/prosecution/variance' as const, [{ block: 'paragraph' as const, text }]],
      ]),
    });
    expect(unexplained(told('PS-01: the school was closed.'))).toEqual([]);
    expect(unexplained(told('All went well.'))).toHaveLength(1);
  });

  test('that nobody gives keeps the report from being final', async () => {
    const report = await reportOver([logFile('PAK', '2018-S2', [trained(1, 40)])], { programme });
    const pairs = report.blocks.filter((block) => block.block === 'pairs');
    expect(JSON.stringify(pairs)).toContain(words.cover.toComplete);
    expect(report.status).toBe(words.incomplete);
  });
});
