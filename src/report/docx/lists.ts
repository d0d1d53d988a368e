import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, Paragraph } from 'docx';
import type { Block, List } from '../blocks.ts';
import { fontName, ink } from './look.ts';
import { inline, isRightToLeft, type Links } from './text.ts';

/** Twips a mark stands before its words, and a level further in than the one above. */
const step = 280;
const inward = 400;
const levels = [0, 1, 2] as const;

const level = (at: number, wide: number, more: Partial<ILevelsOptions>): ILevelsOptions => ({
  level: at,
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: { indent: { left: inward * at + wide, hanging: wide } },
    run: { color: ink.grey, font: fontName },
  },
  ...more,
});

/** The bullets and the numbers of the lists of a document. */
export function numberingOf(blocks: readonly Block[]): INumberingOptions {
  const starts = new Set(
    blocks.flatMap((block) =>
      block.block === 'list' ? runsOf(block).flatMap(({ start }) => start ?? []) : [],
    ),
  );
  return {
    config: [
      {
        reference: 'bullets',
        levels: levels.map((at) =>
          level(at, step, { format: LevelFormat.BULLET, text: at === 1 ? '–' : '•' }),
        ),
      },
      ...[...starts].map((start) => ({
        reference: `numbers-${start}`,
        levels: levels.map((at) =>
          level(at, step + 120, { format: LevelFormat.DECIMAL, text: `%${at + 1}.`, start }),
        ),
      })),
    ],
  };
}

/** Where an item stands: its level and, of a number, that with which its run begins and which of the runs of its list it is. */
interface RunOfItem {
  readonly level: number;
  readonly start: number | null;
  readonly run: number;
}

/** Numbers that follow each other at one level are one run, and Word counts them on. */
function runsOf({ items, steps }: List): readonly RunOfItem[] {
  let runs = 0;
  const open: { start: number; run: number; next: number }[] = [];
  return items.map((_, index) => {
    const { level = 0, number = null } = steps?.[index] ?? {};
    open.length = Math.min(open.length, level + 1);
    if (number === null) {
      open.length = Math.min(open.length, level);
      return { level, start: null, run: 0 };
    }
    if (open[level]?.next !== number) open[level] = { start: number, run: runs++, next: number };
    open[level].next++;
    return { level, start: open[level].start, run: open[level].run };
  });
}

export const countRuns = (list: List): number =>
  Math.max(0, ...runsOf(list).map(({ start, run }) => (start === null ? 0 : run + 1)));

/** Draws a list; with those before it, it has `last` runs of numbers, and `air` stands above it. */
export function drawList(
  list: List,
  { last: count, air, links }: { readonly last: number; readonly air: object; readonly links: Links },
): Paragraph[] {
  const runs = runsOf(list);
  const last = list.items.length - 1;
  return list.items.map((item, index) => {
    const { level, start, run } = runs[index]!;
    return new Paragraph({
      style: start === null ? 'ListBullet' : 'ListNumber',
      numbering:
        start === null
          ? { reference: 'bullets', level, custom: true }
          : { reference: `numbers-${start}`, level, instance: count - run, custom: true },
      keepNext: list.keep === true || (last > 0 && (index === 0 || index === last - 1)),
      ...(index === 0 ? air : {}),
      ...(isRightToLeft(item) ? { bidirectional: true } : {}),
      children: inline(item, links),
    });
  });
}
