import { countryName, findCode, findCountry, findIndicator, inLanguage } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import { type Cell, tableSheet } from '../workbook/table-sheet.ts';
import type { WrittenCell } from '../workbook/workbook.ts';
import { workbookBytes } from '../workbook/write.ts';
import { type FiguresFile, figuresFile } from './figures-file.ts';

/** Words of the workbook of figures. */
export interface FiguresWords {
  readonly title: (report: string) => string;
  /** What may be done with it. */
  readonly about: string;
  readonly sheets: { readonly figures: string; readonly rows: string };
  readonly columns: Readonly<Record<FigureColumn, string>>;
  readonly rowColumns: readonly [
    figure: string,
    report: string,
    period: string,
    activity: string,
    file: string,
    sheet: string,
    row: string,
  ];
  readonly written: (path: string) => string;
}
type FigureColumn =
  | 'report'
  | 'name'
  | 'table'
  | 'pillar'
  | 'indicator'
  | 'label'
  | 'basis'
  | 'country'
  | 'activity'
  | 'column'
  | 'value'
  | 'precision'
  | 'printed'
  | 'unit'
  | 'rule'
  | 'rows'
  | 'id';

/** A number as the file of figures has it. */
interface Written {
  readonly id: string;
  readonly text: string;
  readonly name?: string;
  readonly label?: string;
  readonly unit?: string | null;
  readonly rule?: string;
  readonly table?: string;
  readonly pillar?: string;
  readonly indicator?: string;
  readonly basis?: string | null;
  readonly country?: string;
  readonly activity?: string | null;
  readonly column?: string;
  readonly amount?: { readonly value: number; readonly precision: string } | { readonly hidden: string };
  readonly rows?: readonly {
    readonly period: string;
    readonly activity: string;
    readonly file: string;
    readonly sheet: string | null;
    readonly row: number;
  }[];
}

/**
 * The file of figures as .xlsx, for people: made from that file, so that it holds what it holds and no more. A sheet has a row
 * for each number, of earlier reports too; another has the rows of logs behind them.
 */
export function figuresWorkbook(file: Required<FiguresFile>, words: FiguresWords): Uint8Array {
  const { programme, made } = file.telling;
  const { reports, following = [] } = JSON.parse(figuresFile(file)) as {
    readonly reports: readonly { readonly period: string; readonly numbers: readonly Written[] }[];
    readonly following?: readonly Written[];
  };
  const last = reports.at(-1)!.period;
  // The report itself first, then those before it.
  const all = reports
    .map(({ period, numbers }, at) =>
      [...numbers, ...(at === reports.length - 1 ? following : [])].map((one) => ({ period, one })),
    )
    .reverse()
    .flat();
  const title = words.title(`${programme.action.shortTitle}, ${last}`);
  const { columns } = words;
  return workbookBytes({
    ...{ title, creator: 'gloact', day: made.asOf, properties: {}, names: {} },
    sheets: [
      tableSheet(
        words.sheets.figures,
        [title, words.about],
        all.map(({ period, one }) => figureRow(period, one, programme)),
        [
          [columns.report, 11],
          [columns.name, 22],
          [columns.table, 12],
          [columns.pillar, 16],
          [columns.indicator, 12],
          [columns.label, 40],
          [columns.basis, 24],
          [columns.country, 16],
          [columns.activity, 18],
          [columns.column, 14],
          [columns.value, 14],
          [columns.precision, 13],
          [columns.printed, 24],
          [columns.unit, 14],
          [columns.rule, 17],
          [columns.rows, 9],
          [columns.id, 64],
        ],
      ),
      tableSheet(
        words.sheets.rows,
        [title],
        all.flatMap(({ period, one: { id, rows = [] } }) =>
          rows.map((row): Cell[] => [
            id,
            period,
            row.period,
            row.activity,
            row.file,
            row.sheet ?? '',
            row.row,
          ]),
        ),
        [64, 11, 11, 16, 60, 16, 9].map((width, at) => [words.rowColumns[at]!, width] as const),
      ),
    ],
  });
}

function figureRow(period: string, one: Written, programme: Programme): Cell[] {
  const { language } = programme.action;
  const inOurs = (labels: Readonly<Record<string, string>> | undefined, code: string) =>
    labels === undefined ? code : inLanguage(labels, language, programme);
  const { pillar = '', indicator = '', country = '', amount } = one;
  const place = findCountry(programme, country);
  const isNumber = amount !== undefined && 'value' in amount;
  const value: WrittenCell = {
    ...(isNumber ? { value: amount.value } : {}),
    style: { ...numberStyle, format: isNumber && !Number.isInteger(amount.value) ? '#,##0.00' : '#,##0' },
  };
  return [
    ...[period, one.name ?? '', one.table ?? ''],
    pillar === '' ? '' : inOurs(findCode(programme, 'pillar', pillar)?.labels, pillar),
    indicator,
    one.label ?? (indicator === '' ? '' : inOurs(findIndicator(programme, indicator)?.labels, '')),
    one.basis ?? '',
    place === undefined ? country : countryName(place, language),
    ...[one.activity ?? '', one.column ?? ''],
    value,
    isNumber ? amount.precision : (amount?.hidden ?? ''),
    ...[one.text, one.unit ?? '', one.rule ?? ''],
    one.rows?.length ?? 0,
    one.id,
  ];
}

const numberStyle = { vertical: 'top', align: 'right' } as const;
