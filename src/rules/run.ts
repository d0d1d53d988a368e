import { columnNamed } from '../activity/columns.ts';
import type { Entry } from '../activity/entry.ts';
import type { Finding } from '../finding.ts';
import type { Context, Rule } from './rule.ts';

/** Rules at work: shown every entry in turn, asked for the rest at the end. */
export interface Running {
  see(entry: Entry): Iterable<Finding>;
  end(): Iterable<Finding>;
}

/** Starts the rules that look at rows. A row with a faulty cell is kept from the rules that read that cell. */
export function runRules(rules: readonly Rule[], context: Context): Running {
  const looking = rules.flatMap(({ reads = [], check, watch }) => {
    const watcher = watch?.(context);
    const see = watcher?.see ?? (check && ((entry: Entry) => check(entry, context)));
    if (see === undefined) return [];
    const once = reads.every((name) => columnNamed.get(name)?.of === 'activity');
    return [{ reads, see, once, end: watcher?.end }];
  });
  return {
    *see(entry) {
      for (const { reads, see, once } of looking) {
        if (entry.faulty.size > 0 && reads.some((name) => entry.faulty.has(name))) continue;
        // What describes the activity is judged on its first row, not again where later rows inherit it.
        if (once && entry.inherited.size > 0 && !reads.some((name) => own(entry, name))) continue;
        yield* see(entry) ?? [];
      }
    },
    *end() {
      for (const { end } of looking) yield* end?.() ?? [];
    },
  };
}

const own = (entry: Entry, name: Rule['reads'] extends readonly (infer N)[] | undefined ? N : never) =>
  entry.values[name] !== undefined && !entry.inherited.has(name);
