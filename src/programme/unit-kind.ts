import { type UnitKind, unitKinds } from './programme.ts';

/** Words of the four kinds that are no plain counts, as packs without the column `kind` print them. */
const wordings: Readonly<Record<string, string>> = {
  persons: 'persons',
  documents: 'documents',
  percent: 'per cent',
  percentage_points: 'percentage points',
};

/** Units of packs without the column `kind` that can be nothing but things to count. Any other must say its kind. */
const things = new Set(
  'items messages broadcasts services grants products bodies events kits classrooms schools centres sessions meetings trainings workshops campaigns leaflets posters materials books vehicles computers systems tools networks committees offices'.split(
    ' ',
  ),
);

/** The kind and the wording of a unit in a pack whose table has no column `kind`; null where it must be said. */
export function unitOfOld(unit: string): { readonly kind: UnitKind; readonly unit: string } | null {
  if (things.has(unit)) return { kind: 'count', unit };
  const kind = actingUnit(unit);
  return kind === null ? null : { kind, unit: wordings[kind] ?? unit };
}

/** The kind that a unit is the word of, which it may not contradict; null for any other wording. */
export const actingUnit = (unit: string): UnitKind | null =>
  unitKinds.find((kind) => kind !== 'count' && kind === unit) ?? null;

/**
 * A table of indicators with the column `kind` behind `unit`, where it has none: as the units say it, and `?` where it must be
 * said. Null where it has the column.
 */
export function withKinds(records: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const [headings = [], ...rows] = records;
  const at = headings.indexOf('unit') + 1;
  if (at === 0 || headings.includes('kind')) return null;
  const kind = (row: readonly string[]) => unitOfOld((row[at - 1] ?? '').trim())?.kind ?? '?';
  const beside = (row: readonly string[], cell: string) => [...row.slice(0, at), cell, ...row.slice(at)];
  return [beside(headings, 'kind'), ...rows.map((row) => beside(row, kind(row)))];
}
