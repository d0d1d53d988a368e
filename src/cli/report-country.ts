import { findReport } from '../programme/lookup.ts';
import { framesOfOneCountry, type Programme } from '../programme/programme.ts';
import { Failure } from './failure.ts';
import { countryFlag } from './flags.ts';

/** The country a report is of: named for the reports of one country, and for no other. */
export function reportCountry(
  programme: Programme,
  template: string,
  text: string | undefined,
): string | undefined {
  const { frame } = findReport(programme, template)!;
  const ofOne = framesOfOneCountry.includes(frame);
  if (ofOne === (text !== undefined)) return countryFlag(programme, text);
  const known = programme.countries.map(({ alpha3 }) => alpha3);
  throw new Failure(({ countryNeeded, countryNotAsked }) =>
    ofOne ? countryNeeded(template, known) : countryNotAsked(template),
  );
}
