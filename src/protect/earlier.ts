import type { Activity, ActivityResult, Figure, Line } from '../count/figures.ts';
import { lazily } from '../lazily.ts';
import { peopleParts } from '../schema/columns.ts';
import { longerThan, type Spanning, spanOf, tilesOf } from './periods.ts';
import type { Amount, SafeFigures } from './safe-figures.ts';

type Counting = Pick<Line, 'indicator' | 'basis'>;
export const keyOf = ({ indicator, basis }: Counting) => `${indicator.code} ${basis}`;

type Results = readonly ActivityResult<Amount>[];
type Names = Pick<Activity, 'country' | 'id'>;
const nameOf = ({ country, id }: Names, key: string) => JSON.stringify([country, id, key]);

interface Report extends Spanning {
  readonly figures: SafeFigures;
  /** Of one activity, indicator and way of counting, under whatever pillar. */
  readonly results: () => ReadonlyMap<string, Results>;
}

function resultsOf({ activities }: SafeFigures): Map<string, Results> {
  const results = new Map<string, Results>();
  for (const activity of activities)
    for (const result of activity.results) {
      const name = nameOf(activity, keyOf(result));
      results.set(name, [...(results.get(name) ?? []), result]);
    }
  return results;
}

/** Reports that came before: what a later one may not be compared with. */
export class Earlier {
  readonly #reports: Report[] = [];

  add(figures: SafeFigures): void {
    // Nobody asks for those of the last report.
    this.#reports.push({ ...spanOf(figures.period), figures, results: lazily(() => resultsOf(figures)) });
  }

  /** Whether any report had a number of a line in a country. */
  had(line: Line, country: string): boolean {
    return this.#reports.some(({ figures }) =>
      figures.matrix.some(
        (one) => keyOf(one) === keyOf(line) && (one.countries.get(country)?.toDate ?? null) !== null,
      ),
    );
  }

  /** Reports inside the days of one, and each that holds all its days. */
  #comparable(period: string): readonly (readonly Report[])[] {
    const span = spanOf(period);
    return [tilesOf(span, this.#reports), ...longerThan(span, this.#reports).map((one) => [one])];
  }

  /** Whether a line has no more people by sex and age than was told of the periods inside its own, and no fewer than of a longer one. */
  partsAddUp(line: Line, period: string): boolean {
    const amounts: ((of: Figure<Amount>) => Amount | null)[] = [
      ({ value }) => value,
      ({ unsplit }) => unsplit,
      ...peopleParts.map((part) => (of: Figure<Amount>) => of.parts[part]),
    ];
    return this.#comparable(period).every((reports) => {
      const told = reports
        .flatMap(({ figures }) => figures.lines)
        .filter(({ pillar, ...of }) => pillar === line.pillar && keyOf(of) === keyOf(line))
        .map(({ total }) => total)
        .filter(({ value }) => value !== null);
      return (
        told.length === 0 ||
        amounts.every((amount) => sumOf(told.map(amount)) === sumOf([amount(line.total)]))
      );
    });
  }

  /**
   * Whether the results of an activity are no more than was told of it before in the periods inside their own, no fewer than
   * in a longer one, and no running total that could be taken from another number.
   */
  resultsAddUp(activity: Names, results: readonly ActivityResult<Amount>[], period: string): boolean {
    const name = nameOf(activity, keyOf(results[0]!));
    const isCounted = ({ value, apart }: ActivityResult<Amount>) => value !== null || apart !== null;
    if (!this.#reports.some((report) => report.results().get(name)?.some(isCounted))) return true;
    return this.#comparable(period).every((reports) => {
      const told = reports.flatMap((one) => one.results().get(name) ?? []);
      return (
        [...results, ...told].every(({ apart }) => apart === null) &&
        (!told.some(isCounted) ||
          sumOf(told.map(({ value }) => value)) === sumOf(results.map(({ value }) => value)))
      );
    });
  }
}

/** Not a number where one is hidden. */
function sumOf(amounts: readonly (Amount | null)[]): number {
  const values = amounts.map((amount) =>
    amount === null ? 0 : 'hidden' in amount ? Number.NaN : amount.value,
  );
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
}
