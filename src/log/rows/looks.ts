import { crossedOut } from '../../notices/crossed-out.ts';
import { type Finding, type Remark, remark } from '../../notices/finding.ts';
import { numberShownOtherwise } from '../../notices/number-shown-otherwise.ts';
import type { Column } from '../../schema/columns.ts';
import type { Cell } from '../../table/table.ts';
import { isFree } from '../cells/mixed.ts';
import { findingIn } from './entry.ts';
import type { Draft } from './inherit.ts';

/** What a person sees of a cell otherwise than it is read; of a value of which only a part is unseen another finding tells. */
export function looksOf({ marks, type, text }: Cell, free: boolean): Remark[] {
  if (marks === undefined) return [];
  const { unseen, strikethrough, seen = '' } = marks;
  const isUnseen =
    unseen === 'all' || (unseen === 'numbers' && type !== 'text') || (unseen === 'part' && free);
  return [
    ...(strikethrough ? [remark(crossedOut, {})] : []),
    ...(isUnseen ? [remark(numberShownOtherwise, { shown: seen.trim(), number: text.trim() })] : []),
  ];
}

/** The same of a cell of an entry in a column of ours. */
export const looksIn = (entry: Draft, column: Column, cell: Cell): Finding[] =>
  looksOf(cell, isFree(column)).map(({ notice, data }) => findingIn(entry, notice, column.name, data));
