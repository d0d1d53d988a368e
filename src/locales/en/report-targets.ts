import type { Sentences } from '../../report/sentences.ts';
import { month } from './dates.ts';

/** What is said of targets. */
export const targets = {
  compared: (toDate, clauses) => `Reached ${toDate}: ${clauses.join('; ')}.`,
  comparedInPeriod: (period, clauses) => `Of the milestones for ${period} alone: ${clauses.join('; ')}.`,
  targetReached: (indicator, reached, target, percent, since) =>
    `${percent} % of the target for ${indicator} (${reached} of ${target}${since === null ? '' : `; running totals in it since ${month(since)}`})`,
  targetBeside: (indicator, target, why) =>
    `no percentage of the target of ${target} for ${indicator} (${why})`,
  noTarget: (indicator, place) =>
    ({
      nowhere: `no target for ${indicator}`,
      pillar: `a target under another pillar for ${indicator}`,
      countries: `targets by country for ${indicator}`,
    })[place],
  share: 'The share of the target counts the countries that have a target.',
  aims: (aims) => `Target: ${aims.map(([label, target]) => `${target} (${label})`).join('; ')}.`,
} satisfies Partial<Sentences>;
