import type { Result } from '../check/result.ts';
import { unsteered } from '../text/steering.ts';
import type { FormatOptions } from './format.ts';
import { addressOf } from './told.ts';

/** What headquarters made of a result, a sentence a line; nothing where they did not, or where there are no words for it. */
export function reviewTold(
  { review, verdict }: Result,
  { reviewWords: words }: Pick<FormatOptions, 'reviewWords'>,
): readonly string[] {
  if (review === undefined || words === undefined) return [];
  const { waivers, baseline, changed } = review;
  const fresh = baseline?.fresh.reduce((sum, { total }) => sum + total, 0) ?? 0;
  return [
    ...(waivers === null ? [] : [words.accepted(waivers.accepted.length, unsteered(waivers.file))]),
    ...(waivers?.accepted ?? []).slice(0, mostListed).map(({ finding, waiver }) => {
      const { place, key } = finding;
      const where = [place.file, addressOf(place) ?? key].filter((part) => part !== undefined);
      return `- ${words.one(finding, unsteered(where.join(' ')), waiver)}`;
    }),
    ...(baseline === null ? [] : [words.baseline(fresh, baseline)]),
    ...(changed === null ? [] : [words.changed(changed)]),
    ...(review.verdict === verdict ? [] : [words.whole(review.verdict)]),
  ];
}

/** Accepted findings that are listed; the files hold all. */
const mostListed = 50;
