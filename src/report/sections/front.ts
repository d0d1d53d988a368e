import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** The contents, and those of the pack's acronyms that the report uses. */
export function front(input: ReportInput, voice: Voice, report: readonly Block[], depth: 1 | 2 | 3): Block[] {
  const { words } = input;
  const said = JSON.stringify(report);
  const used = input.report.acronyms.filter(({ short }) => isIn(said, short));
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
            rows: used.map(({ short, long }) => [short, voice.words(long)] as const),
            description: words.say.acronymsAlt,
          },
        ]),
  ];
}

/** Whether a text has a word of its own that is spelt so. */
const isIn = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(
    text,
  );
