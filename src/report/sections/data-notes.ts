import { groupBy } from '../../group-by.ts';
import type { Block } from '../blocks.ts';
import type { CheckedLogs, RowOfFile } from '../checked-logs.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** Annex: the files with their checksums, the findings left in them, what is in no total, and how figures were counted. */
export function dataNotes(input: ReportInput, voice: Voice): Block[] {
  const { report, figures, words } = input;
  return [
    { block: 'heading', level: 1, text: voice.heading('dataNotes') },
    { block: 'heading', level: 2, text: words.headings.files },
    files(input, voice),
    { block: 'heading', level: 2, text: words.headings.findings },
    findings(input),
    { block: 'heading', level: 2, text: words.headings.leftOut },
    ...leftOut(input),
    { block: 'heading', level: 2, text: words.headings.method },
    {
      block: 'list',
      items: [...words.say.method(figures.suppressedBelow, figures.since), ...report.notes.map(voice.words)],
    },
  ];
}

/** A file's name without its folder. */
export const baseName = (file: string) => file.replace(/^.*[\\/]/, '');

function files({ logs, words }: ReportInput, voice: Voice): Block {
  return {
    block: 'table',
    caption: words.say.filesCaption,
    description: words.say.filesCaption,
    columns: [
      { heading: words.columns.file, kind: 'text', width: 20 },
      { heading: words.columns.country, kind: 'text', width: 14 },
      { heading: words.columns.rows, kind: 'number', width: 6 },
      { heading: words.columns.verdict, kind: 'text', width: 14 },
      { heading: words.columns.checksum, kind: 'tag', width: 46 },
    ],
    rows: logs.files.map(({ file, country, rows, verdict, sha256 }) => ({
      cells: [
        baseName(file),
        country === null ? words.gaps.unknownCountry : voice.country(country),
        words.number(rows),
        words.say.verdicts[verdict] ?? verdict,
        sha256,
      ],
    })),
  };
}

function findings({ logs, words }: ReportInput): Block {
  if (logs.findings.length === 0) return { block: 'paragraph', text: words.say.noFindings };
  return {
    block: 'table',
    caption: words.say.findingsCaption,
    description: words.say.findingsCaption,
    columns: [
      { heading: words.columns.code, kind: 'tag', width: 8 },
      { heading: words.columns.finding, kind: 'text', width: 40 },
      { heading: words.columns.cells, kind: 'number', width: 8 },
      { heading: words.columns.file, kind: 'text', width: 44 },
    ],
    rows: logs.findings.map(({ code, cells, files }) => ({
      cells: [code, words.finding(code), words.number(cells), [...new Set(files.map(baseName))].join(', ')],
    })),
  };
}

function leftOut({ figures, logs, words }: ReportInput): Block[] {
  const { faulty } = logs;
  const reasons = ['joint', 'not-a-result', 'incomplete', 'overlaps'] as const;
  const items = reasons.flatMap((reason) => {
    const rows = figures.leftOut.filter((row) => row.reason === reason);
    if (rows.length === 0) return [];
    return [
      words.say.leftOut[reason](
        rowsIn(
          rows.map(({ place: { file, sheet, row } }) => ({ file, sheet, row: row ?? 0 })),
          logs,
        ),
      ),
    ];
  });
  if (faulty.length > 0) items.unshift(words.say.leftOut.error(rowsIn(faulty, logs)));
  return items.length === 0
    ? [{ block: 'paragraph', text: words.say.nothingLeftOut }]
    : [{ block: 'list', items }];
}

/** Rows named of one file at most. */
const namedRows = 20;

/** Rows by file, and by sheet where a log lies on several. */
function rowsIn(rows: readonly RowOfFile[], { files }: CheckedLogs): string {
  const parted = new Set(files.filter(({ sheets }) => sheets.length > 1).map(({ file }) => file));
  const nameOf = ({ file, sheet }: RowOfFile) =>
    parted.has(file) && sheet !== null ? `${baseName(file)}, ${sheet}` : baseName(file);
  return [...groupBy(rows, nameOf)]
    .map(([name, own]) => {
      const more = own.length - namedRows;
      const shown = own
        .slice(0, namedRows)
        .map(({ row }) => row)
        .join(', ');
      return `${name}: ${shown}${more > 0 ? ` (+${more})` : ''}`;
    })
    .join('; ');
}
