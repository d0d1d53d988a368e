import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Chapter } from './chapters.ts';

/**
 * The words of headquarters for one chapter, to be set under a heading of the section that asks, of level `under`; none where
 * headquarters wrote nothing. A heading for which no level is left is a bold line.
 */
export function fromHeadquarters(
  { narrative }: Pick<ReportInput, 'narrative'>,
  chapter: Chapter,
  under: HeadingLevel = 2,
): Block[] {
  return (narrative?.get(chapter) ?? []).map((block) => {
    if (block.block !== 'heading') return block;
    const level = block.level + under;
    return level <= 5
      ? { ...block, level: level as HeadingLevel }
      : { block: 'paragraph', text: [{ text: block.text, bold: true }], keep: true };
  });
}
