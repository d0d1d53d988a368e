import { filePlace } from '../../address.ts';
import { safePath } from '../../check/safe-names.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { narrativeHiddenSign } from '../../notices/narrative-hidden-sign.ts';
import { narrativeMissing } from '../../notices/narrative-missing.ts';
import { narrativeNotSet } from '../../notices/narrative-not-set.ts';
import { narrativeStranger } from '../../notices/narrative-stranger.ts';
import { narrativeTooLong } from '../../notices/narrative-too-long.ts';
import { narrativeUnreadable } from '../../notices/narrative-unreadable.ts';
import { closestName } from '../../text/closest.ts';
import {
  bidiControls,
  controls,
  directionMarks,
  formerControls,
  lineBreaks,
  softHyphen,
  wordJoiners,
  zeroWidthSpace,
} from '../../text/hidden.ts';
import { normalise } from '../../text/normalise.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { type Chapter, type Narrative, pillarParts } from './chapters.ts';
import { figuresNamed } from './figures-named.ts';
import { type ChapterFile, chapterFiles } from './files.ts';
import { longestText, type NarrativeFile, type NarrativeFolder, textOf } from './folder.ts';
import { knownNumbers } from './known-numbers.ts';
import { parseMarkdown } from './markdown.ts';
import type { Node } from './nodes.ts';
import { setNodes } from './set.ts';
import type { Cited, Measures, Say } from './told-text.ts';
import type { NarrativeWords } from './words.ts';

/** What is needed to read the texts of headquarters. */
export interface Reading {
  readonly folder: NarrativeFolder;
  readonly input: ReportInput;
  readonly voice: Voice;
  readonly words: NarrativeWords;
  /** Numbers that the report hides: told to nobody. */
  readonly hidden: ReadonlySet<number>;
  /** What the report has a place for. */
  readonly asked: ReadonlySet<Chapter>;
}

/** The texts, set; what is wrong with them; and the figures they name, with the file and line that names them. */
export interface ReadNarrative {
  readonly narrative: Narrative;
  readonly findings: readonly Finding[];
  readonly cited: readonly (Cited & { readonly file: string })[];
}

/** Signs that are left out of a text; letters of some scripts are joined by others. */
const unseen = new RegExp(
  `[${controls}${formerControls}${lineBreaks}${softHyphen}${zeroWidthSpace}${wordJoiners}${directionMarks}${bidiControls}]`,
  'g',
);

/** Reads the folder of headquarters: every chapter that has words, and what has to be mended first. */
export function readNarrative({ folder, input, voice, words, hidden, asked }: Reading): ReadNarrative {
  const narrative = new Map<Chapter, readonly Block[]>();
  const findings: Finding[] = [];
  const cited: (Cited & { file: string })[] = [];
  const wanted = chapterFiles(input, voice, words, asked);
  const all = chapterFiles(input, voice, words, null);
  const found = new Set<string>();
  const measures = measuresOf(input, voice, hidden, explainedIn(folder));
  const pictures = new Map(
    folder.files.filter(({ path }) => !isText(path)).map((file) => [file.path, file] as const),
  );
  const written = new Set<Chapter>();

  for (const file of folder.files.filter(({ path }) => isText(path)).sort(byPath)) {
    const name = safePath(`${folder.name}/${file.path}`);
    const said = new Set<string>();
    const say: Say = (notice, line, data, value) => {
      const one = raise(notice, { ...filePlace(name), line }, data, value === undefined ? {} : { value });
      // Of what a line says twice, once is enough.
      const key = JSON.stringify([notice.id, line, data, value]);
      if (!said.has(key)) findings.push(one);
      said.add(key);
    };
    const chapter = wanted.find(({ path }) => path.toLowerCase() === file.path.toLowerCase());
    if (chapter === undefined) {
      if (isOfOther(file.path, input, all)) continue;
      const near =
        closestName(
          file.path.toLowerCase(),
          wanted.map(({ path }) => path),
        ) ?? 'none';
      findings.push(raise(narrativeStranger, filePlace(name), { kind: 'file', text: '', near }));
      continue;
    }
    found.add(chapter.path);
    const nodes = nodesOf(file, say);
    if (nodes === null) {
      for (const part of chapter.parts) written.add(part.chapter);
      continue;
    }
    const setting = {
      ...{ measures, say, pictures, path: file.path },
      cite: (all: readonly Cited[]) => cited.push(...all.map((one) => ({ ...one, file: name }))),
    };
    for (const { part, own, line } of partsOf(nodes, chapter, say)) {
      const blocks = setNodes(own, part.title, isPillar(chapter.parts) ? 2 : 1, setting);
      if (blocks.length === 0) continue;
      narrative.set(part.chapter, [...(narrative.get(part.chapter) ?? []), ...blocks]);
      written.add(part.chapter);
      const count = wordsIn(own);
      if (count > part.limit)
        say(narrativeTooLong, line, { part: part.title, words: count, limit: part.limit });
    }
  }
  for (const { path, parts, needed } of wanted)
    for (const { chapter, title } of needed ? parts : [])
      if (!written.has(chapter))
        findings.push(
          raise(narrativeMissing, filePlace(safePath(`${folder.name}/${path}`)), { part: title }),
        );
  return { narrative, findings, cited };
}

