import type { Finding } from '../notices/finding.ts';
import { mask, masked } from '../privacy/personal-data.ts';
import type { ColumnName, Values } from '../schema/columns.ts';
import { compare } from '../text/compare.ts';
import { normalise } from '../text/normalise.ts';
import { maskedCell } from './shown.ts';

/** What tells the results of one activity apart, as rule R602 has it: codes and places, and no figure. */
const tellsApart = [
  'period',
  'country',
  'indicator',
  'admin1',
  'place',
  'stakeholder',
  'channel',
  'stage',
] as const satisfies readonly ColumnName[];

/** What a finding is, whatever row it stands in. What is personal is left out as a whole. */
export function markOf({ notice, value, key, column, heading, values }: Finding): string {
  const about = column ?? safe(heading ?? '');
  if (notice.ofFile) return digest([notice.code, about]);
  return digest([
    notice.code,
    about,
    safe(key ?? ''),
    ...tellsApart.map((name) => (values === undefined ? '' : safe(plainOf(values[name])))),
    value === undefined ? '' : valuePart(value, column, values),
  ]);
}

/** The value of a cell as it was read, so that 1 000 is 1000; as it is typed where nobody could read it. */
function valuePart(text: string, column: string | undefined, values: Values = {}): string {
  const read = values[column as ColumnName];
  const typed = maskedCell(text, column);
  if (typed !== text || read === undefined) return typed.includes(mask) ? mask : normalise(typed);
  return safe(plainOf(read));
}

const plainOf = (read: string | number | readonly string[] | undefined): string =>
  read === undefined ? '' : typeof read === 'object' ? [...read].sort().join(';') : String(read);

/** Nothing of a text that is personal in part: a short secret can be guessed from what is made of it. */
export function safe(text: string): string {
  const shown = masked(text);
  return shown === text ? normalise(text) : mask;
}

/** Country and period of a file by its rows, or by the stamp of a workbook that has none; never by its name. */
export interface OfWhat {
  readonly country: string;
  readonly period: string;
}

/** What most rows of each file are of, in whatever order they come. */
export function whatFilesAre() {
  const files = new Map<string, Map<string, { rows: number }>>();
  const stamps = new Map<string, OfWhat | null>();
  let last = { file: '', country: '', period: '', seen: { rows: 0 } };
  return {
    open(file: string, stamp: OfWhat | null): void {
      stamps.set(file, stamp);
    },
    see(file: string, { country = '', period = '' }: Values): void {
      if (file !== last.file || country !== last.country || period !== last.period) {
        const counts = files.get(file) ?? new Map<string, { rows: number }>();
        files.set(file, counts);
        const key = `${country}\n${period}`;
        const seen = counts.get(key) ?? { rows: 0 };
        counts.set(key, seen);
        last = { file, country, period, seen };
      }
      last.seen.rows++;
    },
    of(file: string): OfWhat | null {
      const [most] = [...(files.get(file) ?? [])].sort(
        ([a, { rows }], [b, others]) => others.rows - rows || compare(a, b),
      );
      if (most === undefined) return stamps.get(file) ?? null;
      const [country = '', period = ''] = most[0].split('\n');
      return { country, period };
    },
  };
}

/** Makes fingerprints of marks in files, in which marks that are alike are numbered. */
export function numbering() {
  const met = new Map<string, number>();
  const given = new Set<string>();
  return (...mark: readonly string[]): string => {
    const base = digest(mark);
    for (;;) {
      const count = (met.get(base) ?? 0) + 1;
      met.set(base, count);
      const print = digest([base, String(count)]);
      if (given.has(print)) continue;
      given.add(print);
      return print;
    }
  };
}

/** Sixteen hexadecimal digits over texts. */
function digest(texts: readonly string[]): string {
  const text = texts.join('\u0000');
  let one = 0x9e3779b9;
  let other = 0x6a09e667;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    one = Math.imul(one ^ sign, 0x85ebca6b);
    other = Math.imul(other ^ sign, 0xc2b2ae35);
    one ^= one >>> 13;
    other ^= other >>> 16;
  }
  one = Math.imul(one ^ (other >>> 15), 0x2c1b3c6d);
  other = Math.imul(other ^ (one >>> 13), 0x297a2d39);
  const hex = (half: number) => ((half ^ (half >>> 16)) >>> 0).toString(16).padStart(8, '0');
  return hex(one) + hex(other);
}
