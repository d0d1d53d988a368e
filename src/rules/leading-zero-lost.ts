import { type Entry, findingIn } from '../log/rows/entry.ts';
import { type Finding, remark } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

/** Columns of free text that may hold numbers as ids; digits with this many at most are ids, not amounts of text. */
const idColumns = ['joint_id', 'admin1', 'place', 'evidence'] as const;
type IdColumn = (typeof idColumns)[number];
const longest = 20;
/** Suspects kept for the end, when the whole column has been seen. */
const mostSuspects = 1000;

interface Seen {
  /** How many ids begin with a zero, by their length, and the first of each. */
  readonly zeros: Map<number, { count: number; first: string }>;
  readonly short: { readonly finding: Finding; readonly text: string }[];
}

const leadingZeroLost = notice({
  code: 'C320',
  id: 'leading-zero-lost',
  severity: 'error',
  slots: { count: 'number', sibling: 'text', padded: 'text' },
  title: 'Zeros before a number were lost',
  message:
    '“{value}” is shorter than {count, plural, one {another number} other {# other numbers}} of this column that {count, plural, one {begins} other {begin}} with a zero, such as “{sibling}”. Excel drops such zeros.',
  why: 'Without its zeros an id is another id, and what belongs together is not found.',
  fix: 'Set the cell to Text in Excel and type it again, perhaps as {padded}.',
  example: {
    bad: [{ joint_id: '0042' }, { activity_id: 'PAK-2018-102', joint_id: '43' }],
    good: [{ joint_id: '0042' }, { activity_id: 'PAK-2018-102', joint_id: '0043' }],
  },
});

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Until the last row nobody knows what the column's numbers look like. */
const unknownYet = { count: 0, sibling: '', padded: '' };

/** Numbers that Excel stripped of their zeros, proved by others of the same column that kept them. */
export const rule = {
  notice: leadingZeroLost,
  watch() {
    const logs = new Map<Entry['layout'], Map<IdColumn, Seen>>();
    return {
      see(entry) {
        let columns: Map<IdColumn, Seen> | undefined;
        for (const column of idColumns) {
          const text = entry.texts[column];
          if (
            text === undefined ||
            text.length > longest ||
            !isDigit(text.charCodeAt(0)) ||
            !/^\d+$/.test(text)
          )
            continue;
          columns ??= logs.get(entry.layout) ?? new Map<IdColumn, Seen>();
          logs.set(entry.layout, columns);
          const seen: Seen = columns.get(column) ?? { zeros: new Map(), short: [] };
          columns.set(column, seen);
          const known = seen.zeros.get(text.length);
          if (!text.startsWith('0')) {
            if (seen.short.length < mostSuspects)
              seen.short.push({ finding: findingIn(entry, leadingZeroLost, column, unknownYet), text });
          } else if (known === undefined) seen.zeros.set(text.length, { count: 1, first: text });
          else known.count++;
        }
        return undefined;
      },
      *end() {
        for (const { zeros, short } of [...logs.values()].flatMap((columns) => [...columns.values()])) {
          // Zeros prove a fixed length only when all that kept them have the same.
          const [only, ...others] = zeros;
          if (only === undefined || others.length > 0) continue;
          const [length, { count, first }] = only;
          for (const { finding, text } of short) {
            if (text.length >= length) continue;
            const data = { count, sibling: first, padded: text.padStart(length, '0') };
            yield { ...finding, ...remark(leadingZeroLost, data) };
          }
        }
      },
    };
  },
} satisfies Rule;
