import type { Entry } from '../log/rows/entry.ts';
import { fail } from '../log/rows/inherit.ts';
import type { Finding } from '../notices/finding.ts';
import { type ColumnName, columnNamed } from '../schema/columns.ts';
import { Memory } from './memory.ts';
import { MissingColumns } from './missing-columns.ts';
import type { Context, Rule } from './rule.ts';

/** Rules at work: shown every entry in turn, asked for the rest at the end. */
export interface Running {
  readonly memory: Memory;
  see(entry: Entry): readonly Finding[];
  end(): Iterable<Finding>;
}

/** A rule at work, and the last row that it was not asked about because it cannot read it. */
interface Reading {
  readonly reads: readonly ColumnName[];
  readonly see: NonNullable<Rule['check']>;
  /** All it reads is said once of an activity. */
  readonly once: boolean;
  readonly end: (() => Iterable<Finding>) | undefined;
  passedOver: number;
}

const none: readonly Finding[] = [];

/** Starts the rules that look at rows. What a rule finds about a column that is not in the file is told once and leaves a hole in the row. A row with a faulty cell is kept from the rules that read that cell. */
export function runRules(rules: readonly Rule[], context: Context): Running {
  const memory = new Memory();
  const looking = rules.flatMap(({ reads = [], check, watch }): Reading[] => {
    const watcher = watch?.(context, memory);
    const see = watcher?.see ?? check;
    if (see === undefined) return [];
    const once = reads.length > 0 && reads.every((name) => columnNamed.get(name)?.of === 'activity');
    return [{ reads, see, once, end: watcher?.end, passedOver: 0 }];
  });
  const missing = new MissingColumns();
  const always = looking.filter(({ once }) => !once);
  const readOnce = [...new Set(looking.flatMap(({ reads, once }) => (once ? reads : [])))];
  const [allSee, alwaysSee] = [looking, always].map((some) => some.map(({ see }) => see));
  const readBy = new Map<ColumnName, Reading[]>();
  for (const rule of looking)
    for (const name of rule.reads) readBy.set(name, [...(readBy.get(name) ?? []), rule]);
  let turn = 0;
  let all: Finding[] | undefined;
  function told(entry: Entry, found: readonly Finding[]): void {
    for (const finding of found) {
      const column = missing.of(entry, finding);
      if (column === null) {
        all ??= [];
        all.push(finding);
      } else {
        missing.add(entry, finding, column);
        if (finding.notice.severity === 'error') fail(entry, column);
      }
    }
  }
  return {
    memory,
    see(entry) {
      memory.see(entry);
      const { faulty, inherited, values } = entry;
      // What describes the activity is judged on its first row, not again where later rows inherit it.
      const later = inherited.size > 0;
      const own = !later
        ? readOnce
        : entry.describes === false
          ? []
          : readOnce.filter((name) => values[name] !== undefined && !inherited.has(name));
      all = undefined;
      // Five million questions for a hundred thousand rows, and next to no answers.
      if (faulty.size === 0 && (!later || own.length === 0)) {
        const asked = own.length === 0 ? alwaysSee! : allSee!;
        for (let at = 0; at < asked.length; at++) {
          const found = asked[at]!(entry, context);
          if (found !== undefined) told(entry, found);
        }
        return all ?? none;
      }
      turn++;
      for (const name of faulty) for (const rule of readBy.get(name) ?? []) rule.passedOver = turn;
      for (const rule of own.length === 0 ? always : looking) {
        if (later && rule.once && !rule.reads.some((name) => own.includes(name))) continue;
        if (rule.passedOver === turn) continue;
        const found = rule.see(entry, context);
        if (found !== undefined) told(entry, found);
      }
      return all ?? none;
    },
    *end() {
      for (const { end } of looking) yield* end?.() ?? none;
      yield* missing.findings();
    },
  };
}
