import type { Block, TableRow } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { lineName } from './pillars.ts';

/** Annex: every indicator with its level, unit, baseline, target and current value. */
export function matrix(input: ReportInput, voice: Voice): Block[] {
  const { report, figures, words, logs } = input;
  const number = (heading: string, width: number) => ({ heading, kind: 'number' as const, width });
  const reported = figures.countries.filter((country) => country.reported).length;
  const rows = report.pillars.flatMap(({ code }): TableRow[] => [
    { kind: 'group', cells: [voice.label('pillar', code)] },
    ...figures.matrix
      .filter((line) => line.pillar === code)
      .map((line) => {
        const { total, indicator, countries } = line;
        const reporting = [...countries.values()].filter((figure) => figure.toDate !== null).length;
        return {
          cells: [
            words.levels[indicator.level] ?? indicator.level,
            lineName(input, voice, line),
            words.units[indicator.unit] ?? indicator.unit,
            total.baseline === null ? words.empty : words.number(total.baseline),
            total.target === null ? words.empty : words.number(total.target),
            voice.cell(total.value),
            voice.cell(total.toDate),
            voice.percent(total.percent),
            words.number(reporting),
          ],
        };
      }),
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
        number(words.columns.baseline, 9),
        number(words.columns.target, 11),
        number(words.columns.thisPeriod, 14),
        number(words.columns.toDate, 14),
        number(words.columns.share, 8),
        number(words.columns.reporting, 10),
      ],
      rows,
      note: [
        words.say.tableSource(reported, figures.countries.length, words.day(logs.asOf)),
        words.say.dash,
        ...(figures.suppressedBelow > 0 ? [words.say.suppressed(figures.suppressedBelow)] : []),
      ].join(' '),
    },
  ];
}
