import { inLanguage } from '../../programme/lookup.ts';
import { type factNames, periodRange } from '../../programme/programme.ts';
import { worldCountryName } from '../../programme/world-countries.ts';
import type { Block } from '../blocks.ts';
import { type ReportInput, told } from '../input.ts';

type FactName = (typeof factNames)[number];

/** The contents, the acronyms, and the donor's numbered facts. */
export function description(input: ReportInput): Block[] {
  const { programme, words, template } = input;
  const { language } = programme.action;
  const texts = programme.reports[template]!;
  const facts = factsOf(input);
  return [
    { block: 'contents', title: words.headings.contents, depth: 1 },
    ...acronyms(input),
    { block: 'heading', level: 1, text: words.headings.description },
    {
      block: 'facts',
      rows: texts.facts.map(({ number, fact, label }) => [
        `${number}  ${inLanguage(label, language, programme)}`,
        facts[fact],
      ]),
      description: words.say.factsAlt,
    },
  ];
}

function acronyms({ programme, words, template }: ReportInput): Block[] {
  const { language } = programme.action;
  const { acronyms: all } = programme.reports[template]!;
  if (all.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: words.headings.acronyms },
    {
      block: 'facts',
      rows: all.map(({ short, long }) => [short, inLanguage(long, language, programme)]),
      description: words.say.acronymsAlt,
    },
  ];
}

function factsOf(input: ReportInput): Record<FactName, string> {
  const { programme, words, period, figures } = input;
  const { action, countries } = programme;
  const { voice } = input;
  const range = periodRange(period)!;
  const held = figures.activities
    .filter(({ status }) => status === 'completed' || status === 'ongoing')
    .flatMap((activity) => told(activity, 'venue_country') ?? []);
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
    countries: words.list(countries.map(({ alpha3 }) => voice.country(alpha3))),
    people: [action.finalBeneficiaries, action.targetGroups, ...peopleLines(input)].join('\n'),
    venues:
      abroad.length === 0
        ? words.say.sameCountries
        : words.list(abroad.map((code) => worldCountryName(code, action.language))),
  };
}

/** People reached with women and men, each way of counting apart. */
function peopleLines(input: ReportInput): string[] {
  const { figures, words } = input;
  const { voice } = input;
  const lines = (['unique', 'participations', 'reach_estimate'] as const).flatMap((basis) => {
    const { value, parts } = figures.people[basis];
    if (value === null) return [];
    const split = Object.entries(parts).flatMap(([part, amount]) =>
      amount === null || ('value' in amount && amount.value === 0)
        ? []
        : [`${voice.text(amount)} ${words.parts[part]}`],
    );
    return [words.say.people(words.basis[basis]!, voice.text(value), split)];
  });
  return lines.length === 0 ? [words.say.noPeople] : lines;
}
