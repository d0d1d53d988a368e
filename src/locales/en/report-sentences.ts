import type { PeopleBasis } from '../../count/figures.ts';
import type { Sentences } from '../../report/sentences.ts';
import { day, month } from './dates.ts';
import { formats } from './formats.ts';
import { capital, inWords, list, plural } from './grammar.ts';
import { targets } from './report-targets.ts';

const counted = (count: number, one: string, many: string) => plural(count, one, many, inWords);

/** `to date since August 2017, as of 30 June 2018`, as far as beginning and days are known. */
const sinceWhen = (since: string | null, asOf: readonly string[]): string =>
  [
    since === null ? 'to date' : `to date since ${month(since)}`,
    ...(asOf.length === 0 ? [] : [`as of ${list(asOf.map(day))}`]),
  ].join(', ');

/** `1`, `at least 1`; not `21`. */
const isOne = (total: string) => /(?:^| )1$/.test(total);

const peopleOf: Readonly<Record<PeopleBasis, (total: string) => string>> = {
  unique: (total) => `Different persons: ${total} ${isOne(total) ? 'person' : 'people'}`,
  participations: (total) => `Participations: ${total}`,
  reach_estimate: (total) => `Estimate of reach: ${total} ${isOne(total) ? 'person' : 'people'}`,
};

/** When: in a year, or from one month to another. */
const within = (period: string) => (/^\d+$/.test(period) ? `in ${period}` : `from ${period}`);

