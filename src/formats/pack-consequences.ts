import type { PackChange } from '../programme/diff.ts';
import type { PeopleGroup } from '../programme/groups.ts';
import type { Code, Country, Indicator, Programme, ReportTexts, Target } from '../programme/programme.ts';

type Facts = Exclude<
  keyof Programme,
  'sha256' | 'countries' | 'lists' | 'indicators' | 'targets' | 'groups' | 'reports'
>;
type Field =
  | `indicators.${Exclude<keyof Indicator, 'code'>}`
  | `targets.${Exclude<keyof Target, 'indicator' | 'country' | 'period' | 'from'>}`
  | `groups.${Exclude<keyof PeopleGroup, 'code'>}`
  | `codes.${Exclude<keyof Code, 'code'>}`
  | `countries.${Exclude<keyof Country, 'alpha3'> | 'printed'}`
  | `programme.${Facts | 'action.start' | 'action.end' | 'action.language'}`
  | `reports.${keyof ReportTexts}`;

/** What follows from a change of a field, in words: a new field is not forgotten. */
export type Consequences = Readonly<Record<Field, string>>;

/** A field as the pack's files call it, and what follows from its change. */
export function consequenceOf(
  { in: file, field }: PackChange,
  consequences: Consequences,
): { readonly name: string; readonly what: string } {
  const table = file.replace(/\/.*/, '');
  const all: Readonly<Record<string, string>> = consequences;
  const what = all[`${table}.${field}`] ?? all[`${table}.${field.split('.')[0]}`] ?? '';
  const isJson = table === 'programme' || table === 'reports';
  // Tables head their columns so; JSON names its fields as we do.
  const heading = field.replace(/^labels\./, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { name: isJson ? field : heading, what };
}

const shown = 120;
/** Two texts from a little before the place where they begin to differ. */
export function cutBoth(before: string, after: string): readonly [string, string] {
  const common = [...before].findIndex((letter, at) => letter !== after[at]);
  const long = Math.max(before.length, after.length) > shown;
  const from = long && common > shown / 2 ? common - shown / 4 : 0;
  const cut = (text: string) =>
    `${from > 0 && text !== '' ? '…' : ''}${text.slice(from, from + shown)}${text.length > from + shown ? '…' : ''}`;
  return [cut(before), cut(after)];
}
