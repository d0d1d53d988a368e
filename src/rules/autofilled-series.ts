import { type Entry, findingIn, placeIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { type ColumnName, columnNamed, columns } from '../schema/columns.ts';
import type { Rule } from './rule.ts';

/** Columns that Excel counts on when a row is dragged down. */
const counted = columns
  .filter(({ name, kind }) => name === 'joint_id' || ['id', 'date', 'number', 'integer'].includes(kind))
  .map(({ name }) => name);
const rising = new Set<ColumnName>(counted);
/** Rows that make a series. */
const fewest = 3;

const dayOf = (date: string) =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000;

/** What a cell counts: an id by its last digits, a date by its days. */
function stepOf(name: ColumnName, before: Entry, after: Entry): boolean {
  const [from, to] = [before.values[name], after.values[name]];
  if (typeof from === 'number' && typeof to === 'number') return to - from === 1;
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  if (columnNamed.get(name)?.kind === 'date') return dayOf(to) - dayOf(from) === 1;
  const [, stem, digits] = /^(.*?)(\d{1,9})$/.exec(from) ?? [];
  return stem !== undefined && to === `${stem}${String(Number(digits) + 1).padStart(digits!.length, '0')}`;
}

/** The columns that rise by one from a row to the next while all else is the same; null when anything else differs. */
function risen(before: Entry, after: Entry): readonly ColumnName[] | null {
  if (before.layout !== after.layout || after.row !== before.row + 1) return null;
  // Nearly all rows differ here; what is read of the same cells is the same.
  if (before.values.indicator !== after.values.indicator) return null;
  if (before.texts.indicator !== after.texts.indicator || before.texts.title !== after.texts.title)
    return null;
  if (counted.every((name) => before.values[name] === after.values[name])) return null;
  const found: ColumnName[] = [];
  for (const name of before.layout.columns.keys()) {
    const [from, to] = [before.texts[name], after.texts[name]];
    if (from === to) continue;
    if (!rising.has(name) || !stepOf(name, before, after)) return null;
    found.push(name);
  }
  return found.length === 0 ? null : found;
}

const autofilledSeries = notice({
  code: 'R608',
  id: 'autofilled-series',
  severity: 'warning',
  slots: { count: 'number', from: 'text', to: 'text' },
  title: 'Rows look filled down by Excel',
  message:
    'These {count, number} rows are the same but for “{heading}”, which goes up by one: {from} to {to}. Dragging a row down in Excel does that.',
  why: 'A row that was dragged down by mistake reports results nobody had, and its id belongs to no activity.',
  fix: 'Delete the rows that are not real. If all are, tell them apart by title, place or dates.',
  example: {
    bad: [{}, { activity_id: 'PAK-2018-102' }, { activity_id: 'PAK-2018-103' }],
    good: [{}, { activity_id: 'PAK-2018-102', place: 'Multan' }, { activity_id: 'PAK-2018-103' }],
  },
});

/** Rows made by dragging one row down, so that Excel counted on. */
export const rule = {
  notice: autofilledSeries,
  watch() {
    let before: Entry | undefined;
    let run: {
      readonly first: Entry;
      readonly second: Entry;
      readonly name: ColumnName;
      key: string;
      count: number;
    } | null = null;
    function* told(last: Entry | undefined): Iterable<Finding> {
      if (run === null || last === undefined || run.count < fewest) return;
      const { first, second, name, count } = run;
      const data = { count, from: first.texts[name] ?? '', to: last.texts[name] ?? '' };
      yield findingIn(second, autofilledSeries, name, data, [placeIn(first, name)]);
    }
    return {
      see(entry) {
        const names = before === undefined ? null : risen(before, entry);
        const key = names?.join(' ') ?? '';
        let found: readonly Finding[] | undefined;
        if (run !== null && key === run.key) run.count++;
        else {
          if (run !== null) found = [...told(before)];
          run = names === null ? null : { first: before!, second: entry, name: names[0]!, key, count: 2 };
        }
        before = entry;
        return found;
      },
      *end() {
        yield* told(before);
      },
    };
  },
} satisfies Rule;
