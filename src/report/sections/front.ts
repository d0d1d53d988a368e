import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** The contents, and those of the pack's acronyms that the report uses; as an office has them in another language, too. */
export function front(input: ReportInput, voice: Voice, report: readonly Block[], depth: 1 | 2 | 3): Block[] {
  const { words } = input;
  // A word may begin a line, behind what JSON writes as letters.
  const said = JSON.stringify(report).replace(/\\[nrt]/g, ' ');
  const { compare } = new Intl.Collator(words.language);
  const used = input.report.acronyms
    .flatMap(({ short, long }) => {
      const own = voice.words(short);
      const found = [...new Set(Object.values(short))].filter((one) => isIn(said, one));
      const others = found.filter((one) => one !== own);
      if (found.length === 0) return [];
      return [[others.length === 0 ? own : `${own} (${others.join(', ')})`, voice.words(long)] as const];
    })
    .sort(([a], [b]) => compare(a, b));
  return [
    { block: 'contents', title: words.headings.contents, depth },
    ...(used.length === 0
      ? []
      : [
          {
            block: 'heading' as const,
            level: 1 as const,
            text: words.headings.acronyms,
            flow: true as const,
          },
          {
            block: 'facts' as const,
            rows: used,
            description: words.say.acronymsAlt,
          },
        ]),
  ];
}

/** Whether a text has a word of its own that is spelt so. */
const isIn = (text: string, word: string) =>
  text.includes(word) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(
    text,
  );
