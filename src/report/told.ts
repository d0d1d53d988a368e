import { countsFewOfGroup } from '../count/groups.ts';
import type { Entry } from '../log/rows/entry.ts';
import { maskedForStrangers } from '../privacy/mailboxes.ts';
import { tellsNumber, tellsVictims } from '../privacy/told-numbers.ts';
import { withUsualIds } from '../programme/activity-id.ts';
import { countryName, findCode, findCountry, findIndicator, inLanguage } from '../programme/lookup.ts';
import { type Programme, periodRange } from '../programme/programme.ts';
import type { Amount, SafeActivity, SafeFigures } from '../protect/safe-figures.ts';
import { peopleParts, type Values } from '../schema/columns.ts';
import { compare } from '../text/compare.ts';
import { each, listOf, mapped, none, unique } from './told-lists.ts';
import type { ReportWords } from './words.ts';

/**
 * An activity in its office's own words and codes, from the newest of its rows that has them, its story from all: what looks like personal
 * data masked and the mailboxes of offices, and nothing that tells a number the figures hide. Null and empty where the office says nothing. Where a
 * number of it is hidden, none of the office's words: its kind, country and month stand for the title.
 */
export interface ToldActivity extends SafeActivity {
  /** Null too where the title could tell a protected number. */
  readonly title: string | null;
  /** ISO dates. */
  readonly start: string | null;
  readonly end: string | null;
  /** `Karachi, Sindh`: those of all its rows. */
  readonly places: readonly string[];
  /** Of all its rows. */
  readonly partners: readonly string[];
  readonly agency: string | null;
  readonly venueCountry: string | null;
  readonly joint: string | null;
  /** Of all its rows. */
  readonly visibility: readonly string[];
  readonly statusReason: string | null;
  /** What shows the results, each thing once, of all its rows; null where it may not be told. */
  readonly evidence: readonly string[] | null;
  /** Of all its rows. */
  readonly stakeholders: readonly string[];
  /** Letters of the office's narrative, printed or not. */
  readonly letters: number;
  /** Free texts; where one could tell a protected number, a sentence stands in that says so. */
  readonly narrative: string | null;
  readonly challenges: string | null;
  readonly measures: string | null;
  readonly nextSteps: string | null;
}

/** How activities are told. */
export interface Telling {
  readonly programme: Programme;
  /** Whether numbers are hidden at all. */
  readonly silent: boolean;
  /** Activities of which nothing is told in the office's words, by `keyOf`. */
  readonly wordless: ReadonlySet<string>;
  /** Countries with a hidden number under a pillar, by `quietKey`: no text about it tells a number. */
  readonly quiet: ReadonlySet<string>;
  readonly words: ReportWords;
}

/** Tells an activity from its rows. Lists that many activities have alike are one list in memory. */
export function tell(activity: SafeActivity, rows: readonly Entry[], telling: Telling): ToldActivity {
  const { programme, silent, wordless, quiet, words } = telling;
  const { id, country, pillar, pillarsAlso, status, counted, results } = activity;
  const newestFirst = rows.length === 1 ? rows : [...rows].sort((a, b) => compare(lastDay(b), lastDay(a)));
  const newest = <K extends keyof Values>(column: K) =>
    newestFirst.find(({ values }) => values[column] !== undefined)?.values[column];
  const safe = (found: string) => {
    const { text, back } = withUsualIds(found, programme);
    return back(maskedForStrangers(text));
  };
  const text = (column: TextColumn): string | null => {
    const found = newest(column);
    return found === undefined ? null : safe(found);
  };
  const isWordless = wordless.has(keyOf(activity));
  const hides =
    silent &&
    (isExposed(rows, programme) ||
      quiet.has(quietKey(country, pillar)) ||
      pillarsAlso.some((also) => quiet.has(quietKey(country, also))));
  const tells = (found: string | null) =>
    silent && found !== null && ((hides && tellsNumber(found)) || tellsVictims(found));
  const own = (column: TextColumn): string | null => {
    const found = text(column);
    return isWordless || tells(found) ? null : found;
  };
  /** What several shorter periods tell, one after the other. */
  const all = (column: TextColumn): string | null => {
    if (rows.length === 1) return text(column);
    const told = [...newestFirst].reverse().flatMap(({ values }) => values[column] ?? []);
    return told.length === 0 ? null : unique(told).map(safe).join(' ');
  };
  const narrative = all('narrative');
  const story = (found: string | null): string | null =>
    found !== null && (isWordless || tells(found)) ? words.say.wordsLeftOut : found;
  const start = text('start_date');
  const shown = mapped(
    each(rows, ({ evidence }) => (evidence === undefined ? undefined : listOf(evidence))),
    maskedForStrangers,
  );
  const places = isWordless ? none : mapped(placesOf(rows), safe);
  return {
    ...{ id, country, pillar, pillarsAlso, status, counted, results },
    title: isWordless ? withoutWords(activity, newest('activity_type'), start, telling) : own('title'),
    start,
    end: text('end_date'),
    places: places.some(tells) ? places.filter((place) => !tells(place)) : places,
    partners: isWordless
      ? none
      : mapped(
          each(rows, ({ partners }) => partners),
          safe,
        ),
    agency: text('agency'),
    venueCountry: isWordless ? null : text('venue_country'),
    joint: text('joint_id'),
    visibility: each(rows, ({ visibility }) => visibility),
    statusReason: own('status_reason'),
    evidence: isWordless || shown.some(tells) ? null : shown,
    stakeholders: each(rows, ({ stakeholder }) => stakeholder),
    letters: narrative?.length ?? 0,
    narrative: story(narrative),
    challenges: isWordless ? null : story(all('challenges')),
    measures: isWordless ? null : story(all('measures')),
    nextSteps: isWordless ? null : story(text('next_steps')),
  };
}

