import { groupBy } from '../../group-by.ts';
import type { Block } from '../blocks.ts';
import type { LogDetails, RowOfFile } from '../checked-logs.ts';
import type { NotesInput } from '../input.ts';
import { unexplained } from '../variance.ts';
import type { Voice } from '../voice.ts';
import { varianceName } from './variance.ts';

/** What headquarters keeps and the donor does not get: files with checksums, findings by their codes, rows that are in no total. */
export function internalNotes(input: NotesInput, voice: Voice): Block[] {
  const { programme, period, figures, words } = input;
  return [
    { block: 'turn', to: 'landscape' },
    { block: 'heading', level: 1, text: words.notes.title, flow: true },
    { block: 'paragraph', text: words.notes.purpose },
    {
      block: 'facts',
      description: words.notes.title,
      rows: [
        [words.notes.programme, `${programme.id}, SHA-256 ${programme.sha256}`],
        [words.cover.period, period],
        [words.cover.asOf, input.logs.asOf],
        [words.notes.limit, words.number(figures.suppressedBelow)],
      ],
    },
    { block: 'heading', level: 2, text: words.headings.files },
    files(input, voice),
    { block: 'heading', level: 2, text: words.headings.findings },
    findings(input),
    { block: 'heading', level: 2, text: words.headings.leftOut },
    ...leftOut(input),
    { block: 'heading', level: 2, text: words.headings.variance },
    ...reasonsMissing(input, voice),
  ];
}

/** Results beyond the tolerance for which nobody gives a reason. */
function reasonsMissing(input: NotesInput, voice: Voice): Block[] {
  const open = unexplained(input);
  const { noReasonMissing, reasonMissing } = input.words.form;
  if (open.length === 0) return [{ block: 'paragraph', text: noReasonMissing }];
  const items = open.map((one) => varianceName(one, voice));
  return [
    { block: 'paragraph', text: reasonMissing, keep: true },
    { block: 'list', items },
  ];
}

/** A file's name without its folder. */
const baseName = (file: string) => file.replace(/^.*[\\/]/, '');

function files({ details, words }: NotesInput, voice: Voice): Block {
  return {
    block: 'table',
    caption: words.notes.filesCaption,
    description: words.notes.filesCaption,
    columns: [
      { heading: words.columns.file, kind: 'text', width: 20 },
      { heading: words.columns.country, kind: 'text', width: 14 },
      { heading: words.columns.rows, kind: 'number', width: 6 },
      { heading: words.columns.verdict, kind: 'text', width: 14 },
      { heading: words.columns.checksum, kind: 'tag', width: 46 },
    ],
    rows: details.files.map(({ file, country, rows, verdict, sha256 }) => ({
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

function findings({ details, words }: NotesInput): Block {
  if (details.findings.length === 0) return { block: 'paragraph', text: words.notes.noFindings };
  return {
    block: 'table',
    caption: words.notes.findingsCaption,
    description: words.notes.findingsCaption,
    columns: [
      { heading: words.columns.code, kind: 'tag', width: 8 },
      { heading: words.columns.finding, kind: 'text', width: 40 },
      { heading: words.columns.cells, kind: 'number', width: 8 },
      { heading: words.columns.file, kind: 'text', width: 44 },
    ],
    rows: details.findings.map(({ code, cells, files }) => ({
      cells: [
        code,
        words.finding(code),
        words.number(cells),
        some([...new Set(files.map(baseName))], namedFiles),
      ],
    })),
  };
}

function leftOut({ rowsLeftOut, details, words }: NotesInput): Block[] {
  const { faulty } = details;
  const items = [...groupBy(rowsLeftOut, ({ reason }) => reason)].map(([reason, rows]) =>
    words.notes.leftOut[reason](
      rowsIn(
        rows.map(({ place: { file, sheet, row } }) => ({ file, sheet, row: row ?? 0 })),
        details,
      ),
    ),
  );
  if (faulty.length > 0) items.unshift(words.notes.leftOut.error(rowsIn(faulty, details)));
  return items.length === 0
    ? [{ block: 'paragraph', text: words.notes.nothingLeftOut }]
    : [{ block: 'list', items }];
}

/** Rows named of one file, and files of one kind of finding, at most. */
const namedRows = 20;
const namedFiles = 50;

/** The first of some names or numbers, and how many more there are. */
function some(items: readonly (string | number)[], most: number): string {
  const more = items.length - most;
  return `${items.slice(0, most).join(', ')}${more > 0 ? ` (+${more})` : ''}`;
}

/** Rows by file, and by sheet where a log lies on several. */
function rowsIn(rows: readonly RowOfFile[], { files }: LogDetails): string {
  const parted = new Set(files.filter(({ sheets }) => sheets.length > 1).map(({ file }) => file));
  const nameOf = ({ file, sheet }: RowOfFile) =>
    parted.has(file) && sheet !== null ? `${baseName(file)}, ${sheet}` : baseName(file);
  return [...groupBy(rows, nameOf)]
    .map(([name, own]) => {
      const rows = own.map(({ row }) => row);
      return `${name}: ${some(rows, namedRows)}`;
    })
    .join('; ');
}
