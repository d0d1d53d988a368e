import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Result } from '../check/result.ts';
import type { Iati } from '../programme/iati.ts';
import type { Programme } from '../programme/programme.ts';
import type { Before } from '../report/input.ts';
import type { ReportWords } from '../report/words.ts';
import type { SafeRows } from '../standards/rows/safe-rows.ts';
import type { SchemaTexts } from '../standards/schema/words.ts';
import type { StandardsWords } from '../standards/words.ts';
import { inBytes } from '../text/in-bytes.ts';
import { Failure } from './failure.ts';

/** What can be exported: rows, or figures of one period, and how the file ends; a folder ends as it likes. */
export const exportKinds = {
  csv: { holds: 'rows', ending: '.csv' },
  xlsx: { holds: 'rows', ending: '.xlsx' },
  hxl: { holds: 'rows', ending: '.csv' },
  datapackage: { holds: 'rows', ending: '' },
  iati: { holds: 'figures', ending: '.xml' },
  opsys: { holds: 'figures', ending: '.csv' },
} as const;
export type ExportKind = keyof typeof exportKinds;
type RowsKind = {
  [K in ExportKind]: (typeof exportKinds)[K]['holds'] extends 'rows' ? K : never;
}[ExportKind];
export type FiguresKind = Exclude<ExportKind, RowsKind>;

export const holdsRows = (kind: ExportKind): kind is RowsKind => exportKinds[kind].holds === 'rows';

/** The files that an export writes. */
export const exportFiles = (kind: ExportKind, output: string): readonly string[] =>
  kind === 'datapackage' ? ['rows.csv', 'datapackage.json'].map((name) => join(output, name)) : [output];

/** Throws a Failure where what was asked for cannot be exported so. */
export function expectExport(
  kind: ExportKind,
  asked: {
    readonly output: string;
    readonly period: string | undefined;
    readonly previous: string | undefined;
  },
  programme: Programme,
  { export: words }: StandardsWords,
): void {
  const { ending } = exportKinds[kind];
  if (!asked.output.toLowerCase().endsWith(ending))
    throw new Failure(() => words.ending(asked.output, ending));
  if (holdsRows(kind)) {
    if (asked.previous !== undefined) throw new Failure(() => words.previousUnused(kind));
  } else if (asked.period === undefined) throw new Failure(() => words.periodNeeded(kind));
  if (kind === 'iati' && programme.iati === undefined)
    throw new Failure(() => words.noIati(['organisation', 'organisationType', 'activity', 'sector']));
}

/** What rows are told by. */
export interface RowsTelling {
  readonly programme: Programme;
  readonly period: string | undefined;
  readonly asOf: string;
  readonly draft: boolean;
  readonly words: StandardsWords;
  readonly texts: SchemaTexts;
}

/** The files of an export of rows, by their paths, and how many cells are cut to what a workbook holds. */
export async function rowsFiles(
  kind: RowsKind,
  output: string,
  safe: SafeRows,
  { programme, period, asOf, draft, words, texts }: RowsTelling,
): Promise<{
  readonly files: ReadonlyMap<string, Uint8Array | Iterable<Uint8Array>>;
  readonly cut: number;
}> {
  const { rows: own } = words;
  const { neverExported } = await import('../standards/rows/safe-rows.ts');
  const title = own.title(programme.action.shortTitle, period ?? null);
  const about = [...own.about(neverExported), ...(draft ? [own.draft] : [])];
  if (kind === 'xlsx') {
    const { rowsWorkbook } = await import('../standards/rows/workbook.ts');
    const told = { title, lines: about, asOf, heading: texts.heading, words: own };
    const { bytes, cut } = rowsWorkbook(safe, told);
    return { files: new Map([[output, bytes]]), cut };
  }
  if (kind === 'datapackage') {
    const { dataPackage } = await import('../standards/rows/data-package.ts');
    const digest = (pieces: readonly Uint8Array[]) => {
      const hash = createHash('sha256');
      for (const piece of pieces) hash.update(piece);
      return hash.digest('hex');
    };
    const lines = [...about, own.noLicence];
    const files = dataPackage(safe, { programme, title, lines, asOf, words: own, texts, digest });
    return { files: new Map([...files].map(([name, pieces]) => [join(output, name), pieces])), cut: 0 };
  }
  const { rowsCsv, rowsHxl } = await import('../standards/rows/csv.ts');
  const lines = kind === 'csv' ? rowsCsv(safe) : rowsHxl(safe, texts.heading);
  return { files: new Map([[output, inBytes(lines)]]), cut: 0 };
}

/** What figures are told by. */
export interface FiguresTelling {
  readonly programme: Programme;
  readonly period: string;
  readonly draft: boolean;
  readonly before: Before | undefined;
  readonly words: StandardsWords;
  readonly reportWords: ReportWords;
}

/** The text of an export of figures: those that a report of the same logs may print. */
export async function figuresText(
  kind: FiguresKind,
  result: Result,
  { programme, period, draft, before, words, reportWords }: FiguresTelling,
): Promise<string> {
  const { inputOf } = await import('../report/input.ts');
  // What a report hid below a higher limit stays hidden.
  const limits = before?.reports.map((report) => report.suppressedBelow) ?? [];
  const suppressBelow = Math.max(programme.smallNumbers, ...limits);
  const { donor } = inputOf({
    ...{ programme, period, result, draft, words: reportWords, suppressBelow },
    template: Object.keys(programme.reports)[0]!,
    ...(before === undefined ? {} : { before }),
  });
  const { figures, activities } = donor;
  if (kind === 'opsys') {
    const { opsysValues } = await import('../standards/opsys.ts');
    return opsysValues({ programme: donor.programme, figures, activities, draft, words: words.opsys });
  }
  const { iatiActivities } = await import('../standards/iati/activities.ts');
  const named = donor.programme as Programme & { readonly iati: Iati };
  return iatiActivities({ programme: named, figures, asOf: result.asOf, draft, words: words.iati });
}
