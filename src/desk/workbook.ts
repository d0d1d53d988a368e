import { columnLetters } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Words } from '../formats/words.ts';
import { countryName } from '../programme/lookup.ts';
import type { Style, WrittenCell, WrittenSheet } from '../workbook/workbook.ts';
import { workbookBytes } from '../workbook/write.ts';
import { pointOf } from './point.ts';
import { remarksOf } from './remarks.ts';
import type { DeskStatus, OfficeState } from './status.ts';
import type { DeskWords } from './words.ts';

const plain: Style = { wrap: true, vertical: 'top', color: '1F2933' };
const title: Style = { bold: true, size: 14, color: '1F2933', vertical: 'center' };
const head: Style = { bold: true, color: 'FFFFFF', fill: '4A5560', wrap: true, vertical: 'center' };
const number: Style = { vertical: 'top', align: 'center', color: '1F2933', format: '0' };
/** Words say the state; the colour only helps to find it. */
const fills: Readonly<Record<OfficeState, string>> = {
  ready: 'E2EFDD',
  nothing: 'E2EFDD',
  'ready-with-remarks': 'FFF2B3',
  missing: 'E6E9EC',
  'not-ready': 'FFC9C2',
  unreadable: 'FFC9C2',
};

type Cell = string | number | WrittenCell;

/** The same as .xlsx: a sheet of the offices, and one of every cause. */
export function statusWorkbook(
  status: DeskStatus,
  words: DeskWords,
  language: Words,
  action: string,
): Uint8Array {
  const { columns, causeColumns, sheets, states } = words;
  const name = (country: DeskStatus['offices'][number]['country']) => countryName(country, language.code);
  const about = [
    `${action}, ${status.period}`,
    words.summary(status),
    words.due(status.due, status.daysLate),
  ];
  const offices = status.offices.map((office): Cell[] => [
    name(office.country),
    { value: states[office.state], style: { ...plain, fill: fills[office.state] } },
    office.files.length,
    office.rows,
    office.toMend.length,
    office.toLookAt.length,
    [
      ...(office.state === 'missing' && status.daysLate !== null ? [words.late(status.daysLate)] : []),
      ...remarksOf(office, words),
    ].join(' '),
  ]);
  const causes = status.offices.flatMap(({ country, toMend, toLookAt }) => {
    const row =
      (weight: 'error' | 'warning') =>
      (cause: readonly Diagnostic[]): Cell[] => {
        const { code, title, file, where, cells, fix } = pointOf(cause, language);
        const severity = cause[0]!.severity === 'stop' ? 'stop' : weight;
        return [
          name(country),
          language.formats.severities[severity],
          code,
          title,
          file,
          where,
          cells,
          fix ?? '',
        ];
      };
    return [...toMend.map(row('error')), ...toLookAt.map(row('warning'))];
  });
  return workbookBytes({
    title: `${action}, ${status.period}`,
    creator: 'gloact',
    day: status.asOf,
    properties: {},
    names: {},
    sheets: [
      sheetOf(sheets.offices, about, offices, [
        [columns.office, 22],
        [columns.state, 24],
        [columns.files, 9],
        [columns.rows, 9],
        [columns.toMend, 11],
        [columns.toLookAt, 11],
        [words.remarks, 70],
      ]),
      sheetOf(sheets.causes, about.slice(0, 1), causes, [
        [columns.office, 22],
        [causeColumns.weight, 14],
        [causeColumns.code, 8],
        [causeColumns.what, 40],
        [causeColumns.file, 30],
        [causeColumns.where, 28],
        [causeColumns.cells, 8],
        [causeColumns.fix, 70],
      ]),
    ],
  });
}

function sheetOf(
  name: string,
  about: readonly string[],
  rows: readonly (readonly Cell[])[],
  columns: readonly (readonly [heading: string, width: number])[],
): WrittenSheet {
  const top = about.length + 2;
  const cellOf = (cell: Cell): WrittenCell =>
    typeof cell === 'object' ? cell : { value: cell, style: typeof cell === 'number' ? number : plain };
  const linesOf = (cell: Cell, at: number) =>
    typeof cell === 'string' ? Math.ceil((cell.length * 1.1) / columns[at]![1]) : 1;
  const heightOf = (cells: readonly Cell[]) => 16 * Math.max(1, ...cells.map(linesOf));
  const lineOf = (cells: readonly WrittenCell[]) => ({
    cells: new Map(cells.map((cell, at) => [at + 1, cell])),
  });
  const all = [
    ...about.map(
      (text, at) =>
        [at + 1, lineOf([{ value: text, style: at === 0 ? title : { color: '5F6B76' } }])] as const,
    ),
    [
      top,
      lineOf(
        columns.map(([heading, width]) => ({
          value: heading,
          style: width < 12 ? { ...head, align: 'center' } : head,
        })),
      ),
    ] as const,
    ...rows.map(
      (cells, at) => [top + 1 + at, { ...lineOf(cells.map(cellOf)), height: heightOf(cells) }] as const,
    ),
  ];
  return {
    name,
    columns: columns.map(([, width]) => ({ width })),
    rows: new Map(all),
    frozen: { rows: top, columns: 1 },
    filter: `A${top}:${columnLetters(columns.length)}${top + Math.max(1, rows.length)}`,
    landscape: true,
    grid: false,
  };
}
