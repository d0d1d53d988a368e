import type { ChapterName } from '../../programme/programme.ts';
import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { front } from '../sections/front.ts';
import { deeper } from '../sections/headings.ts';
import type { Section } from '../sections/section.ts';
import type { Voice } from '../voice.ts';

/** A part under a heading that a pack may word: its own blocks, then its parts one level deeper. */
interface Chapter {
  readonly name: ChapterName;
  readonly body?: Section;
  /** A section among them has headings of its own, of the level of a part. */
  readonly parts?: readonly (Chapter | Section)[];
  /** Of level 1, and goes on where the last one ended. */
  readonly flow?: true;
  readonly unnumbered?: true;
}

/** What a report is made of, in order; headings and wording come from the pack and the language. */
export interface Frame {
  readonly cover?: Section;
  /** Contents of so many levels, and acronyms, behind the cover. */
  readonly contents?: 1 | 2 | 3;
  readonly chapters: readonly (Chapter | Section)[];
  /** Chapters and their parts are numbered: 2, 2.1. */
  readonly numbered?: true;
  /** Behind the chapters, under letters counted from their order here. */
  readonly annexes: Readonly<Partial<Record<ChapterName, Section>>>;
}

/** The numbers of a frame's chapters. */
export function numbersOf({ numbered, chapters }: Frame): ReadonlyMap<ChapterName, string> {
  const numbers = new Map<ChapterName, string>();
  const counted = (all: readonly (Chapter | Section)[]) =>
    all.filter((one): one is Chapter => typeof one !== 'function' && !one.unnumbered);
  if (numbered)
    counted(chapters).forEach(({ name, parts = [] }, at) => {
      numbers.set(name, `${at + 1}`);
      counted(parts).forEach((part, below) => {
        numbers.set(part.name, `${at + 1}.${below + 1}`);
      });
    });
  return numbers;
}

/** All blocks of a frame. */
export function blocksOf(frame: Frame, input: ReportInput, voice: Voice): Block[] {
  const all = (parts: readonly (Chapter | Section)[], level: HeadingLevel): Block[] =>
    parts.flatMap((one) => (typeof one === 'function' ? one(input, voice, level) : chapter(one, level)));
  const chapter = ({ name, body, parts = [], flow }: Chapter, level: HeadingLevel): Block[] => {
    const blocks = [...(body?.(input, voice, level) ?? []), ...all(parts, deeper(level))];
    if (blocks.length === 0) return [];
    const heading: Block = { block: 'heading', level, text: voice.heading(name), ...(flow ? { flow } : {}) };
    return [heading, ...blocks];
  };
  const chapters = all(frame.chapters, 1);
  const { dataNotes: _, ...others } = frame.annexes;
  const drawn = new Map(Object.entries(others).map(([name, section]) => [name, section(input, voice, 1)]));
  const rest = [...chapters, ...[...drawn.values()].flat()];
  const body = [
    ...chapters,
    ...Object.entries(frame.annexes).flatMap(
      ([name, section]) => drawn.get(name) ?? section(input, voice, 1, rest),
    ),
  ];
  return [
    ...(frame.cover?.(input, voice, 1) ?? []),
    ...(frame.contents === undefined ? [] : front(input, voice, body, frame.contents)),
    ...body,
  ];
}
