import { findingIn, quotedHeadings } from '../log/rows/entry.ts';
import { groupFinding } from '../log/rows/groups.ts';
import { notice } from '../notices/notice.ts';
import { peopleParts } from '../schema/columns.ts';
import { indicatorOf, peopleIn, type Rule } from './rule.ts';

const peopleNotCounted = notice({
  code: 'X540',
  id: 'people-not-counted',
  severity: 'warning',
  slots: { sum: 'number', parts: 'list' },
  title: 'These people are not added to people reached',
  message:
    'The numbers under {parts} add up to {sum, plural, one {# person} other {# people}}. The indicator counts no people, so no report adds them.',
  why: 'Only rows of an indicator that counts people make up the people reached.',
  fix: 'If they are to be counted, give them a row of their own under an indicator of people. If not, empty {parts}.',
  example: {
    bad: [{ indicator: 'PV-01', women: '10', men: '14', girls: '', boys: '', unspecified: '' }],
    good: [{ indicator: 'PV-01', women: '', men: '', girls: '', boys: '', unspecified: '' }],
  },
});

/** People beside things or documents are in no total of people; beside a share they weigh it. */
export const rule = {
  notice: peopleNotCounted,
  reads: ['indicator', ...peopleParts],
  check(entry, context) {
    const kind = indicatorOf(entry, context)?.kind;
    if (kind !== 'count' && kind !== 'documents') return undefined;
    const sum = peopleIn(entry) ?? 0;
    if (sum === 0 && entry.groups === undefined) return undefined;
    const groups = [...(entry.groups ?? [])].flatMap(([group, sum]) => {
      const parts = [`“${entry.layout.groups.get(group)!.heading}”`];
      return sum === null ? [] : groupFinding(entry, peopleNotCounted, group, { sum, parts });
    });
    if (sum === 0) return groups;
    const filled = peopleParts.filter((name) => (entry.values[name] ?? 0) > 0);
    const data = { sum, parts: quotedHeadings(entry.layout, filled) };
    return [...groups, findingIn(entry, peopleNotCounted, filled[0]!, data)];
  },
} satisfies Rule;
