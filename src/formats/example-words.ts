import type { ToldByExample, ToldByExampleAtHeadquarters } from '../rules/catalogue.ts';

/** Cells of examples that are words, and no codes, in English; the longer before those that they begin with. */
export const wordyCells = [
  'Training of investigators',
  'Another title',
  'Training 1',
  'Total',
  'Investigators practised interviews. Then they left.',
  'Investigators practised interviews. The',
  'Investigators practised interviews.',
  'Write to someone@example.org for the list.',
  'The list of participants is kept by the office.',
  'Seven women found shelter.',
  'Women found shelter.',
  'After the session three victims were referred to a shelter.',
  'After the session victims were referred to a shelter.',
  'The venue closed for repairs.',
  'attendance list, kept by info@example.org',
  'attendance list, kept by the field office',
  'attendance list',
  'September 2018',
  'autumn 2018',
  '25 boxes',
  'at least 10',
  'over 24',
  'many',
  'euros',
  'gala dinner',
  'trainning',
  'Nigeria',
  'Niger',
] as const;
/** The same in another language, as an office would type them. */
export type ExampleCells = Readonly<Record<(typeof wordyCells)[number], string>>;

interface Sentences {
  readonly bad: string;
  readonly good: string;
}
/** The bad and the good example of every notice that tells them in sentences: a language that lacks one does not compile. */
export type ExampleSentences = Readonly<Record<ToldByExample, Sentences>>;
/** The same of the notices that only headquarters read. */
export type HeadquartersSentences = Readonly<Record<ToldByExampleAtHeadquarters, Sentences>>;

/** The examples of notices in a language other than English, which the notices themselves tell. */
export interface ExampleWords {
  readonly cells: ExampleCells;
  readonly sentences: ExampleSentences & Partial<HeadquartersSentences>;
}
