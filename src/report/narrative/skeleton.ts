import type { ChapterName } from '../../programme/programme.ts';
import { numbersOf } from '../frames/frame.ts';
import { frames } from '../frames/index.ts';
import { inputOf, type ReportInput, type ReportRequest } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import { voiceOf } from '../voice.ts';
import { chaptersAsked } from './asked.ts';
import type { Chapter } from './chapters.ts';
import { figuresNamed, type NamedFigure } from './figures-named.ts';
import { type ChapterFile, chapterFiles } from './files.ts';
import type { NarrativeWords } from './words.ts';

/** The files that headquarters writes its texts into: what is asked, the figures to comment on, and what offices say. */
export function narrativeSkeleton(
  request: ReportRequest,
  words: NarrativeWords,
): readonly { readonly path: string; readonly text: string }[] {
  const { donor: input } = inputOf(request);
  const frame = frames[input.report.frame];
  const voice = voiceOf(input, Object.keys(frame.annexes) as ChapterName[], numbersOf(frame));
  const figures = figuresNamed(input, voice).filter(({ isNumber }) => isNumber);
  const purpose = words.purpose(input.programme.action.shortTitle, voice.period);
  return chapterFiles(input, voice, words, chaptersAsked(frame, input, voice))
    .filter((file) => isNeeded(file, input))
    .map((file) => {
      const { chapter, limit } = file.parts[0]!;
      const ofPillar = pillarOf(chapter) !== null;
      const ask = ofPillar ? [] : [words.prompts[promptOf(chapter)], words.limit(limit)];
      const lists = [
        ...listed(words.figures, figuresOf(chapter, figures).map(figureLine)),
        ...listed(words.quotations, quotations(chapter, input, words, voice.country)),
      ];
      const parts = ofPillar ? file.parts : [];
      return {
        path: file.path,
        text: `${[
          `# ${file.title}`,
          comment([...ask, ...purpose, ...lists]),
          ...parts.flatMap((part) => [
            `## ${part.title}`,
            comment([words.prompts[promptOf(part.chapter)], words.limit(part.limit)]),
          ]),
        ].join('\n\n')}\n\n`,
      };
    });
}

/** A country of which nothing came has nothing to comment on. */
const isNeeded = ({ path, parts }: ChapterFile, { logs }: ReportInput) =>
  !path.startsWith('countries/') || logs.offices.get(countryOf(parts[0]!.chapter)!) === 'counted';

const countryOf = (chapter: Chapter) => /^countries\/(.+)$/.exec(chapter)?.[1] ?? null;
const pillarOf = (chapter: Chapter) => /^pillars\/(.+)\//.exec(chapter)?.[1] ?? null;

const promptOf = (chapter: Chapter): keyof NarrativeWords['prompts'] =>
  countryOf(chapter) !== null
    ? 'country'
    : ((/^pillars\/.+\/(.+)$/.exec(chapter)?.[1] ?? chapter) as keyof NarrativeWords['prompts']);

/** The figures that a chapter comments on. */
function figuresOf(chapter: Chapter, figures: readonly NamedFigure[]): readonly NamedFigure[] {
  const [pillar, land] = [pillarOf(chapter), countryOf(chapter)];
  if (land !== null) return figures.filter(({ country }) => country === land);
  const wholes = figures.filter(({ country }) => country === null);
  if (pillar !== null) return wholes.filter((one) => one.pillar === pillar);
  if (chapter === 'summary') return wholes;
  return chapter === 'gender' ? wholes.filter(({ id }) => id.startsWith('people/')) : [];
}

const figureLine = ({ name, label, text }: NamedFigure) => `{{${name}}} ${label}: ${text}`;

type Told = 'narrative' | 'challenges' | 'measures' | 'nextSteps';
const saysWhat: Readonly<Partial<Record<string, readonly Told[]>>> = {
  risks: ['challenges', 'measures'],
  lessons: ['challenges', 'measures'],
  'work-plan': ['nextSteps'],
};

/** What offices say of what a chapter is about: of activities with hidden numbers nothing. */
function quotations(
  chapter: Chapter,
  { activities, words: report }: ReportInput,
  words: NarrativeWords,
  nameOf: (alpha3: string) => string,
): string[] {
  const [pillar, land] = [pillarOf(chapter), countryOf(chapter)];
  const all: readonly Told[] = ['narrative', 'challenges', 'measures', 'nextSteps'];
  const columns = pillar === null && land === null ? (saysWhat[chapter] ?? []) : all;
  const isOf = (one: ToldActivity) =>
    (pillar ?? one.pillar) === one.pillar && (land ?? one.country) === one.country;
  return activities.filter(isOf).flatMap((activity) => {
    const said = columns.flatMap((column) => {
      const text = activity[column];
      return text === null || text === report.say.wordsLeftOut ? [] : [`  ${words.told[column]}: ${text}`];
    });
    return said.length === 0
      ? []
      : [`${nameOf(activity.country)}, ${activity.title ?? activity.id}`, ...said];
  });
}

const listed = (title: string, lines: readonly string[]) =>
  lines.length === 0
    ? []
    : ['', `${title}:`, ...lines.map((line) => (line.startsWith(' ') ? line : `- ${line}`))];

/** Lines that are not set into the report: nothing in them ends the comment. */
const comment = (lines: readonly string[]) => {
  const safe = lines.map((line) => line.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/-{2,}/g, '–'));
  return `<!--\n${safe.join('\n')}\n-->`;
};