const lastDay = ({ values }: Entry) => periodRange(values.period ?? '')?.end ?? '';

/** Where the rows of an activity say that it was held. */
function placesOf(rows: readonly Entry[]): readonly string[] {
  const all = rows.map(({ values: { place, admin1: region }, inherited }) => ({
    // The town of another row does not lie in a region that a row names itself.
    town: inherited.has('place') && !inherited.has('admin1') ? undefined : place,
    region,
  }));
  const isKnown = (region: string | undefined) =>
    region === undefined || all.some((one) => one.town !== undefined && one.region === region);
  const places = all
    .filter(({ town, region }) => town !== undefined || !isKnown(region))
    .map(({ town, region }) => unique([town, region].filter((part) => part !== undefined)).join(', '));
  return places.length === 1 ? listOf(places[0]!) : unique(places);
}

/** What names an activity of a country. */
const keyOf = ({ country, id }: Pick<SafeActivity, 'country' | 'id'>) => `${country} ${id}`;

const nameOf = ({ values }: Entry) => keyOf({ country: values.country ?? '', id: values.activity_id ?? '' });

/** The kind of activity, its country and its month, in place of the office's title. */
function withoutWords(
  { country }: SafeActivity,
  type: string | undefined,
  start: string | null,
  { programme, words }: Telling,
): string {
  const { language } = programme.action;
  const labels = findCode(programme, 'activity_type', type ?? '')?.labels;
  const known = findCountry(programme, country);
  return words.say.withoutWords(
    labels === undefined ? words.columns.activity : inLanguage(labels, language, programme),
    known === undefined ? country : countryName(known, language),
    start === null ? null : words.month(start),
  );
}

/**
 * Activities of which a number is hidden in any of some reports, or that count so few people of a protected kind, or none yet: what
 * their offices write of them could tell it, in words that no program knows.
 */
export function wordlessOf(
  reports: readonly SafeFigures[],
  rows: readonly Entry[],
  programme: Programme,
): ReadonlySet<string> {
  const below = reports.at(-1)?.suppressedBelow ?? 0;
  const isFew = (value: number | undefined) => value !== undefined && value > 0 && value < below;
  const hidden = reports.flatMap(({ activities }) =>
    activities.filter(({ results }) =>
      results.some(({ value, apart }) => isHidden(value) || isHidden(apart?.value ?? null)),
    ),
  );
  // Why help was not given may tell to how many.
  const few = rows.filter(
    (row) =>
      countsFewOfGroup(row, below) ||
      (isExposed([row], programme) &&
        (row.values.value === undefined ||
          ['value' as const, ...peopleParts].some((column) => isFew(row.values[column])))),
  );
  const own = new Set([...hidden.map(keyOf), ...few.map(nameOf)]);
  // Who was at the same event may write of the same people.
  const joint = rows.filter(({ values }) => values.joint_id !== undefined);
  const events = new Set(joint.flatMap((row) => (own.has(nameOf(row)) ? row.values.joint_id! : [])));
  return new Set([...own, ...joint.filter(({ values }) => events.has(values.joint_id!)).map(nameOf)]);
}

/** Countries and pillars of which a protected number is hidden in any of some reports: other activities may write of it. */
export const quietOf = (reports: readonly SafeFigures[]): ReadonlySet<string> =>
  new Set(
    reports.flatMap(({ lines }) =>
      lines.flatMap(({ pillar, countries }) =>
        [...countries].flatMap(([country, { value, toDate, apart }]) =>
          [value, toDate, apart?.value ?? null].some(isHidden) ? quietKey(country, pillar) : [],
        ),
      ),
    ),
  );

const quietKey = (country: string, pillar: string) => `${country} ${pillar}`;

const isHidden = (amount: Amount | null) => amount !== null && 'hidden' in amount;

/** Columns that hold one text, code or date. */
type TextColumn = {
  [C in keyof Values]-?: string extends Values[C] ? C : never;
}[keyof Values];

/** Whether an activity counts people whose small numbers may expose them. */
function isExposed(rows: readonly Entry[], programme: Programme): boolean {
  return rows.some(
    ({ values }) =>
      findIndicator(programme, values.indicator ?? '')?.protected ||
      values.stakeholder?.some((kind) => programme.protectedStakeholders.includes(kind)),
  );
}
