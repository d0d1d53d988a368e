import { findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { indicatorOf, type Rule } from './rule.ts';

const indicatorOfOtherPillar = notice({
  code: 'X524',
  id: 'indicator-of-other-pillar',
  severity: 'error',
  slots: {
    indicator: 'text',
    belongs: 'code of pillar',
    serves: 'codes of pillar',
    pillar_heading: 'heading',
    pillars_also_heading: 'heading',
  },
  title: 'The indicator belongs to another pillar',
  message: 'The indicator {indicator} belongs to {belongs}, but the activity serves {serves}.',
  why: 'Figures are counted once, under one pillar. A wrong pillar moves the number to the wrong chapter.',
  fix: 'Choose another indicator, or type {belongs} under “{pillar_heading}” or add it under “{pillars_also_heading}”.',
  example: {
    bad: [{ pillar: 'prevention', pillars_also: '', indicator: 'PS-01' }],
    good: [{ pillar: 'prosecution', pillars_also: '', indicator: 'PS-01' }],
  },
});

/** An indicator is reported by an activity that serves its pillar. */
export const rule = {
  notice: indicatorOfOtherPillar,
  reads: ['indicator', 'pillar', 'pillars_also'],
  check(entry, context) {
    const { pillar, pillars_also: also = [] } = entry.values;
    const indicator = indicatorOf(entry, context);
    if (indicator === undefined || pillar === undefined) return undefined;
    if (indicator.pillar === pillar || also.includes(indicator.pillar)) return undefined;
    const data = { indicator: indicator.code, belongs: indicator.pillar, serves: [pillar, ...also] };
    return [findingIn(entry, indicatorOfOtherPillar, 'indicator', data, [placeIn(entry, 'pillar')])];
  },
} satisfies Rule;
