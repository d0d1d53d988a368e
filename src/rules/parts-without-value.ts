import { findingIn, quotedHeadings } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { peopleParts } from '../schema/columns.ts';
import { peopleIn, type Rule, sumOfParts } from './rule.ts';

const partsWithoutValue = notice({
  code: 'X537',
  id: 'parts-without-value',
  severity: 'error',
  slots: { status: 'text', sum: 'number', parts: 'list', target_heading: 'heading' },
  title: 'People are told apart but not counted',
  message:
    'The numbers under {parts} add up to {sum, plural, one {# person} other {# people}}, but there is no number under “{heading}”.',
  why: 'The report counts the value. People who stand only in its parts would be lost.',
  fix: '{status, select, planned {Empty {parts}. People who are only planned go under “{target_heading}”.} other {Type the total, {sum}, under “{heading}”. If nobody has been reached yet, empty {parts}.}}',
  example: {
    bad: [{ status: 'ongoing', value: '', women: '9', men: '15', evidence: '' }],
    good: [{ status: 'ongoing', value: '24', women: '9', men: '15' }],
  },
});

/** Where women, men, girls, boys or unspecified are counted there is a value; of a completed activity, another rule asks for it. */
export const rule = {
  notice: partsWithoutValue,
  reads: ['value', ...peopleParts],
  marks: [
    { column: 'value', kind: 'missing', when: `({value}="")*({status=completed}=0)*(${sumOfParts}>0)` },
  ],
  check(entry) {
    const { status, value } = entry.values;
    if (value !== undefined || status === 'completed') return undefined;
    const sum = peopleIn(entry) ?? 0;
    if (sum === 0) return undefined;
    const filled = peopleParts.filter((name) => entry.values[name] !== undefined);
    const parts = quotedHeadings(entry.layout, filled);
    return [findingIn(entry, partsWithoutValue, 'value', { status: status ?? '', sum, parts })];
  },
} satisfies Rule;
