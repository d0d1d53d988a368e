import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { indicatorOf, type Rule } from './rule.ts';

const percentScaleSuspect = notice({
  code: 'C318',
  id: 'percent-scale-suspect',
  severity: 'warning',
  slots: { amount: 'number', indicator: 'text', percent: 'number' },
  title: 'A share of less than one per cent',
  message: 'The value is {amount, number}. For {indicator} that means {amount, number} per cent.',
  why: 'Spreadsheets keep 58 per cent as 0.58. The report would print less than one per cent.',
  fix: 'If you mean {percent} per cent, type {percent}.',
  example: {
    bad: [{ pillar: 'prevention', indicator: 'PV-07', value: '0.58', women: '', men: '' }],
    good: [{ pillar: 'prevention', indicator: 'PV-07', value: '58', women: '', men: '' }],
  },
});

/** 0.58 is more often 58 per cent than half of one. */
export const rule = {
  notice: percentScaleSuspect,
  reads: ['indicator', 'value'],
  check(entry, context) {
    const { value } = entry.values;
    const indicator = indicatorOf(entry, context);
    if (indicator?.kind !== 'percent' || value === undefined || value <= 0 || value >= 1) return undefined;
    const percent = Number((value * 100).toFixed(2));
    const data = { amount: value, percent, indicator: indicator.code };
    return [findingIn(entry, percentScaleSuspect, 'value', data)];
  },
} satisfies Rule;
