import { isResult } from '../../count/ways.ts';
import { holdsIn } from '../../programme/in-force.ts';
import { type factNames, peopleBasisCodes, periodRange } from '../../programme/programme.ts';
import { worldCountryName } from '../../programme/world-countries.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { notCounted, peopleLine } from './people-lines.ts';

type FactName = (typeof factNames)[number];

/** The donor's numbered facts. */
export function description(input: ReportInput, voice: Voice): Block[] {
  const { report, words } = input;
  const facts = factsOf(input, voice);
  if (report.facts.length === 0) return [];
  return [
    {
      block: 'facts',
      rows: report.facts.map(({ number, fact, label }) => [`${number}  ${voice.words(label)}`, facts[fact]]),
      description: words.say.factsAlt,
    },
  ];
}

function factsOf(input: ReportInput, voice: Voice): Record<FactName, string> {
  const { programme, report, words, period } = input;
  const { action, countries } = programme;
  const range = periodRange(period)!;
  const held = input.activities
    .filter(({ status }) => isResult(status))
    .flatMap((activity) => activity.venueCountry ?? []);
  const abroad = [...new Set(held)].filter(
    (alpha3) => !countries.some((country) => country.alpha3 === alpha3),
  );
  return {
    coordinator: action.coordinator,
    contact: action.contact ?? words.cover.toComplete,
    partners: words.list(action.partners),
    title: action.title,
    contract: action.contract ?? words.cover.toComplete,
    period: words.say.periodOf(words.day(range.start), words.day(range.end)),
    countries: words.list(
      countries.filter((one) => holdsIn(one, period)).map(({ alpha3 }) => voice.country(alpha3)),
    ),
    people: [action.finalBeneficiaries, action.targetGroups, ...peopleLines(input, voice)].join('\n'),
    venues:
      abroad.length === 0
        ? words.say.sameCountries(report.facts.find(({ fact }) => fact === 'countries')?.number ?? null)
        : words.list(abroad.map((code) => worldCountryName(code, action.language))),
  };
}

/** People reached with women and men, each way of counting apart, and who is in none of them. */
function peopleLines(input: ReportInput, voice: Voice): string[] {
  const { figures, words } = input;
  const lines = peopleBasisCodes.flatMap((basis) => {
    const { value } = figures.people[basis];
    return value === null ? [] : [peopleLine(basis, figures.people[basis], voice, words)];
  });
  const left = notCounted(input, voice);
  if (left !== null) return [...lines, left];
  return lines.length === 0 ? [words.say.noPeople] : lines;
}
