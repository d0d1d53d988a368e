import {
  BorderStyle,
  BuilderElement,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { DataTable, Facts, Pairs, TableRow as Row, Text } from '../blocks.ts';
import { ink } from './look.ts';
import { isRepeatable, type RepeatedRows } from './repeated-rows.ts';
import { inline, isRightToLeft, type Links, oneLine } from './text.ts';
import { columnWidths, type Measure } from './widths.ts';

/** What a block needs to know of the page it is drawn on. */
export interface Sheet extends Links {
  /** Twips. */
  readonly width: number;
  readonly measure: Measure;
  /** Where nobody lays out the pages. */
  readonly repeated: RepeatedRows | null;
}

/** A table with a name and a description for readers who do not see it; docx has no option for them. */
export class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], name: string, description: string) {
    super({ layout: TableLayoutType.FIXED, ...options });
    for (const [tag, value] of [
      ['w:tblCaption', name],
      ['w:tblDescription', description],
    ] as const)
      if (oneLine(value) !== '')
        this.root[0].addChildElement(
          new BuilderElement({ name: tag, attributes: { value: { key: 'w:val', value: oneLine(value) } } }),
        );
  }
}

/** Which rows and columns of a table style are special. */
export const look = {
  firstRow: true,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
};
const rule = { style: BorderStyle.SINGLE, color: ink.heading, size: 8 };
export const twips = (size: number) => ({ size, type: WidthType.DXA });

/** A row with more text than this may run over a page: kept whole it would leave half a page white. */
const wholeRow = 1200;
/** Tables of up to so many rows stay on one page. */
const wholeTable = 8;

function paragraph(text: Text, style: string, links: Links, options: IParagraphOptions = {}): Paragraph {
  const children = inline(text, links);
  return new Paragraph({
    style,
    ...options,
    children,
    ...(isRightToLeft(text) ? { bidirectional: true } : {}),
  });
}

/** A data table under its caption, with its note; the caption's words are in `caption` already. */
export function drawTable(table: DataTable, sheet: Sheet): FileChild[] {
  const { widths, fits } = columnWidths(table, sheet.width, sheet.measure);
  if (!fits) sheet.warn({ kind: 'wide-table', table: oneLine(table.caption) });
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => {
      const style = column.kind === 'number' ? 'TableHeadingNumber' : 'TableHeading';
      return new TableCell({
        width: twips(widths[index] ?? 0),
        children: [paragraph(column.heading, style, sheet)],
      });
    }),
  });
  const last = table.rows.length - 1;
  const { repeated } = sheet;
  const rows = runsOf(table, repeated !== null).map(({ from, to }) => {
    const kept =
      table.rows[from]?.kind === 'group' ||
      from === 0 ||
      from === last - 1 ||
      ((table.whole || table.rows.length <= wholeTable) && from < last);
    const row =
      repeated === null || to === from + 1
        ? table.rows[from]!
        : { cells: repeated.add(table.rows.slice(from, to).map(({ cells }) => cells)) };
    return drawRow(table, row, widths, from === last ? table.note !== undefined : kept, sheet);
  });
  return [
    new DescribedTable(
      {
        style: 'ReportTable',
        tableLook: look,
        width: twips(sheet.width),
        columnWidths: widths,
        rows: [heading, ...rows],
      },
      table.caption,
      table.description,
    ),
  ];
}

/** The rows of a table one by one; where many may be drawn as one, those that differ in their words only together. */
function runsOf(
  { rows, columns }: DataTable,
  together: boolean,
): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let open = false;
  rows.forEach(({ kind, cells }, index) => {
    const alike =
      together &&
      kind === undefined &&
      index > 0 &&
      index < rows.length - 2 &&
      cells.length === columns.length &&
      cells.every((cell) => cell.length <= wholeRow) &&
      isRepeatable(cells);
    if (alike && open) runs.at(-1)!.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
    open = alike;
  });
  return runs;
}

function drawRow(
  table: DataTable,
  row: Row,
  widths: readonly number[],
  keepNext: boolean,
  sheet: Sheet,
): TableRow {
  const expected = row.kind === 'group' ? 1 : table.columns.length;
  if (row.cells.length !== expected)
    throw new RangeError(`"${table.caption}": a row has ${row.cells.length} cells instead of ${expected}`);
  const cantSplit = row.cells.every((cell) => cell.length <= wholeRow);
  const total = row.kind === 'total';
  const children =
    row.kind === 'group'
      ? [
          new TableCell({
            columnSpan: table.columns.length,
            children: [paragraph(row.cells[0] ?? '', 'TableHeading', sheet)],
          }),
        ]
      : row.cells.map((cell, index) => {
          const number = table.columns[index]?.kind === 'number';
          const style = `Table${total ? 'Total' : ''}${number ? 'Number' : total ? '' : 'Text'}`;
          return new TableCell({
            width: twips(widths[index] ?? 0),
            ...(total ? { borders: { top: rule } } : {}),
            children: [paragraph(cell, style, sheet)],
          });
        });
  return new TableRow({ cantSplit, keepNext, children });
}

/** Label and value in two columns. */
export function drawFacts(facts: Facts, sheet: Sheet): FileChild[] {
  if (facts.rows.length === 0) return [];
  const label = Math.round(sheet.width * 0.34);
  const rows = facts.rows.map(([name, value], index) => {
    const keepNext = facts.rows.length <= wholeTable && index < facts.rows.length - 1;
    return new TableRow({
      cantSplit: true,
      keepNext,
      children: [
        new TableCell({
          width: twips(label),
          children: [paragraph(name, 'TableHeading', sheet, { keepNext })],
        }),
        new TableCell({
          width: twips(sheet.width - label),
          children: [paragraph(value, 'TableText', sheet)],
        }),
      ],
    });
  });
  const columns = [label, sheet.width - label];
  const tableLook = { ...look, firstRow: false, firstColumn: true };
  const options = { style: 'FactTable', tableLook, width: twips(sheet.width), columnWidths: columns, rows };
  return [new DescribedTable(options, facts.description, facts.description)];
}

/** Difficulties on the left, measures on the right. */
export function drawPairs(pairs: Pairs, sheet: Sheet): FileChild[] {
  const half = Math.floor(sheet.width / 2);
  const columns = [half, sheet.width - half];
  const last = pairs.rows.length - 1;
  const row = (texts: readonly [Text, Text], style: string, options: object): TableRow =>
    new TableRow({
      ...options,
      children: texts.map(
        (text, index) =>
          new TableCell({ width: twips(columns[index] ?? 0), children: [paragraph(text, style, sheet)] }),
      ),
    });
  const rows = [
    row(pairs.headings, 'TableHeading', { tableHeader: true, cantSplit: true }),
    ...pairs.rows.map((texts, index) =>
      row(texts, 'TableText', {
        cantSplit: true,
        keepNext: index === last ? pairs.keep === true : index === 0 || index === last - 1,
      }),
    ),
  ];
  const options = {
    style: 'ReportTable',
    tableLook: look,
    width: twips(sheet.width),
    columnWidths: columns,
    rows,
  };
  return [new DescribedTable(options, pairs.headings.join(', '), pairs.description)];
}
