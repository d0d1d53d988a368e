import type { Dated, Programme } from './programme.ts';

/**
 * What a sound pack may say without meaning it. `of` is where: a code, or a field; `found` is what stands there.
 *
 * Of indicators: `no-people`, `no-share` (one that counts none sounds as if it did), `at-risk` (people of whom nobody is protected
 * sound as if they were to be), `shares-summed`, `people-averaged`, `people-once`, `stages-lost` (a way that does not go with what is
 * counted), `stage-unused` (a stage from which something meets its target that is not counted by stages), `like-number`,
 * `like-date` (codes that spreadsheets change), `word-before` (a word before the number that changes what it says).
 *
 * Of targets: `over-100`, `as-part`, `part-of-one`, `below-baseline`, `above-end` (those of the periods are more than the one to the
 * end), `below-parts` (the one of all countries is less than theirs), `period-beside` (of a period that the pack does not list).
 *
 * `nobody-protected`: no small number is hidden. `never`: something that holds on no day of the action; a target that no report
 * shows. `period-gap`: days of the action between two periods. `contribution`: more than the budget, or another currency.
 * `example`, `placeholder`: words of the pack to start with, or none yet.
 */
export interface Doubt {
  readonly doubt:
    | 'no-people'
    | 'no-share'
    | 'at-risk'
    | 'shares-summed'
    | 'people-averaged'
    | 'people-once'
    | 'stages-lost'
    | 'stage-unused'
    | 'like-number'
    | 'like-date'
    | 'word-before'
    | 'over-100'
    | 'as-part'
    | 'part-of-one'
    | 'below-baseline'
    | 'above-end'
    | 'below-parts'
    | 'period-beside'
    | 'nobody-protected'
    | 'never'
    | 'period-gap'
    | 'contribution'
    | 'example'
    | 'placeholder';
  readonly of: string;
  readonly found: string;
}

/** Something that holds on no day on which it could be used. */
export const never = (of: string, { from, until }: Dated): Doubt => ({
  doubt: 'never',
  of,
  found: [from, until].filter((day) => day !== null).join(' – '),
});

/** Whether something holds on no day of the action. */
export function isNever({ from, until }: Dated, { action }: Pick<Programme, 'action'>): boolean {
  return (from ?? '') > action.end || (until !== null && until < action.start);
}
