import { pack, type Row } from './read.ts';
import { type Amount, percent, printed, type recount, targetsOf, total } from './recount.ts';

type Count = ReturnType<typeof recount>;
type Part = Count['parts'][number];

const ways: Record<string, string> = {
  unique: 'different persons',
  participations: 'participations',
  reach_estimate: 'estimate of reach',
};
const relative = (code: string) => {
  const { kind, aggregation } = pack.indicators.find((one) => one.code === code)!;
  return kind === 'percent' || aggregation === 'mean';
};
const documents = (code: string) =>
  pack.indicators.find((one) => one.code === code)!.aggregation === 'distinct';

/** The line of an indicator for a way of counting people, by the printed column. */
export interface Line {
  readonly label: string;
  readonly level: string;
  readonly cells: Record<'Baseline' | 'Target' | 'This period' | 'To date' | '% of target', string>;
  readonly countries: number;
}

const amount = (parts: readonly Part[], when: 'now' | 'date'): Amount | null =>
  total(parts.map((part) => part[when]).filter((one) => one !== null));

/** A number with the sign of its kind. */
const signed = (number: string, kind: string | undefined): string =>
  kind === 'percent' ? `${number}\u00a0%` : kind === 'percentage_points' ? `${number}\u00a0points` : number;

function mean(parts: readonly Part[], when: 'now' | 'date'): string | null {
  const told = parts.filter((part) => part[when] !== null);
  if (told.length === 0) return null;
  const weighed = told.every(({ weight }) => weight > 0);
  const weights = told.map(({ weight }) => (weighed ? weight : 1));
  const sum = told.reduce((all, part, at) => all + part[when]!.value * weights[at]!, 0);
  return printed({ value: sum / weights.reduce((all, one) => all + one, 0), precision: 'exact' });
}

const meets = (part: Part) => {
  const { meets_from: from = '', kind } = pack.indicators.find(({ code }) => code === part.row.indicator)!;
  if (from === '' || (part.stage === '' && kind !== 'documents')) return true;
  return pack.stages.indexOf(part.stage) >= pack.stages.indexOf(from);
};

/** What stands in a table's lines of one indicator: its parts under the table, and all its parts. */
export function lines(
  count: Count,
  code: string,
  { pillar, country }: { pillar?: string; country?: string },
): Line[] {
  const { level } = pack.indicators.find((one) => one.code === code)!;
  return reportedLines(count, code, { pillar, country }).map((line) => ({
    ...line,
    level: level!,
    cells: Object.fromEntries(
      // An outcome is measured, not reported.
      Object.entries(line.cells).map(([name, cell]) => [
        name,
        level === 'outcome' && cell === 'not reported' ? 'not measured' : cell,
      ]),
    ) as Line['cells'],
  }));
}

function reportedLines(
  count: Count,
  code: string,
  { pillar, country }: { pillar?: string | undefined; country?: string | undefined },
): Omit<Line, 'level'>[] {
  const everywhere = count.parts.filter(({ row }) => row.indicator === code);
  const here = everywhere.filter(
    ({ row }) =>
      (pillar === undefined || row.pillar === pillar) && (country === undefined || row.country === country),
  );
  const { en, pillar: home, kind } = pack.indicators.find((one) => one.code === code)!;
  const name = `${code}  ${en}`;
  const targets =
    pillar === undefined || pillar === home
      ? targetsOf(code, country === undefined ? undefined : [country])
      : [];
  const told = [...new Set(here.map(({ row }) => row.people_basis ?? ''))].sort(
    (one, other) => Object.keys(ways).indexOf(one) - Object.keys(ways).indexOf(other),
  );
  if (
    told.length === 0 &&
    targets.length === 0 &&
    (country !== undefined || (pillar !== undefined && pillar !== home))
  )
    return [];
  const share = (value: string | null) => (value === null ? 'not reported' : signed(value, kind));
  if (relative(code)) {
    const of = (parts: readonly Part[], target: Row | undefined, label: string): Omit<Line, 'level'> => ({
      label,
      countries: 0,
      cells: {
        Baseline: target?.baseline ? signed(target.baseline, kind) : 'no baseline',
        Target: target === undefined ? 'no target' : signed(target.target!, kind),
        'This period': share(mean(parts, 'now')),
        'To date': share(mean(parts, 'date')),
        '% of target': 'a share',
      },
    });
    if (country !== undefined) return [of(here, targets[0], name)];
    const places = pack.countries
      .map(({ alpha3 }) => alpha3!)
      .filter((place) => [...targets, ...here.map(({ row }) => row)].some((one) => one.country === place));
    const by = (when: 'now' | 'date') => {
      const value = kind === 'percent' ? null : mean(here, when);
      return value === null ? 'by country' : signed(value, kind);
    };
    return [
      {
        label: name,
        countries: new Set(here.map(({ row }) => row.country)).size,
        cells: {
          Baseline: 'by country',
          Target: 'by country',
          'This period': by('now'),
          'To date': by('date'),
          '% of target': 'by country',
        },
      },
      ...places.map((place) =>
        of(
          here.filter(({ row }) => row.country === place),
          targets.find((one) => one.country === place),
          `${code}  ${pack.countries.find(({ alpha3 }) => alpha3 === place)!.name}`,
        ),
      ),
    ];
  }
  const goal = targets.length === 0 ? null : targets.reduce((sum, { target }) => sum + Number(target), 0);
  return (told.length === 0 ? [''] : told).map((way) => {
    const parts = here.filter(({ row }) => (row.people_basis ?? '') === way);
    const date = amount(parts, 'date');
    const now = amount(parts, 'now');
    const inTarget = parts.filter(({ row }) => targets.some((one) => one.country === row.country));
    const met = documents(code) ? inTarget.filter(meets) : inTarget;
    const share = (): string => {
      if (
        country === undefined &&
        new Set(everywhere.map(({ row }) => row.pillar)).size > 1 &&
        pillar !== undefined
      )
        return 'several pillars';
      if (goal === null) return 'no target';
      if (date === null) return 'not reported';
      if (told.length > 1) return 'several ways';
      if (inTarget.length === 0) return 'other countries';
      const done = amount(met, 'date') ?? { value: 0, precision: 'exact' };
      const words = percent(done.value, goal, done.precision);
      // At least so little may be more than one in a hundred.
      if (done.precision === 'at_least' && words === 'under 1') return 'over 0';
      // What is under one in a hundred is so in any case.
      return words === 'under 1' ? words : printed({ ...done, value: 0 }).replace(/0$/, words);
    };
    return {
      label: ways[way] === undefined ? name : `${name} (${ways[way]})`,
      countries: new Set(parts.map(({ row }) => row.country)).size,
      cells: {
        Baseline:
          targets.length === 0 || targets.some(({ baseline }) => baseline === '')
            ? 'no baseline'
            : printed({
                value: targets.reduce((sum, { baseline }) => sum + Number(baseline), 0),
                precision: 'exact',
              }),
        Target: goal === null ? 'no target' : printed({ value: goal, precision: 'exact' }),
        'This period':
          now !== null
            ? printed(now)
            : parts.some((part) => part.apart !== null)
              ? 'growth not known'
              : 'not reported',
        'To date': date === null ? 'not reported' : printed(date),
        '% of target': share(),
      },
    };
  });
}
