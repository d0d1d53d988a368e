import { cellName } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { headingSlots, type Notice, type Slot, type Slots } from '../notices/notice.ts';
import { noticeOf } from '../rules/catalogue.ts';
import type { ColumnName } from '../schema/columns.ts';
import type { FindingWords, Showing, Words } from './words.ts';

/** What a finding says: its notice's words, filled with its facts and with where it stands. */
export function said(
  { code, place, data, value, column, heading, cut = {} }: Diagnostic,
  words: Pick<Words, 'findings' | 'heading' | 'label'>,
  showing?: Showing,
): ReturnType<FindingWords> {
  const notice = noticeOf(code);
  // What is said without a file calls columns as the template does.
  const named = headingSlots(notice).map(([slot, name]) => [slot, words.heading(name)]);
  const slots = {
    ...Object.fromEntries(named),
    file: place.file,
    sheet: place.sheet ?? '',
    row: place.row ?? 0,
    cell: cellName(place) ?? '',
    heading: heading ?? (column === undefined ? '' : words.heading(column as ColumnName)),
    ...data,
    ...labelled(notice, data, column, words),
    ...('label' in data && column !== undefined ? { label: words.heading(column as ColumnName) } : {}),
    value: value ?? '',
  };
  const lengths = Object.fromEntries(
    Object.entries(cut).map(([name, length]) => [name.replace(/^data\./, ''), length]),
  );
  return words.findings(notice, slots, showing, lengths);
}

/** The facts that are codes, each with what it is called beside it; an officer may type it so. */
function labelled(
  { slots }: Notice,
  data: Slots,
  column: string | undefined,
  { label }: Pick<Words, 'label'>,
): Slots {
  if (label === undefined) return {};
  return Object.fromEntries(
    Object.entries(slots).flatMap(([slot, kind]): [string, Slot][] => {
      const [, of = column] = (typeof kind === 'string' && /^codes?(?: of (.+))?$/.exec(kind)) || [];
      const given = data[slot];
      if (typeof kind !== 'string' || !kind.startsWith('code') || of === undefined) return [];
      const told = (code: string) => {
        const meaning = label(of as ColumnName, code);
        return meaning === null ? code : `${code} (${meaning})`;
      };
      if (typeof given === 'string') return [[slot, told(given)]];
      return Array.isArray(given) ? [[slot, given.map(told)]] : [];
    }),
  );
}
