import type { Diagnostic } from '../check/diagnostic.ts';
import type { Words } from '../formats/words.ts';
import { countryName } from '../programme/lookup.ts';
import { type Cell, plain, tableSheet } from '../workbook/table-sheet.ts';
import { workbookBytes } from '../workbook/write.ts';
import { pointOf } from './point.ts';
import { remarksOf } from './remarks.ts';
import type { DeskStatus, OfficeState } from './status.ts';
import type { DeskWords } from './words.ts';

/** Words say the state; the colour only helps to find it. */
const fills: Readonly<Record<OfficeState, string>> = {
  ready: 'E2EFDD',
  nothing: 'E2EFDD',
  'ready-with-remarks': 'FFF2B3',
  missing: 'E6E9EC',
  'not-ready': 'FFC9C2',
  unreadable: 'FFC9C2',
};

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
      tableSheet(sheets.offices, about, offices, [
        [columns.office, 22],
        [columns.state, 24],
        [columns.files, 9],
        [columns.rows, 9],
        [columns.toMend, 11],
        [columns.toLookAt, 11],
        [words.remarks, 70],
      ]),
      tableSheet(sheets.causes, about.slice(0, 1), causes, [
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
