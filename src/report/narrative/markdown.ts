import MarkdownIt, { type Token } from 'markdown-it';
import type { Span } from '../blocks.ts';
import { cellsOf, type Item, type Node, type Parsed, type Unset } from './nodes.ts';

/**
 * CommonMark with tables. Every address is taken for one, so that what may not be a link is told and not passed over; names
 * of links and of notes are left where they stand, since what is named and never used would be gone without a word.
 */
const markdown = MarkdownIt({ html: true, maxNesting: 20 }).disable('reference');
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;

const deepestList = 3;
/** Where a thing of this depth opens, markdown-it leaves out what is in it. */
const deepest = 19;

/** Cuts a text into what can be set, and names with their lines what cannot. Lines count from 1. */
export function parseMarkdown(text: string): Parsed {
  const lines = text.split('\n');
  const nodes: Node[] = [];
  const unset: Unset[] = [];
  const lists: { readonly ordered: boolean; next: number }[] = [];
  let list: { readonly block: 'list'; readonly items: Item[]; readonly line: number } | null = null;
  let table: Extract<Node, { block: 'table' }> | null = null;
  let quotes = 0;
  let opens = false;
  let heading = 0;
  let line = 1;
  const add = (node: Node) => {
    nodes.push(node);
    list = null;
  };
  const pictures = (found: readonly Node[]) => {
    for (const one of found) add(one);
  };

  for (const token of markdown.parse(text, {})) {
    if (token.map !== null) line = token.map[0] + 1;
    if (token.nesting === 1 && token.level >= deepest) unset.push({ what: 'deep', line });
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1));
        break;
      case 'blockquote_open':
        quotes++;
        break;
      case 'blockquote_close':
        quotes--;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (lists.length === 0) list = null;
        if (lists.length === deepestList) unset.push({ what: 'deep', line });
        lists.push({
          ordered: token.type === 'ordered_list_open',
          next: Number(token.attrGet('start') ?? 1),
        });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'list_item_open':
        opens = true;
        break;
      case 'table_open':
        table = { block: 'table', rows: [], right: [], line };
        break;
      case 'tr_open': {
        const width = table!.rows[0]?.cells.length;
        if (width !== undefined && cellsOf(lines[line - 1] ?? '') > width)
          unset.push({ what: 'cells', line });
        table!.rows.push({ cells: [], line });
        break;
      }
      case 'th_open':
        table!.right.push(/right/.test(String(token.attrGet('style') ?? '')));
        break;
      case 'table_close':
        add(table!);
        table = null;
        break;
      case 'hr':
        unset.push({ what: 'rule', line });
        break;
      case 'fence':
      case 'code_block':
        unset.push({ what: 'code', line });
        add({ block: 'paragraph', text: [{ text: token.content.trim() }], quote: false, line });
        break;
      case 'html_block':
        if (!isComment(token.content)) unset.push({ what: htmlKind(token.content), line });
        break;
      case 'inline': {
        const { spans, found } = inline(token, line, unset);
        const empty = spans.every((span) => span.text.trim() === '');
        if (table !== null) table.rows.at(-1)!.cells.push(spans);
        else if (heading > 0) {
          add({ block: 'heading', level: heading, text: spans, line });
          heading = 0;
        } else if (lists.length > 0) {
          const inside = lists.at(-1)!;
          list ??= newList(nodes, line);
          if (opens || list.items.length === 0) {
            const level = Math.min(lists.length, deepestList) - 1;
            list.items.push({ text: spans, level, number: inside.ordered ? inside.next++ : null, line });
          } else list.items.at(-1)!.text.push({ text: '\v' }, ...spans);
          opens = false;
        } else if (!empty) add({ block: 'paragraph', text: spans, quote: quotes > 0, line });
        pictures(found);
        break;
      }
    }
  }
  return { nodes, unset };
}

function newList(nodes: Node[], line: number) {
  const list = { block: 'list' as const, items: [] as Item[], line };
  nodes.push(list);
  return list;
}

const isComment = (html: string) => html.replace(/<!-{2}[\s\S]*?-{2}>/g, '').trim() === '';
const htmlKind = (html: string) => (/<!-{2}(?![\s\S]*-{2}>)/.test(html) ? 'comment' : 'html');

/** The runs of a paragraph, a line end as `\n` and one that stays as `\v`, and the pictures in it. */
function inline(token: Token, first: number, unset: Unset[]) {
  const spans: Span[] = [];
  const found: Node[] = [];
  let [line, bold, italic] = [first, 0, 0];
  let link: string | null = null;
  const say = (text: string) =>
    spans.push({
      text,
      ...(bold > 0 ? { bold: true as const } : {}),
      ...(italic > 0 ? { italic: true as const } : {}),
      ...(link === null ? {} : { link }),
    });
  for (const child of token.children ?? []) {
    switch (child.type) {
      case 'text':
        say(child.content);
        if (/\[\^[^\]\s]+\]|^\[[^\]]+\]:\s|\]\[[^\]]*\]/.test(child.content))
          unset.push({ what: 'reference', line });
        break;
      case 'softbreak':
      case 'hardbreak':
        say(child.type === 'softbreak' ? '\n' : '\v');
        line++;
        break;
      case 'strong_open':
        bold++;
        break;
      case 'strong_close':
        bold--;
        break;
      case 'em_open':
        italic++;
        break;
      case 'em_close':
        italic--;
        break;
      case 'link_open':
        link = String(child.attrGet('href') ?? '');
        if (child.attrGet('title')) unset.push({ what: 'title', line });
        break;
      case 'link_close':
        link = null;
        break;
      case 'code_inline':
        unset.push({ what: 'code', line });
        say(child.content);
        break;
      case 's_open':
        unset.push({ what: 'struck', line });
        break;
      case 'image':
        found.push({
          block: 'picture',
          path: String(child.attrGet('src') ?? ''),
          alt: child.content,
          caption: String(child.attrGet('title') ?? ''),
          line,
        });
        break;
      case 'html_inline':
        if (/^<br\s*\/?>$/i.test(child.content)) say('\v');
        else if (!isComment(child.content)) unset.push({ what: 'html', line });
        line += child.content.split('\n').length - 1;
        break;
      default:
        if (child.content !== '') say(child.content);
    }
  }
  return { spans, found };
}
