import { forPeople, inserted, isolated, type Screen } from '../formats/terminal.ts';
import type { Words } from '../formats/words.ts';
import { groupBy } from '../group-by.ts';
import { type Correction, correctionKinds, type Left, leftReasons } from './correction.ts';
import { changesOf, type Shown, shown, visible } from './shown.ts';
import type { CorrectedWords } from './words.ts';

/** What was corrected in a file, and where. */
export interface Told {
  /** Safe to print. */
  readonly file: string;
  /** Where the copy was written; null where it was not. */
  readonly copy: string | null;
  readonly corrections: readonly Correction[];
  readonly left: readonly Left[];
}

/** Cells named of one change, and changes told of one kind; all of them stand in the JSON, and on the sheet of a workbook. */
const mostCells = 12;
const mostChanges = 30;

/** The corrections for people, by kind, then what is left; what was done stands last. */
export function printCorrections(
  { file, copy, corrections, left }: Told,
  words: CorrectedWords,
  language: Pick<Words, 'formats' | 'rightToLeft'>,
  { ink, wrap }: Screen,
): string {
  const { text } = forPeople(language);
  const { more, between } = language.formats;
  const placed = language.rightToLeft ? isolated : (name: string) => name;
  const isOnSeveral = new Set(corrections.map(({ place }) => place.sheet)).size > 1;
  const named = (cells: readonly Shown[]) => {
    const told = cells
      .slice(0, mostCells)
      .map(({ sheet, cell }) => placed(inserted(isOnSeveral && sheet !== null ? `${sheet}!${cell}` : cell)));
    const rest = cells.length - told.length;
    return [...told, ...(rest > 0 ? [more(rest)] : [])].join(between);
  };
  const block = (title: string, lines: readonly string[]) =>
    [ink(1, title), ...lines.flatMap((line) => wrap(`  ${line}`, '    '))].join('\n');
  const byKind = groupBy(changesOf(corrections), ([first]) => first!.kind);
  const kinds = correctionKinds.flatMap((kind) => {
    const changes = byKind.get(kind);
    if (changes === undefined) return [];
    const lines = changes.slice(0, mostChanges).map((cells) => {
      const { heading, before, after } = cells[0]!;
      const change = words.change(text(visible(before)), text(visible(after)));
      const told = `${change} (${named(cells)})`;
      return kind === 'headings' ? told : words.under(text(heading), told);
    });
    const rest = changes.slice(mostChanges).reduce((sum, cells) => sum + cells.length, 0);
    return [
      block(`${words.kinds[kind]} (${changes.flat().length})`, [...lines, ...(rest > 0 ? [more(rest)] : [])]),
    ];
  });
  const byReason = groupBy(left, ({ why }) => why);
  const reasons = leftReasons.flatMap((why) => {
    const own = byReason.get(why);
    return own === undefined
      ? []
      : [words.under(words.left[why], named(own.map(({ correction }) => shown(correction))))];
  });
  const [name, where] = [placed(inserted(file)), copy === null ? null : placed(inserted(copy))];
  const summary =
    corrections.length > 0 ? words.summary(name, corrections.length, where) : words.same(name, where);
  return `${[
    ...kinds,
    ...(reasons.length > 0 ? [block(`${words.leftTitle} (${left.length})`, reasons)] : []),
    [
      ...wrap(summary, '').map((line) => ink(1, line)),
      ...(copy === null ? [] : wrap(words.next(placed(`gloact validate ${quotedPath(inserted(copy))}`)), '')),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

const quotedPath = (path: string) => (/\s/.test(path) ? `"${path}"` : path);
