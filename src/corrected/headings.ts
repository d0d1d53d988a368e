import type { Headings } from '../log/headings/headings.ts';
import type { LogSheet } from '../log/sheets.ts';
import { recognise } from '../schema/heading-names.ts';
import { headingLabels, headingOf, isPrinted } from '../schema/labels/index.ts';
import { type Cell, isFilled, type Row } from '../table/table.ts';
import { clean } from '../text/clean.ts';
import {
  bidiControls,
  controls,
  directionMarks,
  hiddenSign,
  softHyphen,
  wordJoiners,
  zeroWidthSpace,
} from '../text/hidden.ts';
import { normalise } from '../text/normalise.ts';
import type { Correction } from './correction.ts';

/** Fewer letters stand for a heading in columns that have no room for it. */
const shortest = 3;

/** A byte that stands for no letter may have been one. */
const control = new RegExp(`[${controls}]`);
const unseen = new RegExp(
  `[${softHyphen}${zeroWidthSpace}${wordJoiners}${directionMarks}${bidiControls}]`,
  'g',
);
/** A heading without what nobody sees; joiners of letters belong to its spelling. */
const unhidden = (text: string) => clean(text.replace(/[\u00a0\u202f]/g, ' ').replace(unseen, ''));

/** What the cells of a sheet's heading rows may be corrected to: `rows` are its first rows, places are of `file`. */
export function headingCorrections(
  { sheet, headings }: LogSheet,
  rows: readonly Row[],
  file: string,
): readonly Correction[] {
  const own = rows.filter(({ row }) => row >= headings.row && row < headings.dataFrom);
  const doubtful = new Set([
    ...headings.duplicates.flatMap(({ columns }) => columns),
    ...headings.conflicts.map(({ column }) => column),
  ]);
  return own.flatMap((row) =>
    row.cells.flatMap((old, index): Correction[] => {
      const column = index + 1;
      if (old?.type !== 'text' || old.marks !== undefined || doubtful.has(column)) return [];
      if (control.test(old.text)) return [];
      const match = headings.matches.find((one) => one.column === column);
      const isAlone = own.filter(({ cells }) => isFilled(cells[index])).length === 1;
      const text = (isAlone ? wordsFor(old, match, headings) : null) ?? unhidden(old.text);
      if (text === old.text || text === '') return [];
      const isHidden = hiddenSign(old.text) !== null || clean(old.text) !== old.text;
      const isSame = text === unhidden(old.text);
      if (isSame && !isHidden) return [];
      const place = { file, sheet: sheet.name, row: row.row, column };
      const cell = { type: 'text', text, raw: text } as const;
      const kind = isSame ? 'blanks' : 'headings';
      const at = row.line === undefined ? place : { ...place, line: row.line };
      return [{ kind, place: at, name: match?.name ?? null, heading: clean(old.text), old, cell }];
    }),
  );
}

/** The template's words for a heading that was read with a slip in it, or by another name of its column; null for any other. */
function wordsFor(
  { text }: Cell,
  match: Headings['matches'][number] | undefined,
  { languages }: Headings,
): string | null {
  if (match === undefined || clean(match.heading) !== clean(text)) return null;
  const { name, how } = match;
  const [first = 'en'] = languages;
  if (how === 'close') return headingOf(name, first);
  if (how !== 'label' || isPrinted(name, text) || normalise(text).length < shortest) return null;
  const language = match.language ?? first;
  const known = headingLabels[language]?.[name] ?? [];
  if (!known.some((label) => normalise(label) === normalise(text))) return null;
  const words = headingOf(name, language);
  return recognise(words)?.name === name ? words : null;
}
