import { type ChapterName, isReportPeriod } from '../programme/programme.ts';
import type { Document } from './blocks.ts';
import { frames } from './frames/index.ts';
import { inputOf, type ReportRequest } from './input.ts';
import { voiceOf } from './voice.ts';

/** Compiles a report: the sections and annexes of its frame, over what its logs come to. Throws a RangeError where it would not be one. */
export function compileReport(request: ReportRequest): Document {
  refuse(request);
  const input = inputOf(request);
  const { programme, report, period, words, draft, logs } = input;
  const { sections, annexes } = frames[report.frame];
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
    date: logs.asOf,
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
      InputsSha256: logs.files.map(({ sha256 }) => sha256).join(' '),
    },
  };
}

/** Letters that stand side by side in a page's header. */
const longestHeader = 100;

/** A report that leaves rows out says so, or is none. */
function refuse({ programme, template, period, result, draft }: ReportRequest): void {
  if (programme.reports[template] === undefined)
    throw new RangeError(`The programme has no report ${template}.`);
  if (!isReportPeriod(programme, period)) throw new RangeError(`The programme has no period ${period}.`);
  if (result.entries.length < result.counts.rows)
    throw new RangeError('The rows are not there: check with the option keep.');
  if (!draft && result.counts.stop + result.counts.error > 0)
    throw new RangeError('The logs hold errors: compile a draft.');
}
