import { columnLetters } from '../address.ts';
import type { Tally } from '../check/collect.ts';
import type { Diagnostic, Excerpt } from '../check/diagnostic.ts';
import { causesIn } from './causes.ts';
import type { Format, FormatOptions } from './format.ts';
import { reviewTold } from './reviewed.ts';
import { said } from './said.ts';
import { severitySigns, verdictSigns } from './signs.ts';
import { listed, named, onSeveral, spotsOf, whereIn } from './spots.ts';
import { type Telling, tellings } from './tellings.ts';
import { forPeople, inserted, type Screen, screenOf } from './terminal.ts';
import type { FormatWords } from './words.ts';

type Language = FormatOptions['words'];

const colours = { stop: 31, error: 31, warning: 33, note: 36 } as const;
/** Columns of one cell in a piece of the sheet, at most. */
const cellWidth = 21;
/** Columns that names of files are kept apart by, at most. */
const nameWidth = 50;

/** For people at a terminal: one block a cause, the piece of the sheet, what to do; the verdict last. */
export const pretty: Format = (result, options) => {
  const screen = screenOf(options);
  const { formats: words } = options.words;
  const table = result.files.length > 1 ? [fileTable(result.files, words, screen)] : [];
  const tally = words.tally(result.counts);
  const verdict = [
    ...screen.wrap(words.verdict(result), ''),
    ...(tally === null ? [] : screen.wrap(tally, '')),
  ].join('\n');
  const review = reviewTold(result, options).map((line) => screen.wrap(line, '  ').join('\n'));
  const bold = result.files.length + result.tallies.length === 0 ? words.nothing : screen.ink(1, verdict);
  const told = [
    ...causesTold(result, options),
    ...table,
    bold,
    ...(review.length > 0 ? [review.join('\n')] : []),
  ];
  return [`${told.join('\n\n')}\n`];
};

/** What was found, one block a cause, without a verdict. */
export function causesTold(
  result: Pick<Parameters<Format>[0], 'diagnostics' | 'tallies'>,
  { words: language, beside, quiet, ...terminal }: FormatOptions,
): string[] {
  const screen = screenOf(terminal);
  const { formats: words } = language;
  const shown = quiet ? result.diagnostics.filter(({ severity }) => severity !== 'note') : result.diagnostics;
  const blocks = causesIn(shown.filter(({ known }) => known !== true)).map((same) =>
    block(same, language, beside, screen),
  );
  const unlisted = unlistedOf(result.tallies, shown, quiet).map(({ file, code, count }) =>
    screen.wrap(words.unlisted(inserted(file), code, count), '').join('\n'),
  );
  return [...blocks, ...unlisted];
}

/** Findings of a rule in a file of whose cause none is there to be told with. */
function unlistedOf(tallies: readonly Tally[], given: readonly Diagnostic[], quiet: boolean) {
  const key = (file: string, code: string) => `${file}\n${code}`;
  const told = new Map<string, number>();
  for (const { place, code, unkept = 0 } of given)
    told.set(key(place.file, code), (told.get(key(place.file, code)) ?? 0) + 1 + unkept);
  return tallies.flatMap(({ file, code, severity, total, shown }) => {
    if (total === shown || (quiet && severity === 'note')) return [];
    const count = total - (told.get(key(file, code)) ?? 0);
    return count > 0 ? [{ file, code, count }] : [];
  });
}

