import { check } from '../../src/check/check.ts';
import { countReports } from '../../src/count/count.ts';
import type { Figures } from '../../src/count/figures.ts';
import { report as words } from '../../src/locales/en/report.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { type Counted, rewritten } from '../../src/protect/amounts.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { Amount, SafeFigures } from '../../src/protect/safe-figures.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile } from '../../src/report/figures-file.ts';
import { filesOf, type LogRow, randomFiles, targeted } from './files.ts';
import { numbersFrom } from './numbers-from.ts';

const below = 11;
const parts = ['women', 'men', 'girls', 'boys'] as const;

/** Two log sets that no reader may tell apart, and what is not the same in the two reports. */
export interface Pair {
  /** Numbers of the logs that differ. */
  readonly changed: string;
  readonly different: readonly string[];
}

/** Every number of reports by its name: of lines and countries, of activities. */
function numbersOf(reports: readonly (Figures | SafeFigures)[]): Map<string, Amount> {
  const all = new Map<string, Amount>();
  const see = (name: string, of: Counted) =>
    rewritten(of, (column, amount) => {
      if (amount !== null) all.set(`${name} ${column}`, amount);
      return amount;
    });
  for (const { period, lines, matrix, activities } of reports) {
    for (const [table, own] of Object.entries({ lines, matrix }))
      for (const { pillar, indicator, basis, total, countries } of own)
        for (const [place, figure] of [['ALL', total] as const, ...countries])
          see([period, table, pillar, indicator.code, basis, place].join(' '), figure);
    for (const { id, country, results } of activities)
      for (const { pillar, indicator, basis, ...result } of results)
        see([period, country, id, pillar, indicator.code, basis].join(' '), result);
  }
  return all;
}

/** What decides whether a number is hidden: whether it is nothing, small, or of so many digits. */
const classOf = (value: number) =>
  value <= 0 ? 0 : value < below ? 1 : String(Math.floor(value)).length + (value < 2 * below ? 0 : 0.5);

/** Whether a reader must take one for the other: what is printed is the same, and what is hidden of the same kind. */
function isAlike(one: Map<string, Amount>, other: Map<string, Amount>, safe: Map<string, Amount>): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([name, amount]) => {
    const changed = other.get(name);
    const shown = safe.get(name);
    if (changed === undefined || !('value' in amount) || !('value' in changed)) return false;
    return shown !== undefined && 'value' in shown
      ? amount.value === changed.value
      : classOf(amount.value) === classOf(changed.value);
  });
}

const soundOf = async (rows: readonly LogRow[]) => {
  const result = await check(filesOf(rows), { programme: targeted, asOf: '2018-12-31', keep: true });
  const bad = new Set(
    result.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ place }) => `${place.file} ${place.row}`),
  );
  return { result, sound: result.entries.filter(({ layout, row }) => !bad.has(`${layout.file} ${row}`)) };
};

type Numbers = Pick<Entry['values'], 'value' | (typeof parts)[number]>;

/** Changes a few numbers of some protected rows at random, so that their sum stays as often as not. */
function changedAt(entries: readonly Entry[], next: () => number): Map<Entry, Numbers> {
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const of = <T>(all: readonly T[]): T => all[upTo(all.length - 1)]!;
  const guarded = entries.filter(
    ({ values }) => (values.value ?? 0) > 0 && values.people_basis !== undefined,
  );
  const changed = new Map<Entry, Numbers>();
  if (guarded.length === 0) return changed;
  const first = of(guarded);
  const same = guarded.filter(
    ({ values }) =>
      values.indicator === first.values.indicator && values.people_basis === first.values.people_basis,
  );
  const by = (1 + upTo(3)) * (next() < 0.5 ? 1 : -1);
  const column = of(parts);
  const move = (entry: Entry, delta: number) => {
    const { value, women, men, girls, boys } = { ...entry.values, ...changed.get(entry) };
    const own = { value, women, men, girls, boys };
    own.value = value! + delta;
    if (own[column] !== undefined) own[column] += delta;
    changed.set(entry, own as Numbers);
  };
  move(first, by);
  const second = of(same);
  if (next() < 0.9) move(second, -by);
  if (next() < 0.4) {
    move(of(same), by);
    move(of(same), -by);
  }
  return changed;
}

/** What differs between two things that print as JSON, by paths. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${String(one)} | ${String(other)}`];
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], `${path}/${key}`),
  );
}

/** Pairs of a seed's log set with others that differ in hidden numbers alone. */
export async function alike(seed: number, tries = 300): Promise<Pair[]> {
  const next = numbersFrom(seed + 1e6);
  const { rows, reports } = randomFiles(seed);
  const { result, sound } = await soundOf(rows);
  const period = reports.at(-1)!;
  const counted = (entries: readonly Entry[]) => countReports(entries, { programme: targeted, period });
  const truth = counted(sound);
  const safe = numbersOf(protectReports(truth, below));
  const numbers = numbersOf(truth);
  const pairs: Pair[] = [];
  for (let at = 0; at < tries && pairs.length < 5; at++) {
    const changed = changedAt(sound, next);
    const isPlain = [...changed].every(([entry, own]) =>
      (['value', ...parts] as const).every((name) => {
        const [then, now] = [entry.values[name] ?? 0, own[name] ?? 0];
        return now >= 0 && classOf(then) === classOf(now);
      }),
    );
    if (!isPlain || [...changed].every(([entry, own]) => own.value === entry.values.value)) continue;
    const others = sound.map((entry) =>
      changed.has(entry) ? { ...entry, values: { ...entry.values, ...changed.get(entry) } } : entry,
    );
    if (!isAlike(numbers, numbersOf(counted(others)), safe)) continue;
    const written = new Map<string, Numbers>(
      [...changed].map(([{ layout, row }, own]) => [`${layout.file} ${row}`, own] as const),
    );
    const seen = new Map<string, number>();
    const second = rows.map((row): LogRow => {
      const file = `${row.country.toLowerCase()}-${row.period}.csv`;
      seen.set(file, (seen.get(file) ?? 1) + 1);
      const own = written.get(`${file} ${seen.get(file)}`);
      return own === undefined
        ? row
        : {
            ...row,
            cells: {
              ...row.cells,
              ...Object.fromEntries(Object.entries(own).filter(([, cell]) => cell !== undefined)),
            },
          };
    });
    const said = ({ result: own }: Awaited<ReturnType<typeof soundOf>>, of: string) => {
      const { report, figures } = compileWithNotes({
        ...{ programme: targeted, template: 'eu-interim', period: of, result: own, draft: true, words },
        suppressBelow: below,
      });
      return { report, figures: figuresFile(figures()).split('\n') };
    };
    const other = await soundOf(second);
    pairs.push({
      changed: [...changed]
        .map(
          ([{ values }, own]) =>
            `${values.activity_id} ${values.period} ${values.indicator} ${values.value} > ${own.value}`,
        )
        .join(', '),
      different: differences(said({ result, sound }, period), said(other, period)),
    });
  }
  return pairs;
}
