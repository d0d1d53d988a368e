import type { Diagnostic } from '../../check/diagnostic.ts';
import { inLanguage } from '../../programme/lookup.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';

/** Annex: the files with their checksums, the findings left in them, what is in no total, and how figures were counted. */
export function dataNotes(input: ReportInput): Block[] {
  const { programme, figures, words, template } = input;
  const { language } = programme.action;
  return [
    { block: 'heading', level: 1, text: words.headings.dataNotes },
    { block: 'heading', level: 2, text: words.headings.files },
    files(input),
    { block: 'heading', level: 2, text: words.headings.findings },
    findings(input),
    { block: 'heading', level: 2, text: words.headings.leftOut },
    ...leftOut(input),
    { block: 'heading', level: 2, text: words.headings.method },
    {
      block: 'list',
      items: [
        ...words.say.method(figures.suppressedBelow, figures.since),
        ...programme.reports[template]!.notes.map((note) => inLanguage(note, language, programme)),
      ],
    },
  ];
}

const baseName = (file: string) => file.replace(/^.*[\\/]/, '');

function files({ result, words, ...rest }: ReportInput): Block {
  const { voice } = rest;
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
    rows: result.files.map(({ file, country, rows, verdict, sha256 }) => ({
      cells: [
        baseName(file),
        country === null ? words.empty : voice.country(country),
        words.number(rows),
        words.say.verdicts[verdict] ?? verdict,
        sha256,
      ],
    })),
  };
}

function findings({ result, words }: ReportInput): Block {
  const left = result.diagnostics.filter(({ severity }) => severity !== 'note');
  if (left.length === 0) return { block: 'paragraph', text: words.say.noFindings };
  const causes = new Map<string, Diagnostic[]>();
  for (const one of left) causes.set(one.code, [...(causes.get(one.code) ?? []), one]);
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
    rows: [...causes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, all]) => ({
        cells: [
          code,
          words.finding(code),
          words.number(all.length),
          [...new Set(all.map(({ place }) => baseName(place.file)))].join(', '),
        ],
      })),
  };
}

function leftOut({ figures, faulty, words }: ReportInput): Block[] {
  const reasons = ['joint', 'not-a-result', 'incomplete', 'overlaps'] as const;
  const items = reasons.flatMap((reason) => {
    const rows = figures.leftOut.filter((row) => row.reason === reason);
    if (rows.length === 0) return [];
    return [
      words.say.leftOut[reason](rowsIn(rows.map(({ place }) => ({ file: place.file, row: place.row ?? 0 })))),
    ];
  });
  if (faulty.length > 0) items.unshift(words.say.leftOut.error(rowsIn(faulty)));
  return items.length === 0
    ? [{ block: 'paragraph', text: words.say.nothingLeftOut }]
    : [{ block: 'list', items }];
}

/** Rows named of one file at most. */
const namedRows = 20;

function rowsIn(rows: readonly { readonly file: string; readonly row: number }[]): string {
  const byFile = new Map<string, number[]>();
  for (const { file, row } of rows) byFile.set(file, [...(byFile.get(file) ?? []), row]);
  return [...byFile]
    .map(([file, numbers]) => {
      const more = numbers.length - namedRows;
      const shown = numbers.slice(0, namedRows).join(', ');
      return `${baseName(file)}: ${shown}${more > 0 ? ` (+${more})` : ''}`;
    })
    .join('; ');
}
