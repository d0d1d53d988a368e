import { type Entry, findingIn } from '../log/rows/entry.ts';
import { groupFinding } from '../log/rows/groups.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { groupParts, type PeopleGroup } from '../programme/groups.ts';
import { peopleParts } from '../schema/columns.ts';
import { countsPeople, peopleIn, plainNumbers, type Rule, sumOfParts } from './rule.ts';

const partExceedsWhole = notice({
  code: 'X502',
  id: 'part-exceeds-whole',
  severity: 'error',
  slots: { total: 'number', sum: 'number', of: ['parts', 'group'] },
  title: 'The parts are more than the number of people',
  message:
    '{of, select, parts {The value is {total, number}, but its parts add up to {sum, number}.} other {There are {sum, number} people under “{heading}”, but only {total, number} among whom they can be.}}',
  why: 'A number given as at least or at most still cannot be smaller than the people counted in its parts.',
  fix: '{of, select, parts {Raise the value to the sum of the parts, or correct the parts.} other {Correct the number under “{heading}”, or the numbers of people beside it.}}',
  example: {
    bad: [
      { value: '50', precision: 'at_least', women: '30', men: '25', girls: '', boys: '', unspecified: '' },
    ],
    good: [
      { value: '50', precision: 'at_least', women: '30', men: '20', girls: '', boys: '', unspecified: '' },
    ],
  },
});

/** The parts of "at least 50" may be fewer than 50; those of "at most 50" never more. Nor are a grant's own groups ever more than all. */
export const rule = {
  notice: partExceedsWhole,
  reads: ['indicator', 'value', 'precision', ...peopleParts],
  marks: [
    {
      column: 'value',
      kind: 'wrong',
      when: `${plainNumbers}*{persons}*({value}<>"")*({precision=at_least}+{precision=at_most})*(${sumOfParts}>{value})`,
    },
  ],
  check(entry, context) {
    if (!countsPeople(entry, context)) return undefined;
    const { groups } = entry;
    const found = exceeding(entry);
    if (groups === undefined) return found;
    return [
      ...(found ?? []),
      ...context.programme.groups.flatMap((group) => tooMany(entry, group, groups.get(group.code) ?? 0)),
    ];
  },
} satisfies Rule;

function exceeding(entry: Entry): Finding[] | undefined {
  const { value, precision } = entry.values;
  if (value === undefined || (precision !== 'at_least' && precision !== 'at_most')) return undefined;
  const sum = peopleIn(entry) ?? 0;
  if (sum <= value) return undefined;
  return [findingIn(entry, partExceedsWhole, 'value', { total: value, sum, of: 'parts' })];
}

/** Of a group among girls and boys there are no more than women and men leave of the value, whose sex and age may be known of nobody. */
function tooMany(entry: Entry, { code, among }: PeopleGroup, sum: number): Finding[] {
  const { values } = entry;
  const others = among.length === 0 ? [] : groupParts.filter((part) => !among.includes(part));
  const total = others.reduce((left, part) => left - (values[part] ?? 0), values.value ?? 0);
  if (sum <= total) return [];
  return [groupFinding(entry, partExceedsWhole, code, { total: Math.max(0, total), sum, of: 'group' })];
}
