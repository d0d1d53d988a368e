import type { Compared, Figure, Figures, Line } from '../../src/count/figures.ts';
import { isAdditive } from '../../src/count/ways.ts';
import { periodContains, periodRange } from '../../src/programme/programme.ts';
import type { Amount, SafeFigures } from '../../src/protect/safe-figures.ts';
import { peopleParts } from '../../src/schema/columns.ts';
import { Program } from './program.ts';

/** A hidden small number of which a reader learns more than that it is small. */
export interface Exposed {
  /** The office that reads; null for a reader of the reports alone. */
  readonly reader: string | null;
  readonly cell: string;
  readonly truth: number;
  readonly least: number;
  readonly most: number;
}

/** A sum of numbers, each so many times, that is nothing. */
interface Zero {
  readonly terms: readonly (readonly [string, number])[];
  /** Of a report that was compiled again: the offices of which a number is not what it was. */
  readonly again?: ReadonlySet<string>;
}

interface Variable {
  readonly truth: number;
  readonly country: string;
  /** How much of it other offices know: they were at the same events. */
  readonly shared: ReadonlyMap<string, number>;
  /** How much of it counts people whom nothing protects. */
  readonly open: number;
  /** Small numbers of it are a secret. */
  readonly guarded: boolean;
  /** What a report says of it; undefined where it says nothing. */
  readonly said?: Amount;
}

/** Other offices that report the same event by the same indicator, and so know its number. */
function guestsOf(
  { activities }: Figures,
  { entries, counted, country }: Figures['activities'][number],
  line: Line,
): string[] {
  if (!counted) return [];
  const eventOf = ({ values }: (typeof entries)[number]) =>
    values.indicator === line.indicator.code &&
    (values.people_basis ?? null) === line.basis &&
    values.joint_id
      ? `${values.joint_id} ${values.period}`
      : null;
  const events = new Set(entries.map(eventOf).filter((one) => one !== null));
  const byOffice = new Map<string, Set<string | null>>();
  for (const other of activities)
    for (const row of other.entries)
      byOffice.set(other.country, new Set(byOffice.get(other.country)).add(eventOf(row)));
  // Who was there only at times knows a part that no number here stands for.
  return [...byOffice].flatMap(([office, own]) =>
    events.size > 0 && office !== country && [...events].every((event) => own.has(event)) ? [office] : [],
  );
}

const nothingShared: Variable['shared'] = new Map();

const key = ({ indicator, basis }: Pick<Line, 'indicator' | 'basis'>) => `${indicator.code} ${basis}`;

/**
 * Reads reports that follow each other as somebody who adds and subtracts without tiring, and tells which small protected
 * numbers they give away: those that cannot be every number from 1 to the limit less one. `truth` is what was counted.
 */
export function attack(reports: readonly SafeFigures[], truth: readonly Figures[], below: number): Exposed[] {
  const keys = new Set(
    truth.flatMap(({ lines }) => lines.filter((line) => line.protected && isAdditive(line)).map(key)),
  );
  return [...keys].flatMap((one) => attackLine(reports, truth, one, below));
}