/** Whether a text may be for another report of the pack: the reports of a period share a folder. */
const isOfOther = (file: string, { programme }: ReportInput, all: readonly ChapterFile[]) =>
  Object.keys(programme.reports).length > 1 &&
  all.some(({ path }) => path.toLowerCase() === file.toLowerCase());

const isText = (path: string) => /\.(?:md|markdown)$/i.test(path);
const byPath = (a: NarrativeFile, b: NarrativeFile) => (a.path < b.path ? -1 : 1);

/** Abbreviations behind the words they stand for: national referral mechanism (NRM). */
const explainedIn = ({ files }: NarrativeFolder) =>
  files
    .filter(({ path }) => isText(path))
    .flatMap((file) => {
      const read = textOf(file);
      return 'text' in read
        ? [...read.text.matchAll(/\p{L}\s\((\p{Lu}[\p{Lu}\p{N}]+)\)/gu)].map(([, short]) => short!)
        : [];
    });

function measuresOf(
  input: ReportInput,
  voice: Voice,
  hidden: ReadonlySet<number>,
  explained: readonly string[],
): Measures {
  const { programme, report, figures } = input;
  const { action, lists, countries } = programme;
  const ours = [action.title, action.shortTitle, action.donor, action.coordinator, ...action.partners];
  return {
    figures: new Map(figuresNamed(input, voice).map((figure) => [figure.name.toLowerCase(), figure])),
    numbers: knownNumbers(input),
    hidden,
    limit: figures.suppressedBelow,
    abbreviations: new Set([
      ...explained,
      ...report.acronyms.flatMap(({ short }) => Object.values(short)),
      ...lists.agency.map(({ code }) => code),
      ...countries.flatMap(({ alpha3, currency }) => [alpha3, currency]),
      ...ours.flatMap((text) => text.match(/\p{Lu}[\p{Lu}\p{N}]+/gu) ?? []),
    ]),
  };
}

/** What a file holds, without the signs that nobody sees; null where it cannot be read. */
function nodesOf(file: NarrativeFile, say: Say): readonly Node[] | null {
  const read = textOf(file);
  if ('wrong' in read) {
    say(narrativeUnreadable, 1, { kind: read.wrong, limit: longestText / 1000 });
    return null;
  }
  const text = read.text.replace(/^\ufeff/, '');
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    if (line.search(unseen) >= 0) say(narrativeHiddenSign, index + 1, {});
  });
  const { nodes, unset } = parseMarkdown(text.replace(unseen, ''));
  for (const { what, line } of unset) say(narrativeNotSet, line, { what });
  return nodes;
}

/** The parts of a file with what stands in them: the file of a pillar has several, each under its heading. */
function partsOf(nodes: readonly Node[], { parts, title }: ChapterFile, say: Say) {
  const first = nodes[0];
  const isTitle = (node: Node | undefined) =>
    node?.block === 'heading' && node.level === 1 && normalise(textIn(node)) === normalise(title);
  const rest = isTitle(first) ? nodes.slice(1) : nodes;
  if (!isPillar(parts)) return [{ part: parts[0]!, own: rest, line: rest[0]?.line ?? 1 }];
  const found: { part: ChapterFile['parts'][number]; own: Node[]; line: number }[] = [];
  let isLost = false;
  for (const node of rest) {
    const part = node.block === 'heading' && node.level <= 2 ? partCalled(textIn(node), parts) : null;
    if (part !== null) {
      found.push({ part, own: [], line: node.line });
      isLost = false;
    } else if (node.block === 'heading' && node.level === 1) {
      const names = parts.map((one) => one.title);
      const near = closestName(textIn(node), names) ?? 'none';
      say(narrativeStranger, node.line, { kind: 'part', text: textIn(node), near });
      isLost = true;
    } else if (found.length === 0 && !isLost) {
      say(narrativeStranger, node.line, { kind: 'before', text: '', near: 'none' });
      isLost = true;
    } else if (!isLost) found.at(-1)!.own.push(node);
  }
  return found;
}

const isPillar = (parts: ChapterFile['parts']) => parts[0]!.chapter.startsWith('pillars/');

/** A part by its heading in the report’s language, or by its plain name. */
const partCalled = (heading: string, parts: ChapterFile['parts']) =>
  parts.find(
    ({ title, chapter }) =>
      normalise(title) === normalise(heading) ||
      pillarParts.some((name) => chapter.endsWith(`/${name}`) && normalise(heading) === name),
  ) ?? null;

const textIn = (node: Node): string => {
  switch (node.block) {
    case 'heading':
    case 'paragraph':
      return node.text.map((span) => span.text).join('');
    case 'list':
      return node.items.map(({ text }) => text.map((span) => span.text).join('')).join(' ');
    case 'table':
      return node.rows
        .flatMap(({ cells }) => cells.map((cell) => cell.map((span) => span.text).join('')))
        .join(' ');
    case 'picture':
      return '';
  }
};

const wordsIn = (nodes: readonly Node[]) =>
  nodes.reduce((sum, node) => sum + (textIn(node).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);
