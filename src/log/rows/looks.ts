import { crossedOut } from '../../notices/crossed-out.ts';
import type { Finding } from '../../notices/finding.ts';
import { numberShownOtherwise } from '../../notices/number-shown-otherwise.ts';
import type { ColumnName } from '../../schema/columns.ts';
import type { Cell } from '../../table/table.ts';
import { findingIn } from './entry.ts';
import type { Draft } from './inherit.ts';

/** What a person sees of a cell otherwise than it is read. */
export function looksOf(entry: Draft, name: ColumnName, { marks, type, text }: Cell): Finding[] {
  const isUnseen = marks?.unseen === 'all' || (marks?.unseen === 'numbers' && type !== 'text');
  return [
    ...(marks?.strikethrough ? [findingIn(entry, crossedOut, name, {})] : []),
    ...(isUnseen ? [findingIn(entry, numberShownOtherwise, name, { shown: '', number: text.trim() })] : []),
  ];
}
