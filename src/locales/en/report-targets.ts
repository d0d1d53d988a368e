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
  noTarget: (indicator, own) =>
    own ? `no target for ${indicator}` : `a target under another pillar for ${indicator}`,
  ofWhich: (code, reached, stage) =>
    stage === null
      ? `${code}: of which in countries with a target ${reached}.`
      : `${code}: a document meets the target once it is ${stage}; in countries with a target ${reached}.`,
  ofWhichInPeriod: (code, reached, stage) =>
    stage === null
      ? `${code}: of which in the period, in countries with a target for it, ${reached}.`
      : `${code}: a document meets the target of the period once it is ${stage}; in countries with such a target ${reached}.`,
  share: 'The share of the target counts the countries that have a target.',
  aims: (aims) => `Target: ${aims.map(([label, target]) => `${target} (${label})`).join('; ')}.`,
} satisfies Partial<Sentences>;
