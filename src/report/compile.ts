import type { Finding } from '../notices/finding.ts';
import { countryName, findCountry, findReport } from '../programme/lookup.ts';
import { type Action, type ChapterName, framesOfOneCountry, isReportPeriod } from '../programme/programme.ts';
import { wordless } from '../programme/wordings.ts';
import { printedOf } from '../protect/printed.ts';
import type { Block, Cover, Document, Emblem, Funding } from './blocks.ts';
import type { FiguresFile, Made } from './figures-file.ts';
import { blocksOf, numbersOf } from './frames/frame.ts';
import { frames } from './frames/index.ts';
import { isSaidIn } from './in-pieces.ts';
import { type Counted, inputOf, type ReportInput, type ReportRequest } from './input.ts';
import type { MarkerWords } from './letterhead/markers.ts';
import { keepsFromFinal, lintOf } from './lint.ts';
import { chaptersAsked } from './narrative/asked.ts';
import { figuresNamed } from './narrative/figures-named.ts';
import type { PlainPicture } from './narrative/picture.ts';
import { readNarrative } from './narrative/read.ts';
import { contentsOf } from './previous.ts';
import { internalNotes } from './sections/internal-notes.ts';
import { typeset } from './typeset.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The report for the donor, and the notes that headquarters keeps: files, checksums, codes of rules and rows stand in these alone. */
export interface Compiled {
  readonly report: Document;
  readonly notes: Document;
  /** What stands in place of the markers of a letterhead. */
  readonly markers: MarkerWords;
  /** What this report and those before it printed. */
  readonly figures: () => Required<FiguresFile>;
  /** What to mend in the texts of headquarters and to ask about the report, before it is sent. */
  readonly findings: readonly Finding[];
  /** Headings under which headquarters has something to complete: the report is not final before. */
  readonly open: readonly string[];
}

/** Compiles a report for the donor: the sections and annexes of its frame, over what its logs come to. Throws a RangeError where it would not be one. */
export const compileReport = (request: ReportRequest): Document => compileWithNotes(request).report;

/** Compiles a report, and the notes of headquarters on what it rests on. Throws a RangeError where it would not be one. */
export const compileWithNotes = (request: ReportRequest): Compiled =>
  compileCounted(request, countedFor(request));

/** What a report is compiled from, the rows of its logs counted: they are not needed any more. Throws a RangeError where it would be none. */
export function countedFor(request: ReportRequest): Counted {
  refuse(request);
  return inputOf(request);
}

