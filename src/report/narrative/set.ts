import { narrativeLink } from '../../notices/narrative-link.ts';
import { narrativePersonal } from '../../notices/narrative-personal.ts';
import { narrativePicture } from '../../notices/narrative-picture.ts';
import { pictureWithoutWords } from '../../notices/picture-without-words.ts';
import { findPersonal } from '../../privacy/personal-data.ts';
import type { Block, DataTable, List, Picture, Span } from '../blocks.ts';
import { largestPicture, type NarrativeFile } from './folder.ts';
import type { Item, Node } from './nodes.ts';
import { plainPicture } from './picture.ts';
import { type Cited, type Measures, type Say, toldText } from './told-text.ts';

/** What is needed to set the text of one file. */
export interface Setting {
  readonly measures: Measures;
  readonly say: Say;
  /** The folder's pictures by their paths in it, and the path of the file at hand. */
  readonly pictures: ReadonlyMap<string, NarrativeFile>;
  readonly path: string;
  readonly cite: (cited: readonly Cited[]) => void;
}

/** Sets the text of a chapter that is called `title`, in the file by a heading of level `under`. */
export function setNodes(nodes: readonly Node[], title: string, under: number, setting: Setting): Block[] {
  const blocks: Block[] = [];
  let heading = title;
  /** What the numbers of a list are of. */
  let before = '';
  for (const node of nodes) {
    switch (node.block) {
      case 'heading': {
        heading = plain(text(node.text, node.line, '', setting));
        const level = Math.min(3, Math.max(1, node.level - under)) as 1 | 2 | 3;
        blocks.push({ block: 'heading', level, text: heading });
        break;
      }
      case 'paragraph': {
        const spans = text(node.text, node.line, '', setting);
        if (plain(spans).trim() === '') break;
        blocks.push({ block: 'paragraph', text: spans, ...(node.quote ? { style: 'quote' } : {}) });
        break;
      }
      case 'list':
        blocks.push(setList(node.items, before, setting));
        break;
      case 'table': {
        const last = blocks.at(-1);
        const caption = last?.block === 'paragraph' && isBold(last.text) ? plain(last.text) : null;
        if (caption !== null) blocks.pop();
        blocks.push(setTable(node, caption ?? heading, setting));
        break;
      }
      case 'picture': {
        const picture = setPicture(node, setting);
        if (picture !== null) blocks.push(picture);
        break;
      }
    }
    before = node.block === 'paragraph' ? node.text.map((span) => span.text).join('') : heading;
  }
  return blocks;
}

/** The runs of a text as they are printed; a link that is none is said, and its words stay. */
function text(spans: readonly Span[], line: number, context: string, setting: Setting): Span[] {
  const { spans: told, cited } = toldText(spans, line, context, setting);
  setting.cite(cited);
  return told
    .filter((span) => span.text !== '')
    .map(({ link, ...span }) => {
      if (link === undefined) return span;
      if (findPersonal(link.replace(/^mailto:/i, '')).length > 0) setting.say(narrativePersonal, line, {});
      else if (isAddress(link)) return { ...span, link };
      else setting.say(narrativeLink, line, {}, link);
      return span;
    });
}

const isAddress = (link: string) => /^(?:https?:\/\/|mailto:)/i.test(link) && URL.canParse(link);

const plain = (spans: string | readonly Span[]) =>
  typeof spans === 'string' ? spans : spans.map((span) => span.text).join('');
const isBold = (spans: string | readonly Span[]) =>
  typeof spans !== 'string' && spans.length > 0 && spans.every((span) => span.bold);

function setList(items: readonly Item[], before: string, setting: Setting): List {
  const isFlat = items.every(({ level, number }) => level === 0 && number === null);
  return {
    block: 'list',
    items: items.map((item) => text(item.text, item.line, before, setting)),
    ...(isFlat ? {} : { steps: items.map(({ level, number }) => ({ level: level as 0 | 1 | 2, number })) }),
  };
}

function setTable(
  { rows, right }: Extract<Node, { block: 'table' }>,
  caption: string,
  setting: Setting,
): DataTable {
  const [head, ...body] = rows;
  const headings = head!.cells.map((cell) => cell.map((span) => span.text).join(''));
  const cell = (spans: readonly Span[], line: number, context: string) =>
    text(spans, line, context, setting)
      .map((span) => (span.link === undefined ? span.text : `${span.text} (${span.link})`))
      .join('');
  const printed = body.map(({ cells, line }) => {
    const first = cells[0]?.map((span) => span.text).join('') ?? '';
    return headings.map((heading, at) => cell(cells[at] ?? [], line, `${caption} ${heading} ${first}`));
  });
  return {
    block: 'table',
    caption,
    description: caption,
    columns: head!.cells.map((spans, at) => {
      const column = printed.map((cells) => cells[at]!);
      const isNumber = right[at] || (column.length > 0 && column.every((one) => /^[\d\s.,%–-]+$/.test(one)));
      const longest = Math.max(...[headings[at]!, ...column].map((one) => one.length));
      return {
        heading: cell(spans, head!.line, ''),
        kind: isNumber ? 'number' : 'text',
        width: Math.min(40, Math.max(8, longest)),
      };
    }),
    rows: printed.map((cells) => ({ cells })),
  };
}

function setPicture(
  { path, alt, caption, line }: Extract<Node, { block: 'picture' }>,
  setting: Setting,
): Picture | null {
  const { say, pictures } = setting;
  const told = (words: string) => (words === '' ? '' : plain(text([{ text: words }], line, '', setting)));
  const wrong = (kind: 'remote' | 'outside' | 'missing' | 'type' | 'large' | 'broken') => {
    say(narrativePicture, line, { kind, limit: largestPicture / 1e6 }, path);
    return null;
  };
  if (/^(?:[a-z][a-z\d+.-]+:)?\/\//i.test(path) || /^data:/i.test(path)) return wrong('remote');
  const inside = pathFrom(setting.path, path);
  if (inside === null) return wrong('outside');
  const file = pictures.get(inside);
  if (file === undefined) return wrong('missing');
  if (file.bytes === null)
    return wrong(file.unread === 'large' ? 'large' : file.unread === 'link' ? 'outside' : 'broken');
  const picture = plainPicture(file.bytes);
  if (typeof picture === 'string') return wrong(picture);
  const description = told(alt);
  if (description.trim() === '') say(pictureWithoutWords, line, {}, path);
  return { block: 'picture', ...picture, bytes: () => picture.bytes, description, caption: told(caption) };
}

/** A path that a file of the folder names, as the folder has it; null where it leads outside. */
function pathFrom(file: string, path: string): string | null {
  let written = path.replaceAll('\\', '/');
  try {
    written = decodeURIComponent(written);
  } catch {
    // A percent sign of its own.
  }
  if (/^(?:\/|[a-z]:)/i.test(written)) return null;
  const steps = file.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
