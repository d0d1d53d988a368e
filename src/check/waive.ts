import { filePlace } from '../address.ts';
import { groupBy } from '../group-by.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { waiverIdle } from '../notices/waiver-idle.ts';
import { canBeWaived, noticeOf } from '../rules/catalogue.ts';
import type { Tally } from './collect.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Result } from './result.ts';
import { type Accepted, reviewOf, type Waiver } from './review.ts';
import { verdictOf, weighed } from './verdict.ts';
import { withFindings } from './with-findings.ts';

/**
 * A result in which what waivers accept stands apart and counts no more; `file` is what they are called. A waiver that
 * accepts nothing is a finding itself.
 */
export function waive(result: Result, waivers: readonly Waiver[], file: string): Result {
  const held = waivers.filter(({ expires }) => expires === null || expires >= result.asOf);
  const left: Diagnostic[] = [];
  const accepted: Accepted[] = [];
  for (const finding of result.diagnostics) {
    const waiver = canBeWaived(noticeOf(finding.code))
      ? held.find((one) => accepts(one, finding))
      : undefined;
    if (waiver === undefined) left.push(finding);
    else accepted.push({ finding, waiver });
  }
  const tallies = without(result.tallies, accepted);
  const counted = groupBy([...tallies, ...result.mutedIn], (one) => one.file);
  const waived: Result = {
    ...result,
    verdict: verdictOf([...tallies, ...result.mutedIn]),
    counts: { ...result.counts, ...weighed(tallies) },
    files: result.files.map((one) => ({ ...one, verdict: verdictOf(counted.get(one.file) ?? []) })),
    tallies,
    diagnostics: handedOn(left, accepted),
    review: { ...reviewOf(result), waivers: { file, accepted } },
  };
  const used = new Set(accepted.map(({ waiver }) => waiver));
  const idle = waivers.filter((one) => !used.has(one));
  return withFindings(
    waived,
    idle.map((one) => idleness(one, result, file)),
  );
}

/** By its fingerprint where it has one: a rule and an activity beside it say only what it was. */
const accepts = ({ fingerprint, code, key, column }: Waiver, finding: Diagnostic): boolean =>
  fingerprint === null
    ? code === finding.code && key === finding.key && (column === null || column === finding.column)
    : fingerprint === finding.fingerprint && (code === null || code === finding.code);

function idleness(waiver: Waiver, { asOf, diagnostics }: Result, file: string): Finding {
  const { line, fingerprint, code, key, expires } = waiver;
  const isAlike = (one: Diagnostic) =>
    one.fingerprint === fingerprint || (code === one.code && key === one.key);
  const state =
    expires !== null && expires < asOf
      ? 'expired'
      : diagnostics.some((one) => accepts(waiver, one))
        ? 'refused'
        : fingerprint !== null && diagnostics.some(isAlike)
          ? 'stale'
          : 'unused';
  return raise(waiverIdle, { ...filePlace(file), line }, { state, line, day: expires ?? '' });
}

/** What is left of each rule in each file. */
function without(tallies: readonly Tally[], accepted: readonly Accepted[]): readonly Tally[] {
  const key = (file: string, code: string) => `${file}\n${code}`;
  const taken = groupBy(accepted, ({ finding: { place, code } }) => key(place.file, code));
  return tallies.flatMap((one) => {
    const less = taken.get(key(one.file, one.code))?.length ?? 0;
    return one.total === less ? [] : [{ ...one, total: one.total - less, shown: one.shown - less }];
  });
}

/** Findings that were counted with one that is accepted are counted with the next of its cause. */
function handedOn(left: readonly Diagnostic[], accepted: readonly Accepted[]): readonly Diagnostic[] {
  const unkept = new Map(
    accepted.flatMap(({ finding: { cause, unkept } }) => (unkept ? [[cause, unkept]] : [])),
  );
  if (unkept.size === 0) return left;
  return left.map((one) => {
    const more = unkept.get(one.cause);
    unkept.delete(one.cause);
    return more === undefined ? one : { ...one, unkept: more };
  });
}
