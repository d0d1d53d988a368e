import { findingIn, quotedHeadings } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { peopleParts } from '../schema/columns.ts';
import { anyFilled, countsPeople, peopleIn, plainNumbers, type Rule, sumOfParts } from './rule.ts';

const totalMismatch = notice({
  code: 'X501',
  id: 'total-mismatch',
  severity: 'error',
  slots: { total: 'number', sum: 'number', parts: 'list', unspecified_heading: 'heading' },
  title: 'The parts do not add up to the number of people',
  message: 'The value is {total, number}, but the numbers under {parts} add up to {sum, number}.',
  why: 'The report prints the total beside its parts. A reader who adds them up must find the same number.',
  fix: 'Correct the value or the parts. People whose sex was not recorded go under “{unspecified_heading}”.',
  example: {
    bad: [{ value: '27', women: '4', men: '20', girls: '0', boys: '0', unspecified: '0' }],
    good: [{ value: '27', women: '4', men: '23', girls: '0', boys: '0', unspecified: '0' }],
  },
});

/** Women, men, girls, boys and unspecified make up an exact number of people. */
export const rule = {
  notice: totalMismatch,
  reads: ['indicator', 'value', 'precision', ...peopleParts],
  marks: [
    {
      column: 'value',
      kind: 'wrong',
      when: `${plainNumbers}*{persons}*({value}<>"")*((({precision}="")+{precision=exact})>0)*${anyFilled}*(${sumOfParts}<>{value})`,
    },
  ],
  check(entry, context) {
    const { value, precision = 'exact' } = entry.values;
    if (value === undefined || precision !== 'exact' || !countsPeople(entry, context)) return undefined;
    const sum = peopleIn(entry);
    if (sum === undefined || sum === value) return undefined;
    // What is missing may stand in a column that was not read.
    const { columns, unread } = entry.layout;
    const lost =
      sum < value && unread.length > 0 ? peopleParts.find((name) => !columns.has(name)) : undefined;
    return [
      findingIn(entry, totalMismatch, lost ?? 'value', {
        total: value,
        sum,
        parts: quotedHeadings(entry.layout, peopleParts),
      }),
    ];
  },
} satisfies Rule;
