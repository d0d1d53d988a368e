import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { layoutDocument } from 'docx/layout';
import { TextWatermark } from 'docx/watermarks';
import type { Cover, Document, Emblem } from '../blocks.ts';
import { fontName, ink, margin, type Orientation, pageSize } from './look.ts';
import { uprightImage } from './picture.ts';
import { reportStyles } from './styles.ts';
import { hasEndlessWord, inline, type Links, oneLine } from './text.ts';

/** The watermark of every page of a draft, or nothing. */
export function watermark(document: Document): TextWatermark[] {
  const words = oneLine(document.draftMark ?? '');
  return words === ''
    ? []
    : [
        new TextWatermark({
          text: words,
          font: fontName,
          bold: true,
          color: ink.watermark,
          opacity: 1,
          width: 300,
        }),
      ];
}

/** `page {page} of {pages}` with Word's own counters in the slots. */
function pageOf(words: string): TextRun {
  const children = oneLine(words)
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '{page}' ? PageNumber.CURRENT : piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece,
    );
  return new TextRun({ children });
}

/** A section of the document; the cover's has no running header and footer. */
export function section(
  document: Document,
  kind: 'cover' | Orientation,
  children: readonly FileChild[],
): ISectionOptions {
  const landscape = kind === 'landscape';
  const properties = {
    type: SectionType.NEXT_PAGE,
    page: {
      size: { ...pageSize, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin,
    },
  };
  const suffix = landscape ? 'Landscape' : '';
  const tab = (below = false) => new TextRun({ children: [new Tab()], ...(below ? { break: 1 } : {}) });
  const long = document.headerLeft.length + document.headerRight.length > (landscape ? 165 : 105);
  const left = (text: string) => new TextRun(oneLine(text));
  const header = new Paragraph({
    style: `Header${suffix}`,
    children:
      kind === 'cover'
        ? watermark(document)
        : [left(document.headerLeft), tab(long), left(document.headerRight), ...watermark(document)],
  });
  const footer = new Paragraph({
    style: `Footer${suffix}`,
    children: kind === 'cover' ? [] : [left(document.footerLeft), tab(), pageOf(document.pageOf)],
  });
  return {
    properties,
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [footer] }) },
    children,
  };
}

/** Title, period, the draft's words, facts; `gap` twips further down the funding statement and the disclaimer. In a letterhead, which leaves less room, all is `tight`. */
export function drawCover(cover: Cover, links: Links, gap: number, tight = false): FileChild[] {
  const after = (space: number) => (tight ? { spacing: { after: space } } : {});
  const line = (text: string, style: string, options: object = {}): Paragraph[] =>
    text.trim() === '' ? [] : [new Paragraph({ style, ...options, children: inline(text, links) })];
  return [
    ...line(cover.title, 'Title', tight ? { spacing: { before: 400 } } : {}),
    ...line(cover.subtitle, 'Subtitle', after(300)),
    ...(cover.draft === null ? [] : line(cover.draft, 'DraftMark', after(300))),
    ...cover.facts.map(
      ([label, value]) =>
        new Paragraph({
          style: 'CoverFact',
          children: [
            new TextRun({ text: oneLine(label), style: 'Label' }),
            new TextRun({ children: [new Tab()] }),
            ...inline(value, links),
          ],
        }),
    ),
    ...drawEmblems(cover.emblems ?? [], gap),
    ...line(
      cover.statement,
      'Statement',
      cover.emblems?.length ? { keepLines: true } : { spacing: { before: gap } },
    ),
    ...line(cover.disclaimer, 'Disclaimer'),
  ];
}

/** Pixels of a centimetre, and those that an emblem may take of the line. */
const centimetre = 37.8;
const widestEmblem = 300;

/** The donor's emblem, and what stands beside it, on one line that does not part from the statement below. */
function drawEmblems(emblems: readonly Emblem[], gap: number): Paragraph[] {
  if (emblems.length === 0) return [];
  const runs = emblems.flatMap((emblem, index) => {
    const share = Math.min((emblem.centimetres * centimetre) / emblem.height, widestEmblem / emblem.width);
    const words = oneLine(emblem.description);
    const altText = { name: words.slice(0, 60), title: words.slice(0, 60), description: words };
    const picture = uprightImage(emblem, share, altText);
    return index === 0 ? [picture] : [new TextRun({ text: '    ' }), picture];
  });
  return [new Paragraph({ style: 'Statement', spacing: { before: gap }, keepNext: true, children: runs })];
}

/**
 * The first page. Its last words stand at its foot: the layout engine says how much room is left above them, which
 * holds in every program, unlike a frame, and is read in order, unlike a footer.
 */
export function coverSection(document: Document, cover: Cover, links: Links): ISectionOptions {
  const draw = (gap: number) => section(document, 'cover', drawCover(cover, links, gap));
  if (JSON.stringify(cover).length > fullPage || hasEndlessWord(cover)) return draw(0);
  const paper = new WordDocument({ styles: reportStyles(document.language), sections: [draw(0)] });
  const [page, ...more] = layoutDocument(paper, { guess: true }).pages;
  const lines = (page?.body ?? []).flatMap((block) => (block.type === 'paragraph' ? block.lines : []));
  const end = Math.max(0, ...lines.map((line) => line.y + line.height)) * 15;
  const room = pageSize.height - margin.bottom - end - slack;
  return draw(more.length > 0 ? 0 : Math.max(0, Math.floor(room)));
}

/** Letters that fill a page whatever their size, so that nothing is left to measure. */
const fullPage = 6000;

/** Twips left free at the foot of the cover, for programs whose lines are a little taller. */
const slack = 400;
