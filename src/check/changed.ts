import { groupBy } from '../group-by.ts';
import type { Tally } from './collect.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Result } from './result.ts';
import { reviewOf } from './review.ts';
import { verdictOf, weighed } from './verdict.ts';

/** What a result says of some files, by the names it has for them, and of others where something in these is related to it. */
export function onlyOf(result: Result, files: readonly string[]): Result {
  const chosen = new Set(files);
  const touches = ({ place, related = [] }: Diagnostic) =>
    chosen.has(place.file) || related.some(({ file }) => chosen.has(file));
  const diagnostics = result.diagnostics.filter(touches);
  const elsewhere = diagnostics.filter(({ place }) => !chosen.has(place.file));
  const tallies = ofChosen(result.tallies, chosen, elsewhere);
  const muted = result.mutedIn.filter(({ file }) => chosen.has(file));
  const own = result.files.filter(({ file }) => chosen.has(file));
  const sum = (part: 'rows' | 'activities') => own.reduce((total, one) => total + one[part], 0);
  const review = reviewOf(result);
  const { waivers, baseline } = review;
  const total = (all: readonly Tally[]) => all.reduce((whole, one) => whole + one.total, 0);
  return {
    ...result,
    verdict: verdictOf([...tallies, ...muted]),
    counts: {
      files: own.filter(({ verdict }) => verdict !== 'unreadable').length,
      rows: sum('rows'),
      activities: sum('activities'),
      ...weighed(tallies),
    },
    ...{ files: own, tallies, diagnostics },
    review: {
      ...review,
      waivers: waivers && {
        ...waivers,
        accepted: waivers.accepted.filter(({ finding }) => touches(finding)),
      },
      baseline: baseline && {
        ...baseline,
        fresh: ofChosen(
          baseline.fresh,
          chosen,
          elsewhere.filter(({ known }) => known !== true),
        ),
      },
      changed: { files: own.map(({ file }) => file), unshown: total(result.tallies) - total(tallies) },
    },
  };
}

/** Of files that were not chosen only what is given is counted. */
function ofChosen(
  tallies: readonly Tally[],
  chosen: ReadonlySet<string>,
  elsewhere: readonly Diagnostic[],
): readonly Tally[] {
  const key = (file: string, code: string) => `${file}\n${code}`;
  const given = groupBy(elsewhere, ({ place, code }) => key(place.file, code));
  return tallies.flatMap((one) => {
    if (chosen.has(one.file)) return [one];
    const shown = given.get(key(one.file, one.code))?.length ?? 0;
    return shown === 0 ? [] : [{ ...one, total: shown, shown }];
  });
}
