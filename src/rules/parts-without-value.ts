import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { peopleParts } from '../schema/columns.ts';
import type { Rule } from './rule.ts';

const partsWithoutValue = notice({
  code: 'X537',
  id: 'parts-without-value',
  severity: 'error',
  slots: { status: 'text', sum: 'number' },
  title: 'People are told apart but not counted',
  message:
    'Women, men, girls, boys and unspecified hold {sum, plural, one {# person} other {# people}}, but there is no number under “{heading}”.',
  why: 'The report counts the value. People who stand only in its parts would be lost.',
  fix: '{status, select, planned {Empty women, men, girls, boys and unspecified. People who are only planned go under target.} other {Type the total, {sum, number}, under “{heading}”. If nobody has been reached yet, empty women, men, girls, boys and unspecified.}}',
  example: {
    bad: [{ status: 'ongoing', value: '', women: '9', men: '15', evidence: '' }],
    good: [{ status: 'ongoing', value: '24', women: '9', men: '15' }],
  },
});

/** Where women, men, girls, boys or unspecified are counted there is a value; of a completed activity, another rule asks for it. */
export const rule = {
  notice: partsWithoutValue,
  reads: ['value', ...peopleParts],
  check(entry) {
    const { status, value } = entry.values;
    if (value !== undefined || status === 'completed') return undefined;
    const sum = peopleParts.reduce((total, name) => total + (entry.values[name] ?? 0), 0);
    return sum > 0
      ? [findingIn(entry, partsWithoutValue, 'value', { status: status ?? '', sum })]
      : undefined;
  },
} satisfies Rule;
