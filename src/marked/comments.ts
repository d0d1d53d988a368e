import { columnLetters } from '../address.ts';
import { appended, type Edit, edited, instead } from '../opc/xml.ts';
import {
  attributeOf,
  childNamed,
  childrenOf,
  contentOf,
  type Element,
  prefixOf,
  rootOf,
} from '../patch/elements.ts';
import { prefixed } from '../patch/styles.ts';
import { beginsOurNote, withoutOurNotes } from '../table/xlsx/our-notes.ts';
import { cellText } from '../workbook/text.ts';

/** A note on a cell; rows and columns from 1. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What is written as the author of our notes. */
const author = 'gloact';
/** Excel writes a conversation beside the comments; here stands only that there is one. */
const conversation = /^tc=/;
/** A text as Excel shows it in a note. */
const look = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

/** A part of comments without any. */
export const noComments = (space: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${space}"><authors/><commentList/></comments>`;

interface Comment {
  readonly cell: string;
  readonly author: string;
  readonly element: Element;
}

interface Comments {
  readonly root: Element;
  readonly authors: Element;
  readonly list: Element;
  readonly names: readonly string[];
  readonly all: readonly Comment[];
}

function commentsIn(xml: string): Comments {
  const root = rootOf(xml);
  const authors = childNamed(xml, root, 'authors');
  const list = childNamed(xml, root, 'commentList');
  if (authors === undefined || list === undefined) throw new SyntaxError('No list of comments.');
  const names = childrenOf(xml, authors).map((one) => contentOf(xml, one));
  const all = childrenOf(xml, list).map((element) => ({
    cell: attributeOf(xml, element, 'ref') ?? '',
    author: names[Number(attributeOf(xml, element, 'authorId'))] ?? '',
    element,
  }));
  return { root, authors, list, names, all };
}

/** Cells on which people talk to each other. */
export const conversationsIn = (xml: string): ReadonlySet<string> =>
  new Set(commentsIn(xml).all.flatMap(({ cell, author: by }) => (conversation.test(by) ? [cell] : [])));

/** Comments without our notes, and the cells that have none left. */
export function withoutNotes(xml: string): { readonly xml: string; readonly bare: readonly string[] } {
  const bare: string[] = [];
  const edits = commentsIn(xml).all.flatMap(({ cell, author: by, element }): Edit[] => {
    const text = childNamed(xml, element, 'text');
    if (text === undefined || conversation.test(by)) return [];
    const before = contentOf(xml, text);
    const rest = withoutOurNotes(before);
    if (rest === before) return [];
    // Nothing but ours, not below an empty note of a person's; some programs forget who wrote one.
    if (rest.trim() === '' && beginsOurNote(before)) {
      bare.push(cell);
      return [instead(element)];
    }
    return ownRuns(xml, text) ?? [instead(text, recellText(text, rest))];
  });
  return { xml: edited(xml, edits), bare };
}

/** The edits that take our notes out of a text; null where another program has cut one into pieces. */
function ownRuns(xml: string, text: Element): Edit[] | null {
  let found = false;
  const edits = childrenOf(xml, text).flatMap((piece): Edit[] => {
    const words = piece.local === 'r' ? childNamed(xml, piece, 't') : piece;
    if (words === undefined || words.local !== 't') return [];
    const before = xml.slice(words.open, words.close);
    const rest = withoutOurNotes(before);
    if (rest === before) return [];
    found = true;
    return rest === '' && piece.local === 'r'
      ? [instead(piece)]
      : [{ from: words.open, to: words.close, text: rest }];
  });
  return found ? edits : null;
}

/** A text without the looks of its letters. */
function recellText(text: Element, words: string): string {
  const prefix = prefixOf(text);
  return `<${text.name}><${prefix}t xml:space="preserve">${cellText(words)}</${prefix}t></${text.name}>`;
}

/** Comments with our notes: below what is there, or new ones at the end; and those that are new. */
export function withNotes(
  xml: string,
  notes: readonly Note[],
): { readonly xml: string; readonly added: readonly Note[] } {
  const { root, authors, list, names, all } = commentsIn(xml);
  const prefix = prefixOf(root);
  const byCell = new Map(all.map((one) => [one.cell, one]));
  const known = names.indexOf(author);
  const number = known < 0 ? names.length : known;
  const added: Note[] = [];
  const edits: Edit[] = [];
  let news = '';
  for (const note of notes) {
    const cell = `${columnLetters(note.column)}${note.row}`;
    const there = byCell.get(cell);
    if (there !== undefined) edits.push(...below(xml, there, note.text));
    else {
      added.push(note);
      const run = `<r>${look}<t xml:space="preserve">${cellText(note.text)}</t></r>`;
      news += prefixed(`<comment ref="${cell}" authorId="${number}"><text>${run}</text></comment>`, prefix);
    }
  }
  if (news !== '') edits.push(appended(xml, list, news));
  if (news !== '' && known < 0)
    edits.push(appended(xml, authors, `<${prefix}author>${author}</${prefix}author>`));
  return { xml: edited(xml, edits), added };
}

/** A note below what is written on a cell: in the same text where that has no letters of several looks. */
function below(xml: string, { element, author: by }: Comment, note: string): Edit[] {
  const text = childNamed(xml, element, 'text');
  if (text === undefined || conversation.test(by)) return [];
  const pieces = childrenOf(xml, text);
  const [first] = pieces;
  if (first === undefined) return [instead(text, recellText(text, `\n${note}`))];
  const last = pieces.filter(({ local }) => local === 'r').at(-1);
  if (last === undefined && first.local === 't') return [appended(xml, first, `\n${cellText(note)}`)];
  const run = prefixed(`<r>${look}<t xml:space="preserve">\n${cellText(note)}</t></r>`, prefixOf(text));
  const at = (last ?? first).end;
  return [{ from: at, to: at, text: run }];
}

/** Whether any comment is left. */
export const commentsLeft = (xml: string): boolean => commentsIn(xml).all.length > 0;
