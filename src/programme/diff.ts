import { normalise } from '../text/normalise.ts';
import { leafChanges } from './leaves.ts';
import type { Programme } from './programme.ts';

/** One thing that is not the same in two packs. */
export interface PackChange {
  /** A file of the pack without its ending: `indicators`, `codes/channel`, `programme`. */
  readonly in: string;
  /** What it is of: a code, or the field of `programme`; empty where it is of the whole file. */
  readonly of: string;
  /**
   * `renamed` is a row of the same words under another code, with a field where the old one is no longer read, `name-lost` a spelling that is no longer read;
   * `name-moved` is a spelling, a code that is gone perhaps, that is read as another row now, which stands in `after`;
   * `items` are those taken out of a list and put into it, `order` is the order of codes.
   */
  readonly change:
    | 'added'
    | 'removed'
    | 'renamed'
    | 'changed'
    | 'items'
    | 'order'
    | 'name-lost'
    | 'name-moved';
  /** The field that changed, its parts parted by dots, and what it was and is, as text. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two packs, file by file. */
export function packChanges(before: Programme, after: Programme): PackChange[] {
  const lists = Object.keys(before.lists) as (keyof Programme['lists'])[];
  return [
    ...fieldChanges('programme', '', factsOf(before), factsOf(after)),
    ...rowChanges('countries', countriesOf(before), countriesOf(after)),
    ...lists.flatMap((name) => [
      ...rowChanges(`codes/${name}`, keyed(before.lists[name], 'code'), keyed(after.lists[name], 'code')),
    ]),
    ...rowChanges('indicators', keyed(before.indicators, 'code'), keyed(after.indicators, 'code')),
    ...rowChanges('targets', targetsOf(before), targetsOf(after)),
    ...rowChanges('groups', keyed(before.groups, 'code'), keyed(after.groups, 'code')),
    ...rowChanges('reports', reportsOf(before), reportsOf(after)),
  ];
}

type Fields = Readonly<Record<string, unknown>>;
type Rows = ReadonlyMap<string, Fields>;

/** The facts of `programme.json`. */
const factsOf = ({ countries: _, lists: __, indicators: ___, targets: ____, ...rest }: Programme): Fields => {
  const { reports: _____, sha256: ______, groups: _______, examples, ...facts } = rest;
  return { ...facts, examples: JSON.stringify(examples) };
};

/** With the name that is printed in each language. */
const countriesOf = ({ countries }: Programme): Rows =>
  keyed(
    countries.map((one) => {
      const printed = [...one.names].reverse().map(({ language, name }) => [language, name] as const);
      return { ...one, printed: Object.fromEntries(printed) };
    }),
    'alpha3',
  );

const keyed = <T extends object>(rows: readonly T[], key: keyof T): Rows =>
  new Map(
    rows.map((row) => {
      const { [key]: code, ...rest } = row;
      return [String(code), rest as unknown as Fields];
    }),
  );

const targetsOf = ({ targets }: Programme): Rows =>
  new Map(
    targets.map(({ indicator, country, period, from, ...rest }) => [
      [indicator, country ?? '*', period, from].filter((part) => part !== null).join(' '),
      rest,
    ]),
  );

const reportsOf = ({ reports }: Programme): Rows =>
  new Map(Object.entries(reports) as unknown as [string, Fields][]);

function* rowChanges(file: string, before: Rows, after: Rows): Generator<PackChange> {
  const nothing = { in: file, field: '', before: '', after: '' };
  const gone = [...before.keys()].filter((code) => !after.has(code));
  const ownerOf = ownersIn(after);
  const come = new Set([...after.keys()].filter((code) => !before.has(code)));
  for (const [of, row] of before) {
    const now = after.get(of);
    if (now !== undefined) {
      yield* fieldChanges(file, of, row, now, ownerOf);
      continue;
    }
    const renamed = [...come].find((code) => isSame(row, after.get(code)!));
    const owner = ownerOf(of);
    if (renamed === undefined && owner === undefined) yield { ...nothing, of, change: 'removed' };
    else if (renamed === undefined || (owner !== undefined && owner !== renamed))
      yield { ...nothing, of, change: 'name-moved', before: of, after: owner! };
    else {
      come.delete(renamed);
      const field = owner === renamed ? '' : 'aliases';
      yield { ...nothing, of, change: 'renamed', field, before: of, after: renamed };
      yield* fieldChanges(file, renamed, row, after.get(renamed)!, ownerOf);
    }
  }
  for (const of of come) yield { ...nothing, of, change: 'added' };
  const kept = (rows: Rows) => [...rows.keys()].filter((code) => !gone.includes(code) && before.has(code));
  const [was, is] = [kept(before).join(', '), kept(after).join(', ')];
  if (was !== is) yield { ...nothing, of: '', change: 'order', before: was, after: is };
}

/** Whether two rows have a name in common; rows without names, such as targets, are never one. */
const isSame = (one: Fields, other: Fields): boolean => {
  const names = new Set(namesOf(other));
  return namesOf(one).some((name) => names.has(name));
};

/** Which row reads a spelling: by its code or one of its names. */
function ownersIn(rows: Rows): (name: string) => string | undefined {
  const owners = new Map(
    [...rows].flatMap(([code, row]) =>
      [code, ...namesOf(row)].map((name) => [normalise(name), code] as const),
    ),
  );
  return (name) => owners.get(normalise(name));
}

function* fieldChanges(
  file: string,
  of: string,
  before: Fields,
  after: Fields,
  ownerOf: (name: string) => string | undefined = () => undefined,
): Generator<PackChange> {
  // What was a name is told as one that is no longer read.
  for (const change of leafChanges(before, after))
    if (!(change.field === 'aliases' || change.field === 'names') || change.after !== '')
      yield { in: file, of: of === '' ? change.field : of, ...change };
  const names = namesOf(after);
  for (const name of namesOf(before))
    if (of !== '' && !names.includes(name)) {
      const owner = ownerOf(name);
      const change = owner === undefined ? 'name-lost' : 'name-moved';
      if (owner !== of) yield { in: file, of, field: 'aliases', change, before: name, after: owner ?? '' };
    }
}

/** Every spelling that is read as a row. */
const namesOf = ({ labels = {}, aliases = [], names = [] }: Fields): string[] => [
  ...Object.values(labels as Readonly<Record<string, string>>),
  ...(aliases as readonly string[]),
  ...(names as readonly { readonly name: string }[]).map(({ name }) => name),
];
