import { Header, type ISectionOptions, Packer, Paragraph, SectionType, Document as WordDocument } from 'docx';
import { type Parts, pack } from '../../opc/package.ts';
import { childOf, edited, instead, parseXml } from '../../opc/xml.ts';
import type { Block, Document } from '../blocks.ts';
import { isLonger } from '../in-pieces.ts';
import { fillLetterhead, type SectionKind } from '../letterhead/fill.ts';
import { fontOf } from '../letterhead/fonts.ts';
import type { MarkerWords } from '../letterhead/markers.ts';
import { addRelation, relationsOf, setText, setType, textOf } from '../letterhead/office-parts.ts';
import type { Letterhead } from '../letterhead/open.ts';
import { paragraphsOf } from '../letterhead/paragraphs.ts';
import {
  bodyOf,
  isLandscape,
  type Paper,
  sectionAt,
  sectionsOf,
  textWidthOf,
} from '../letterhead/sections.ts';
import { type Drawn, gathered, long, tooLong } from './draw.ts';
import { finishedParts } from './finish.ts';
import { fitted } from './fit.ts';
import { numberingOf } from './lists.ts';
import { watermark } from './page.ts';
import { pagesOf } from './pages.ts';
import { lastEntry, Painter } from './painter.ts';
import { paperOf } from './paper.ts';
import { RepeatedRows } from './repeated-rows.ts';
import { reportStyles } from './styles.ts';
import { hasEndlessWord, oneLine } from './text.ts';
import { theme, wordStyles } from './theme.ts';

/**
 * Draws a report into a letterhead that `checkLetterhead` found fit: its text and tables in the letterhead's pages and
 * styles, everything else of the letterhead as it was. The same input gives the same bytes.
 */
export async function drawInLetterhead(
  asked: Document,
  letterhead: Letterhead,
  words: MarkerWords,
): Promise<Drawn> {
  const { warnings, warn } = gathered();
  const document = fitted(asked, warn);
  const repeated = isLonger(document.blocks, long) ? new RepeatedRows(document) : null;
  const painter = new Painter(document, warn, repeated, fontOf(letterhead));
  const paper = papersOf(letterhead);
  const pieces = piecesOf(document.blocks, paper);
  const sections = pieces.map(({ kind, blocks }): ISectionOptions => {
    const { width, height, margin } = paper[kind === 'contents' ? 'portrait' : kind];
    return {
      properties: { type: SectionType.NEXT_PAGE, page: { size: { width, height }, margin } },
      headers: { default: new Header({ children: [new Paragraph({ children: watermark(document) })] }) },
      children: painter.draw(blocks, textWidthOf({ width, height, margin, columns: 1 })),
    };
  });
  const word = new WordDocument({
    styles: reportStyles(document.language),
    externalStyles: wordStyles,
    numbering: numberingOf(document.blocks),
    theme,
    // The contents want their entries; their pages are worked out when the letterhead is filled.
    pageNumbers: () => ({ bookmarks: new Map() }),
    sections,
  });
  const drawn = finishedParts(new Uint8Array(await Packer.toArrayBuffer(word)), document);
  const parts = fillLetterhead(letterhead, {
    drawn,
    kinds: pieces.map(({ kind }) => kind),
    words: Object.fromEntries(
      Object.entries(words).map(([name, value]) => [name, oneLine(value)]),
    ) as unknown as MarkerWords,
    language: document.language,
  });
  describeFile(parts, drawn['docProps/core.xml']!);
  const { name } = letterhead.body;
  const upTo = document.blocks.slice(0, lastEntry(document));
  const hasContents = document.blocks.some(({ block }) => block === 'contents');
  if (hasContents && (JSON.stringify(upTo).length > tooLong || hasEndlessWord(upTo)))
    warn({ kind: 'too-long' });
  else if (hasContents) {
    const pages = pagesOf({ ...parts, [name]: untilLastEntry(parts, name) }, warn);
    if (pages !== null) setText(parts, name, numbered(textOf(parts, name), pages));
  }
  if (repeated !== null) parts[name] = repeated.write(textOf(parts, name));
  return { bytes: pack(parts), warnings: [...warnings.values()] };
}

