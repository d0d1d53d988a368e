import { isCounted, type Result } from '../check/result.ts';
import { offeredIn } from '../programme/in-force.ts';
import { type Programme, periodRange, quartersOf } from '../programme/programme.ts';

/**
 * Offices, by alpha-3, with no row, and no word that nothing was done, of a quarter that rows of others are of, up to the end
 * of a period where one is asked for: whom they counted is not known. Of a check that was run with `keep`.
 */
export function absentOffices(result: Result, programme: Programme, period?: string): readonly string[] {
  const { entries, files } = result;
  const end = period === undefined ? '9999' : periodRange(period)!.end;
  const sound = entries.filter(isCounted(result)).flatMap(({ values }) => quartersOf(values.period ?? ''));
  const past = sound.filter((quarter) => periodRange(quarter)!.end <= end);
  const quarters = new Set(past.length > 0 || period === undefined ? past : quartersOf(period));
  const nothingDone = files.filter((file) => file.nothingDone);
  const heard = new Set([
    ...entries.flatMap(({ values: { country, period: of } }) => namesOf(country, quartersOf(of ?? ''))),
    ...nothingDone.flatMap(({ country, period: of }) =>
      namesOf(country, of === null ? quarters : quartersOf(of)),
    ),
  ]);
  const absent = [...quarters].flatMap((quarter) =>
    offeredIn(programme, quarter).countries.flatMap(({ alpha3 }) =>
      heard.has(nameOf(alpha3, quarter)) ? [] : [alpha3],
    ),
  );
  return [...new Set(absent)].sort();
}

const nameOf = (country: string, quarter: string) => `${country} ${quarter}`;
const namesOf = (country: string | null | undefined, quarters: Iterable<string>) =>
  country == null ? [] : Array.from(quarters, (quarter) => nameOf(country, quarter));
