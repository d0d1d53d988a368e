import { groupBy } from '../group-by.ts';
import type { TracedFigure } from '../report/trace.ts';
import { inserted, type Screen } from './terminal.ts';

/** What is said of a number and the rows behind it. */
export interface TraceWords {
  /** By the way in which rows are put together. */
  readonly rules: Readonly<Record<string, string>>;
  readonly follows: string;
  readonly hidden: string;
  readonly noRows: string;
  rows(count: number, files: number): string;
  sheet(name: string): string;
  row(row: number): string;
  /** Where texts of headquarters name it: `risks.md:4`. */
  cited(places: readonly string[]): string;
  /** Advice where nothing is called so, or (null) no figure was named: what happened, what to do. */
  noFigure(asked: string | null, near: readonly string[]): readonly [string, string];
  /** The file is of an older version, which does not say how numbers are printed. */
  olderFile(path: string): readonly [string, string];
  /** Whether a report is what its logs give. */
  readonly verify: {
    identical(path: string): string;
    sameFigures(path: string): string;
    /** `following`: numbers that differ because of these. */
    differ(path: string, count: number, following: number): string;
    /** Null where one of the two has no such figure. */
    figure(name: string, before: string | null, after: string | null): string;
    readonly notCompiled: string;
    noReport(path: string): readonly [string, string];
  };
}

/** A number with the rows behind it, for people. */
export function printTrace(
  { id, name, period, text, unit, rule, isHidden, rows, cited }: TracedFigure,
  words: TraceWords,
  { ink, aligned, wrap }: Screen,
): string {
  const said = [text, ...(unit === null || isHidden ? [] : [unit])].join(' ');
  const why = isHidden
    ? words.hidden
    : rule === null
      ? words.follows
      : rows.length === 0
        ? words.noRows
        : `${words.rules[rule] ?? rule} ${words.rows(rows.length, groupBy(rows, ({ file }) => file).size)}`;
  const table = aligned(
    rows.map(({ file, sheet, row, activity, period: of }) => [
      ...[of, activity, file].map(inserted),
      [...(sheet === null ? [] : [words.sheet(inserted(sheet))]), words.row(row)].join(', '),
    ]),
  );
  return `${[
    `${ink(1, inserted(name ?? id))}  ${period}  ${ink(1, inserted(said))}`,
    ...(name === null ? [] : [ink(2, `  ${inserted(id)}`)]),
    ...wrap(`  ${why}`, '  '),
    ...(cited.length === 0
      ? []
      : wrap(`  ${words.cited(cited.map(({ file, line }) => `${inserted(file)}:${line}`))}`, '  ')),
    ...(table.length === 0 ? [] : ['', ...table.map((line) => `  ${line}`)]),
  ].join('\n')}\n`;
}
