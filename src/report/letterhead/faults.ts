import type { PartKind } from './open.ts';
import type { WordsParagraph } from './paragraphs.ts';

/** What can be wrong with a letterhead; `what` is the marker, style, font, address or part it is about. */
export type Fault =
  | 'unknown-marker'
  | 'one-brace'
  | 'unclosed'
  | 'unopened'
  | 'across-paragraphs'
  | 'not-alone'
  | 'not-in-body'
  | 'twice'
  | 'tracked-marker'
  | 'unreachable-marker'
  | 'no-report'
  | 'annex-first'
  | 'annex-upright'
  | 'columns'
  | 'narrow'
  | 'tracked-changes'
  | 'comments'
  | 'linked'
  | 'imported'
  | 'template-address'
  | 'no-theme'
  | 'unmeasured-font'
  | 'missing-styles';

/** Faults that a report is written in spite of. */
export const light: ReadonlySet<Fault> = new Set([
  'template-address',
  'no-theme',
  'unmeasured-font',
  'missing-styles',
] as const);

/** Where a fault is: in which part, under which heading, in which paragraph. */
export interface Spot {
  readonly part: PartKind;
  readonly inBox: boolean;
  readonly heading: string | null;
  readonly text: string;
  readonly paragraph: WordsParagraph;
}

/** One thing to mend, or to know. */
export interface LetterheadFinding {
  readonly fault: Fault;
  readonly mustBeMended: boolean;
  readonly what: string;
  /** What may be meant, or null. */
  readonly suggestion: string | null;
  readonly spot: Spot | null;
}

/** Names of the styles a report wears, that a letterhead had better have. */
export const wornStyles = [
  ...['Heading 1', 'Heading 2', 'Heading 3', 'Caption', 'Table Text', 'Quote'],
  ...['Title', 'Subtitle', 'List Bullet', 'toc 1', 'TOC Heading'],
];

/** Twips that the text of a report is to be wide: nine centimetres. */
export const narrowest = 5100;
