import { many } from '../lazily.ts';
import { countryName, findCode, findCountry, findIndicator, inLanguage } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import { type Cell, tableSheet } from '../workbook/table-sheet.ts';
import type { WrittenCell } from '../workbook/workbook.ts';
import { longWorkbookBytes } from '../workbook/write-long.ts';
import { type FiguresFile, figuresTold, type ToldNumber } from './figures-file.ts';

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
  /** A file that would have so many rows (null: bytes) more than it may have. */
  readonly tooMany: (
    path: string,
    rows: number | null,
    most: number,
  ) => readonly [happened: string, advice: string];
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

/** A number as the file of figures has it, or one that follows from others. */
type Written = Pick<ToldNumber, 'id'> & Partial<ToldNumber> & { readonly label?: string };

/**
 * The file of figures as .xlsx, for people: made from that file, so that it holds what it holds and no more. A sheet has a row
 * for each number, of earlier reports too; another has the rows of logs behind them.
 */
export function figuresWorkbook(file: Required<FiguresFile>, words: FiguresWords): Uint8Array {
  const { programme, made } = file.telling;
  const { reports, following = [] } = figuresTold(file);
  const last = reports.at(-1)!.period;
  /** The report itself first, then those before it. */
  function* all(): Generator<readonly [period: string, one: Written]> {
    for (const [at, { period, numbers }] of [...reports].reverse().entries()) {
      for (const one of numbers) yield [period, one];
      if (at === 0) for (const one of following) yield [period, one];
    }
  }
  const count = reports.reduce((sum, { numbers }) => sum + numbers.length, following.length);
  const title = words.title(`${programme.action.shortTitle}, ${last}`);
  const { columns } = words;
  return longWorkbookBytes({
    ...{ title, creator: 'gloact', day: made.asOf, properties: {}, names: {} },
    sheets: [
      tableSheet(
        words.sheets.figures,
        [title, words.about],
        many(count, function* () {
          for (const [period, one] of all()) yield figureRow(period, one, programme);
        }),
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
        many(rowsIn(file), function* () {
          for (const [period, { id, rows = [] }] of all())
            for (const row of rows)
              yield [id, period, row.period, row.activity, row.file, row.sheet ?? '', row.row ?? ''];
        }),
        [64, 11, 11, 16, 60, 16, 9].map((width, at) => [words.rowColumns[at]!, width] as const),
      ),
    ],
  });
}

/** Rows of logs that the longer of its sheets has. */
export const rowsIn = ({ reports }: FiguresFile): number =>
  reports.flatMap(({ numbers }) => numbers).reduce((sum, { rows }) => sum + rows.length, 0);

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
    ...[one.text ?? '', one.unit ?? '', one.rule ?? ''],
    one.rows?.length ?? 0,
    one.id,
  ];
}

const numberStyle = { vertical: 'top', align: 'right' } as const;
