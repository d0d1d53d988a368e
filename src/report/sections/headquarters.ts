import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Chapter } from '../narrative/chapters.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';

/** The words of headquarters for a chapter, or those that keep a report from being final. */
export function orToComplete(input: ReportInput, chapter: Chapter, under: HeadingLevel): Block[] {
  const said = fromHeadquarters(input, chapter, under);
  return said.length > 0 ? said : [toComplete(input)];
}

/** Stands where only headquarters can write. */
export const toComplete = ({ words }: ReportInput): Block => ({
  block: 'paragraph',
  style: 'grey',
  text: words.cover.toComplete,
});
