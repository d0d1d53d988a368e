import { activityCellsDisagree } from '../../notices/activity-cells-disagree.ts';
import type { Finding } from '../../notices/finding.ts';
import { type Column, type ColumnName, columns, requiredBut } from '../../schema/columns.ts';
import { leaveTo } from './blank.ts';
import { type Entry, findingIn, placeIn } from './entry.ts';
import type { First, Firsts } from './firsts.ts';

const activityColumns = columns
  .filter((column): column is typeof column & Column => column.of === 'activity')
  .map(({ name }) => name);

const varying: ReadonlySet<ColumnName> = new Set(
  columns.filter((column: Column) => column.varies).map(({ name }) => name),
);

const none: readonly Finding[] = [];

/** Nothing of a row. */
export const no: ReadonlySet<ColumnName> = new Set();

/** An entry while it is read. */
export type Draft = {
  -readonly [Part in keyof Entry]: Entry[Part] extends ReadonlySet<infer Name>
    ? ReadonlySet<Name>
    : Entry[Part];
};

/** Marks a column as faulty in a draft, which shares the empty set with all others until then. */
export function fail(draft: Draft, name: ColumnName): void {
  if (draft.faulty === no) draft.faulty = new Set([name]);
  else (draft.faulty as Set<ColumnName>).add(name);
}

const same = (left: unknown, right: unknown) =>
  left === right || (Array.isArray(left) && Array.isArray(right) && left.join('\n') === right.join('\n'));

/**
 * Makes what fills a row's empty cells from the first row of its activity and period, and tells where the two disagree.
 */
export function inheriting(firsts: Firsts, leftOut: readonly string[]): (draft: Draft) => readonly Finding[] {
  const required = requiredBut(leftOut).flatMap(({ name, of }) => (of === 'activity' ? [name] : []));
  return (draft) => {
    const { values, texts, faulty } = draft;
    const id = values.activity_id;
    if (id === undefined) return none;
    const known = firsts.of(id);
    draft.activity = firsts.activity;
    const first =
      values.period === undefined ? known[0] : known.find((one) => one.values.period === values.period);
    if (first === undefined) {
      const missing = required.filter((name) => values[name] === undefined);
      const own = faulty === no && missing.length === 0 ? no : new Set([...faulty, ...missing]);
      const { layout, row, line } = draft;
      known.push({ values, faulty: own, layout, row, line });
      return none;
    }
    if (first.faulty.size > 0) {
      for (const name of activityColumns) {
        if (first.faulty.has(name) && values[name] === undefined && texts[name] === undefined)
          fail(draft, name);
      }
    }
    first.given ??= new Set(activityColumns.filter((name) => first.values[name] !== undefined));
    if (draft.describes === false && draft.faulty === no) {
      leaveTo(first.values, values);
      draft.inherited = first.given;
      return none;
    }
    return take(draft, first, first.given);
  };
}

function take(draft: Draft, first: First, given: ReadonlySet<ColumnName>): readonly Finding[] {
  const { values } = draft;
  const sound = draft.faulty === no;
  let found: Finding[] | undefined;
  let kept: ColumnName[] | undefined;
  for (const name of given) {
    const here = values[name];
    const before = first.values[name];
    if (here === undefined && (sound || !draft.faulty.has(name))) {
      (values as Record<string, unknown>)[name] = before;
      continue;
    }
    kept ??= [];
    kept.push(name);
    if (here === undefined || here === before || varying.has(name) || same(here, before)) continue;
    found ??= [];
    found.push(disagreement(draft, name, here, before, first));
  }
  // Rows that leave all to the first row share one set.
  draft.inherited = kept === undefined ? given : new Set([...given].filter((name) => !kept.includes(name)));
  return found ?? none;
}

function disagreement(draft: Draft, name: ColumnName, here: unknown, there: unknown, first: First): Finding {
  const related = [placeIn(first, name)];
  return findingIn(draft, activityCellsDisagree, name, { here: shown(here), there: shown(there) }, related);
}

const shown = (value: unknown) => (Array.isArray(value) ? value.join('; ') : String(value));
