import type { ChangeWords } from '../../report/change-words.ts';
import { capital, inWords, list, plural } from './grammar.ts';

const counted = (count: number, one: string, many: string) => plural(count, one, many, inWords);
const results = (count: number) => counted(count, 'result', 'results');

/** Words of what changed since the last report, in English. */
export const changes: ChangeWords = {
  lead: ({ grown, lower, first, none, same, incomparable }, than, by) => {
    const beside = by === 'value' ? `Beside ${than}` : `Beside what the report for ${than} told to date`;
    const parts = [
      grown === 0 ? '' : `${results(grown)} ${grown === 1 ? 'is' : 'are'} higher`,
      lower === 0 ? '' : `${results(lower)} ${lower === 1 ? 'is' : 'are'} lower`,
      first === 0 ? '' : `${results(first)} ${first === 1 ? 'was' : 'were'} not reported then`,
      none === 0 ? '' : `${results(none)} ${none === 1 ? 'is' : 'are'} not reported now`,
      same === 0 ? '' : `${results(same)} ${same === 1 ? 'is' : 'are'} the same`,
    ].filter(Boolean);
    const left =
      incomparable === 0
        ? ''
        : ` ${capital(results(incomparable))} ${incomparable === 1 ? 'is' : 'are'} not compared: one of the two reports does not print ${incomparable === 1 ? 'its number' : 'their numbers'}, or not exactly.`;
    return parts.length === 0
      ? `No result has a number to compare with ${than}.${left}`
      : `${beside}, ${list(parts)}.${left}`;
  },
  again: (than, why) =>
    ({
      same: `This report takes the place of an earlier one for ${than}.`,
      end: `The last report, for ${than}, ends on the same day as this one: only what was corrected is told here.`,
      other: `The results of this report cannot be set beside those of the last one, for ${than}: the periods are not of one length, and what was reached to date is not counted from the same day.`,
    })[why],
  nothing: 'No number that both print exactly is another now.',
  caption: (than) => `Results beside those of ${than}`,
  kinds: {
    grown: 'Higher',
    lower: 'Lower',
    first: 'Not in the last report',
    none: 'Only in the last report',
  },
  until: (day) => `to ${day}`,
  change: 'Difference',
  points: (difference, count) => `${difference} ${count === 1 ? 'point' : 'points'}`,
  trend: (name, was, now) =>
    `${name}: ${now.value > was.value ? 'up' : 'down'} from ${was.text} to ${now.text}`,
  people: 'people',
  trendNote: 'People by indicator, of those whose number both reports print exactly.',
  note: (further, annex) =>
    `Only numbers that both reports print exactly are compared.${
      further === 0
        ? ''
        : ` ${capital(results(further))} more changed${annex === null ? '' : `: see ${annex}`}.`
    }`,
  corrections: 'Corrected figures',
  corrected: (count, than) =>
    `${capital(counted(count, 'number', 'numbers'))} of the report for ${than} ${count === 1 ? 'is' : 'are'} told otherwise now. ${count === 1 ? 'This is a correction' : 'These are corrections'}, and no result of the period.`,
  correctedCaption: 'Numbers of the last report that are corrected',
  correctedColumns: { of: 'Of', was: 'Told then', now: 'Told now', where: 'Corrected in' },
  furtherCorrected: (count) =>
    `${capital(counted(count, 'number', 'numbers'))} more ${count === 1 ? 'is' : 'are'} corrected.`,
  reasons: (toComplete) => `Reasons for the corrections: ${toComplete}`,
  framework: 'Targets, indicators and plans',
  target: (name, was, now, countries) => {
    const where = countries.length === 0 ? '' : ` (${list(countries)})`;
    if (was === null && now === null) return `${name}: the target changed${where}.`;
    if (was === null) return `${name}: a target of ${now} is new${where}.`;
    if (now === null) return `${name}: the target of ${was} is no more${where}.`;
    return was === now
      ? `${name}: the target of ${now} is shared out otherwise${where}.`
      : `${name}: the target is ${now}, and was ${was}${where}.`;
  },
  furtherTargets: (count) => `${capital(counted(count, 'target', 'targets'))} more changed.`,
  begun: (names) => `New indicators: ${names}.`,
  retired: (names) => `Indicators no longer reported: ${names}.`,
  planned: ({ done, planned, postponed, cancelled, silent }) => {
    const all = done + planned + postponed + cancelled + silent;
    const be = (count: number) => (count === 1 ? 'is' : 'are');
    const parts = [
      done === 0 ? '' : `${inWords(done)} ${be(done)} completed or under way`,
      planned === 0 ? '' : `${inWords(planned)} ${be(planned)} still planned`,
      postponed === 0 ? '' : `${inWords(postponed)} ${be(postponed)} postponed`,
      cancelled === 0 ? '' : `${inWords(cancelled)} ${be(cancelled)} cancelled`,
      silent === 0 ? '' : `${inWords(silent)} ${be(silent)} in no log of this period`,
    ].filter(Boolean);
    return `Of ${counted(all, 'activity', 'activities')} that the last report told as still to come, ${list(parts)}.`;
  },
};
