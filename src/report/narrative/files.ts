import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { type Chapter, pillarParts, type WholeChapter, wholeChapters } from './chapters.ts';
import type { NarrativeWords } from './words.ts';

/** A file of the folder: its title, and the texts that stand in it. */
export interface ChapterFile {
  /** In the folder, with `/`. */
  readonly path: string;
  readonly title: string;
  /** Whether a report without it lacks something. */
  readonly needed: boolean;
  readonly parts: readonly {
    readonly chapter: Chapter;
    readonly title: string;
    /** Words at most. */
    readonly limit: number;
  }[];
}

/** Words of each text; the donor’s form gives half a page to the summary. */
const limits: Readonly<Record<WholeChapter, number>> = {
  summary: 250,
  risks: 500,
  sustainability: 400,
  gender: 400,
  contracts: 400,
  'work-plan': 500,
  cooperation: 400,
  visibility: 400,
  lessons: 400,
  changes: 300,
};
const partLimits = { analysis: 500, variance: 300, lessons: 200 } as const;
const countryLimit = 300;

/** The files of the texts that a report asks for, or of all there are, in the order of its chapters. */
export function chapterFiles(
  { programme, report, country }: Pick<ReportInput, 'programme' | 'report' | 'country'>,
  voice: Pick<Voice, 'label' | 'country'>,
  words: NarrativeWords,
  asked: ReadonlySet<Chapter> | null,
): readonly ChapterFile[] {
  const whole = (chapter: WholeChapter): ChapterFile => {
    const title = words.chapters[chapter];
    return {
      // Not every report follows another.
      ...{ path: `${chapter}.md`, title, needed: country === null && chapter !== 'changes' },
      parts: [{ chapter, title, limit: limits[chapter] }],
    };
  };
  const [summary, ...others] = wholeChapters.map(whole);
  const pillars = report.pillars.map(
    ({ code }): ChapterFile => ({
      ...{ path: `pillars/${code}.md`, title: voice.label('pillar', code), needed: country === null },
      parts: pillarParts.map((part) => ({
        ...{ chapter: `pillars/${code}/${part}` as const, title: words.parts[part], limit: partLimits[part] },
      })),
    }),
  );
  const countries = programme.countries.map(({ alpha3 }): ChapterFile => {
    const title = voice.country(alpha3);
    return {
      ...{ path: `countries/${alpha3}.md`, title, needed: alpha3 === country },
      parts: [{ chapter: `countries/${alpha3}`, title, limit: countryLimit }],
    };
  });
  return [summary!, ...pillars, ...others, ...countries].flatMap(({ parts, ...file }) => {
    const own = asked === null ? parts : parts.filter(({ chapter }) => asked.has(chapter));
    return own.length === 0 ? [] : [{ ...file, parts: own }];
  });
}
