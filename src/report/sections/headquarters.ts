import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';

type WholeChapter =
  | 'summary'
  | 'risks'
  | 'sustainability'
  | 'gender'
  | 'contracts'
  | 'work-plan'
  | 'cooperation'
  | 'visibility'
  | 'lessons';
export type Told =
  | WholeChapter
  | `pillars/${string}/${'analysis' | 'variance' | 'lessons'}`
  | `countries/${string}`;

/** The words of headquarters for one chapter, none where nothing was written. */
export function fromHeadquarters(_input: ReportInput, _chapter: Told, _under: HeadingLevel): Block[] {
  return [];
}

/** The same, or the words that keep a report from being final. */
export function orToComplete(input: ReportInput, chapter: Told, under: HeadingLevel): Block[] {
  const said = fromHeadquarters(input, chapter, under);
  return said.length > 0 ? said : [toComplete(input)];
}

/** Stands where only headquarters can write. */
export const toComplete = ({ words }: ReportInput): Block => ({
  block: 'paragraph',
  style: 'grey',
  text: words.cover.toComplete,
});
