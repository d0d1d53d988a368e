import { Document as WordDocument } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Block, Document } from '../blocks.ts';
import { numberingOf } from './lists.ts';
import { margin, pageSize } from './look.ts';
import { Painter } from './painter.ts';
import { reportStyles } from './styles.ts';
import { hasEndlessWord } from './text.ts';
import { theme, wordStyles } from './theme.ts';
import type { Warn } from './warning.ts';

/** Letters that are more than two pages whatever their size, so that nothing is left to measure. */
const muchTooLong = 12_000;

/** How many pages some blocks take on portrait paper, from the top of a page on; endless where nobody measures. */
export function pagesOf(blocks: readonly Block[], document: Document): number {
  if (JSON.stringify(blocks).length > muchTooLong || hasEndlessWord(blocks)) return Number.POSITIVE_INFINITY;
  const alone = { ...document, blocks };
  const paper = new WordDocument({
    styles: reportStyles(document.language),
    externalStyles: wordStyles,
    numbering: numberingOf(blocks),
    theme,
    sections: new Painter(alone, () => {}, null).sections(),
  });
  const { pages } = layoutDocument(paper, { guess: true });
  const ends = (pages.at(-1)?.body ?? []).flatMap((block) =>
    (block.type === 'paragraph' ? block.lines : block.rows).map(({ y, height }) => y + height),
  );
  const top = margin.top / 15;
  const room = (pageSize.height - margin.top - margin.bottom) / 15;
  return pages.length - 1 + Math.max(0, Math.max(top, ...ends) - top) / room;
}

/** A document in which each text of several lengths has the one that fits its place. */
export function fitted(document: Document, warn: Warn): Document {
  if (!document.blocks.some(({ block }) => block === 'fit')) return document;
  const blocks = document.blocks.flatMap((block) => {
    if (block.block !== 'fit') return [block];
    const { choices, share, name } = block;
    const choice = choices.find((one) => pagesOf(one, document) <= share);
    if (choice === undefined && name !== null) warn({ kind: 'over-length', name, share });
    return choice ?? choices.at(-1) ?? [];
  });
  return { ...document, blocks };
}
