import type { FormWords } from '../../report/form-words.ts';
import { month } from './dates.ts';
import { capital, inWords, list, plural } from './grammar.ts';

const counted = (count: number, one: string, many: string) => plural(count, one, many, inWords);

const pairs = (all: readonly (readonly [string, string])[]) =>
  all.map(([code, what]) => `${code} ${what}`).join('; ');

const one = { impact: 'impact indicator', outcome: 'outcome indicator', output: 'output indicator' };

/** Words of the parts that forms of donors ask for, in English. */
export const form: FormWords = {
  level: { impact: 'Impact', outcome: 'Outcomes', output: 'Outputs' },
  measured: (level, all, measured, missing) => {
    const have = measured === 1 ? 'has' : 'have';
    if (missing.length === 0)
      return all === 1
        ? `The ${one[level]} has a current value.`
        : `All ${inWords(all)} ${one[level]}s have a current value.`;
    const named =
      missing.length > 6
        ? `${counted(missing.length, 'indicator', 'indicators')} of the table`
        : list(missing.map((name) => `“${name}”`));
    const some =
      measured > 0
        ? `${capital(inWords(measured))} of ${inWords(all)} ${one[level]}s ${have} a current value.`
        : all === 1
          ? `The ${one[level]} has no current value.`
          : `None of the ${inWords(all)} ${one[level]}s has a current value.`;
    return `${some} Not measured: ${named}.`;
  },
  logic: (toComplete) =>
    `Whether the intervention logic still holds, and changes to the logframe: ${toComplete}`,
  where: 'Where the work was done',
  ofTarget: (reached, percent, target, isWhole) =>
    isWhole
      ? `${reached} to date: ${percent} % of ${target}`
      : `towards the target: ${reached} of ${target} to date, ${percent} %`,
  wordsInCells: (annex) => `Words in place of a number are explained in ${annex}.`,
  inPlaceOfNumbers: 'Words in place of numbers',
  stages: (byCode) =>
    `By stage: ${byCode.map(([code, stages]) => `${code} ${stages.map(([stage, count]) => `${stage} ${count}`).join(', ')}`).join('; ')}.`,
  heldAgainst: (held, stage) =>
    stage === null
      ? `In countries with a target: ${pairs(held)}.`
      : `A document meets its target once it is ${stage}; in countries with a target: ${pairs(held)}.`,
  heldInPeriod: (held, stage) =>
    stage === null
      ? `In the period, in countries with a target for it: ${pairs(held)}.`
      : `A document meets the target of the period once it is ${stage}; in countries with such a target: ${pairs(held)}.`,
  runningSince: (byCode) =>
    `Running totals count to date since: ${pairs(byCode.map(([code, since]) => [code, month(since)]))}.`,
  named: (names, all) => {
    const further = all - names.length;
    return further > 0 ? `${names.join('; ')}; and ${inWords(further)} more` : names.join('; ');
  },
  variance: ({ beyond, within, without }, tolerance, period, annex) =>
    beyond + within === 0
      ? `No indicator has a milestone for ${period} with which its result can be compared.`
      : [
          `Of ${counted(beyond + within, 'result that has', 'results that have')} a milestone for ${period}, ${within === 0 ? 'none lies' : `${inWords(within)} ${within === 1 ? 'lies' : 'lie'}`} within ${tolerance} per cent of it and ${beyond === 0 ? 'none' : inWords(beyond)} beyond.`,
          without === 0
            ? ''
            : `${capital(counted(without, 'indicator has', 'indicators have'))} no milestone for the period, or no number that can be compared with it.`,
          annex === null ? '' : `All milestones stand in ${annex}.`,
        ]
          .filter(Boolean)
          .join(' '),
  varianceAlt: (tolerance) =>
    `Results more than ${tolerance} per cent from their milestone, and the reasons.`,
  milestone: 'Result and milestone',
  reason: 'Reason',
  ofMilestone: (reached, target, percent) => `${reached} of ${target} (${percent} %)`,
  reasonOfHeadquarters: 'See below.',
  reasonMissing: 'Ask the offices for the reason, or give it in the narrative of the pillar:',
  noReasonMissing: 'Every result beyond the tolerance has a reason, or none is beyond it.',
  furtherReasons: (count, pillar) =>
    `${capital(counted(count, 'further activity tells', 'further activities tell'))} of difficulties, under ${pillar}.`,
  done: (measure) => `What was done: ${measure}`,
  logframe: (annex) =>
    annex === null
      ? 'The indicators with their baselines, targets and current values stand above.'
      : `The updated logframe matrix, with the baseline, target and current value of every indicator, is ${annex}.`,
  logframeCaption: 'Indicators of the logframe and their current values',
  logframeColumns: ['Indicators', 'With a current value', 'Not measured'],
  sustainability: 'Sustainability',
  furtherPlanned: (count, annex) =>
    `${capital(counted(count, 'further activity stands', 'further activities stand'))}${annex === null ? ' in the logs' : ` in ${annex}`}.`,
  peopleCaption: (period) => `People reached, by pillar, sex and age, ${period}`,
  peopleNote: '“none recorded”: no office counted anybody so, which is not zero.',
  groupsCaption: (period) => `Further groups among the people reached, ${period}`,
  groupsNote:
    'Each number is a part of the people beside it; one person may be in several groups. Small numbers, and all numbers of people who are protected, are not told.',
  unrecorded: 'Sex not recorded',
  none: 'none recorded',
  noJoint: 'The logs name no event that several countries held together.',
  noChallenges: 'The offices report no challenges for the period.',
  visible: (activities, all) =>
    all === 1
      ? 'The activity under way or completed made the contribution of the donor visible.'
      : `${capital(inWords(activities))} of ${inWords(all)} activities under way or completed made the contribution of the donor visible.`,
  jointBesides: (count) =>
    `Besides, the table names ${counted(count, 'joint event that is', 'joint events that are')} left to another report to count.`,
  visibilityCaption: 'Items of visibility, by activity',
  items: 'Items',
  furtherVisible: (count) =>
    `${capital(counted(count, 'further activity is', 'further activities are'))} not listed.`,
  consent: (donor) => ({
    question: `Are there objections to the publication of this report by the ${donor}?`,
    none: 'No objections:',
    some: 'Objections:',
  }),
  signature: {
    name: 'Name of the contact person for the action',
    signed: 'Signature',
    place: 'Location',
    due: 'Date report due',
    sent: 'Date report sent',
  },
  signatureAlt: 'Who signs the report, where, and when it was due and sent.',
  evidence: (named, all) =>
    all === 0
      ? 'No activity was under way or completed in the period.'
      : `The logs name evidence for ${named === all ? (all === 1 ? 'the' : `all ${inWords(all)}`) : `${inWords(named)} of ${inWords(all)}`} ${all === 1 ? 'activity' : 'activities'} under way or completed. The country offices keep the documents.`,
  evidenceInSheets: (annex) =>
    `There are too many for one list: what shows the results of each activity stands beside it${annex === null ? '' : ` in ${annex}`}.`,
  evidenceCaption: 'Evidence named in the logs, by activity',
  evidenceColumn: 'Evidence',
  evidenceHidden: 'not told, to protect people',
  evidenceIs: (evidence) => `Evidence: ${evidence}.`,
  otherActivities: 'Other activities of the period',
  briefSource: (asOf) => `Source: activity logs of the country office, status ${asOf}.`,
  targetsApart: (most) =>
    `The targets to the end of the project stand in the table: beside the largest, ${most}, the bars would hardly be seen.`,
};

/** What the parts of forms are called where a pack does not say. */
export const formHeadings = {
  assessment: 'Assessment of implementation',
  overall: 'Overall assessment',
  progress: 'Progress by outcome and output',
  resultsActivities: 'Results and activities',
  byLevel: 'Results by level',
  changes: 'What changed since the last report',
  variance: 'Variance from the milestones',
  logframe: 'Updated logframe matrix',
  contracts: 'Contracts awarded',
  risks: 'Risks and assumptions',
  gender: 'Gender equality and human rights',
  lessons: 'Lessons learned',
  beneficiaries: 'Relations between the partners of the action',
  authorities: 'Relations with State authorities',
  earlierGrants: 'Earlier grants of the donor',
  consent: 'Publication of this report',
  signature: 'Signature',
  evidence: 'List of evidence',
} as const;
