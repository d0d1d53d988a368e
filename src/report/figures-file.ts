import type { Programme } from '../programme/programme.ts';
import { periodRange } from '../programme/programme.ts';
import type { PrintedNumber, PrintedReport } from '../protect/printed.ts';
import { steadyJson } from '../text/steering.ts';

/** What was printed in a report and in those before it: a file that headquarters keeps and gives to the next report. */
export interface FiguresFile {
  /** Id of the pack. */
  readonly programme: string;
  /** By the ends of their periods, the last one's own report last. */
  readonly reports: readonly PrintedReport[];
}

const kind = 'gloact figures';
const version = 1;

/** The file as JSON: each number with its mark, and the rows that made it as `file`, `sheet` and `row`. */
export function figuresFile({ programme, reports }: FiguresFile): string {
  const written = reports.map(({ numbers, ...report }) => ({
    ...report,
    numbers: numbers.map(({ rows, ...number }) => ({
      ...number,
      rows: rows.map(({ activity, period, place: { file, sheet, row } }) => ({
        activity,
        period,
        file,
        sheet,
        row,
      })),
    })),
  }));
  return `${steadyJson({ kind, version, programme, reports: written }, 1)}\n`;
}

/** Reads such a file; null where it is none, of another programme, or not whole. */
export function readFiguresFile(text: string, programme: Programme): FiguresFile | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(file) || file.kind !== kind || file.version !== version || file.programme !== programme.id)
    return null;
  const { reports } = file;
  if (!Array.isArray(reports) || reports.length === 0 || !reports.every(isReport)) return null;
  return { programme: programme.id, reports };
}

const isRecord = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

const isReport = (one: unknown): one is PrintedReport =>
  isRecord(one) &&
  typeof one.period === 'string' &&
  periodRange(one.period) !== null &&
  isCount(one.suppressedBelow) &&
  Array.isArray(one.numbers) &&
  one.numbers.every(isNumber);

const isNumber = (one: unknown): one is PrintedNumber =>
  isRecord(one) &&
  ['lines', 'matrix', 'results', 'people'].includes(String(one.table)) &&
  [one.pillar, one.indicator, one.country, one.column].every((text) => typeof text === 'string') &&
  [one.basis, one.activity].every((text) => text === null || typeof text === 'string') &&
  isRecord(one.amount) &&
  (typeof one.amount.hidden === 'string'
    ? ['few', 'withheld'].includes(one.amount.hidden)
    : Number.isFinite(one.amount.value) && typeof one.amount.precision === 'string') &&
  Array.isArray(one.rows);

const isCount = (one: unknown): one is number => Number.isInteger(one) && (one as number) >= 0;
