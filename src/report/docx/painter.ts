import {
  Bookmark,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type ISectionOptions,
  Paragraph,
  SimpleField,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Block, Chart, Document, Heading, Paragraph as Prose } from '../blocks.ts';
import { drawChart } from './chart.ts';
import { countRuns, drawList } from './lists.ts';
import { fontName, pillarColours, textWidth } from './look.ts';
import { coverSection, drawCover, section } from './page.ts';
import { paperOf } from './paper.ts';
import { drawPicture } from './picture.ts';
import type { RepeatedRows } from './repeated-rows.ts';
import { drawKeyFigures } from './strip.ts';
import { drawFacts, drawPairs, drawTable, type Sheet } from './tables.ts';
import { inline, isRightToLeft, type Links, oneLine } from './text.ts';
import type { Warn } from './warning.ts';
import { type Measure, measureWords } from './widths.ts';

const proseStyles: Readonly<Record<NonNullable<Prose['style']>, string>> = {
  body: 'Normal',
  lead: 'Lead',
  note: 'Note',
  quote: 'Quote',
  grey: 'Detail',
  activity: 'Activity',
};

const { HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5 } = HeadingLevel;
const headingLevels = { 1: HEADING_1, 2: HEADING_2, 3: HEADING_3, 4: HEADING_4, 5: HEADING_5 };

const noCover = { title: '', subtitle: '', facts: [], draft: null };

/** Draws the blocks of one document; counts its tables and figures. */
export class Painter {
  readonly #document: Document;
  readonly #links: Links;
  readonly #measure: Measure;
  /** Rows of the blocks behind the last heading that pages are counted to. */
  readonly #repeated: RepeatedRows | null;
  readonly #late: ReadonlySet<Block>;
  readonly #marked = new Set<string>();
  readonly #numbers = { table: 0, figure: 0 };
  #lists = 0;
  #width: number = textWidth.portrait;

