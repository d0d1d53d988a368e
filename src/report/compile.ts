import type { Result } from '../check/result.ts';
import { countReports } from '../count/count.ts';
import type { Entry } from '../log/rows/entry.ts';
import type { ChapterName, Programme } from '../programme/programme.ts';
import { protectReports } from '../protect/protect.ts';
import type { Document } from './blocks.ts';
import { checkedLogs } from './checked-logs.ts';
import { frames } from './frames/index.ts';
import type { ReportInput } from './input.ts';
import { type ToldActivity, tell } from './told.ts';
import { voiceOf } from './voice.ts';
import type { ReportWords } from './words.ts';

/** What a report is asked for. */
export interface ReportRequest {
  readonly programme: Programme;
  /** Name of the report in the pack: `eu-interim`. */
  readonly template: string;
  readonly period: string;
  /** Of a check that was run with `keep`. */
  readonly result: Result;
  /** Compile in spite of errors, leave faulty rows out and say so. */
  readonly draft: boolean;
  readonly words: ReportWords;
  /** Counts below this number are hidden where they may expose a person; 0 hides nothing. */
  readonly suppressBelow: number;
}

/** Compiles a report: counts the sound rows, protects small numbers, tells the activities, and composes the sections. */
export function compileReport(request: ReportRequest): Document {
  const { programme, period, result, words, draft, suppressBelow } = request;
  const report = programme.reports[request.template]!;
  const { sections, annexes } = frames[report.frame];
  const { sound, faulty } = parted(result);
  const counted = countReports(sound, { programme, period });
  const reports = protectReports(counted, suppressBelow);
  const { activities: plain, ...figures } = reports.at(-1)!;
  const rows = counted.at(-1)!.activities.map(({ entries }) => entries);
  const telling = { programme, silent: figures.suppressedBelow > 0, leftOut: words.say.wordsLeftOut };
  const before = reports.at(-2);
  const input: ReportInput = {
    ...{ programme, report, period, figures, draft, words },
    activities: inOrder(
      plain.map((activity, index) => tell(activity, rows[index]!, telling)),
      programme,
    ),
    before: before?.countries.some(({ reported }) => reported)
      ? { period: before.period, statuses: before.statuses }
      : null,
    logs: checkedLogs(result, faulty),
  };
  const voice = voiceOf(input, Object.keys(annexes) as ChapterName[]);
  const { action } = programme;
  const title = words.say.subtitle(voice.words(report.title), voice.period);
  return {
    blocks: [...sections, ...Object.values(annexes)].flatMap((section) => section(input, voice)),
    title: `${action.shortTitle}: ${title}`,
    subject: action.title,
    creator: action.coordinator,
    keywords: [action.shortTitle, voice.period],
    language: words.language,
    date: result.asOf,
    status: draft ? words.draft.status : words.final,
    draftMark: draft ? words.draft.mark : null,
    headerLeft: action.title.length + voice.period.length > longestHeader ? action.shortTitle : action.title,
    headerRight: voice.period,
    footerLeft: action.contract === null ? action.shortTitle : `${words.cover.contract} ${action.contract}`,
    pageOf: words.pageOf,
    captionWords: words.captions,
    properties: {
      Programme: programme.id,
      ProgrammeSha256: programme.sha256,
      Period: period,
      InputsSha256: result.files.map(({ sha256 }) => sha256).join(' '),
    },
  };
}

/** Letters that stand side by side in a page's header. */
const longestHeader = 100;

/** Entries to count, and the rows that have errors. */
function parted({ entries, diagnostics }: Result) {
  const bad = new Set(
    diagnostics
      .filter(({ severity, place }) => severity === 'error' && place.row !== null)
      .map(({ place }) => rowKey(place.file, place.sheet, place.row!)),
  );
  const isBad = ({ layout, row, faulty }: Entry) =>
    faulty.has('value') || bad.has(rowKey(layout.file, layout.sheet, row));
  return {
    sound: entries.filter((entry) => !isBad(entry)),
    faulty: entries.filter(isBad).map(({ layout, row }) => ({ file: layout.file, row })),
  };
}

const rowKey = (file: string, sheet: string | null, row: number) => `${file}\n${sheet ?? ''}\n${row}`;

/** Activities country by country as the programme names them, then from the earliest. */
function inOrder(activities: readonly ToldActivity[], { countries }: Programme): ToldActivity[] {
  const rank = new Map(countries.map(({ alpha3 }, index) => [alpha3, index]));
  const key = ({ country, start, id }: ToldActivity) =>
    [String(rank.get(country) ?? 0).padStart(3, '0'), start ?? '', id].join();
  return activities
    .map((activity) => ({ activity, key: key(activity) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ activity }) => activity);
}
