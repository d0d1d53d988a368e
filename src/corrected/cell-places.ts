import { attributeOf, childNamed, childrenOf, type Element, eachChild, rootOf } from '../patch/elements.ts';
import { columnNumber, parseRange } from '../table/xlsx/range.ts';

/** A cell of a sheet's part, and what of it decides whether it may be written anew. */
export interface CellPlace {
  readonly element: Element;
  readonly style: number;
  /** A formula gives it, its own or that of a range it lies in, or it is of a type that Excel works out. */
  readonly isWorkedOut: boolean;
  /** The number of its shared text; null where it holds its text itself. */
  readonly shared: number | null;
  /** Its own text is in several fonts. */
  readonly isRich: boolean;
}

/** Finds cells of a sheet by row and column from 1, in the order of the sheet. */
export function cellPlaces(
  xml: string,
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
): ReadonlyMap<string, CellPlace> {
  const found = new Map<string, CellPlace>();
  const data = childNamed(xml, rootOf(xml), 'sheetData');
  const ranges = rangesWorkedOut(xml);
  let row = 0;
  for (const line of data === undefined ? [] : eachChild(xml, data)) {
    if (line.local !== 'row') continue;
    row = Number(attributeOf(xml, line, 'r') ?? row + 1);
    const columns = wanted.get(row);
    if (columns === undefined) continue;
    let column = 0;
    for (const element of childrenOf(xml, line)) {
      if (element.local !== 'c') continue;
      const address = attributeOf(xml, element, 'r');
      column = address === undefined ? column + 1 : columnNumber(address.replace(/\d+$/, ''));
      if (!columns.has(column)) continue;
      const inside = childrenOf(xml, element);
      const value = inside.find(({ local }) => local === 'v');
      const own = inside.find(({ local }) => local === 'is');
      const isShared = attributeOf(xml, element, 't') === 's' && value !== undefined;
      const worked = ['cm', 'vm'].some((name) => attributeOf(xml, element, name) !== undefined);
      found.set(cellKey(row, column), {
        element,
        style: Number(attributeOf(xml, element, 's') ?? 0),
        isWorkedOut:
          worked ||
          inside.some(({ local }) => local === 'f') ||
          ranges.some(
            ({ top, left, bottom, right }) =>
              top <= row && row <= bottom && left <= column && column <= right,
          ),
        shared: isShared ? Number(xml.slice(value.open, value.close)) : null,
        isRich: own !== undefined && childrenOf(xml, own).some(({ local }) => local !== 't'),
      });
    }
  }
  return found;
}

export const cellKey = (row: number, column: number): string => `${row}\n${column}`;

/** Ranges that one formula fills. */
function rangesWorkedOut(xml: string) {
  return [...xml.matchAll(/<(?:\w+:)?f\s[^>]*>/g)].flatMap(([tag]) => {
    const [, ref] = /\sref\s*=\s*["']([^"']*)["']/.exec(tag) ?? [];
    const range =
      ref === undefined || !/\st\s*=\s*["'](?:array|dataTable)["']/.test(tag) ? null : parseRange(ref);
    return range === null ? [] : [range];
  });
}
