import type { Line } from '../../count/figures.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Block, TableRow } from '../blocks.ts';
import { officesHeard } from '../checked-logs.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { countriesApart, figureCells, gapNotes, lineName, lineNotes, numberColumn } from './figure-cells.ts';
import { type PeriodGoals, periodGoals } from './period-goals.ts';

/** Annex: every indicator with its level, unit, baseline, target and current value. */
export function matrix(input: ReportInput, voice: Voice): Block[] {
  const { report, figures, words, logs } = input;
  const goals = periodGoals(input, voice, figures.matrix);
  const rows = report.pillars.flatMap(({ code }): TableRow[] => [
    { kind: 'group', cells: [voice.label('pillar', code)] },
    ...figures.matrix
      .filter((line) => line.pillar === code)
      .flatMap((line) => [
        matrixRow(input, voice, line, null, goals),
        ...countriesApart(line).map((country) => matrixRow(input, voice, line, country, goals)),
      ]),
  ]);
  return [
    { block: 'turn', to: 'landscape' },
    { block: 'heading', level: 1, text: voice.heading('matrix') },
    {
      block: 'table',
      caption: words.say.matrixCaption,
      description: words.say.matrixCaption,
      columns: [
        { heading: words.columns.level, kind: 'text', width: 10 },
        { heading: words.columns.indicator, kind: 'text', width: 40 },
        { heading: words.columns.unit, kind: 'text', width: 12 },
        numberColumn(words.columns.baseline, 9),
        numberColumn(goals.targetHeading, 11),
        numberColumn(words.columns.thisPeriod, 14),
        numberColumn(words.capital(voice.toDate), 14),
        numberColumn(words.columns.share, 8),
        ...goals.columns,
        numberColumn(words.columns.reporting, 10),
      ],
      rows,
      note: [
        words.say.tableSource(officesHeard(logs), logs.expected, words.day(logs.asOf)),
        ...gapNotes(input, voice, rows),
        ...lineNotes(input, voice, figures.matrix),
        ...goals.notes,
        ...(figures.suppressedBelow > 0 ? [words.say.suppressed(figures.suppressedBelow)] : []),
      ].join(' '),
    },
  ];
}

/** The row of a line, or of one country below it. */
function matrixRow(
  input: ReportInput,
  voice: Voice,
  line: Line<Amount>,
  country: string | null,
  goals: PeriodGoals,
): TableRow {
  const { words } = input;
  const { indicator, countries } = line;
  const { baseline, target, value, toDate, percent } = figureCells(input, voice, line, country);
  const reporting = [...countries.values()].filter((figure) => figure.toDate !== null).length;
  return {
    cells: [
      country === null ? (words.levels[indicator.level] ?? indicator.level) : '',
      country === null ? lineName(input, voice, line) : `${indicator.code}  ${voice.country(country)}`,
      indicator.unit,
      baseline,
      target,
      value,
      toDate,
      percent,
      ...goals.cells(line, country),
      country === null ? words.number(reporting) : '',
    ],
  };
}