function attackLine(
  reports: readonly SafeFigures[],
  truth: readonly Figures[],
  which: string,
  below: number,
): Exposed[] {
  const variables = new Map<string, Variable>();
  const zeros: Zero[] = [];
  const names = new Map<string, string>();
  const see = (
    cell: string,
    amount: { readonly value: number } | null,
    country: string,
    said?: Amount | null,
    { guarded = true, shared = nothingShared }: Partial<Pick<Variable, 'guarded' | 'shared'>> = {},
  ): string[] => {
    if (amount === null) return [];
    const name = names.get(cell) ?? `x${names.size}`;
    names.set(cell, name);
    const told = said == null ? {} : { said };
    variables.set(name, {
      truth: amount.value,
      country,
      open: openIn(cell, amount.value, guarded),
      shared,
      guarded,
      ...told,
    });
    return [name];
  };
  const opens = new Map<string, number>();
  /** Of a number over all pillars, those of pillars in which nothing is protected. */
  const openIn = (cell: string, value: number, guarded: boolean) => {
    const [at, table, , ...rest] = cell.split(' ');
    const key = [at, ...rest].join(' ');
    if (table === 'lines' && !guarded) opens.set(key, (opens.get(key) ?? 0) + value);
    return table === 'matrix' ? (opens.get(key) ?? 0) : 0;
  };
  const sums = (total: readonly string[], parts: readonly string[], again?: Set<string>) => {
    if (total.length > 0)
      zeros.push({
        terms: [...total.map((name) => [name, -1] as const), ...parts.map((name) => [name, 1] as const)],
        ...(again === undefined ? {} : { again }),
      });
  };
  /** Sums that hold in truth are believed; others are not known to the reader. */
  const holds = (total: readonly string[], parts: readonly string[]) =>
    Math.abs(
      [...total].reduce((sum, name) => sum + variables.get(name)!.truth, 0) -
        parts.reduce((sum, name) => sum + variables.get(name)!.truth, 0),
    ) < 1e-6;
  const believe = (total: readonly string[], parts: readonly string[], again?: Set<string>) => {
    if (total.length > 0 && holds(total, parts)) sums(total, parts, again);
  };
  const splits = (
    cell: string,
    figure: Figure,
    shown: Figure<Amount>,
    country: string,
    whole: readonly string[],
    guarded: boolean,
  ) => {
    // Of countries no report says which numbers there are, but where there is none at all.
    const isSilent = country === '' || figure.value === null;
    const inside = (name: string, amount: { readonly value: number } | null, told: Amount | null) =>
      see(`${cell} ${name}`, amount ?? (isSilent ? null : { value: 0 }), country, told, { guarded });
    const parts = peopleParts.map((part) => inside(part, figure.parts[part], shown.parts[part]));
    const unsplit = inside('unsplit', figure.unsplit, shown.unsplit);
    believe(whole, [...parts.flat(), ...unsplit]);
    return [...parts, unsplit];
  };
  /** A percentage with its target tells how many it is of, as if it were printed to the last digit. */
  const reachedOf = (
    cell: string,
    of: Compared | null,
    shown: Compared<Amount> | null,
    country: string,
    guarded: boolean,
  ) => {
    if (of === null || shown === null) return [];
    const isTold = shown.percent !== null && 'value' in shown.percent;
    const told = isTold ? of.reachedOfTarget : shown.reachedOfTarget;
    return see(cell, of.reachedOfTarget, country, told, { guarded });
  };
  let earlier = new Map<string, string[]>();
  /** Names of numbers by report. */
  const past: {
    readonly period: string;
    readonly names: Map<string, string[]>;
    readonly toDates: Map<string, string[]>;
  }[] = [];
  reports.forEach((report, at) => {
    const counted = truth[at]!;
    const toDates = new Map<string, string[]>();
    const inside = past.filter((one) => periodContains(report.period, one.period));
    const widest = inside.filter(
      (one, at) =>
        !inside.some(
          (other, index) =>
            periodContains(other.period, one.period) && (other.period !== one.period || index > at),
        ),
    );
    const over = past.findLast(
      ({ period }) => periodRange(period)!.end < periodRange(report.period)!.start,
    )?.toDates;
    const mine = new Map<string, string[]>();
    const moved = widest.some((one) => one.period === report.period) ? new Set<string>() : undefined;
    /** What shorter reports said of the same adds up to this one. */
    const together = (what: string, own: string[]) => {
      mine.set(what, own);
      if (widest.length === 0) return;
      const before = widest.flatMap(({ names: known }) => known.get(what) ?? []);
      believe(own, before, moved);
      if (!holds(own, before)) for (const name of own) moved?.add(variables.get(name)!.country);
    };
    const guardedPillars = new Set<string>();
    const pillarParts: string[][] = [...peopleParts, 'unsplit'].map(() => []);
    const byPlace = new Map<string, { value: string[][]; toDate: string[][] }>();
    const read = (table: 'lines' | 'matrix') => {
      counted[table].forEach((line, index) => {
        if (key(line) !== which) return;
        const shown = report[table][index]!;
        const guarded = line.protected;
        const own = [...line.countries].map(([country, figure]) => {
          const cell = `${at} ${table} ${line.pillar} ${country}`;
          const told = shown.countries.get(country)!;
          const here = counted.activities.flatMap((activity, a) =>
            activity.results.flatMap((result, r) =>
              activity.country === country &&
              key(result) === which &&
              (table === 'matrix' || result.pillar === line.pillar)
                ? [
                    {
                      ...{ activity, result, name: `${at} ${activity.id} ${r}` },
                      told: report.activities[a]!.results[r]!,
                      guests: guestsOf(counted, activity, line),
                    },
                  ]
                : [],
            ),
          );
          const shared = new Map<string, number>();
          if (table === 'lines' && guarded) guardedPillars.add(line.pillar);
          for (const { guests, result } of here.filter((one) => guardedPillars.has(one.result.pillar)))
            for (const guest of guests)
              shared.set(guest, (shared.get(guest) ?? 0) + (result.value?.value ?? 0));
          const value = see(`${cell} value`, figure.value, country, told.value, { guarded, shared });
          const toDate = see(`${cell} toDate`, figure.toDate, country, told.toDate, { guarded });
          const apart = see(`${cell} apart`, figure.apart?.value ?? null, country, told.apart?.value, {
            guarded,
          });
          const before = earlier.get(`${table} ${line.pillar} ${country}`) ?? [];
          // A total that is the same by chance, although something was added, tells nothing.
          believe(toDate, [...before, ...value]);
          // The report of the same days, or of some of them, came between.
          const stood = over?.get(`${table} ${line.pillar} ${country}`) ?? [];
          believe(toDate, [...stood, ...value]);
          believe(toDate, [...stood, ...value, ...apart]);
          together(`${table} ${line.pillar} ${country}`, value);
          believe(toDate, [...value, ...apart]);
          believe(toDate, [...before, ...value, ...apart]);
          // What stood apart in shorter reports may be what stands apart in this one.
          const apartOf = widest.map(
            ({ names: known }) => known.get(`${table} ${line.pillar} ${country} apart`) ?? [],
          );
          mine.set(`${table} ${line.pillar} ${country} apart`, apart);
          if (apartOf[0] !== undefined) believe(apart, apartOf[0]);
          believe(apart, apartOf.flat());
          toDates.set(`${table} ${line.pillar} ${country}`, toDate.length > 0 ? toDate : before);
          const place = byPlace.get(`${table} ${country}`) ?? { value: [], toDate: [] };
          place.value.push(value);
          place.toDate.push(toDate);
          byPlace.set(`${table} ${country}`, place);
          if (table === 'lines') {
            const results = here.flatMap(({ name, result, told: one, guests }) =>
              see(name, result.value, country, one.value, {
                guarded,
                shared: new Map(guests.map((guest) => [guest, result.value?.value ?? 0])),
              }),
            );
            believe(value, results);
          }
          const parts = splits(cell, figure, told, country, value, guarded);
          for (const [index, part] of parts.entries())
            together(`${table} ${line.pillar} ${country} ${index}`, part);
          believe(reachedOf(`${cell} reached`, figure, told, country, guarded), toDate);
          believe(reachedOf(`${cell} reached now`, figure.inPeriod, told.inPeriod, country, guarded), value);
          return { value, toDate, apart, parts };
        });
        const cell = `${at} ${table} ${line.pillar} ALL`;
        const value = see(`${cell} value`, line.total.value, '', shown.total.value, { guarded });
        const toDate = see(`${cell} toDate`, line.total.toDate, '', shown.total.toDate, { guarded });
        const apart = see(`${cell} apart`, line.total.apart?.value ?? null, '', shown.total.apart?.value, {
          guarded,
        });
        sums(
          value,
          own.flatMap((one) => one.value),
        );
        sums(
          toDate,
          own.flatMap((one) => one.toDate),
        );
        sums(
          apart,
          own.flatMap((one) => one.apart),
        );
        const aimed = [...line.countries.values()];
        believe(
          reachedOf(`${cell} reached`, line.total, shown.total, '', guarded),
          aimed.flatMap(({ target }, index) => (target === null ? [] : own[index]!.toDate)),
        );
        believe(
          reachedOf(`${cell} reached now`, line.total.inPeriod, shown.total.inPeriod, '', guarded),
          aimed.flatMap(({ inPeriod }, index) => (inPeriod === null ? [] : own[index]!.value)),
        );
        const parts = splits(cell, line.total, shown.total, '', value, guarded);
        for (const [index, part] of parts.entries()) {
          const same = own.flatMap((one) => one.parts[index]!);
          sums(part, same);
          if (table === 'lines') pillarParts[index]!.push(...part);
          else believe(part, pillarParts[index]!);
        }
        const place = byPlace.get(`${table} ALL`) ?? { value: [], toDate: [] };
        place.value.push(value);
        place.toDate.push(toDate);
        byPlace.set(`${table} ALL`, place);
      });
    };
    read('lines');
    read('matrix');
    for (const [place, { value, toDate }] of byPlace) {
      if (!place.startsWith('matrix')) continue;
      const pillars = byPlace.get(place.replace('matrix', 'lines'))!;
      sums(value.flat(), pillars.value.flat());
      sums(toDate.flat(), pillars.toDate.flat());
    }
    earlier = toDates;
    past.push({ period: report.period, names: mine, toDates });
  });
  const cells = new Map([...names].map(([cell, name]) => [name, cell]));
  const found = exposed(variables, zeros, cells, below);
  if (found.length === 0) return [];
  // What numbers of others tell, that no rule protects, no hiding can keep.
  const silent = new Map(
    [...variables].map(([name, { said, ...own }]) => [
      name,
      own.guarded || said === undefined ? own : { ...own, said },
    ]),
  );
  const known = new Set(exposed(silent, zeros, cells, below).map(({ reader, cell }) => `${reader} ${cell}`));
  return found.filter(({ reader, cell }) => !known.has(`${reader} ${cell}`));
}