/** The sentences of the reports in English. */
export const say: Sentences = {
  ...targets,
  subtitle: (report, period) => `${report}, ${period}`,
  periodOf: (from, to) => `${from} to ${to}`,
  people: (basis, total, parts, unrecorded, withheld) =>
    [
      peopleOf[basis](total),
      parts.length === 0 ? '' : `, among them ${list(parts)}`,
      unrecorded === null
        ? ''
        : unrecorded === 'all'
          ? '; sex not recorded'
          : `; ${unrecorded} not recorded by sex`,
      withheld.length === 0 ? '' : `; the number of ${list(withheld)} is not shown`,
      '.',
    ].join(''),
  noPeople: 'No participants were reported for this period.',
  notCounted: ({ assisted, withheld, running }) =>
    `Not counted here: ${[
      ['people assisted, who are told under their pillar', assisted] as const,
      ['numbers that are not shown, to protect people', withheld] as const,
      ['running totals of which the growth in the period is not known', running] as const,
    ]
      .flatMap(([why, names]) =>
        names.length === 0 ? [] : [`${why} (${list(names.map((name) => `“${name}”`))})`],
      )
      .join('; ')}.`,
  sameCountries: (fact) =>
    fact === null ? 'The same as the countries of the action.' : `The same as in ${fact}.`,
  lead: (period, results) => `${capital(within(period))}, ${list(results)}.`,
  leadActivities: (period, count, countries) =>
    `${capital(within(period))}, ${counted(count, 'activity was', 'activities were')} under way or completed in ${counted(countries, 'country', 'countries')}.`,
  leadNothing: (period) => `No activity was reported under this pillar ${within(period)}.`,
  leadNotBegun: (period, others) =>
    `No activity was under way or completed ${within(period)}; ${list(
      others.map(([status, count]) => `${inWords(count)} ${count === 1 ? 'is' : 'are'} ${status}`),
    )}.`,
  running: (result, since, asOf, beside) =>
    `${capital(`${beside ? 'besides, ' : ''}${sinceWhen(since, asOf)}`)}, ${result}; how many of them in the period is not known.`,
  toDateSince: sinceWhen,
  withheld: (indicators) =>
    `Not told, to protect people: the number for ${list(indicators.map((name) => `“${name}”`))}.`,
  countedApart: (others) => `counted apart: ${list(others)}`,
  under: (number, pillar) => `${number} under ${pillar}`,
  document: (title, country, stage, count) =>
    `“${title}”, ${country}: ${count === null ? '' : `${count} `}${stage}`,
  reached: list,
  atStage: (stage, count) => `${stage}: ${count}`,
  tableSource: (reported, expected, asOf) =>
    `Source: activity logs of ${reported} of ${expected} country offices, status ${asOf}.`,
  asOfDay: (days) => `as of ${list(days)}`,
  cumulative: (indicator, amount, since, asOf) =>
    `${indicator}: ${amount} ${sinceWhen(since, asOf)}, in no number of this period because how much of it grew in the period is not known.`,
  suppressed: (limit) =>
    `Numbers that may expose a person are “fewer than ${limit}” or “not shown”, and so are those that would give them away.`,
  largestReach: (code) => `${code}: of several estimates in one country the largest.`,
  mean: (code, kind) =>
    `${code}: ${kind === 'weighted' ? 'mean of the activities, weighted by people' : 'plain mean of the activities, not weighted by people'}.`,
  wordsLeftOut: 'The office’s words are left out here, because they could expose a person.',
  withoutWords: (type, country, month) => [type, country, ...(month === null ? [] : [month])].join(', '),
  jointElsewhere: (isCounted) =>
    isCounted
      ? 'A joint event: its results are counted in another report.'
      : 'A joint event: its results are left to another report, and none of those received counts them.',
  further: (count, annex) =>
    `${capital(counted(count, 'further activity is', 'further activities are'))} listed with ${count === 1 ? 'its' : 'their'} results in ${annex}.`,
  furtherCaption: (pillar) => `${pillar}: further activities`,
  countedUnder: (title, country, pillar) => [`${title} (${country}): told and counted under `, pillar, '.'],
  elsewhere:
    'These activities also serve this pillar. Their figures stand under their own pillar and are not added again.',
  keyActivities: (count) => `${count === 1 ? 'activity' : 'activities'} under way or completed`,
  keyPeople(basis, count) {
    const one = count === 1;
    return {
      unique: `different ${one ? 'person' : 'persons'} took part, added over events`,
      participations: `${one ? 'participation' : 'participations'} in events`,
      reach_estimate: `${one ? 'person' : 'people'} reached by media, estimated`,
    }[basis];
  },
  keyCountries: 'country offices reported',
  change: (earlier, period) => `${earlier} in ${period}`,
  womenAmong: (percent, girls, recorded, total, basis) =>
    `${percent} % women${girls ? ' and girls' : ''} among the ${recorded} ${basis === 'participations' ? (isOne(recorded) ? 'participation for which' : 'participations for which') : isOne(recorded) ? 'person whose' : 'people whose'} sex was recorded, of ${total}`,
  chart: (indicator, most) =>
    most === null
      ? `${indicator}, by country`
      : `${indicator}: ${most.country} reports the most (${most.amount})`,
  chartAlt: (indicator, toDate, targets, most, least) =>
    `Bar chart by country, ${toDate}${targets ? ' against the target' : ''}: ${indicator}. ${
      least === null
        ? `All countries shown report ${most.amount}.`
        : `Most: ${most.country} with ${most.amount}; fewest: ${least.country} with ${least.amount}.`
    }`,
  chartNote: (toDate, targets) =>
    `${capital(toDate)}, by country${targets ? '; the thin grey bar is the target to the end of the project' : ''}.`,
  achieved: (toDate) => `Achieved ${toDate}`,
  targetSeries: 'Target',
  resultsCaption: (pillar) => `${pillar}: results against targets`,
  resultsAlt: (pillar) =>
    `Indicators of ${pillar} with baseline, target, result of the period, result to date and share of the target.`,
  notDone: (count) => `${capital(counted(count, 'activity was', 'activities were'))} postponed or cancelled.`,
  nothingNotDone: 'No activity was reported as postponed or cancelled in the period.',
  notDoneCaption: 'Activities postponed or cancelled, with reasons',
  unaccounted: (count) =>
    `${capital(counted(count, 'activity', 'activities'))} planned or under way before ${count === 1 ? 'is' : 'are'} not accounted for: no log of this period mentions ${count === 1 ? 'it' : 'them'}.`,
  unaccountedCaption: 'Not accounted for: planned or under way before, in no log of this period',
  lastTold: (status, period) => `${status}, ${period}`,
  leadUnaccounted: (count) =>
    `${capital(counted(count, 'activity', 'activities'))} planned or under way before ${count === 1 ? 'is' : 'are'} not accounted for.`,
  cooperation: (partners, countries, agencies) =>
    partners === 0
      ? 'The logs name no implementing partners.'
      : `The project worked with ${counted(partners, 'implementing partner', 'implementing partners')} in ${counted(countries, 'country', 'countries')}; activities were led by ${list(agencies)}.`,
  joint: (title, countries, counting) =>
    `${title}: reported by ${list(countries)}${counting === null ? '' : `, counted once in the report of ${counting}`}.`,
  visibility: (kind, activities, countries) =>
    `${kind}: ${counted(activities, 'activity', 'activities')} in ${counted(countries, 'country', 'countries')}.`,
  noVisibility: 'The logs record no visibility measures for the period.',
  moneyCaption: (period) => `Money spent on activities, by country and pillar, ${period}`,
  moneyNote: 'As the logs record it, each activity once; currencies are not added to each other.',
  moneyElsewhere: (sums) => `Not in the table, on joint events left to another report to count: ${sums}.`,
  moneySums: (sums) =>
    sums === ''
      ? 'No log names money spent in the period.'
      : `Money spent in the period, by currency: ${sums}.`,
  planCaption: 'Activities planned, under way or postponed',
  nothingPlanned: 'The logs name no activities for the next period.',
  matrixCaption: 'Indicator matrix',
  countryReported: (activities) =>
    `${capital(counted(activities, 'activity was', 'activities were'))} reported.`,
  countrySilent: (state, period) =>
    ({
      none: `No log was received for ${period}. Nothing is known, which is not the same as nothing done.`,
      unreadable: `A log for ${period} came and could not be read. Nothing of it is known or counted.`,
      uncounted: `A log for ${period} came; every row of it has an error, so none is counted.`,
      longer: `A log of a longer period than ${period} came; none of its rows is counted.`,
      nothing: `The office says that it had no activities in ${period}.`,
      empty: `A log for ${period} came and has no row. Nothing is known, which is not the same as nothing done.`,
      left: `The country had left the programme before ${period}.`,
    })[state],
  alsoUnread: 'A further log of this period came and could not be read; nothing of it is counted.',
  countryFigures: (country) => `${country}: figures`,
  countryActivities: (country) => `${country}: activities`,
  filesCaption: 'Logs received, by country, all periods',
  findings: (errors) =>
    errors === 0
      ? 'The check of the logs left nothing to correct.'
      : `The check of the logs left ${counted(errors, 'error', 'errors')}; headquarters keeps the list.`,
  leftOut: {
    error: (rows) => `Left out because of errors: ${counted(rows, 'row', 'rows')}.`,
    joint: (rows) => `Joint events left to another report to count: ${counted(rows, 'row', 'rows')}.`,
    'not-a-result': (rows) =>
      `Values of activities only planned, postponed or cancelled: ${counted(rows, 'row', 'rows')}.`,
    incomplete: (rows) =>
      `Without country, indicator, pillar, period or status: ${counted(rows, 'row', 'rows')}.`,
    overlaps: (rows) => `Of a longer period than the report’s: ${counted(rows, 'row', 'rows')}.`,
    unjoined: (rows) => `May count again what another row has counted: ${counted(rows, 'row', 'rows')}.`,
  },
  peopleBeside: (rows) =>
    `People beside an indicator that counts none, and so not added to people: ${counted(rows, 'row', 'rows')}.`,
  nothingLeftOut: 'No row that reports a result is left out.',
  draftCallout: {
    title: 'Draft',
    text: (errors, rows) =>
      `The logs still hold ${counted(errors, 'error', 'errors')}; ${counted(rows, 'row is', 'rows are')} left out of all figures. Headquarters keeps the list.`,
  },
  missing: {
    title: 'What did not come or could not be counted',
    text: ({ none, unreadable, uncounted, longer, empty, alsoUnread, strangers }, period) =>
      [
        none.length > 0 ? `No log of ${period} was received from ${list(none)}.` : '',
        unreadable.length > 0 ? `A log came and could not be read: ${list(unreadable)}.` : '',
        uncounted.length > 0 ? `A log came of which every row has an error: ${list(uncounted)}.` : '',
        longer.length > 0
          ? `A log of a longer period came, of which no row is counted: ${list(longer)}.`
          : '',
        empty.length > 0 ? `A log came without any row: ${list(empty)}.` : '',
        alsoUnread.length > 0 ? `A further log came and could not be read: ${list(alsoUnread)}.` : '',
        strangers > 0
          ? `${capital(counted(strangers, 'file', 'files'))} could not be read and ${strangers === 1 ? 'does' : 'do'} not say the country.`
          : '',
        'All of this is missing in the totals.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  method: (limit, people, toDate, countedAgain) => [
    'Figures are counted once, under the pillar of the activity; other pillars only point to it.',
    'Different persons, participations and estimates of reach are three totals and are never added together.',
    'A joint event is counted in one report only.',
    'Of several estimates of reach in one country the largest counts, because they may reach the same people.',
    '“At least” and “approximately” survive every addition. Percentages are never added.',
    `Results to date go back to the first logs that were read (${toDate}); running totals that are older name their own beginning.`,
    'A running total counts what it grew by since the end of the period before. Where no log tells that, it counts “at least” its growth from its first number in the period on, and that first number stands apart.',
    ...(limit > 0
      ? [
          `Counts of ${people ?? 'people who may be exposed'} from 1 to ${limit - 1} are not shown, nor what would give one away. Nobody who has this report and the earlier ones, and who may know the numbers of one office, can work out by adding and subtracting such a count of others more exactly than that it is between 1 and ${limit - 1}; where that cannot be kept, more is left out.`,
          'Of an activity with a number that is not shown, nothing is told in the office’s words: its kind, country and month stand for its title. Of other activities of that country and pillar no text is told that holds a number.',
          ...(countedAgain
            ? ['What earlier reports printed was counted again for this from the logs that were given.']
            : []),
        ]
      : []),
  ],
  verdicts: formats.fileVerdicts,
  verdictsOf: (verdict, count) => plural(count, formats.fileVerdicts[verdict], formats.fileVerdicts[verdict]),
  factsAlt: 'Numbered facts of the action: label and answer.',
  acronymsAlt: 'Acronyms and their meaning.',
  summaryCaption: (period) => `Activities under way or completed by country and pillar, ${period}`,
  summaryAlt: 'Number of activities of each country under each pillar.',
};
