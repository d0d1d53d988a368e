import type { Row } from '../table/table.ts';
import type { Item } from './items.ts';
import type { Since } from './words.ts';

/** Columns of the sheet of findings in which a row says of itself what it is, and in which it says the rest. */
export const keyColumn = 9;
const texts = keyColumn - 1;

/** A finding of an earlier check that is gone, in the words it was told in. */
interface Gone {
  readonly key: string;
  readonly texts: readonly string[];
}

/** What the sheet of findings of the last check says. */
export interface Earlier {
  readonly findings: readonly (Gone & { readonly since: Since | null })[];
  readonly fixed: readonly Gone[];
  /** Codes of rules of which it does not list all. */
  readonly partly: ReadonlySet<string>;
}

/** Names a finding at the next check. */
export const keyOf = ({ of: { code, fingerprint } }: Pick<Item, 'of'>): string => `${code} ${fingerprint}`;

/** What a row of the sheet says of itself where people do not look. */
export const keys = {
  finding: (key: string, since: Since | null) => `finding ${key} ${since ?? '-'}`,
  fixed: (key: string) => `fixed ${key}`,
  partly: (code: string) => `partly ${code}`,
};

/** Reads the sheet of findings of the last check. */
export function readEarlier(rows: readonly Row[]): Earlier {
  const findings: Earlier['findings'][number][] = [];
  const fixed: Gone[] = [];
  const partly = new Set<string>();
  for (const { cells } of rows) {
    const [kind, code, fingerprint, since] = (cells[keyColumn - 1]?.text ?? '').split(' ');
    const gone = {
      key: `${code} ${fingerprint}`,
      texts: Array.from({ length: texts }, (_, at) => cells[at]?.text ?? ''),
    };
    if (kind === 'finding')
      findings.push({ ...gone, since: since === 'new' || since === 'still' ? since : null });
    else if (kind === 'fixed') fixed.push(gone);
    else if (kind === 'partly' && code !== undefined) partly.add(code);
  }
  return { findings, fixed, partly };
}

/** What became of the findings of the last check: whether each of now was there, and which are gone. */
export interface Compared {
  /** In the order of the findings; null where nobody can tell. */
  readonly since: readonly (Since | null)[];
  readonly fixed: readonly Gone[];
}

/**
 * Compares findings with those of the last check. Where they are the same, it was the same log, and what was said of it stays.
 * Nothing is said of rules of which one of the two does not list all, or which are switched off.
 */
export function compared(
  items: readonly Item[],
  earlier: Earlier | null,
  untold: ReadonlySet<string>,
): Compared {
  if (earlier === null) return { since: items.map(() => null), fixed: [] };
  const byKey = new Map<string, Earlier['findings'][number][]>();
  for (const one of earlier.findings) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const known = items.map((item) => byKey.get(keyOf(item))?.shift() ?? null);
  const left = [...byKey].flatMap(([, all]) => all);
  if (left.length === 0 && known.every((one) => one !== null))
    return { since: known.map((one) => one!.since), fixed: earlier.fixed };
  const isUntold = (code: string) => untold.has(code) || earlier.partly.has(code);
  return {
    since: items.map((item, at) => {
      if (isUntold(item.of.code)) return null;
      return known[at] === null ? 'new' : 'still';
    }),
    fixed: left.filter(({ key }) => !isUntold(key.split(' ')[0]!)),
  };
}
