import { cellName } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { sizeOf } from '../formats/causes.ts';
import { said } from '../formats/said.ts';
import { forPeople, inserted } from '../formats/terminal.ts';
import type { Words } from '../formats/words.ts';
import { noticeOf } from '../rules/catalogue.ts';
import { type ColumnName, columnNamed, isAmount } from '../schema/columns.ts';

/** One cause of findings as it is told beyond the office: what it is, where, what to do; no figure of the log. */
export interface Point {
  readonly code: string;
  readonly title: string;
  readonly file: string;
  /** Sheet and first cell, and how many more there are. */
  readonly where: string;
  readonly cells: number;
  /** Null where it cannot be said without a figure. */
  readonly fix: string | null;
}

type PointWords = Pick<Words, 'rightToLeft' | 'findings' | 'formats' | 'heading' | 'label' | 'explanation'>;

/** Tells a cause by its first finding. */
export function pointOf(cause: readonly Diagnostic[], words: PointWords): Point {
  const first = cause[0]!;
  const { place, code, column } = first;
  const { formats } = words;
  const cells = sizeOf(cause);
  const spot =
    cellName(place) ??
    (place.row === null ? (place.line ? formats.line(place.line) : null) : formats.row(place.row));
  const parts = [place.sheet === null ? null : formats.sheet(inserted(place.sheet)), spot];
  const where = parts.filter((part) => part !== null).join(words.rightToLeft ? '، ' : ', ');
  const { title, fix } = said(first, words, forPeople(words));
  // What the fix of a number repeats may be a number of victims; below the heading there are none to repeat.
  const isData = first.excerpt === undefined || first.excerpt.headingRow !== place.row;
  const isFigure = isData && column !== undefined && isAmount(columnNamed.get(column as ColumnName)!);
  const general = words.explanation.rule(noticeOf(code)).fix;
  const told = isFigure ? (general.includes(words.explanation.anything) ? null : general) : fix;
  return {
    ...{ code, title, file: place.file, cells, fix: told },
    where: [where, ...(cells > 1 ? [formats.more(cells - 1)] : [])].filter((part) => part !== '').join(' '),
  };
}
