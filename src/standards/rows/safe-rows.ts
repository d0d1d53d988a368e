import { isCounted, type Result } from '../../check/result.ts';
import { countsFewOfGroup } from '../../count/groups.ts';
import type { Entry } from '../../log/rows/entry.ts';
import { columnsOf } from '../../log/stamp.ts';
import { maskedForStrangers } from '../../privacy/mailboxes.ts';
import { tellsNumber, tellsVictims } from '../../privacy/told-numbers.ts';
import { withUsualIds } from '../../programme/activity-id.ts';
import { findIndicator } from '../../programme/lookup.ts';
import { type Programme, periodContains } from '../../programme/programme.ts';
import { type ColumnName, peopleParts, type Values, valuesBut } from '../../schema/columns.ts';
import { compare } from '../../text/compare.ts';
import { absentOffices } from '../absent.ts';

/** Long texts of offices: they may name persons, and no export of rows holds them. */
export const neverExported: readonly ColumnName[] = [
  'status_reason',
  'evidence',
  'narrative',
  'challenges',
  'measures',
  'next_steps',
  'comments',
];
/** Short texts, and what else may tell of a number that is hidden: empty where their activity has one. */
const withWords = [
  'title',
  'admin1',
  'place',
  'partners',
  'funders',
  'joint_id',
  'venue_country',
  'spent',
  'currency',
] as const satisfies readonly ColumnName[];
/** Columns that every log needs and an exported row may lack. */
export const mayBeBlank: readonly ColumnName[] = ['title'];

/** Rows as they may leave headquarters, in one order whatever the order of files: by country, activity, period, indicator. */
export interface SafeRows {
  readonly columns: readonly ColumnName[];
  readonly rows: readonly Values[];
  /** How many rows are left out to protect people, and because of errors: for headquarters alone. */
  readonly withheld: number;
  readonly faulty: number;
  /** Offices, by alpha-3, of which nothing is known for some of the rows' quarters. */
  readonly absent: readonly string[];
}

/**
 * The sound rows of a check that was run with `keep`, of one period or of all. Rows of an indicator of which any row counts
 * protected people are left out whole, whoever they count: a report prints the sum of all of them, and what the others leave
 * of it would be the protected people's. An office that is absent may have such rows of any indicator that counts people, and
 * at any event. README.md says what is promised.
 */
export function safeRows(result: Result, programme: Programme, period?: string): SafeRows {
  const { entries } = result;
  const counted = isCounted(result);
  const absent = absentOffices(result, programme, period);
  const isWhole = absent.length === 0;
  const isGuarded = guarding(entries, programme, isWhole);
  const asked = entries.filter(
    ({ values }) =>
      period === undefined || values.period === undefined || periodContains(period, values.period),
  );
  const sound = asked.filter(counted);
  const telling = tellingOf(entries, programme, isGuarded, isWhole);
  const columns = columnsOf(programme).filter((name) => !neverExported.includes(name));
  const rows = sound
    .filter((entry) => !isGuarded(entry))
    .map((entry) => {
      const safe = wordsOf(entry, programme, telling);
      return Object.fromEntries(
        columns.flatMap((name) => (safe[name] === undefined ? [] : [[name, safe[name]]])),
      ) as Values;
    });
  const key = ({ country, activity_id: id, period, indicator }: Values) =>
    [country, id, period, indicator].join('\n');
  return {
    columns,
    rows: rows.sort((a, b) => compare(key(a), key(b))),
    withheld: sound.filter(isGuarded).length,
    faulty: asked.length - sound.length,
    absent,
  };
}

