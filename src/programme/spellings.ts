import { plainForm } from '../text/normalise.ts';
import { type PackTable, split } from './pack.ts';
import type { PackProblem } from './problem.ts';

/** A spelling that an office may type, and what it stands for. */
interface Claim {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly name: string;
  readonly owner: string;
}

/** Every spelling in a table: its codes, labels, names and aliases; `key` is the column of what they stand for. */
export function claims(table: PackTable | undefined, key: string): Claim[] {
  const spelling = (column: string) =>
    [key, 'alpha2', 'name', 'aliases'].includes(column) || /^[a-z]{2}$/.test(column);
  return (table?.rows ?? []).flatMap(({ row, cells }) =>
    Object.entries(cells)
      .filter(([column]) => spelling(column))
      .flatMap(([column, cell]) =>
        (column === 'aliases' ? split(cell) : [cell]).map((name) => ({ column, name })),
      )
      .map((claim) => ({ ...claim, file: table?.file ?? '', row, owner: cells[key] ?? '' })),
  );
}

/** One spelling may stand for one thing only. */
export function clashes(all: readonly Claim[], problems: PackProblem[]): void {
  const owners = new Map<string, Claim>();
  for (const claim of all) {
    const spelling = folded(claim.name);
    const first = owners.get(spelling);
    if (spelling === '' || claim.owner === '') continue;
    if (first === undefined) owners.set(spelling, claim);
    else if (first.owner !== claim.owner) {
      const { file, row, column, name, owner } = claim;
      const there = {
        other: first.owner,
        otherFile: first.file === file ? null : first.file,
        otherRow: first.row,
      };
      problems.push({ file, row, column, problem: 'two-meanings', found: name, owner, ...there });
    }
  }
}

/** A name that must never be taken for a country of the pack is of none of them. */
export function neverOwn(table: PackTable | undefined, own: readonly Claim[], problems: PackProblem[]): void {
  const owners = new Map(own.map(({ name, owner }) => [folded(name), owner]));
  for (const { row, cells } of table?.rows ?? [])
    for (const found of split(cells.never ?? '')) {
      const country = owners.get(folded(found));
      const place = { file: table!.file, row, column: 'never' };
      if (country !== undefined) problems.push({ ...place, problem: 'never-own', found, country });
    }
}

/** 1.1 and 1.10 are one number to a spreadsheet. */
const isNumeral = /^\d+(?:\.\d+)?$/;

/** Two spellings that fold alike cannot be told apart in a log. */
function folded(name: string): string {
  return isNumeral.test(name) ? String(Number(name)) : plainForm(name);
}
