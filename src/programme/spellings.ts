import { plainForm } from '../text/normalise.ts';
import { type PackTable, split } from './pack.ts';
import { faultOf } from './pack-text.ts';
import type { PackProblem } from './problem.ts';
import { worldCountriesNamed } from './world-countries.ts';

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

/** A cell of one name holds one: a log parts several by these signs, so that nobody could type it. */
export function single(all: readonly Claim[], problems: PackProblem[]): void {
  for (const { file, row, column, name } of all)
    if (column !== 'aliases' && /[|;]/.test(name))
      problems.push({ file, row, column, problem: 'value-wrong', found: name, needed: 'one-name', of: [] });
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

/** A name of a country is not what another country of the world is called in that language, or rows of the one count as the other's. */
export function ownNames(
  names: PackTable | undefined,
  countries: PackTable | undefined,
  problems: PackProblem[],
): void {
  const note = (file: string, row: number, found: string, owner: string, language: string) => {
    const country = worldNames(language).get(folded(found));
    if (country === undefined || country === owner || faultOf(found) !== null) return;
    problems.push({ file, row, column: 'name', problem: 'name-of-other', found, owner, country });
  };
  const known = new Map<string, ReadonlyMap<string, string>>();
  const worldNames = (language: string) => {
    const all = known.get(language) ?? worldCountriesNamed(language);
    known.set(language, all);
    return all;
  };
  for (const { row, cells } of names?.rows ?? [])
    if (/^[a-z]{2,3}$/.test(cells.language ?? ''))
      note(names!.file, row, cells.name ?? '', cells.alpha3 ?? '', cells.language!);
  for (const { row, cells } of countries?.rows ?? [])
    note(countries!.file, row, cells.name ?? '', cells.alpha3 ?? '', 'en');
}

/** 1.1 and 1.10 are one number to a spreadsheet. */
const isNumeral = /^\d+(?:\.\d+)?$/;

/** Two spellings that fold alike cannot be told apart in a log. */
function folded(name: string): string {
  return isNumeral.test(name) ? String(Number(name)) : plainForm(name);
}
