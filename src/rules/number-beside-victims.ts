import type { Entry } from '../log/rows/entry.ts';
import { findingIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { type Notice, notice } from '../notices/notice.ts';
import { tellsNumber } from '../privacy/told-numbers.ts';
import { type Context, indicatorOf, type Rule } from './rule.ts';

/** Columns in which an office writes freely. */
const written = ['title', 'narrative', 'challenges', 'measures', 'next_steps'] as const;

const numberBesideVictims = notice({
  code: 'P810',
  id: 'number-beside-victims',
  severity: 'warning',
  slots: {},
  title: 'A number in a text about people at risk',
  message:
    'The row counts people whom a number could give away, and the text under “{heading}” holds a number.',
  why: 'The report hides small numbers of people whom it protects. A number in a sentence would tell them.',
  fix: 'Write the sentence without numbers. With a number in it, the report leaves it out.',
  example: {
    bad: [
      {
        pillar: 'protection',
        objective: 'O5',
        indicator: 'PR-01',
        stakeholder: 'victims',
        narrative: 'Seven women found shelter.',
      },
    ],
    good: [
      {
        pillar: 'protection',
        objective: 'O5',
        indicator: 'PR-01',
        stakeholder: 'victims',
        narrative: 'Women found shelter.',
      },
    ],
  },
});

/** Words beside small numbers of victims hold no numbers, or they tell what the report's figures hide. */
export const rule = {
  notice: numberBesideVictims,
  reads: ['indicator', 'stakeholder'],
  check(entry, context) {
    if (!countsExposed(entry, context)) return undefined;
    return findingsIn(entry, numberBesideVictims, tellsNumber);
  },
} satisfies Rule;

/** A finding for each text of a row that tells what it should not. */
export function findingsIn(
  entry: Entry,
  notice: Notice<Record<never, never>>,
  tells: (text: string) => boolean,
): readonly Finding[] | undefined {
  const { title, narrative, challenges, measures, next_steps } = entry.values;
  const isTold = (text: string | undefined) => text !== undefined && tells(text);
  const all =
    isTold(title) || isTold(narrative) || isTold(challenges) || isTold(measures) || isTold(next_steps);
  if (!all) return undefined;
  return written.flatMap((column) =>
    isTold(entry.values[column]) ? [findingIn(entry, notice, column, {})] : [],
  );
}

/** Whether a row counts people whose small numbers are hidden. */
export function countsExposed(entry: Entry, context: Context): boolean {
  const kinds = entry.values.stakeholder ?? [];
  return (
    kinds.some((kind) => context.programme.protectedStakeholders.includes(kind)) ||
    indicatorOf(entry, context)?.protected === true
  );
}
