import type { Apart } from '../count/figures.ts';
import { countryName, findCode, findCountry, findIndicator, inLanguage } from '../programme/lookup.ts';
import type { ChapterName, Labels, ListName, UnitKind } from '../programme/programme.ts';
import { periodRange } from '../programme/programme.ts';
import type { Amount } from '../protect/safe-figures.ts';
import type { ReportInput } from './input.ts';
import type { Sex } from './sentences.ts';

/** Short ways to what every section prints: names and amounts in the report's language. */
export interface Voice {
  readonly period: string;
  /** `to date since January 2018`: from the first logs that were read. */
  readonly toDate: string;
  /** Since when what stands apart counts, and up to which days where they are not the report's last. */
  apart(apart: Apart<Amount>): readonly [since: string | null, asOf: readonly string[]];
  /** The pack's words in the report's language. */
  words(labels: Labels): string;
  /** Of a chapter or an annex, as the pack has it or else in the usual words: `2.1 Summary`, `Annex A. Indicator matrix`. */
  heading(chapter: ChapterName): string;
  /** `Annex A`, to point to it; null when the report has no such annex. */
  annex(chapter: ChapterName): string | null;
  country(alpha3: string): string;
  label(list: ListName, code: string): string;
  indicator(code: string): string;
  /** An agency by its acronym in the report's language. */
  agency(code: string): string;
  /** An amount in running text and in a table, shares of a kind with their sign; a number of the pack; a percentage of a target. */
  text(amount: Amount, kind?: UnitKind): string;
  cell(amount: Amount, kind?: UnitKind): string;
  number(value: number, kind: UnitKind): string;
  part(amount: Amount, sex: Sex): string;
  percent(amount: Amount): string;
  /** A number and, apart, the word that says how sure it is. */
  key(amount: Amount, kind?: UnitKind): { readonly figure: string; readonly qualifier?: string };
}

/** The voice of one report, whose annexes are these, in order, and whose chapters have these numbers. */
export function voiceOf(
  {
    programme,
    report,
    period,
    figures,
    words,
  }: Pick<ReportInput, 'programme' | 'report' | 'period' | 'figures' | 'words'>,
  annexes: readonly ChapterName[],
  numbers: ReadonlyMap<ChapterName, string> = new Map(),
): Voice {
  const { language } = programme.action;
  const limit = figures.suppressedBelow;
  const inOurs = (labels: Labels) => inLanguage(labels, language, programme);
  const letterOf = (chapter: ChapterName) => {
    const at = annexes.indexOf(chapter);
    return at < 0 ? null : letters.charAt(at);
  };
  const signed = (text: string, amount: Amount, kind: UnitKind) =>
    'value' in amount ? words.withSign(text, kind, amount.value) : text;
  return {
    period: words.period(period),
    toDate: words.say.toDateSince(periodRange(figures.since ?? '')?.start ?? null, []),
    apart: ({ since, asOf }) => [
      since,
      since !== null && asOf.every((day) => day === periodRange(period)?.end) ? [] : asOf,
    ],
    words: inOurs,
    heading: (chapter) => {
      const own = report.headings[chapter];
      const title = own === undefined ? words.headings[chapter] : inOurs(own);
      const letter = letterOf(chapter);
      if (letter !== null) return words.annexHeading(letter, title);
      const number = numbers.get(chapter);
      return number === undefined ? title : `${number} ${title}`;
    },
    annex: (chapter) => {
      const letter = letterOf(chapter);
      return letter === null ? null : words.annex(letter);
    },
    country: (alpha3) => {
      const country = findCountry(programme, alpha3);
      return country === undefined ? alpha3 : countryName(country, language);
    },
    label: (list, code) => inOurs(findCode(programme, list, code)?.labels ?? { [language]: code }),
    indicator: (code) => inOurs(findIndicator(programme, code)?.labels ?? { [language]: code }),
    agency: (code) => {
      const known = report.acronyms.find(({ short }) => Object.values(short).includes(code));
      return known === undefined ? code : inOurs(known.short);
    },
    text: (amount, kind = 'count') => signed(words.amount(amount, limit), amount, kind),
    cell: (amount, kind = 'count') => signed(words.figure(amount, limit), amount, kind),
    number: (value, kind) => words.withSign(words.number(value), kind, value),
    part: (amount, sex) => words.part(amount, sex, limit),
    key: (amount, kind = 'count') => {
      if ('hidden' in amount) return { figure: words.figure(amount, limit) };
      const figure = signed(words.number(amount.value), amount, kind);
      const qualifier = words.qualifier(amount);
      return qualifier === '' ? { figure } : { figure, qualifier };
    },
    percent: (amount) => words.percent(amount, limit),
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
