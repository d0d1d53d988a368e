import { groupBy } from '../group-by.ts';
import type { Programme } from '../programme/programme.ts';
import { type CountedRow, hasValue } from './counted-row.ts';
import type { Figure, Line, PeopleBasis } from './figures.ts';
import { apartOver, type PeriodTerms } from './growth.ts';
import { type Measured, measure, type Terms } from './measure.ts';
import { sum } from './quantity.ts';
import { type Goal, type Goals, goalsOf, noGoal, noGoals, withPercent } from './targets.ts';
import { isAdditive, isShare } from './ways.ts';

const bases: readonly (PeopleBasis | null)[] = ['unique', 'participations', 'reach_estimate', null];

/** Rows as lines: by pillar, then indicator, in the pack's order, each with all countries. */
export function linesOf(
  rows: readonly CountedRow[],
  programme: Programme,
  period: string,
  terms: PeriodTerms,
): Line[] {
  const lines: Line[] = [];
  const goalsIn = new Map<Line, Goals>();
  const valued = groupBy(rows.filter(hasValue), ({ indicator }) => indicator);
  for (const { code: pillar } of programme.lists.pillar) {
    for (const indicator of programme.indicators) {
      const home = indicator.pillar === pillar;
      const goals = home ? goalsOf(programme, indicator, period) : noGoals;
      const here = (valued.get(indicator) ?? []).filter((row) => row.pillar === pillar);
      const byBasis = groupBy(here, ({ basis }) => basis);
      const found = bases.filter((basis) => byBasis.has(basis));
      for (const basis of found.length === 0 && home ? [null] : found) {
        const own = { indicator, basis, ...terms };
        const all = byBasis.get(basis) ?? [];
        const byCountry = groupBy(all, ({ country }) => country);
        const countries = new Map(
          programme.countries.map(({ alpha3 }) => {
            const ours = byCountry.get(alpha3) ?? [];
            return [alpha3, figure(measure(ours, own), ours, goals.countries.get(alpha3) ?? noGoal)];
          }),
        );
        const total = totalOf(all, [...countries.values()], own);
        lines.push({
          pillar,
          indicator,
          basis,
          protected: indicator.protected || all.some((row) => row.protected),
          total: figure(total, all, goals.whole),
          countries,
        });
        goalsIn.set(lines.at(-1)!, goals);
      }
    }
  }
  return withPercent(lines, terms.stages, (line) => goalsIn.get(line)!);
}

/**
 * All countries together. Reach estimates are added as reach estimates, never as persons; a share stands for its own
 * country and has no total unless it is a mean over rows.
 */
function totalOf(rows: readonly CountedRow[], countries: readonly Figure[], terms: Terms): Measured {
  const all = measure(rows, terms);
  if (isAdditive(terms) || terms.indicator.aggregation === 'mean') return all;
  if (isShare(terms.indicator)) return { ...all, value: null, toDate: null, asOf: [] };
  if (terms.basis !== 'reach_estimate') return all;
  const over = (column: 'value' | 'toDate') => sum(countries.map((one) => one[column]));
  const asOf = [...new Set(countries.flatMap((one) => one.asOf))].sort();
  return { ...all, value: over('value'), toDate: over('toDate'), apart: apartOver(countries), asOf };
}

const compared = (target: number | null) => ({
  ...{ target, reachedOfTarget: null, percent: null, percentMissing: null },
});

function figure(
  measured: Measured,
  rows: readonly CountedRow[],
  { target, baseline, inPeriod }: Goal,
): Figure {
  const sources = rows.map(({ source }) => source);
  return {
    ...{ ...measured, ...compared(target), baseline, sources },
    inPeriod: inPeriod === null ? null : compared(inPeriod),
  };
}
