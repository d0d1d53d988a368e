import { isCounted, type Result } from '../check/result.ts';
import { safeSheet } from '../check/safe-names.ts';
import { countReports } from '../count/count.ts';
import type { LeftOut } from '../count/figures.ts';
import { type Money, moneyOf } from '../count/money.ts';
import { rowsOfPeopleBeside } from '../count/people-beside.ts';
import { groupBy } from '../group-by.ts';
import type { Entry } from '../log/rows/entry.ts';
import { holdsIn, programmeIn } from '../programme/in-force.ts';
import { findReport } from '../programme/lookup.ts';
import {
  type Programme,
  periodContains,
  periodRange,
  previousPeriod,
  type ReportTexts,
} from '../programme/programme.ts';
import { spokenIn } from '../programme/wordings.ts';
import { hiddenNumbers, type PrintedReport } from '../protect/printed.ts';
import { protectReports } from '../protect/protect.ts';
import type { SafeFigures } from '../protect/safe-figures.ts';
import { compare } from '../text/compare.ts';
import { type LogDetails, type LogsTold, logDetails, logsTold } from './checked-logs.ts';
import { byName, inOrderOf } from './country-order.ts';
import { type GroupsTold, groupsTold } from './groups.ts';
import type { Narrative } from './narrative/chapters.ts';
import type { NarrativeFolder } from './narrative/folder.ts';
import type { PlainPicture } from './narrative/picture.ts';
import type { NarrativeWords } from './narrative/words.ts';
import { type Contents, type Previous, previousOf } from './previous.ts';
import { type RunningSince, runningSince } from './running-since.ts';
import { quietOf, type ToldActivity, tell, wordlessOf } from './told.ts';
import type { ReportWords } from './words.ts';

/** What a report is asked for. */
export interface ReportRequest {
  readonly programme: Programme;
  /** Name of the report in the pack: `eu-interim`. */
  readonly template: string;
  readonly period: string;
  /** Alpha-3, of a report of one country. */
  readonly country?: string | undefined;
  /** Of a check that was run with `keep`. */
  readonly result: Result;
  /** Compile in spite of errors, leave faulty rows out and say so. */
  readonly draft: boolean;
  readonly words: ReportWords;
  /** Counts below this number are hidden where they may expose a person; 0 hides nothing. */
  readonly suppressBelow: number;
  /** What earlier reports printed; left out, they are counted again. */
  readonly before?: Before;
  /** The donor's emblem, and a logo that its rules put beside it. */
  readonly emblem?: PlainPicture | undefined;
  readonly logo?: PlainPicture | undefined;
  /** What headquarters wrote, and the words it is told in. */
  readonly narrative?: { readonly folder: NarrativeFolder; readonly words: NarrativeWords };
  /** What findings call the report; left out, by its template. */
  readonly name?: string;
}

/** What earlier reports printed, in the order in which they were compiled, and what the last of them told besides. */
export interface Before {
  readonly reports: readonly PrintedReport[];
  readonly contents: Contents | null;
  /** What they told of the grant's own groups of people; left out in a file that does not say it. */
  readonly groups?: readonly PrintedReport[];
}

/** All that sections print from: protected figures, activities as told, what the check found, and words. No row and no file of a log. */
export interface ReportInput {
  readonly programme: Programme;
  /** The pack's words for this report. */
  readonly report: ReportTexts;
  readonly period: string;
  readonly figures: Omit<SafeFigures, 'activities' | 'leftOut'>;
  /** Rows that were read and are in no total, by the reason. */
  readonly leftOut: readonly (readonly [reason: LeftOut['reason'], rows: number])[];
  /** Rows of people beside an indicator that counts none. */
  readonly peopleBeside: number;
  /** Country by country by their names, then from the earliest. */
  readonly activities: readonly ToldActivity[];
  /** One period earlier, when its logs were read too. Only activities are compared: earlier totals of people could give away what protection hides. */
  readonly before: Pick<SafeFigures, 'period' | 'statuses'> | null;
  /** The last report, where its file was given. */
  readonly previous: Previous | null;
  /** Whether earlier reports were counted again, for nobody gave what they printed. */
  readonly countedAgain: boolean;
  readonly logs: LogsTold;
  /** Which results to date go back further than the first logs. */
  readonly runningSince: RunningSince;
  /** The grant's own groups of people. */
  readonly groups: GroupsTold['told'];
  /** What the activities cost. */
  readonly money: Money;
  /** What headquarters wrote; sections set it by `fromHeadquarters`. */
  readonly narrative?: Narrative;
  readonly draft: boolean;
  /** Alpha-3, of a report of one country. */
  readonly country: string | null;
  readonly words: ReportWords;
}

/** What the notes for headquarters print from besides. */
export interface NotesInput extends ReportInput {
  readonly details: LogDetails;
  /** Of the period, in the order of files and rows. */
  readonly rowsLeftOut: readonly LeftOut[];
}

/** What counting gives a report. */
export interface Counted {
  readonly donor: ReportInput;
  readonly notes: NotesInput;
  readonly reports: readonly SafeFigures[];
  readonly groups: GroupsTold;
  /** Numbers of the period that are hidden, for nobody to see: texts are held against them. */
  readonly hidden: ReadonlySet<number>;
}

