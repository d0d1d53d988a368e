import type { Range } from '../../address.ts';
import { type ColumnName, peopleParts } from '../../schema/columns.ts';
import type { GroupOf } from '../../schema/group-headings.ts';
import { wordsOf } from '../../schema/heading-key.ts';
import { isOtherFigure, type Recognised, recognise } from '../../schema/heading-names.ts';
import { tagForm, taggedColumn } from '../../schema/heading-tags.ts';
import { isOfChildren } from '../../schema/people-headings.ts';
import { isFilled, type Row } from '../../table/table.ts';
import { clean } from '../../text/clean.ts';
import { normalise } from '../../text/normalise.ts';
import { mergesInRow } from '../rows/merges.ts';
import type { Fits } from './cell-fits.ts';
import { formChoices, formClock, formNames } from './form-names.ts';
import { isShort, shortHeadings } from './short-headings.ts';

/** A row that may hold headings, what was found in it, and the text over each of its cells. */
export interface Candidate {
  readonly row: Row;
  readonly found: Map<number, Recognised>;
  /** Columns recognised together with the text above them, and that text. */
  readonly joined: ReadonlyMap<number, string>;
  /** Columns that are headings by themselves, read or not, below a text over several of them, and that text. */
  readonly banded: Map<number, string>;
}

/** What stands in a row's column, without blanks around it; empty where there is no row or no cell. */
export const textAt = (row: Row | undefined, column: number): string =>
  clean(row?.cells[column - 1]?.text ?? '');

/** A text over a cell; `sure` where it stands over just this cell or is merged over it. */
interface Parent {
  readonly text: string;
  readonly sure: boolean;
  /** It stands over several columns that have headings of their own. */
  readonly wide: boolean;
}

/** Texts over the cells of a row, by column. A text that is merged over some columns belongs to those and no others. */
function parentsOf(above: Row, row: Row, merges: readonly Range[]): (Parent | null)[] {
  const over = mergesInRow(merges, above.row);
  let left = 0;
  return Array.from({ length: row.cells.length + 1 }, (_, column) => {
    if (column === 0) return null;
    if (textAt(above, column) !== '') left = column;
    const merge = over[column];
    const from = merge === undefined ? left : merge.left;
    if (merge === undefined && left !== column && over[left] !== undefined) return null;
    if (merge !== undefined && (merge.top !== above.row || merge.bottom >= row.row)) return null;
    const text = textAt(above, from);
    const wide =
      merge === undefined
        ? textAt(above, from + 1) === '' && textAt(row, from + 1) !== ''
        : merge.right > merge.left;
    return text === '' ? null : { text, sure: merge !== undefined || left === column, wide };
  });
}

/**
 * What two texts name together; null when the upper one names it alone and stands over one column only, for then the lower
 * one is no heading.
 */
function joinedName({ text, wide }: Parent, lower: string): Recognised | null {
  const both = recognise(`${text} ${lower}`) ?? recognise(`${lower} ${text}`);
  return !wide && both?.name === recognise(text)?.name ? null : both;
}

/** Three letters and three digits at least, in any order: of nearly no heading. */
const mayBeId = /^(?=.*[A-Z]{3})(?=.*\d{3}).{6,60}$/i;

/** Whether a cell of a row is an activity id: then the row holds data, whatever else it may look like. */
const holdsId = (row: Row, fits: Fits): boolean =>
  row.cells.some(
    (cell) =>
      cell !== undefined &&
      (/^\s*[A-Z]{3}-\d{4}-\d{3,}\s*$/i.test(cell.text) ||
        (cell.type === 'text' && mayBeId.test(cell.text) && fits('activity_id', cell))),
  );

/** Fewer cells that count up are no row of numbers. */
const fewestNumbers = 4;
const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщ', 'абвгґдеєжзиіїйклмнопрст'];

/** A row that numbers the columns, as official tables have it: 1, 2, 3 or a, b, c. */
export function isNumbering({ cells }: Row): boolean {
  const signs = cells.flatMap((cell) => {
    const text = cell?.text.replace(/[().\s]/g, '').toLowerCase() ?? '';
    return text === '' ? [] : [text];
  });
  if (signs.length < fewestNumbers) return false;
  const [first = ''] = signs;
  if (/^[01]$/.test(first)) return signs.every((sign, at) => sign === String(Number(first) + at));
  return alphabets.some((letters) => signs.every((sign, at) => sign === letters[at]));
}

