import type { Line } from '../../count/figures.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { DataTable, TableRow } from '../blocks.ts';
import { officesHeard } from '../checked-logs.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { countriesApart, figureCells, gapNotes, lineName, lineNotes, numberColumn } from './figure-cells.ts';

/** Lines under a name that stands over them. */
export interface Group {
  readonly name: string;
  readonly lines: readonly Line<Amount>[];
}

/** Results against their targets to the end: baseline, target, this period, to date, share; countries apart where there is no total. */
export function resultsTable(
  input: ReportInput,
  voice: Voice,
  groups: readonly Group[],
  { caption, description }: Pick<DataTable, 'caption' | 'description'>,
): DataTable {
  const { figures, words, logs } = input;
  const filled = groups.filter((group) => group.lines.length > 0);
  const lines = filled.flatMap((group) => group.lines);
  const row = (line: Line<Amount>, country: string | null, name: string) => {
    const { baseline, target, value, toDate, percent } = figureCells(input, voice, line, country);
    return { cells: [name, baseline, target, value, toDate, percent] };
  };
  const rowsOf = (line: Line<Amount>) => [
    row(line, null, lineName(input, voice, line)),
    ...countriesApart(line).map((country) =>
      row(line, country, `${line.indicator.code}  ${voice.country(country)}`),
    ),
  ];
  const rows = filled.flatMap(({ name, lines: own }): TableRow[] => [
    { kind: 'group', cells: [name] },
    ...own.flatMap(rowsOf),
  ]);
  return {
    block: 'table',
    caption,
    description,
    columns: [
      { heading: words.columns.indicator, kind: 'text', width: 36 },
      numberColumn(words.columns.baseline, 11),
      numberColumn(words.columns.target, 11),
      numberColumn(words.columns.thisPeriod, 15),
      numberColumn(words.capital(voice.toDate), 15),
      numberColumn(words.columns.share, 12),
    ],
    rows,
    note: [
      words.say.tableSource(officesHeard(logs), logs.expected, words.day(logs.asOf)),
      ...gapNotes(input, voice, rows),
      ...lineNotes(input, voice, lines),
      ...(lines.some((line) => line.protected) && figures.suppressedBelow > 0
        ? [words.say.suppressed(figures.suppressedBelow)]
        : []),
    ].join(' '),
  };
}
