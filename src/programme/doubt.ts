import type { Dated, Programme } from './programme.ts';

/**
 * What a sound pack may say without meaning it. `of` is where: a code, or a field; `found` is what stands there.
 *
 * Of indicators: `no-people`, `no-share` (one that counts none sounds as if it did), `unit-english` (its unit is English, in a pack that is not), `at-risk` (people of whom nobody is protected
 * sound as if they were to be), `shares-summed`, `people-averaged`, `people-once`, `stages-lost` (a way that does not go with what is
 * counted), `stage-unused` (a stage from which something meets its target that is not counted by stages), `stage-first` (it meets it from the first stage on), `like-number`,
 * `like-date` (codes that spreadsheets change), `word-before` (a word before the number that changes what it says).
 *
 * Of what holds for some time: `used-longer` (a code that is used on days on which it does not hold), `fixed-dated` (a code that the
 * program acts on, with an end), `list-empty` (days on which no code of a list holds), `currency-other` (not that of the country).
 *
 * Of targets: `target-gap` (days without one), `target-overlap` (two that hold at once, the older with an end), `target-back` (an older
 * one that holds again when the newer ends), `target-left` (of a country that is gone), `over-100`, `as-part`, `part-of-one`, `below-baseline`, `above-end` (those of the periods are more than the one to the
 * end), `below-parts` (the one of all countries is less than theirs), `period-beside` (of a period that the pack does not list).
 *
 * `nobody-protected`: no small number is hidden. `never`: something that holds on no day of the action; a target that no report
 * shows. `period-gap`: days of the action between two periods. `contribution`: more than the budget, or another currency.
 * `one-name`: signs that part several names where there is one. `example-code`: a code of `examples.csv` that is in no list. `example`, `placeholder`: words of the pack to start with, or none yet.
 */
export interface Doubt {
  readonly doubt:
    | 'no-people'
    | 'no-share'
    | 'unit-english'
    | 'at-risk'
    | 'shares-summed'
    | 'people-averaged'
    | 'people-once'
    | 'stages-lost'
    | 'stage-unused'
    | 'stage-first'
    | 'like-number'
    | 'like-date'
    | 'word-before'
    | 'used-longer'
    | 'fixed-dated'
    | 'list-empty'
    | 'currency-other'
    | 'one-name'
    | 'target-gap'
    | 'target-overlap'
    | 'target-back'
    | 'target-left'
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
    | 'example-code'
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
