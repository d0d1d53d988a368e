import { isCounted, type Result } from '../../check/result.ts';
import { countsFewOfGroup } from '../../count/groups.ts';
import type { Entry } from '../../log/rows/entry.ts';
import { columnsOf } from '../../log/stamp.ts';
import { maskedForStrangers } from '../../privacy/mailboxes.ts';
import { tellsNumber, tellsVictims } from '../../privacy/told-numbers.ts';
import { withUsualIds } from '../../programme/activity-id.ts';
import { findIndicator } from '../../programme/lookup.ts';
import { type Programme, periodContains } from '../../programme/programme.ts';
import { type ColumnName, peopleParts, type Values } from '../../schema/columns.ts';
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
const withWords: ReadonlySet<ColumnName> = new Set([
  'title',
  'admin1',
  'place',
  'partners',
  'funders',
  'joint_id',
  'venue_country',
  'spent',
  'currency',
]);
/** Columns that every log needs and an exported row may lack. */
export const mayBeBlank: readonly ColumnName[] = ['title'];

/** Rows as they may leave headquarters, in one order whatever the order of files: by country, activity, period, indicator. */
export interface SafeRows {
  readonly columns: readonly ColumnName[];
  /** Made while they are gone through: all at once they took more than what they are made of. */
  readonly rows: Iterable<Values> & { readonly length: number };
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
  const told = sound.filter((entry) => !isGuarded(entry)).sort(byPlace);
  return {
    columns,
    rows: {
      length: told.length,
      *[Symbol.iterator]() {
        for (const entry of told) yield safeRow(entry, columns, programme, telling);
      },
    },
    withheld: sound.length - told.length,
    faulty: asked.length - sound.length,
    absent,
  };
}

const order = ['country', 'activity_id', 'period', 'indicator'] as const;

function byPlace({ values: a }: Entry, { values: b }: Entry): number {
  const name = order.find((one) => a[one] !== b[one]);
  return name === undefined ? 0 : compare(a[name] ?? '', b[name] ?? '');
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

const nameOf = ({ values }: Pick<Entry, 'values'>) => `${values.country} ${values.activity_id}`;

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

/** A row with the words that may be told: personal data masked, and no text that tells of people who are protected. */
function safeRow(
  { values }: Entry,
  columns: readonly ColumnName[],
  programme: Programme,
  { wordless, quiet }: Telling,
): Values {
  const isWordless = wordless.has(nameOf({ values }));
  const isQuiet = quiet.has(values.country ?? '');
  const tells = (text: string) => tellsVictims(text) || (isQuiet && tellsNumber(text));
  const safe = (found: string) => {
    const { text, back } = withUsualIds(found, programme);
    return back(maskedForStrangers(text));
  };
  const safely = (value: string | readonly string[] | number): typeof value | undefined => {
    if (isWordless) return undefined;
    if (typeof value === 'number') return value;
    if (typeof value === 'string') return tells(value) ? undefined : safe(value);
    const told = value.filter((one) => !tells(one)).map(safe);
    return told.length === 0 ? undefined : told;
  };
  const row: Partial<Record<ColumnName, Values[ColumnName]>> = {};
  for (const name of columns) {
    const value = values[name];
    const told = value === undefined || !withWords.has(name) ? value : safely(value);
    if (told !== undefined) row[name] = told;
  }
  return row as Values;
}