/** Compiles a report from what was counted for it; `request` may have let go of its rows. */
export function compileCounted(request: ReportRequest, own: Counted): Compiled {
  const { donor: counted, notes, reports, groups, hidden } = own;
  const { programme, period, words } = counted;
  const frame = frames[counted.report.frame];
  const voice = voiceOf(counted, Object.keys(frame.annexes) as ChapterName[], numbersOf(frame));
  const texts =
    request.narrative === undefined
      ? null
      : readNarrative({
          ...request.narrative,
          ...{ input: counted, voice, hidden, asked: chaptersAsked(frame, counted, voice) },
        });
  const donor = { ...counted, ...(texts === null ? {} : { narrative: texts.narrative }) };
  const findings = [...(texts?.findings ?? []), ...lintOf(donor, voice, request.name ?? request.template)];
  const about = blocksOf(frame, donor, voice);
  const pictures = emblemsOf(request);
  const open = openIn(about, words);
  const isUnfinished = open.length > 0 || isEmblemMissing(request) || keepsFromFinal(findings);
  const status = donor.draft ? words.draft.status : isUnfinished ? words.incomplete : words.final;
  const unfinished = status !== words.final;
  const report = {
    ...aboutFile(donor, voice, status),
    blocks: about.map((block) => dressedCover(block, donor, unfinished ? status : null, pictures)),
    properties: {},
  };
  return {
    markers: markersOf(donor, voice),
    figures: () => ({
      programme: programme.id,
      reports: reports.map(printedOf),
      groups: groups.reports,
      contents: contentsOf(request.programme, period, donor.figures, donor.activities),
      telling: {
        ...{ made: madeBy(request), programme, words, named: figuresNamed(donor, voice) },
        cited: texts?.cited ?? [],
      },
    }),
    findings,
    open,
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

const madeBy = ({ template, period, country, draft, suppressBelow, result }: ReportRequest): Made => ({
  ...{ template, period, draft, suppressBelow },
  country: country ?? null,
  asOf: result.asOf,
});

/** Whether headquarters owes the donor's emblem: a pack that wants none says so. */
export const isEmblemMissing = ({
  programme,
  emblem,
}: Pick<ReportRequest, 'programme' | 'emblem'>): boolean =>
  programme.action.emblem !== null && emblem === undefined && (rulesOf(programme.action)?.emblem ?? true);

/** What the donor asks to be seen of it, where the pack says it and nothing else was agreed. */
function rulesOf({ visibility }: Action) {
  if (visibility === undefined) return null;
  const rules = visibility.profiles[visibility.profile]!;
  return visibility.derogation === null ? rules : { ...rules, emblem: false };
}

/** Headings under which something is left to be completed; on the cover that is the contract. */
function openIn(blocks: readonly Block[], { cover }: ReportInput['words']): string[] {
  const open = new Set<string>();
  let heading = cover.contract;
  for (const block of blocks) {
    if (block.block === 'heading') heading = block.text;
    else if (isSaidIn([block], cover.toComplete)) open.add(heading);
  }
  return [...open];
}

/** Centimetres that an emblem is high where nobody asks for more. */
const usualHeight = 1.5;

/** The pictures that stand with the funding statement. */
function emblemsOf({ programme: { action }, emblem, logo }: ReportRequest): Emblem[] {
  const rules = rulesOf(action);
  const centimetres = Math.max(usualHeight, rules?.minimumHeight ?? 0);
  const shown = ({ bytes, ...picture }: PlainPicture, description: string): Emblem => ({
    ...picture,
    bytes: () => bytes,
    centimetres,
    description,
  });
  return [
    ...(emblem === undefined ? [] : [shown(emblem, action.emblem ?? action.donor)]),
    ...(logo === undefined ? [] : [shown(logo, rules?.otherLogo ?? action.donor)]),
  ];
}

/** The cover with its pictures or the place of the donor's emblem, and where it is not final with its `status`. */
function dressedCover(
  block: Block,
  input: ReportInput,
  status: string | null,
  emblems: readonly Emblem[],
): Block {
  if (block.block === 'funding') return withEmblems(block, input, emblems);
  if (block.block !== 'cover') return block;
  return withEmblems({ ...block, draft: block.draft ?? status }, input, emblems);
}

function withEmblems<B extends Cover | Funding>(
  block: B,
  { programme, words }: ReportInput,
  emblems: readonly Emblem[],
): B {
  const { emblem, donor, visibility } = programme.action;
  const own = {
    ...block,
    statement: visibility?.derogation?.[words.language.slice(0, 2)] ?? block.statement,
  };
  if (emblems.length > 0) return { ...own, emblems };
  return isEmblemMissing({ programme })
    ? { ...own, statement: `${words.cover.emblem(emblem ?? null, donor)}\n${own.statement}` }
    : own;
}

/** What stands in place of the markers of a letterhead. */
function markersOf(
  { programme: { action, countries }, words, logs, country }: ReportInput,
  voice: Voice,
): MarkerWords {
  const one = countries.find(({ alpha3 }) => alpha3 === country);
  return {
    title: action.title,
    period: voice.period,
    donor: action.donor,
    contract: action.contract ?? words.cover.toComplete,
    date: words.day(logs.asOf),
    country:
      one === undefined ? words.countries(logs.expected) : countryName(one, words.language.slice(0, 2)),
  };
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
