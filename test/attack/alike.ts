import { strFromU8, unzipSync } from 'fflate';
import type { Result } from '../../src/check/result.ts';
import { countReports } from '../../src/count/count.ts';
import type { Figures } from '../../src/count/figures.ts';
import { headquarters } from '../../src/locales/en/headquarters/index.ts';
import { report as words } from '../../src/locales/en/report.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { type Counted, rewritten } from '../../src/protect/amounts.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { Amount, SafeFigures } from '../../src/protect/safe-figures.ts';
import type { Document } from '../../src/report/blocks.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { figuresFile, readFiguresFile } from '../../src/report/figures-file.ts';
import { type Before, inputOf } from '../../src/report/input.ts';
import { iatiActivities } from '../../src/standards/iati/activities.ts';
import { opsysValues } from '../../src/standards/opsys.ts';
import { rowsCsv } from '../../src/standards/rows/csv.ts';
import { safeRows } from '../../src/standards/rows/safe-rows.ts';
import { ofOffices } from '../report/reports.ts';
import { checked, type LogRow, randomFiles, targeted } from './files.ts';
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
const classOf = (value: number) => (value <= 0 ? 0 : value < below ? 1 : String(Math.floor(value)).length);

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
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${String(one)} | ${String(other)}`];
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], `${path}/${key}`),
  );
}

const iati = {
  ...{ organisation: 'XX-EXAMPLE-0001', organisationType: '40', activity: 'ACTION', sector: '15160' },
} as const;

/** Whether rows of an indicator count protected people. */
const countsProtected = (entries: readonly Entry[], indicator: string | undefined): boolean =>
  entries.some(
    ({ values }) =>
      values.indicator === indicator &&
      (indicator?.startsWith('PR-') ||
        values.stakeholder?.some((kind) => kind === 'victims' || kind === 'at_risk_migrants')),
  );

/** Everything that is exported of the same logs, line by line. */
function exported(result: Result, period: string, suppressBelow = below) {
  const { donor } = inputOf({
    ...{ programme: targeted, template: 'eu-interim', period, result, draft: true, words, suppressBelow },
  });
  const { programme, figures, activities } = donor;
  const told = { programme: { ...programme, iati }, figures, activities, asOf: result.asOf, draft: true };
  const { standards } = headquarters;
  return {
    rows: [...rowsCsv(safeRows(result, ofOffices(targeted, result)))].join('').split('\r\n'),
    iati: iatiActivities({ ...told, words: standards.iati }).split('\n'),
    opsys: opsysValues({ ...told, words: standards.opsys }).split('\r\n'),
  };
}

/** The last report and the file of what it printed, both of logs alone and after the file of the report before it. */
export function compiled(result: Result, reports: readonly string[], suppressBelow = below) {
  const compile = (period: string, before?: Before) =>
    compileWithNotes({
      ...{ programme: targeted, template: 'eu-interim', period, result, draft: true, words },
      ...{ suppressBelow, ...(before === undefined ? {} : { before }) },
    });
  const earlier = compile(reports.at(-2)!);
  const after = compile(reports.at(-1)!, earlier.figures());
  const { report, figures } = compile(reports.at(-1)!);
  return {
    report,
    figures: figuresFile(figures()).split('\n'),
    earlier: earlier.report,
    after: after.report,
    afterFigures: figuresFile(after.figures()).split('\n'),
    exports: exported(result, reports.at(-1)!, suppressBelow),
  };
}

/** Parts of two Word files that are not the same to the byte. */
async function differentParts(one: Document, other: Document): Promise<string[]> {
  const [a, b] = (await Promise.all([one, other].map(drawDocx))).map(({ bytes }) => unzipSync(bytes));
  return [...new Set([...Object.keys(a!), ...Object.keys(b!)])].filter(
    (name) => a![name] === undefined || b![name] === undefined || strFromU8(a![name]) !== strFromU8(b![name]),
  );
}

/** Numbers that the last report of a file of figures prints, by their ids. */
const printedIn = (figures: readonly string[]): Map<string, number> =>
  new Map(
    readFiguresFile(figures.join('\n'), targeted)!
      .reports.at(-1)!
      .numbers.flatMap(({ table, pillar, indicator, basis, country, activity, column, amount }) =>
        'value' in amount
          ? [[[table, pillar, indicator, basis, country, activity, column].join('/'), amount.value] as const]
          : [],
      ),
  );

/** Whether a number of the one is another in the other. */
const differ = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
  [...one].some(([id, value]) => other.get(id) !== value);

/** Pairs of a seed's log set with others that differ in hidden numbers alone. */
export async function alike(seed: number, suppressBelow = below): Promise<Pair[]> {
  const next = numbersFrom(seed + 1e6);
  const { rows, reports } = randomFiles(seed);
  const { result, sound } = await checked(rows);
  const period = reports.at(-1)!;
  const counted = (entries: readonly Entry[]) => countReports(entries, { programme: targeted, period });
  const truth = counted(sound);
  const safe = numbersOf(protectReports(truth, below));
  const numbers = numbersOf(truth);
  const pairs: Pair[] = [];
  for (let at = 0; at < 300 && pairs.length < 3; at++) {
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
    const other = await checked(second);
    // Readers of a draft are told how many rows were left out.
    if (other.sound.length !== sound.length) continue;
    // A row whose number no report adds up, and that counts nobody who is protected, is told row by row.
    const isOpen = [...changed.keys()].some(({ values }) => !countsProtected(sound, values.indicator));
    const [one, two] = [result, other.result].map((own) => compiled(own, reports, suppressBelow));
    // After the file of the report before it a report may print numbers that it hides without: then it tells the two apart.
    const isTold =
      one!.afterFigures.join() !== two!.afterFigures.join() &&
      differ(printedIn(one!.afterFigures), printedIn(compiled(other.result, reports, 0).afterFigures));
    const after = isTold ? { after: null, afterFigures: [] } : {};
    pairs.push({
      changed: [...changed]
        .map(
          ([{ values }, own]) =>
            `${values.activity_id} ${values.period} ${values.indicator} ${values.value} > ${own.value}`,
        )
        .join(', '),
      different: [
        ...differences(
          { ...one, ...after, exports: { ...one!.exports, rows: isOpen ? [] : one!.exports.rows } },
          { ...two, ...after, exports: { ...two!.exports, rows: isOpen ? [] : two!.exports.rows } },
        ),
        ...(pairs.length > 0 ? [] : await differentParts(one!.report, two!.report)),
      ],
    });
  }
  return pairs;
}
