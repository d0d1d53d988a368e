import type { Activity, Figures } from '../count/figures.ts';
import type { Entry } from '../log/rows/entry.ts';
import type { Programme } from '../programme/programme.ts';
import { reportFigures } from '../protect/protect.ts';
import type { Document } from './blocks.ts';
import { discreet, type ReportInput, told, voiceOf } from './input.ts';
import { sections } from './sections/index.ts';

/** What a report is asked for; the check was run with `keep`. */
export type ReportRequest = Omit<ReportInput, 'figures' | 'before' | 'faulty' | 'voice'> & {
  /** Counts below this number are hidden where they may expose a person; 0 hides nothing. */
  readonly suppressBelow: number;
};

/** Compiles a report: counts the sound rows, protects small numbers, and composes the sections. */
export function compileReport(request: ReportRequest): Document {
  const { programme, period, result, words, draft, suppressBelow } = request;
  const bad = new Set(
    result.diagnostics
      .filter(({ severity, place }) => severity === 'error' && place.row !== null)
      .map(({ place }) => rowKey(place.file, place.sheet, place.row!)),
  );
  const isBad = ({ layout, row, faulty }: Entry) =>
    faulty.has('value') || bad.has(rowKey(layout.file, layout.sheet, row));
  const sound = result.entries.filter((entry) => !isBad(entry));
  const faulty = result.entries.filter(isBad).map(({ layout, row }) => ({ file: layout.file, row }));
  const { figures, before } = reportFigures(sound, { programme, period, suppressBelow });
  const voice = voiceOf({ programme, period, figures, words });
  const input: ReportInput = { ...request, figures: inOrder(figures, programme), before, voice, faulty };
  const { action } = programme;
  return {
    blocks: sections.flatMap((section) => section(input)),
    title: `${action.shortTitle}: ${words.say.subtitle(programme.reports[request.template]!.title.en ?? '', voice.period)}`,
    subject: action.title,
    creator: action.coordinator,
    keywords: [action.shortTitle, voice.period],
    language: words.language,
    date: result.asOf,
    draft,
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

/** Activities country by country as the programme names them, then from the earliest; titles that tell too much left out. */
function inOrder(figures: Figures, programme: Programme): Figures {
  const { countries } = programme;
  const rank = new Map(countries.map(({ alpha3 }, index) => [alpha3, index]));
  const key = (activity: Activity) =>
    [
      String(rank.get(activity.country) ?? 0).padStart(3, '0'),
      told(activity, 'start_date') ?? '',
      activity.id,
    ].join();
  const activities = [...figures.activities].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const silent = figures.suppressedBelow > 0;
  return {
    ...figures,
    activities: silent ? activities.map((activity) => discreet(activity, programme)) : activities,
  };
}

const rowKey = (file: string, sheet: string | null, row: number) => `${file}\n${sheet ?? ''}\n${row}`;
