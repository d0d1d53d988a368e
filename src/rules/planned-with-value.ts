import { findingIn, placeIn, quotedHeadings } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { peopleParts } from '../schema/columns.ts';
import { lastDaySeen, type Rule, soundPeriod } from './rule.ts';

const plannedWithValue = notice({
  code: 'X533',
  id: 'planned-with-value',
  severity: 'error',
  slots: {
    case: ['ahead', 'begun', 'over'],
    total: 'number',
    /** People who are told apart beside it. */
    count: 'number',
    parts: 'list',
    target_heading: 'heading',
  },
  title: 'A result of something only planned',
  message: 'The activity is planned, but “{heading}” is {total, number}.',
  why: 'Planned numbers must not be reported as reached.',
  fix: '{case, select, begun {Set the status to ongoing or completed. If the number is only planned, move it to “{target_heading}”{count, plural, =0 {} other { and empty {parts}}}.} over {Set the status to completed. If the number is only planned, move it to “{target_heading}”{count, plural, =0 {} other { and empty {parts}}}.} other {Move the number to “{target_heading}”{count, plural, =0 {} other { and empty {parts}}}.}}',
  example: {
    bad: [{ status: 'planned', start_date: '2019-02-10', end_date: '2019-02-12', target: '20', value: '20' }],
    good: [
      {
        status: 'planned',
        start_date: '2019-02-10',
        end_date: '2019-02-12',
        target: '20',
        value: '',
        women: '',
        men: '',
      },
    ],
  },
});

/** What is only planned has no result yet. */
export const rule = {
  notice: plannedWithValue,
  reads: ['status', 'period', 'start_date', 'value'],
  marks: [{ column: 'value', kind: 'wrong', when: '{status=planned}*({value}<>"")' }],
  check(entry, { asOf }) {
    const { status, start_date: start, end_date: end, value } = entry.values;
    if (status !== 'planned' || value === undefined) return undefined;
    const day = lastDaySeen(soundPeriod(entry), asOf);
    const over = end !== undefined && end < day && start !== undefined && start <= end;
    const begun = start === undefined || start < day;
    const filled = peopleParts.filter((name) => entry.values[name] !== undefined);
    const data = {
      case: over ? 'over' : begun ? 'begun' : 'ahead',
      total: value,
      count: filled.length,
      parts: quotedHeadings(entry.layout, filled),
    } as const;
    return [findingIn(entry, plannedWithValue, 'value', data, [placeIn(entry, 'status')])];
  },
} satisfies Rule;