/** A secret number, what the reader knows of it anyway, and what is found possible. */
interface Range {
  readonly own: number;
  readonly truth: number;
  least: number;
  most: number;
}

function exposed(
  variables: ReadonlyMap<string, Variable>,
  zeros: readonly Zero[],
  cellOf: ReadonlyMap<string, string>,
  below: number,
): Exposed[] {
  const nameOf = new Map([...cellOf].map(([name, cell]) => [cell, name]));
  const offices = new Set(
    [...variables.values()].flatMap(({ truth, country, shared }) => [
      ...(country !== '' && truth > 0 ? [country] : []),
      ...shared.keys(),
    ]),
  );
  return [null, ...offices].flatMap((reader) => {
    const program = new Program();
    for (const [name, { truth, country, said, shared }] of variables) {
      if (reader !== null && shared.get(reader) === truth) program.range(name, truth, truth);
      if (truth === 0 && said !== undefined && 'value' in said) program.range(name, 0, 0);
      else if (country === reader) program.range(name, truth, truth);
      else if (said === undefined) program.range(name, 0, Number.POSITIVE_INFINITY);
      else if ('value' in said) program.range(name, said.value, said.value);
      else if (said.hidden === 'few') program.range(name, 1, below - 1);
      else program.range(name, 0, Number.POSITIVE_INFINITY);
    }
    for (const { terms, again } of zeros) {
      // Whose number is not what it was nobody is told: where another office's is not, all may be others.
      const isTold = terms.every(([name]) => 'value' in (variables.get(name)!.said ?? {}));
      if (isTold || again === undefined || [...again].every((office) => office === reader))
        program.zero(terms);
    }
    /** Of a total an office knows its own part: what the others have is the secret. */
    const ownOf = (name: string) => {
      if (reader === null) return 0;
      const cell = cellOf.get(name)!;
      const own = nameOf.get(cell.replace(' ALL ', ` ${reader} `));
      const elsewhere = [...offices].flatMap((office) => {
        const other = nameOf.get(cell.replace(' ALL ', ` ${office} `));
        return other === undefined ? [] : (variables.get(other)!.shared.get(reader) ?? 0);
      });
      const mine = own === undefined ? undefined : variables.get(own);
      return [mine === undefined ? 0 : mine.truth - mine.open, ...elsewhere].reduce((sum, one) => sum + one);
    };
    const seen = new Map<string, Range>(
      [...variables].flatMap(([name, { truth, country, open, shared, guarded }]) => {
        const own = open + (country === '' ? ownOf(name) : (shared.get(reader ?? '') ?? 0));
        const rest = truth - own;
        return !guarded || country === reader || rest <= 0 || rest >= below
          ? []
          : [[name, { own, truth: rest, least: rest, most: rest }]];
      }),
    );
    const secrets = [...seen.keys()];
    if (secrets.length === 0) return [];
    const look = (way: 'Maximize' | 'Minimize', names: readonly string[]) => {
      const found = program.solve(way, names);
      if (found === null) throw new Error('the truth itself does not fit');
      for (const [name, range] of seen) {
        const value = found.get(name)! - range.own;
        range.least = Math.min(range.least, value);
        range.most = Math.max(range.most, value);
      }
    };
    // Together first: most secrets reach their ends at once.
    for (const [way, isOpen] of [
      ['Maximize', ({ most }: Range) => most < below - 1],
      ['Minimize', ({ least }: Range) => least > 1],
    ] as const) {
      let left = secrets.length + 1;
      for (let open = secrets; open.length > 0 && open.length < left; ) {
        left = open.length;
        look(way, open);
        open = open.filter((name) => isOpen(seen.get(name)!));
      }
      for (const name of secrets) if (isOpen(seen.get(name)!)) look(way, [name]);
    }
    return [...seen].flatMap(([name, { truth, least, most }]) =>
      least > 1 || most < below - 1 ? [{ reader, cell: cellOf.get(name)!, truth, least, most }] : [],
    );
  });
}
