import type { Notice } from '../../notices/notice.ts';
import { catalogue, type NoticeId } from '../../rules/catalogue.ts';

/**
 * Why a schema of rows does not say what a rule finds. `reading`: it is about a file and how it is read, before there are
 * rows. `remark`: the row is taken all the same. `text`: it is about what stands in a free text. `sum` and `days` are
 * calculated. `rows` and `files` know more than one row. `report`: it is about what headquarters write.
 */
export type Why = 'reading' | 'remark' | 'text' | 'sum' | 'days' | 'rows' | 'files' | 'report';

/** By the family of the code, where one reason is enough. */
const ofFamily: Readonly<Record<string, Why>> = {
  F: 'reading',
  S: 'reading',
  H: 'reading',
  K: 'reading',
  R: 'rows',
  B: 'files',
  P: 'text',
  D: 'report',
};

/** Errors of single rows that no schema says. */
const ofError: Readonly<Partial<Record<NoticeId, Why>>> = {
  'total-mismatch': 'sum',
  'part-exceeds-whole': 'sum',
  'end-before-start': 'days',
  'outside-period': 'days',
  'in-the-future': 'days',
  'outside-project': 'days',
  'out-of-use': 'days',
  'non-gregorian-calendar-suspect': 'days',
  'differs-from-file': 'files',
  'leading-zero-lost': 'rows',
  'date-order-contradictory': 'reading',
  'number-convention-contradictory': 'reading',
  'merged-number': 'reading',
};

/** Why a schema does not say what a notice finds; null where it does. */
function whyUnsaid({ code, id, severity }: Notice): Why | null {
  const family = ofFamily[code[0]!];
  if (family !== undefined) return family;
  return severity === 'error' ? (ofError[id as NoticeId] ?? null) : 'remark';
}

/** Every notice that a schema does not say, in the order of codes, with the reason. */
export const unsaid = (): readonly (readonly [Notice, Why])[] =>
  catalogue.flatMap((notice) => {
    const why = whyUnsaid(notice);
    return why === null ? [] : [[notice, why] as const];
  });
