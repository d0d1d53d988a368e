import { findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { indicatorOf, type Rule } from './rule.ts';

const indicatorOfOtherObjective = notice({
  code: 'X525',
  id: 'indicator-of-other-objective',
  severity: 'warning',
  slots: { indicator: 'text', belongs: 'codes of objective', objective: 'code of objective' },
  title: 'The indicator usually belongs to another objective',
  message: 'The indicator {indicator} usually belongs to {belongs}, but the objective is {objective}.',
  why: 'Results are compared with the plan objective by objective.',
  fix: 'Check the objective. If it is right, nothing needs to change.',
  example: {
    bad: [{ indicator: 'PS-01', objective: 'O6' }],
    good: [{ indicator: 'PS-01', objective: 'O3' }],
  },
});

/** An indicator usually hangs on certain objectives. */
export const rule = {
  notice: indicatorOfOtherObjective,
  reads: ['indicator', 'objective'],
  check(entry, context) {
    const { objective } = entry.values;
    const indicator = indicatorOf(entry, context);
    if (indicator === undefined || objective === undefined || indicator.objectives.length === 0)
      return undefined;
    if (indicator.objectives.includes(objective)) return undefined;
    const data = { indicator: indicator.code, belongs: indicator.objectives, objective };
    return [findingIn(entry, indicatorOfOtherObjective, 'indicator', data, [placeIn(entry, 'objective')])];
  },
} satisfies Rule;