interface Papers {
  readonly portrait: Paper;
  readonly landscape: Paper;
  /** Whether the contents and the title have places of their own. */
  readonly contents: boolean;
  readonly title: boolean;
}

/** The pages that the parts of a report come to stand on. */
function papersOf({ body }: Letterhead): Papers {
  const paragraphs = paragraphsOf(body);
  const sections = sectionsOf(body);
  const { children } = bodyOf(body);
  const at = (name: string) => {
    const found = paragraphs.find(({ marks }) => marks.some((one) => one.name === name));
    const index = found === undefined ? -1 : children.indexOf(found.element);
    return index < 0 ? null : sectionAt(sections, index).paper;
  };
  const portrait = at('report')!;
  const { width, height } = portrait;
  const turned = isLandscape(portrait) ? portrait : { ...portrait, width: height, height: width };
  return {
    portrait,
    landscape: at('annex') ?? turned,
    contents: at('contents') !== null,
    title: paragraphs.some(({ marks }) => marks.some(({ name }) => name === 'title')),
  };
}

/** Blocks by the paper they come to stand on; the cover is on that of the text. */
function piecesOf(all: readonly Block[], paper: Papers): { kind: SectionKind; blocks: readonly Block[] }[] {
  const shown = all.map((block) =>
    block.block === 'cover' && paper.title ? { ...block, title: '' } : block,
  );
  const text = shown.filter(({ block }) => !paper.contents || block !== 'contents');
  const apart = shown.flatMap((block) =>
    paper.contents && block.block === 'contents' ? [{ ...block, flow: true as const }] : [],
  );
  const pieces: { kind: SectionKind; blocks: Block[] }[] = [];
  for (const { kind, blocks } of paperOf(text)) {
    const own = kind === 'landscape' ? 'landscape' : 'portrait';
    if (pieces.at(-1)?.kind === own) pieces.at(-1)!.blocks.push(...blocks);
    else pieces.push({ kind: own, blocks: [...blocks] });
  }
  if (pieces[0]?.kind === 'landscape') pieces.unshift({ kind: 'portrait', blocks: [] });
  return apart.length === 0 ? pieces : [{ kind: 'contents', blocks: apart }, ...pieces];
}

/** What the file says of itself is the report's, not the letterhead's. */
function describeFile(parts: Parts, core: Uint8Array): void {
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const known = relationsOf(parts, '').find(({ kind }) => kind === 'core-properties')?.target;
  const name = known ?? 'docProps/core.xml';
  parts[name] = core;
  setType(parts, name, 'application/vnd.openxmlformats-package.core-properties+xml');
  if (known === undefined) addRelation(parts, '', { type, target: name, external: false });
}

/** The text up to the last heading that the contents name, for what comes after it moves none of them. */
function untilLastEntry(parts: Parts, name: string): Uint8Array {
  const xml = textOf(parts, name);
  const { children } = childOf(parseXml(xml), 'w:body')!;
  const last = children.findLastIndex(({ start, end }) =>
    /<w:bookmarkStart\b[^>]*_Toc/.test(xml.slice(start, end)),
  );
  const rest = children.slice(last + 1).filter((child) => child.name !== 'w:sectPr');
  return new TextEncoder().encode(
    edited(
      xml,
      rest.map((child) => instead(child)),
    ),
  );
}

/** The numbers of pages in the contents. */
const numbered = (xml: string, pages: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(PAGEREF (_Toc\d+) \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)(?=<w:fldChar)/g,
    (field, start: string, bookmark: string) => {
      const page = pages.get(bookmark);
      return page === undefined ? field : `${start}<w:t>${page}</w:t>`;
    },
  );
