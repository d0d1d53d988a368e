import type { Programme } from './programme.ts';

/** One thing that is not the same in two packs. */
export interface PackChange {
  /** A file of the pack without its ending: `indicators`, `codes/channel`, `programme`. */
  readonly in: string;
  /** What it is of: a code, or the field of `programme`. */
  readonly of: string;
  readonly change: 'added' | 'removed' | 'changed' | 'name-lost';
  /** The field that changed, and what it was and is, as text. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two packs, file by file. */
export function packChanges(before: Programme, after: Programme): PackChange[] {
  const lists = Object.keys(before.lists) as (keyof Programme['lists'])[];
  return [
    ...fieldChanges('programme', '', factsOf(before), factsOf(after)),
    ...rowChanges('countries', keyed(before.countries, 'alpha3'), keyed(after.countries, 'alpha3')),
    ...lists.flatMap((name) => [
      ...rowChanges(`codes/${name}`, keyed(before.lists[name], 'code'), keyed(after.lists[name], 'code')),
    ]),
    ...rowChanges('indicators', keyed(before.indicators, 'code'), keyed(after.indicators, 'code')),
    ...rowChanges('targets', targetsOf(before), targetsOf(after)),
    ...fieldChanges('reports', '', before.reports, after.reports),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

/** The facts of `programme.json`, those of the action by their own names. */
const factsOf = ({ countries: _, lists: __, indicators: ___, targets: ____, ...rest }: Programme): Fields => {
  const { action, wordings, reports: _____, sha256: ______, ...facts } = rest;
  const named = (of: string, fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([key, one]) => [`${of}.${key}`, one]));
  return {
    ...facts,
    ...named('action', action),
    ...Object.assign({}, ...Object.entries(wordings).map(([language, own]) => named(language, own))),
  };
};

const keyed = <T extends object>(rows: readonly T[], key: keyof T): ReadonlyMap<string, Fields> =>
  new Map(rows.map((row) => [String(row[key]), row as unknown as Fields]));

const targetsOf = ({ targets }: Programme): ReadonlyMap<string, Fields> =>
  new Map(
    targets.map(({ indicator, country, period, from, ...rest }) => [
      [indicator, country ?? '*', period, from].filter((part) => part !== null).join(' '),
      rest,
    ]),
  );

function* rowChanges(
  file: string,
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
): Generator<PackChange> {
  const nothing = { in: file, field: '', before: '', after: '' };
  for (const [of, row] of before) {
    const now = after.get(of);
    if (now === undefined) yield { ...nothing, of, change: 'removed' };
    else yield* fieldChanges(file, of, row, now);
  }
  for (const of of after.keys()) if (!before.has(of)) yield { ...nothing, of, change: 'added' };
}

function* fieldChanges(file: string, of: string, before: Fields, after: Fields): Generator<PackChange> {
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [text(before[field]), text(after[field])];
    const place = { in: file, of: of === '' ? field : of, field };
    if (was !== is) yield { ...place, change: 'changed', before: was, after: is };
  }
  const names = namesOf(after);
  for (const name of namesOf(before))
    if (of !== '' && !names.includes(name))
      yield { in: file, of, field: 'aliases', change: 'name-lost', before: name, after: '' };
}

/** Every spelling that is read as a row. */
const namesOf = ({ labels = {}, aliases = [], names = [] }: Fields): string[] => [
  ...Object.values(labels as Readonly<Record<string, string>>),
  ...(aliases as readonly string[]),
  ...(names as readonly { readonly name: string }[]).map(({ name }) => name),
];

const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
