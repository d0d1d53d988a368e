import type { Diagnostic } from '../check/diagnostic.ts';
import type { Result } from '../check/result.ts';
import { causesIn } from '../formats/causes.ts';
import { said } from '../formats/said.ts';
import { forPeople } from '../formats/terminal.ts';
import { columnASplit } from '../notices/column-a-split.ts';
import type { Slot } from '../notices/notice.ts';
import type { Cell } from './cells.ts';
import type { OfficeSheet } from './office-book.ts';
import type { MarkingWords } from './words.ts';

/** One finding as a marked workbook tells of it. */
export interface Item {
  readonly of: Diagnostic;
  /** From 1, in the order of mending. */
  readonly cause: number;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** Where it is; null where it is said of a whole file, or sheet. */
  readonly sheet: OfficeSheet | null;
  readonly cell: Cell | null;
}

/** What was found in one file, in the order of mending, each with the cell that it is about. */
export function itemsOf(
  { diagnostics, files }: Result,
  file: string,
  headingRow: number | null,
  sheets: readonly OfficeSheet[],
  words: MarkingWords,
): readonly Item[] {
  const own = diagnostics.filter(({ place }) => place.file === file);
  const showing = forPeople(words);
  // The copy goes on to others, whom folders of this computer do not concern.
  const inFolders = files.map((one) => one.file).filter((name) => /[\\/]/.test(name));
  const plain = (text: string) =>
    /[\\/]/.test(text)
      ? inFolders.reduce((rest, name) => rest.replaceAll(name, name.replace(/^.*[\\/]/s, '')), text)
      : text;
  const bare = (slot: Slot) =>
    typeof slot === 'string' ? plain(slot) : typeof slot === 'number' ? slot : slot.map(plain);
  const told = (one: Diagnostic) => {
    const data = Object.fromEntries(Object.entries(one.data).map(([name, slot]) => [name, bare(slot)]));
    return said({ ...one, place: { ...one.place, file: plain(one.place.file) }, data }, words, showing);
  };
  // Rows that stand in column A are named as they will be when they are split.
  const inColumnA = new Set<string | null>(
    own.flatMap(({ code, data, place }) =>
      code === columnASplit.code && place.sheet !== null && data.rows === 'all' ? [place.sheet] : [],
    ),
  );
  return causesIn(own).flatMap((cause, at) => {
    const headings = cause[0]?.excerpt?.headingRow ?? headingRow;
    return cause.map((one): Item => {
      const { place } = one;
      const sheet =
        place.sheet === null
          ? sheets.length === 1 && sheets[0]!.part !== null
            ? sheets[0]!
            : null
          : (sheets.find(({ told }) => told === place.sheet) ?? null);
      const row = place.row ?? (place.column === null ? null : headings);
      const column = sheet !== null && inColumnA.has(place.sheet) ? 1 : (place.column ?? 1);
      const cell = sheet === null || row === null ? null : { row, column };
      return { of: one, cause: at + 1, ...told(one), sheet, cell };
    });
  });
}