/** Codes of indicators of which a row counts people whose small numbers may expose them, or may: of any period, with errors or without. */
function guardedIndicators(
  entries: readonly Entry[],
  programme: Programme,
  isWhole: boolean,
): ReadonlySet<string> {
  const exposed = (values: Values) =>
    values.stakeholder?.some((kind) => programme.protectedStakeholders.includes(kind)) ?? false;
  const guarded = entries.flatMap(({ values, faulty }) => {
    const indicator = findIndicator(programme, values.indicator ?? '');
    const hasParts = peopleParts.some((part) => values[part] !== undefined || faulty.has(part));
    const mayExpose = exposed(values) || faulty.has('stakeholder');
    // Once its indicator is typed right the row may be of any, and a later report adds it up with rows exported now.
    const may = indicator === undefined ? programme.indicators : [indicator];
    return may.filter((one) => mayExpose && (one.kind === 'persons' || hasParts)).map(({ code }) => code);
  });
  return new Set([
    ...programme.indicators
      .filter((indicator) => indicator.protected || (!isWhole && indicator.kind === 'persons'))
      .map(({ code }) => code),
    ...guarded,
  ]);
}

/**
 * Tells the rows that are left out: of guarded indicators, and of events at which such a row was told, where no report adds
 * them up and another office may have written the same number.
 */
function guarding(
  entries: readonly Entry[],
  programme: Programme,
  isWhole: boolean,
): (entry: Entry) => boolean {
  const indicators = guardedIndicators(entries, programme, isWhole);
  const isOf = ({ values }: Entry) => indicators.has(values.indicator ?? '');
  const events = new Set(
    (isWhole ? entries.filter(isOf) : entries).flatMap(({ values }) => values.joint_id ?? []),
  );
  return (entry) =>
    isOf(entry) || (entry.values.counted_here !== 'yes' && events.has(entry.values.joint_id ?? ''));
}

interface Telling {
  /** Activities of which no words are told. */
  readonly wordless: ReadonlySet<string>;
  /** Countries with rows that are left out: no text of theirs tells a number. */
  readonly quiet: ReadonlySet<string>;
}

const nameOf = ({ values }: Entry) => `${values.country} ${values.activity_id}`;

/**
 * More than a report leaves out: every activity and country with a protected row, and who was at the same event. Of an
 * activity with few of a group no words are told either, as in a report.
 */
function tellingOf(
  entries: readonly Entry[],
  { protectedStakeholders, smallNumbers }: Programme,
  isGuarded: (entry: Entry) => boolean,
  isWhole: boolean,
): Telling {
  const own = entries.filter(
    (entry) =>
      isGuarded(entry) ||
      entry.faulty.has('indicator') ||
      entry.faulty.has('stakeholder') ||
      entry.values.stakeholder?.some((kind) => protectedStakeholders.includes(kind)),
  );
  const atEventOf = (rows: readonly Entry[]) => {
    const events = new Set(rows.flatMap(({ values }) => values.joint_id ?? []));
    return entries.filter(({ values }) => events.has(values.joint_id ?? ''));
  };
  const few = entries.filter((entry) => countsFewOfGroup(entry, smallNumbers));
  const guests = atEventOf(isWhole ? own : entries);
  return {
    wordless: new Set([...own, ...guests, ...few, ...atEventOf(few)].map(nameOf)),
    quiet: new Set([...own, ...guests].map(({ values }) => values.country ?? '')),
  };
}

/** A row's values with the words that may be told: personal data masked, and no text that tells of people who are protected. */
function wordsOf(entry: Entry, programme: Programme, { wordless, quiet }: Telling): Values {
  const isWordless = wordless.has(nameOf(entry));
  const isQuiet = quiet.has(entry.values.country ?? '');
  const tells = (text: string) => tellsVictims(text) || (isQuiet && tellsNumber(text));
  const safe = (found: string) => {
    const { text, back } = withUsualIds(found, programme);
    return back(maskedForStrangers(text));
  };
  const row: Record<string, unknown> = valuesBut(entry.values, []);
  for (const name of withWords) {
    const value = entry.values[name];
    if (value === undefined) continue;
    if (isWordless) delete row[name];
    else if (typeof value === 'string') {
      if (tells(value)) delete row[name];
      else row[name] = safe(value);
    } else if (typeof value !== 'number') {
      const told = value.filter((one) => !tells(one)).map(safe);
      if (told.length === 0) delete row[name];
      else row[name] = told;
    }
  }
  return row as Values;
}
