import type { Result } from '../check/result.ts';
import type { Activity, Figures } from '../count/figures.ts';
import { masked } from '../privacy/personal-data.ts';
import { tellsNumber } from '../privacy/told-numbers.ts';
import { countryName, findCode, findCountry, findIndicator, inLanguage } from '../programme/lookup.ts';
import { type ListName, type Programme, periodName } from '../programme/programme.ts';
import type { Values } from '../schema/columns.ts';
import type { ReportWords, WordedAmount } from './words.ts';

/** What a report is compiled from. */
export interface ReportInput {
  readonly programme: Programme;
  /** Name of the report in the pack: `eu-interim`. */
  readonly template: string;
  readonly period: string;
  readonly figures: Figures;
  /** The same one period earlier, when its logs were read too. */
  readonly before: Figures | null;
  readonly result: Result;
  /** Rows with errors that a draft leaves out. */
  readonly faulty: readonly { readonly file: string; readonly row: number }[];
  readonly draft: boolean;
  readonly words: ReportWords;
  readonly voice: Voice;
}

/** Short ways to what every section prints: names and amounts in the report's language. */
export interface Voice {
  readonly period: string;
  country(alpha3: string): string;
  label(list: ListName, code: string): string;
  indicator(code: string): string;
  text(amount: WordedAmount | null): string;
  cell(amount: WordedAmount | null): string;
  percent(amount: WordedAmount | null): string;
  /** A number and, apart, the word that says how sure it is. */
  key(amount: WordedAmount): { readonly figure: string; readonly qualifier?: string };
}

/** The voice of one report. */
export function voiceOf({
  programme,
  period,
  figures,
  words,
}: Pick<ReportInput, 'programme' | 'period' | 'figures' | 'words'>): Voice {
  const { language } = programme.action;
  const limit = figures.suppressedBelow;
  return {
    period: periodName(period, language),
    country: (alpha3) => {
      const country = findCountry(programme, alpha3);
      return country === undefined ? alpha3 : countryName(country, language);
    },
    label: (list, code) =>
      inLanguage(findCode(programme, list, code)?.labels ?? { [language]: code }, language, programme),
    indicator: (code) =>
      inLanguage(findIndicator(programme, code)?.labels ?? { [language]: code }, language, programme),
    text: (amount) => (amount === null ? words.empty : words.amount(amount, limit)),
    cell: (amount) => (amount === null ? words.empty : words.figure(amount, limit)),
    key: (amount) => {
      if ('hidden' in amount) return { figure: words.figure(amount, limit) };
      const figure = words.number(amount.value);
      const qualifier = words.figure(amount, limit).replace(figure, '').trim();
      return qualifier === '' ? { figure } : { figure, qualifier };
    },
    percent: (amount) => (amount === null ? words.empty : words.percent(amount, limit)),
  };
}

/** An activity's own words or codes, from the first of its rows that has them; what looks like personal data masked. */
export function told<K extends keyof Values>(activity: Activity, column: K): Values[K] | undefined {
  for (const { values } of activity.entries) {
    const value = values[column];
    if (typeof value === 'string') return masked(value) as Values[K];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether an activity counts people whose small numbers may expose them. */
function isExposed({ entries }: Activity, programme: Programme): boolean {
  return entries.some(
    ({ values }) =>
      findIndicator(programme, values.indicator ?? '')?.protected ||
      values.stakeholder?.some((kind) => programme.protectedStakeholders.includes(kind)),
  );
}

/** The activity without a title that may tell a number that the figures hide; its id stands in for it. */
export function discreet(activity: Activity, programme: Programme): Activity {
  const title = told(activity, 'title');
  if (title === undefined || !tellsNumber(title) || !isExposed(activity, programme)) return activity;
  const entries = activity.entries.map((entry) => {
    const { title: _, ...values } = entry.values;
    return { ...entry, values };
  });
  return { ...activity, entries };
}

/** Free text of an activity; left out, and said, where it may tell a number that the figures hide. */
export function story(
  { programme, figures, words }: ReportInput,
  activity: Activity,
  column: 'narrative' | 'challenges' | 'measures' | 'next_steps',
): string | undefined {
  const text = told(activity, column);
  const silent =
    isExposed(activity, programme) && figures.suppressedBelow > 0 && text !== undefined && tellsNumber(text);
  return silent ? words.say.wordsLeftOut : text;
}

/** Where a pillar's section begins. */
export const pillarAnchor = (pillar: string): string => `pillar-${pillar}`;
