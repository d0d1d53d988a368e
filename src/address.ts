/** Where something is, as the person sees it: rows and columns count from 1; null where the thing has none. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  /** Physical line in a text file, from 1; differs from `row` after quoted line breaks. */
  readonly line?: number;
  /** Where its cell begins in a text file, where that is known. */
  readonly start?: Start;
}

/** A place in a text, both from 1: the physical line, and the UTF-16 unit in it. */
export interface Start {
  readonly line: number;
  readonly column: number;
}

/** Letters of a column as a spreadsheet writes them: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A block of cells; rows and columns count from 1, both ends belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A1 name of a range: `B2:C9`. */
export function rangeName({ top, left, bottom, right }: Range): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}

/** A1 name of a place's cell (`N12`), or null when the place is no single cell. */
export function cellName(place: Place): string | null {
  return place.row === null || place.column === null ? null : `${columnLetters(place.column)}${place.row}`;
}

/** The place in full, as it is printed: `log.xlsx > March!C7`. */
export function printPlace(place: Place): string {
  const cell = cellName(place) ?? (place.row === null ? null : `row ${place.row}`);
  const inside = [place.sheet, cell].filter((part) => part !== null).join('!');
  return inside === '' ? place.file : `${place.file} > ${inside}`;
}

/** The place of a row, or of a cell in it, on the line where the row says that it stands on one. */
export function rowPlace(
  { file, sheet }: Pick<Place, 'file' | 'sheet'>,
  { row, line }: { readonly row: number; readonly line?: number | undefined },
  column: number | null = null,
): Place {
  const place = { file, sheet, row, column };
  return line === undefined ? place : { ...place, line };
}

/** The place of a whole file. */
export function filePlace(file: string, sheet: string | null = null): Place {
  return { file, sheet, row: null, column: null };
}
