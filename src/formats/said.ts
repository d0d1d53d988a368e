import { cellName } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { noticeOf } from '../rules/index.ts';
import type { ColumnName } from '../schema/columns.ts';
import { headingOf } from '../schema/labels/index.ts';
import type { FindingWords, Showing } from './words.ts';

/** What a finding says: its notice's words, filled with its facts and with where it stands. */
export function said(
  { code, place, data, value, column, heading }: Diagnostic,
  words: FindingWords,
  showing?: Showing,
): ReturnType<FindingWords> {
  const slots = {
    file: place.file,
    sheet: place.sheet ?? '',
    row: place.row ?? 0,
    cell: cellName(place) ?? '',
    heading: heading ?? (column === undefined ? '' : headingOf(column as ColumnName)),
    ...data,
    value: value ?? '',
  };
  return words(noticeOf(code), slots, showing);
}
