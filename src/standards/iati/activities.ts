import type { Iati } from '../../programme/iati.ts';
import { countryName } from '../../programme/lookup.ts';
import type { Country, Programme } from '../../programme/programme.ts';
import type { SafeFigures } from '../../protect/safe-figures.ts';
import { narrative, resultsOf } from './results.ts';
import type { IatiWords } from './words.ts';
import { type Element, element, xmlText } from './xml.ts';

/** What an IATI file is written from: the figures that a report of the period may print, and nothing else of the logs. */
export interface IatiInput {
  /** A pack that says how IATI names its action. */
  readonly programme: Programme & { readonly iati: Iati };
  readonly figures: Pick<SafeFigures, 'period' | 'since' | 'matrix'>;
  /** ISO day of the file. */
  readonly asOf: string;
  readonly draft: boolean;
  readonly words: IatiWords;
}

/**
 * IATI 2.03: the whole action, and below it one activity for each of its countries with the results. Elements stand
 * in the order of the schema's sequence; numbers that protection hides are not there.
 */
export function iatiActivities(input: IatiInput): string {
  const { programme, asOf } = input;
  const { countries } = programme;
  return xmlText(
    element('iati-activities', { version: '2.03', 'generated-datetime': moment(asOf) }, [
      wholeAction(countries, input),
      ...countries.map((country) => component(country, input)),
    ]),
  );
}

const moment = (day: string) => `${day}T00:00:00Z`;

const idOf = ({ organisation, activity }: Iati, country?: Country) =>
  [organisation, activity, ...(country === undefined ? [] : [country.alpha3])].join('-');

function wholeAction(countries: readonly Country[], input: IatiInput): Element {
  const { programme } = input;
  const { action, iati } = programme;
  return activity('1', idOf(iati), action.title, [action.overallObjective], input, {
    scope: '3',
    // Developing countries, unspecified: no pack says what share of the action each country has.
    place: element('recipient-region', { code: '998', vocabulary: '1', percentage: '100' }),
    related: countries.map((country) => element('related-activity', { ref: idOf(iati, country), type: '2' })),
    results: [],
  });
}

function component(country: Country, input: IatiInput): Element {
  const { programme, figures, words, draft } = input;
  const { action, iati } = programme;
  const { period, since, matrix } = figures;
  const title = words.component(action.shortTitle, countryName(country, action.language));
  const about = [words.partOf(action.title), words.protection, ...(draft ? [words.draft] : [])];
  return activity('2', idOf(iati, country), title, about, input, {
    scope: '4',
    place: element('recipient-country', { code: country.alpha2, percentage: '100' }),
    related: [element('related-activity', { ref: idOf(iati), type: '1' })],
    results: resultsOf(country.alpha3, matrix, { programme, period, since, words }),
  });
}

/** An activity; what follows is in the order of the schema. */
function activity(
  hierarchy: string,
  id: string,
  title: string,
  about: readonly string[],
  { programme, asOf }: IatiInput,
  own: {
    readonly scope: string;
    readonly place: Element;
    readonly related: readonly Element[];
    readonly results: readonly Element[];
  },
): Element {
  const { action, iati } = programme;
  return element(
    'iati-activity',
    {
      'last-updated-datetime': moment(asOf),
      'xml:lang': action.language,
      'default-currency': action.budget.currency,
      hierarchy,
    },
    [
      element('iati-identifier', {}, id),
      element('reporting-org', { ref: iati.organisation, type: iati.organisationType }, [
        narrative(action.coordinator),
      ]),
      element('title', {}, [narrative(title)]),
      element('description', { type: '1' }, [narrative(about.join(' '))]),
      ...organisations(programme),
      element('activity-status', { code: statusOn(asOf, programme) }),
      ...datesOn(asOf, programme),
      element('activity-scope', { code: own.scope }),
      own.place,
      element('sector', { vocabulary: '1', code: iati.sector, percentage: '100' }),
      ...own.related,
      ...own.results,
    ],
  );
}

/** Who pays, who answers for it, who carries it out. */
const organisations = ({ action, iati }: IatiInput['programme']): Element[] => {
  const named = (role: string, name: string, ref?: string, type?: string) =>
    element('participating-org', { ref, type, role }, [narrative(name)]);
  return [
    named('1', action.donor, iati.donor),
    named('2', action.coordinator, iati.organisation, iati.organisationType),
    named('4', action.coordinator, iati.organisation, iati.organisationType),
    ...action.partners.map((partner) => named('4', partner)),
  ];
};

/** Planned, carried out, or at its end, where what is left to settle nobody knows here. */
const statusOn = (day: string, { action }: Programme) =>
  day < action.start ? '1' : day <= action.end ? '2' : '3';

/** The first and the last day: as planned while they are to come, and as they were after. */
const datesOn = (day: string, { action }: Programme): Element[] => [
  element('activity-date', { type: action.start <= day ? '2' : '1', 'iso-date': action.start }),
  element('activity-date', { type: action.end < day ? '4' : '3', 'iso-date': action.end }),
];
