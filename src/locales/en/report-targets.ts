import type { Sentences, WhyNoPercent } from '../../report/sentences.ts';
import { month } from './dates.ts';

/** Why there is no percentage of a target, within a sentence. */
const whyNot: Readonly<Record<WhyNoPercent, string>> = {
  noTotal: 'it is measured by country',
  shareItself: 'it is a share itself',
  noTarget: 'there is no target',
  notReported: 'no result is reported',
  otherCountries: 'the countries that have a target reported no result',
  severalWays: 'its people are counted in several ways',
  severalPillars: 'its results stand under several pillars',
  growthUnknown: 'its growth is not known',
  notShown: 'the result is not shown',
};

/** What is said of targets. */
export const targets = {
  compared: (toDate, clauses) => `Reached ${toDate}: ${clauses.join('; ')}.`,
  comparedInPeriod: (period, clauses) => `Of the milestones for ${period} alone: ${clauses.join('; ')}.`,
  targetReached: (indicator, reached, target, percent, since, part) =>
    `${percent} % of the target for ${indicator} (${reached}${part ? ' that count towards it,' : ''} of ${target}${since === null ? '' : `; running totals in it since ${month(since)}`})`,
  targetBeside: (indicator, target, why) =>
    `no percentage of the target of ${target} for ${indicator}, as ${whyNot[why]}`,
  noTarget: (indicator, place) =>
    ({
      nowhere: `no target for ${indicator}`,
      pillar: `a target under another pillar for ${indicator}`,
      countries: `targets by country for ${indicator}`,
    })[place],
  share: 'The share of the target counts the countries that have a target.',
  aims: (aims) => `Target: ${aims.map(([label, target]) => `${target} (${label})`).join('; ')}.`,
} satisfies Partial<Sentences>;