const named = (name: ColumnName): Recognised => ({ name, how: 'name', language: null });

const figures: readonly ColumnName[] = [...peopleParts, 'value', 'start_date', 'end_date'];
/** Headings that would be read as what happened; below “Planned” they are not. */
export const ofFigures = (own: Recognised | null) => own === null || figures.includes(own.name);

/** Of tags of one column the surest is meant; two that are as sure stay. */
function leaveSurestTags(found: Map<number, Recognised>, texts: ReadonlyMap<number, string>): void {
  const tagged = [...found].flatMap(([column, { name, how }]) => {
    const form = how === 'tag' ? tagForm(texts.get(column)!) : null;
    return form === null ? [] : [{ column, name, rank: taggedColumn(form)?.rank ?? 0 }];
  });
  const surest = new Map<ColumnName, number>();
  for (const { name, rank } of tagged) surest.set(name, Math.min(rank, surest.get(name) ?? rank));
  for (const { column, name, rank } of tagged) if (rank > surest.get(name)!) found.delete(column);
}

/** What a row's cells name as headings by themselves, beside each other and below the row above; those of groups are none of the log's. */
export function matchRow(
  row: Row,
  above: Row | undefined,
  merges: readonly Range[],
  fits: Fits,
  groupOf: GroupOf,
): Candidate {
  const found = new Map<number, Recognised>();
  const joined = new Map<number, string>();
  const banded = new Map<number, string>();
  if (holdsId(row, fits) || isNumbering(row)) return { row, found, joined, banded };
  const parents = above?.row === row.row - 1 ? parentsOf(above, row, merges) : [];
  const texts = new Map<number, string>();
  row.cells.forEach((cell, index) => {
    if (isFilled(cell) && cell.type === 'text') texts.set(index + 1, cell.text.trim());
  });
  const clock = formClock(texts);
  const choices = formChoices(texts);
  const open = new Map<number, string>();
  // A text that is not merged reaches to the right as long as the cells below it belong to it.
  let broken: string | null = null;
  for (const [column, text] of texts) {
    if (clock.has(column) || choices.has(column) || groupOf(text) !== null) continue;
    const own = recognise(text);
    const parent = own?.how === 'tag' ? null : (parents[column] ?? null);
    if (parent === null || parent.sure) broken = null;
    const both = parent !== null && normalise(text) !== '' ? joinedName(parent, text) : null;
    const reaches = parent !== null && (parent.sure || broken !== parent.text);
    const alone = parent === null ? null : recognise(parent.text);
    const agree = own !== null && both?.name === own.name && alone === null;
    if (
      parent !== null &&
      both !== null &&
      reaches &&
      (own === null ||
        agree ||
        ((parent.sure || joined.get(column - 1) === parent.text) && both.name !== own.name))
    ) {
      found.set(column, { ...both, how: 'joined' });
      joined.set(column, parent.text);
      continue;
    }
    const band = parent !== null && reaches && (alone === null || parent.wide) ? parent.text : null;
    if (band !== null && both === null && isOtherFigure(band) && ofFigures(own)) {
      banded.set(column, band);
      continue;
    }
    if (both === null && parent !== null && !parent.sure && !isShort(text)) broken = parent.text;
    if (own === null) open.set(column, text);
    else {
      found.set(column, own);
      if (band !== null) banded.set(column, band);
    }
  }
  for (const [column, name] of formNames(open)) {
    found.set(column, named(name));
    open.delete(column);
  }
  const known = new Set([...found.values()].map(({ name }) => name));
  for (const [column, adult] of shortHeadings(open, known)) {
    const parent = parents[column];
    const young =
      parent && isOfChildren(wordsOf(parent.text)) ? ({ women: 'girls', men: 'boys' } as const) : null;
    const name = young?.[adult as 'women'] ?? adult;
    found.set(column, { name, how: parent ? 'joined' : 'label', language: null });
    if (parent) joined.set(column, parent.text);
  }
  leaveSurestTags(found, texts);
  return { row, found, joined, banded };
}
