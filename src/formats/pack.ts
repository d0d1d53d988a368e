import type { PackChange } from '../programme/diff.ts';
import type { Doubt } from '../programme/doubt.ts';
import { doubtsOf } from '../programme/doubts.ts';
import { inLanguage } from '../programme/lookup.ts';
import type { Indicator, Programme } from '../programme/programme.ts';
import type { Sample } from '../programme/sentence.ts';
import { isShare } from '../programme/ways.ts';
import type { FigureChange } from '../protect/figure-changes.ts';

/** What is said of a sound pack, so that a person sees what it does. */
export interface PackPageWords {
  readonly headings: Readonly<
    Record<'doubts' | 'protected' | 'adding' | 'targets' | 'sentences' | 'lists' | 'next', string>
  >;
  about(programme: Programme): readonly string[];
  /** The limit, the pack's words for whom it protects, and codes of indicators and of kinds of people. */
  protects(
    limit: number,
    people: string | null,
    indicators: readonly string[],
    stakeholders: readonly string[],
  ): readonly string[];
  /** What the numbers of an indicator are, and how they come together; shares are never added. */
  adds(indicator: Indicator, label: string, isShare: boolean): string;
  /** What may not be meant, and what follows from it. */
  doubt(doubt: Doubt): string;
  targets(programme: Programme): readonly string[];
  list(name: string, codes: readonly string[]): string;
  /** In which other language a report may be asked for, or the places where it lacks words. */
  speaks(language: string, lacking: readonly string[]): string;
  /** What to do with a sound pack: a log is made, checked and reported, such as one of this country and period. */
  next(folder: string, country: string, period: string): readonly string[];
  /** Stands over the table of indicators as it should be. */
  readonly withoutKinds: string;
}

/** What is said of two packs that differ. */
export interface PackChangeWords {
  /** A difference between two packs and what follows from it. */
  change(change: PackChange): string;
  readonly same: string;
  /** A new error; the row is null where it is of the whole file. */
  row(file: string, row: number | null, message: string): string;
  /** Rows with new errors, each as `row` words it. */
  refused(rows: readonly string[]): string;
  figure(change: FigureChange): string;
  /** Figures that differ, each as `figure` words it. */
  figures(changes: readonly string[]): string;
}

/** A sound pack in samples, as Markdown: who is protected, what adds up how, targets, every sentence filled in, every list. */
export function* printPack(
  programme: Programme,
  samples: readonly Sample[],
  folder: string,
  words: PackPageWords,
): Iterable<string> {
  const { indicators, lists, protectedStakeholders, protectedPeople, smallNumbers } = programme;
  const { language } = programme.action;
  const label = ({ labels }: Pick<Indicator, 'labels'>) => inLanguage(labels, language, programme);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n## ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
  const secret = indicators.filter((one) => one.protected).map(({ code }) => code);
  yield `# ${programme.id}: ${programme.action.title}\n\n`;
  yield words
    .about(programme)
    .map((line) => `- ${line}\n`)
    .join('');
  yield section(
    words.headings.doubts,
    doubtsOf(programme).map((one) => words.doubt(one)),
  );
  yield section(
    words.headings.protected,
    words.protects(smallNumbers, protectedPeople, secret, protectedStakeholders),
  );
  yield section(
    words.headings.adding,
    indicators.map((one) => words.adds(one, label(one), isShare(one))),
  );
  yield section(words.headings.targets, words.targets(programme));
  yield section(
    words.headings.sentences,
    samples.map(({ indicator, sentences }) => `${indicator}: ${sentences.join(' / ')}`),
  );
  yield section(
    words.headings.lists,
    Object.entries(lists).flatMap(([name, codes]) =>
      codes.length === 0
        ? []
        : words.list(
            name,
            codes.map((one) => `${one.code} (${label(one)})`),
          ),
    ),
  );
  const country = programme.countries[0]?.alpha3 ?? '';
  yield section(words.headings.next, words.next(folder, country, programme.periods[0] ?? ''));
}
