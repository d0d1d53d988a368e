import { findCountry, findReport } from '../programme/lookup.ts';
import { type ChapterName, framesOfOneCountry, isReportPeriod } from '../programme/programme.ts';
import { wordless } from '../programme/wordings.ts';
import { printedOf } from '../protect/printed.ts';
import type { Block, Document } from './blocks.ts';
import type { Warning } from './docx/warning.ts';
import type { FiguresFile } from './figures-file.ts';
import { blocksOf, numbersOf } from './frames/frame.ts';
import { frames } from './frames/index.ts';
import { inputOf, type ReportInput, type ReportRequest } from './input.ts';
import { internalNotes } from './sections/internal-notes.ts';
import { typeset } from './typeset.ts';
import { unexplained } from './variance.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The report for the donor, and the notes that headquarters keeps: files, checksums, codes of rules and rows stand in these alone. */
export interface Compiled {
  readonly report: Document;
  readonly notes: Document;
  /** What headquarters should know of the report before it is sent. */
  readonly warnings: readonly Warning[];
  /** What this report and those before it printed. */
  readonly figures: () => FiguresFile;
}

/** Compiles a report for the donor: the sections and annexes of its frame, over what its logs come to. Throws a RangeError where it would not be one. */
export const compileReport = (request: ReportRequest): Document => compileWithNotes(request).report;

/** Compiles a report, and the notes of headquarters on what it rests on. Throws a RangeError where it would not be one. */
export function compileWithNotes(request: ReportRequest): Compiled {
  refuse(request);
  const { donor, notes, reports } = inputOf(request);
  const { programme, period, words } = donor;
  const frame = frames[donor.report.frame];
  const voice = voiceOf(donor, Object.keys(frame.annexes) as ChapterName[], numbersOf(frame));
  const about = blocksOf(frame, donor, voice);
  const status = statusOf(donor, about);
  const unfinished = status !== words.final;
  const report = {
    ...aboutFile(donor, voice, status),
    blocks: unfinished ? about.map((block) => unfinishedCover(block, donor, status)) : about,
    properties: {},
  };
  const open = (donor.country === null ? unexplained(donor) : []).map(({ line }) => line.indicator.code);
  return {
    warnings: open.length === 0 ? [] : [{ kind: 'no-reason', indicators: [...new Set(open)] }],
    figures: () => ({ programme: programme.id, reports: reports.map(printedOf) }),
    report: words.set === undefined ? report : typeset(report, words.set),
    notes: {
      ...aboutFile(donor, voice, words.notes.title),
      blocks: internalNotes(notes, voice),
      draftMark: null,
      properties: {
        Programme: programme.id,
        ProgrammeSha256: programme.sha256,
        Period: period,
        InputsSha256: notes.details.files.map(({ sha256 }) => sha256).join(' '),
      },
    },
  };
}

/** Final only where nothing is left to be completed. */
function statusOf({ draft, words }: ReportInput, blocks: readonly Block[]): string {
  if (draft) return words.draft.status;
  return JSON.stringify(blocks).includes(JSON.stringify(words.cover.toComplete).slice(1, -1))
    ? words.incomplete
    : words.final;
}

/** The cover with its status, and with the place of the donor's emblem. */
function unfinishedCover(block: Block, { programme, words }: ReportInput, status: string): Block {
  if (block.block !== 'cover') return block;
  const { emblem, donor } = programme.action;
  const place = emblem === null ? '' : `${words.cover.emblem(emblem ?? null, donor)}\n`;
  return { ...block, draft: block.draft ?? status, statement: `${place}${block.statement}` };
}

/** All but the blocks: what the file says of itself, and its running lines. */
function aboutFile(
  { programme, report, words, draft, logs }: ReportInput,
  voice: Voice,
  status: string,
): Omit<Document, 'blocks' | 'properties'> {
  const { action } = programme;
  const title = words.say.subtitle(voice.words(report.title), voice.period);
  const number = action.contract === null ? action.shortTitle : `${words.cover.contract} ${action.contract}`;
  return {
    title: `${action.shortTitle}: ${title}`,
    subject: action.title,
    creator: action.coordinator,
    keywords: [action.shortTitle, voice.period],
    language: words.language,
    date: logs.asOf,
    status,
    draftMark: draft ? words.draft.mark : null,
    headerLeft: action.title.length + voice.period.length > longestHeader ? action.shortTitle : action.title,
    headerRight: voice.period,
    footerLeft: status === words.final ? number : `${number} · ${status}`,
    pageOf: words.pageOf,
    captionWords: words.captions,
  };
}

/** Letters that stand side by side in a page's header. */
const longestHeader = 100;

/** A report that leaves rows out says so, or is none. */
function refuse({ programme, template, period, country, result, draft, words }: ReportRequest): void {
  const report = findReport(programme, template);
  if (report === undefined) throw new RangeError(`The programme has no report ${template}.`);
  if (framesOfOneCountry.includes(report.frame) !== (country !== undefined))
    throw new RangeError(`The report ${template} is ${country === undefined ? 'of one country' : 'of all'}.`);
  if (country !== undefined && findCountry(programme, country) === undefined)
    throw new RangeError(`The programme has no country ${country}.`);
  const lacking = wordless(programme, words.language.slice(0, 2));
  if (lacking.length > 0)
    throw new RangeError(`The programme has no words in ${words.language}: ${lacking}.`);
  if (!isReportPeriod(programme, period)) throw new RangeError(`The programme has no period ${period}.`);
  if (result.entries.length < result.counts.rows)
    throw new RangeError('The rows are not there: check with the option keep.');
  if (!draft && (result.verdict === 'not-ready' || result.verdict === 'unreadable'))
    throw new RangeError('The logs hold errors: compile a draft.');
}