function block(
  same: readonly Diagnostic[],
  language: Language,
  beside: FormatOptions['beside'],
  screen: Screen,
): string {
  const { formats: words } = language;
  const { ink, wrap, width } = screen;
  const hang = (line: string, indent: number) => wrap(line, ' '.repeat(indent));
  const inside = (text: string) => wrap(text, '', width - 3);
  const first = same[0]!;
  const { severity, code, excerpt } = first;
  const several = onSeveral(same);
  const told = tellings(same, language, forPeople(language), named);
  const [{ title, message, fix }, ...others] = told as [Telling, ...Telling[]];
  const head = ` ${ink(colours[severity], `${severitySigns[severity]} ${words.severities[severity]}`)}  ${code}  ${ink(1, title)}`;
  return [
    ...hang(head, `  ${words.severities[severity]}  ${code}  `.length + 2),
    ...inside([inserted(first.place.file), ...whereIn(same, told, words)].join('  ')).map(
      (line) => `   ${ink(2, line)}`,
    ),
    ...(excerpt === undefined ? [] : ['', ...drawn(excerpt, first, screen)]),
    '',
    ...inside(message).map((line) => `   ${line}`),
    ...others.flatMap((other) => hang(`   ${also(other, told[0]!, several, words, screen)}`, 5)),
    ...hang(`   ${words.whatToDo}: ${fix}`, 3 + words.whatToDo.length + 2),
    ...(beside === undefined ? [] : again(first, beside, screen)),
  ].join('\n');
}

/** A finding in another language. */
function again(
  one: Diagnostic,
  words: NonNullable<FormatOptions['beside']>,
  { ink, wrap, width }: Screen,
): string[] {
  const { title, message, fix } = said(one, words, forPeople(words));
  return wrap(`${title}: ${message} ${fix}`, '', width - 3).map((line) => `   ${ink(2, line)}`);
}

/** The cells of a telling after the first, and what is true of them instead. */
function also(
  telling: Telling,
  first: Telling,
  several: boolean,
  words: FormatWords,
  { clip }: Screen,
): string {
  const cells = listed(spotsOf(telling.of, words).slice(0, named), several, words);
  const sentence = telling.sameButForValue
    ? words.alsoHolds(cells, clip(telling.of[0]!.value!, 2 * cellWidth))
    : words.alsoSays(cells, telling.message);
  return telling.fix === first.fix ? sentence : `${sentence} ${telling.fix}`;
}

/** A piece of the sheet with its own column letters and row numbers; the cell in question in brackets. */
function drawn(excerpt: Excerpt, { place }: Diagnostic, { width, ink, clip, aligned }: Screen): string[] {
  const { columns, headingRow, rows } = excerpt.rightToLeft ? mirrored(excerpt) : excerpt;
  const lines = [{ row: headingRow, cells: columns.map(({ heading }) => heading) }, ...rows];
  const gutter = Math.max(...lines.map(({ row }) => String(row).length));
  const room = Math.floor((width - gutter - 6 - 2 - 3 * (columns.length - 1)) / columns.length);
  const shown = ({ row, cells }: (typeof lines)[number]) =>
    cells.map((text, index) => {
      const cell = clip(text, Math.min(cellWidth, room));
      return row === place.row && columns[index]!.column === place.column ? `[${cell}]` : cell;
    });
  const letters = columns.map(({ column }) => columnLetters(column));
  const [head = '', ...body] = aligned([letters, ...lines.map(shown)], '   ');
  return [
    ink(2, `   ${' '.repeat(gutter)}   ${head}`),
    ...body.map((cells, index) => `   ${ink(2, `${String(lines[index]!.row).padStart(gutter)} |`)} ${cells}`),
  ];
}

/** The same with its columns from right to left, as its sheet shows them. */
const mirrored = ({ columns, headingRow, rows }: Excerpt): Excerpt => ({
  columns: [...columns].reverse(),
  headingRow,
  rows: rows.map(({ row, cells }) => ({ row, cells: [...cells].reverse() })),
});

function fileTable(
  files: Parameters<Format>[0]['files'],
  words: FormatWords,
  { ink, pad, widthOf }: Screen,
): string {
  const longest = Math.min(nameWidth, Math.max(...files.map(({ file }) => widthOf(inserted(file)))));
  const colour = { ready: 32, 'ready-with-remarks': 33, 'not-ready': 31, unreadable: 31 } as const;
  return files
    .map(({ file, verdict }) => {
      return ` ${ink(colour[verdict], verdictSigns[verdict])} ${pad(inserted(file), longest)}  ${words.fileVerdicts[verdict]}`;
    })
    .join('\n');
}
