import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { below } from './headings.ts';
import { levels, measuredAt, measuredSentence } from './measured.ts';
import { countryTable, missing } from './overview.ts';
import { resultsTable } from './results-table.ts';

/** Results against the logframe, outcomes before outputs, and where the work was done. */
export function byLevel(input: ReportInput, voice: Voice, level: HeadingLevel): Block[] {
  const { report, figures, words } = input;
  return [
    ...levels.flatMap((of): Block[] => {
      const lines = figures.lines.filter(({ indicator }) => indicator.level === of);
      const said = measuredSentence(input, voice, of);
      if (said === null || lines.length === 0) return [];
      const name = words.form.level[of];
      const groups = report.pillars.map(({ code }) => ({
        name: voice.label('pillar', code),
        lines: lines.filter(({ pillar }) => pillar === code),
      }));
      return [
        below(level, name),
        { block: 'paragraph', text: said },
        resultsTable(input, voice, groups, {
          caption: words.say.resultsCaption(name),
          description: words.say.resultsAlt(name),
        }),
      ];
    }),
    below(level, words.form.where),
    countryTable(input, voice),
    ...missing(input, voice),
  ];
}

/** The updated logframe: where it stands, and how many indicators of each level have a value. */
export function logframe(input: ReportInput, voice: Voice): Block[] {
  const { words } = input;
  const rows = levels.flatMap((level) => {
    const { all, measured } = measuredAt(input, level);
    if (all.length === 0) return [];
    const counts = [all.length, measured.length, all.length - measured.length].map(words.number);
    return [{ cells: [words.form.level[level], ...counts] }];
  });
  const { logframeColumns: columns } = words.form;
  return [
    { block: 'paragraph', text: words.form.logframe(voice.annex('matrix')), keep: true },
    {
      block: 'table',
      caption: words.form.logframeCaption,
      description: words.form.logframeCaption,
      columns: [
        { heading: words.columns.level, kind: 'text', width: 40 },
        ...columns.map((heading) => ({ heading, kind: 'number' as const, width: 20 })),
      ],
      rows,
    },
  ];
}
