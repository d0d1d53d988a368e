import { groupBy } from '../group-by.ts';
import { canBeWaived, noticeOf } from '../rules/catalogue.ts';
import type { Tally } from './collect.ts';
import type { Result } from './result.ts';
import { reviewOf } from './review.ts';

/**
 * A result held against an earlier one, by fingerprints: each finding is known or new; `file` is what the other is called.
 * What nobody may accept is never known, or an earlier result would accept it.
 */
export function against(result: Result, earlier: Result, file: string): Result {
  const printsIn = ({ diagnostics, review }: Result) => [
    ...diagnostics.map(({ fingerprint }) => fingerprint),
    ...(review?.waivers?.accepted ?? []).map(({ finding }) => finding.fingerprint),
  ];
  const before = new Set(printsIn(earlier));
  const now = new Set(printsIn(result));
  const diagnostics = result.diagnostics.map((one) => ({
    ...one,
    known: before.has(one.fingerprint) && canBeWaived(noticeOf(one.code)),
  }));
  const fresh = freshOf({ ...result, diagnostics }, earlier);
  const total = (tallies: readonly Tally[]) => tallies.reduce((sum, one) => sum + one.total, 0);
  const gone = [...before].filter((print) => !now.has(print)).length;
  const known = total(result.tallies) - total(fresh);
  return { ...result, diagnostics, review: { ...reviewOf(result), baseline: { file, fresh, known, gone } } };
}

/** What is new of each rule in each file. Of findings that are counted and not given only their number can be compared. */
function freshOf({ tallies, diagnostics }: Result, earlier: Result): readonly Tally[] {
  const unkept = ({ total, shown }: Tally) => total - shown;
  const spare = new Map(
    [...groupBy(earlier.tallies, ({ code }) => code)].map(([code, all]) => [
      code,
      all.reduce((sum, one) => sum + unkept(one), 0),
    ]),
  );
  const key = (file: string, code: string) => `${file}\n${code}`;
  const given = groupBy(
    diagnostics.filter(({ known }) => known === false),
    ({ place, code }) => key(place.file, code),
  );
  return tallies.flatMap((one) => {
    const matched = canBeWaived(noticeOf(one.code)) ? Math.min(unkept(one), spare.get(one.code) ?? 0) : 0;
    spare.set(one.code, (spare.get(one.code) ?? 0) - matched);
    const shown = given.get(key(one.file, one.code))?.length ?? 0;
    const total = shown + unkept(one) - matched;
    return total === 0 ? [] : [{ ...one, total, shown }];
  });
}