  constructor(document: Document, warn: Warn, repeated: RepeatedRows | null, font: string = fontName) {
    this.#document = document;
    this.#repeated = repeated;
    this.#late = new Set(document.blocks.slice(lastEntry(document)));
    const bookmarks = new Map<string, string>();
    for (const block of document.blocks) {
      if (block.block !== 'heading' || block.anchor === undefined) continue;
      if (bookmarks.has(block.anchor)) warn({ kind: 'anchor-twice', anchor: oneLine(block.anchor) });
      else bookmarks.set(block.anchor, bookmarkName(block.anchor, bookmarks.size));
    }
    this.#links = { bookmarks, warn };
    const figures = document.blocks
      .flatMap((block) => (block.block === 'key-figures' ? block.figures : []))
      .flatMap(({ figure }) => [oneLine(figure), ...oneLine(figure).split(' ')]);
    this.#measure = measureWords(
      document.blocks.filter((block) => block.block === 'table'),
      figures,
      font,
    );
  }

  sections(): ISectionOptions[] {
    return paperOf(this.#document.blocks).map(({ kind, blocks }) => {
      const [first] = blocks;
      if (first?.block === 'cover') return coverSection(this.#document, first, this.#links);
      const orientation = kind === 'landscape' ? 'landscape' : 'portrait';
      return section(this.#document, kind, this.draw(blocks, textWidth[orientation]));
    });
  }

  /** Some blocks, on paper whose text is `width` twips wide. Word joins tables that touch and wants a paragraph at the end: a line of one point keeps them apart. */
  draw(blocks: readonly Block[], width: number): FileChild[] {
    this.#width = width;
    const children: FileChild[] = [];
    let open = false;
    for (const block of blocks) {
      const drawn = this.#block(block, open);
      const touches = open && drawn.length > 0 && isGrid(block);
      if (touches) children.push(new Paragraph({ style: 'TableEnd' }));
      children.push(...drawn);
      if (drawn.length > 0) open = isGrid(block) || (block.block === 'table' && block.note === undefined);
    }
    if (open || children.length === 0) children.push(new Paragraph({ style: 'TableEnd' }));
    return children;
  }

  #block(block: Block, afterTable: boolean): FileChild[] {
    const repeated = this.#late.has(block) ? this.#repeated : null;
    const sheet: Sheet = { ...this.#links, width: this.#width, measure: this.#measure, repeated };
    // Tables have no space below them in Word: what follows brings it.
    const air = afterTable ? { spacing: { before: 200 } } : {};
    switch (block.block) {
      case 'heading':
        return [this.#heading(block)];
      case 'paragraph':
        return [this.#prose(block, air)];
      case 'list':
        this.#lists += countRuns(block);
        return drawList(block, { last: this.#lists, air, links: this.#links });
      case 'picture':
        return [
          ...(block.caption === '' ? [] : [this.#caption('figure', block.caption)]),
          drawPicture(block, this.#width),
        ];
      case 'contents':
        return [
          new Paragraph({
            style: 'TOCHeading',
            pageBreakBefore: block.flow !== true,
            children: inline(block.title, sheet),
          }),
          new TableOfContents(oneLine(block.title), {
            hyperlink: true,
            headingStyleRange: `1-${block.depth}`,
          }),
        ];
      case 'key-figures':
        return drawKeyFigures(block, sheet);
      case 'facts':
        return drawFacts(block, sheet);
      case 'table':
        if (block.columns.length === 0) return [];
        return [this.#caption('table', block.caption), ...drawTable(block, sheet), ...this.#note(block.note)];
      case 'chart':
        return this.#chart(block);
      case 'callout':
        return [
          new Paragraph({
            style: 'CalloutTitle',
            ...(afterTable ? { spacing: { before: 280 } } : {}),
            children: inline(block.title, sheet),
          }),
          new Paragraph({ style: 'CalloutText', children: inline(block.text, sheet) }),
        ];
      case 'pairs':
        return drawPairs(block, sheet);
      case 'cover':
        return drawCover(block, this.#links, 400, true);
      case 'funding':
        return drawCover({ ...noCover, ...block, block: 'cover' }, this.#links, 400, true);
      case 'turn':
        return [];
      case 'fit':
        throw new RangeError('One of several lengths is to be chosen before it is drawn.');
    }
  }

  #heading(block: Heading): Paragraph {
    const run = inline(
      oneLine(block.text),
      this.#links,
      block.level > 1 && block.colour ? 'PillarTitle' : undefined,
    );
    const name = this.#mark(block.anchor);
    const bar = {
      style: BorderStyle.SINGLE,
      color: pillarColours[block.colour ?? 'neutral'],
      size: 24,
      space: 8,
    };
    return new Paragraph({
      ...(block.unlisted ? { style: 'UnlistedHeading' } : { heading: headingLevels[block.level] }),
      keepNext: true,
      ...(block.colour === undefined ? {} : { border: { top: bar } }),
      ...(block.level === 1 && !block.flow ? { pageBreakBefore: true } : {}),
      ...(block.flow || (block.level > 1 && block.colour) ? { spacing: { before: 480 } } : {}),
      children: name === undefined ? run : [new Bookmark({ id: name, children: run })],
    });
  }

  /** The bookmark of an anchor, for the first heading that has it. */
  #mark(anchor: string | undefined): string | undefined {
    if (anchor === undefined || this.#marked.has(anchor)) return undefined;
    this.#marked.add(anchor);
    return this.#links.bookmarks.get(anchor);
  }

  #prose(block: Prose, air: object): Paragraph {
    return new Paragraph({
      style: proseStyles[block.style ?? 'body'],
      ...(block.style === 'note' || block.style === 'activity' ? {} : air),
      ...(block.keep ? { keepNext: true } : {}),
      ...(isRightToLeft(block.text) ? { bidirectional: true } : {}),
      children: inline(block.text, this.#links),
    });
  }

  #chart(block: Chart): FileChild[] {
    const drawing = drawChart(block, this.#width);
    const series = oneLine(block.seriesName);
    const unit = oneLine(block.unit);
    const measured = series.toLowerCase().includes(unit.toLowerCase()) ? series : `${series} (${unit})`;
    const caption = this.#caption('figure', block.title, block.targetName === undefined ? measured : unit);
    return [caption, ...(drawing === undefined ? [] : [drawing]), ...this.#note(block.note)];
  }

  #note(note: string | undefined): Paragraph[] {
    return note === undefined ? [] : [new Paragraph({ style: 'Note', children: inline(note, this.#links) })];
  }

  /** `Table 3` with a field Word counts on with, then the title; `detail` in grey on a line of its own. */
  #caption(kind: 'table' | 'figure', title: string, detail = ''): Paragraph {
    this.#numbers[kind] += 1;
    const word = oneLine(this.#document.captionWords[kind]);
    const counter = /^\p{L}+$/u.test(word) ? word : kind === 'table' ? 'Table' : 'Figure';
    const grey = detail === '' ? [] : [new TextRun({ text: detail, style: 'Label', break: 1 })];
    return new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: [
        new TextRun(`${word} `),
        new SimpleField(`SEQ ${counter} \\* ARABIC`, String(this.#numbers[kind])),
        new TextRun('. '),
        ...inline(oneLine(title), this.#links),
        ...grey,
      ],
    });
  }
}

/** Where the blocks behind the last heading begin that the contents name for sure. */
export const lastEntry = ({ blocks }: Document): number =>
  blocks.findLastIndex((block) => block.block === 'heading' && block.level === 1) + 1;

const isGrid = (block: Block): boolean =>
  block.block === 'facts' || block.block === 'pairs' || block.block === 'key-figures';

/** Word allows letters, digits and underscores, 40 at most; the number keeps like names apart. */
const bookmarkName = (anchor: string, number: number): string =>
  `_${number + 1}_${anchor.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 40);