/** Counts the sound rows, protects small numbers, and tells the activities: from here on nobody sees a row of a log. */
export function inputOf(request: ReportRequest): Counted {
  const { template, period, result, words, draft, suppressBelow } = request;
  const { sound, faulty, mentioned } = parted(result, period);
  const language = words.language.slice(0, 2);
  const whole = spokenIn(request.programme, language);
  const spoken = programmeIn(whole, period, namedUntil(sound, period));
  const programme = { ...spoken, countries: byName(spoken) };
  const left = programme.countries.filter((country) => !holdsIn(country, period));
  const known = request.before?.reports.map((report) => report.period);
  const counted = countReports(sound, {
    programme: spoken,
    period,
    ...(known === undefined ? {} : { before: known }),
  });
  const reports = protectReports(counted, suppressBelow, request.before?.reports);
  const groups = groupsTold(sound, spoken, counted, suppressBelow, request.before);
  const { activities, leftOut, ...figures } = inOrderOf(programme.countries, reports.at(-1)!);
  const rows = counted.at(-1)!.activities.map(({ entries }) => entries);
  const silent = figures.suppressedBelow > 0;
  const wordless = silent ? wordlessOf(reports, result.entries, programme) : new Set<string>();
  const telling = { programme, silent, wordless, quiet: quietOf(reports), words };
  const before = reports.find((one) => one.period === previousPeriod(programme, period));
  const donor: ReportInput = {
    ...{
      programme,
      report: findReport(programme, template)!,
      period,
      draft,
      words,
      country: request.country ?? null,
    },
    figures: {
      ...figures,
      lines: figures.lines.map(withoutSources),
      matrix: figures.matrix.map(withoutSources),
      unaccounted: figures.unaccounted.filter(({ activity }) => !mentioned.has(activity)),
    },
    leftOut: [...groupBy(leftOut, ({ reason }) => reason)].map(([reason, own]) => [reason, own.length]),
    peopleBeside: rowsOfPeopleBeside(sound, spoken, period),
    activities: inOrder(
      activities.map((activity, index) => tell(activity, rows[index]!, telling)),
      programme,
    ),
    before: before?.countries.some(({ reported }) => reported)
      ? { period: before.period, statuses: before.statuses }
      : null,
    previous: previousOf(request.before?.reports ?? [], request.before?.contents ?? null, whole, period),
    countedAgain: request.before === undefined && reports.length > 1,
    runningSince: runningSince(sound, period, figures.since),
    groups: groups.told,
    money: moneyOf(counted.at(-1)!.activities),
    logs: logsTold(
      ...([result, faulty.length, figures.countries, period] as const),
      new Set(left.map(({ alpha3 }) => alpha3)),
    ),
  };
  return {
    donor,
    reports,
    groups,
    hidden: new Set([...hiddenNumbers(counted.at(-1)!, reports.at(-1)!), ...groups.hidden]),
    notes: { ...donor, details: logDetails(result, faulty), rowsLeftOut: leftOut.map(withoutNames) },
  };
}

/** No section names the rows behind a number, and those of a long report are many. */
const withoutSources = ({ total, countries, ...line }: SafeFigures['lines'][number]) => ({
  ...line,
  total: { ...total, sources: [] },
  countries: new Map([...countries].map(([code, figure]) => [code, { ...figure, sources: [] }] as const)),
});

/** Countries and indicators that rows up to the end of a period name. */
function namedUntil(entries: readonly Entry[], period: string): ReadonlySet<string> {
  const end = periodRange(period)?.end ?? '';
  const named = new Set<string>();
  for (const { values } of entries) {
    if ((periodRange(values.period ?? '')?.end ?? '') > end) continue;
    if (values.country !== undefined) named.add(values.country);
    if (values.indicator !== undefined) named.add(values.indicator);
  }
  return named;
}

/**
 * Entries to count, the rows that have errors or lack a column that they need, and the activities that such rows of the
 * period are about: these are left out, but mentioned.
 */
function parted(result: Result, period: string) {
  const counted = isCounted(result);
  const bads = result.entries.filter((entry) => !counted(entry));
  const mentioned = bads
    .filter(({ values }) => values.period === undefined || periodContains(period, values.period))
    .flatMap(({ values }) => values.activity_id ?? []);
  return {
    sound: result.entries.filter(counted),
    faulty: bads.map(({ layout, row }) => ({ file: layout.file, sheet: sheetOf(layout), row })),
    mentioned: new Set(mentioned),
  };
}

/** A sheet may be called after a person. */
const withoutNames = (row: LeftOut): LeftOut => ({
  ...row,
  place: { ...row.place, sheet: sheetOf(row.place) },
});

const sheetOf = ({ sheet }: Pick<Entry['layout'], 'sheet'>) => safeSheet(sheet);

/** Activities country by country by their names, then from the earliest. */
function inOrder(activities: readonly ToldActivity[], { countries }: Programme): ToldActivity[] {
  const rank = new Map(countries.map(({ alpha3 }, index) => [alpha3, index]));
  const place = ({ country }: ToldActivity) => rank.get(country) ?? 0;
  return [...activities].sort(
    (a, b) => place(a) - place(b) || compare(a.start ?? '', b.start ?? '') || compare(a.id, b.id),
  );
}
