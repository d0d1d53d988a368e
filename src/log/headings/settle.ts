import { groupBy } from '../../group-by.ts';
import { mistyped, provenLanguages, type Recognised, recogniseIn } from '../../schema/heading-names.ts';
import type { Row } from '../../table/table.ts';
import { type Candidate, textAt } from './candidate.ts';
import type { Fits } from './cell-fits.ts';
import { isShort } from './short-headings.ts';

/**
 * Reads other headings by what the known ones prove, their language, and then slips of typing in it; gives the languages proved.
 * `below` are the rows under the headings.
 */
export function settle(heads: readonly Candidate[], below: readonly Row[], fits: Fits): readonly string[] {
  const known = heads.flatMap(({ row, found, joined }) =>
    [...found].map(([column]) => [joined.get(column), textAt(row, column)].filter(Boolean).join(' ')),
  );
  const languages = provenLanguages(known);
  const taken = new Set(heads.flatMap(({ found }) => [...found.values()].map(({ name }) => name)));
  for (const head of heads) {
    const { row, found, joined } = head;
    // “País” is Spanish and Portuguese: which, the others prove.
    for (const [column, match] of found) {
      const proven =
        match.how === 'label' && !joined.has(column) && recogniseIn(textAt(row, column), languages);
      if (proven && proven.name === match.name) found.set(column, proven);
    }
    // Of letters that are left together one may be another word: F beside G is not women.
    const letters = row.cells.filter(
      (cell, index) => cell && !found.has(index + 1) && isShort(cell.text),
    ).length;
    const lone = (text: string) => letters < 2 || !isShort(text);
    for (const [column, match] of addedTo(head, (text) =>
      lone(text) ? recogniseIn(text, languages) : null,
    )) {
      if (!taken.has(match.name)) found.set(column, match);
    }
    for (const { name } of found.values()) taken.add(name);
    const near = addedTo(head, (text, column) => {
      const name = mistyped(text, languages);
      const cells = below
        .flatMap(({ cells: all }) => all[column - 1] ?? [])
        .filter(({ text: of }) => of.trim() !== '');
      const fitting = name !== null && cells.length > 0 && cells.every((cell) => fits(name, cell));
      return fitting ? { name, how: 'close', language: null } : null;
    });
    for (const [name, [only, ...others]] of groupBy(near, ([, match]) => match.name)) {
      if (!taken.has(name) && others.length === 0) found.set(...only!);
    }
  }
  return languages;
}

function addedTo(
  { row, found, banded }: Candidate,
  read: (text: string, column: number) => Recognised | null,
): [number, Recognised][] {
  return row.cells.flatMap((cell, index): [number, Recognised][] => {
    if (cell?.type !== 'text' || found.has(index + 1) || banded.has(index + 1)) return [];
    const match = read(cell.text, index + 1);
    return match === null ? [] : [[index + 1, match]];
  });
}
