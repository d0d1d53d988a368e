import type { Block } from '../blocks.ts';
import { textsIn } from '../in-pieces.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** The contents, and those of the pack's acronyms that the report uses; as an office has them in another language, too. */
export function front(input: ReportInput, voice: Voice, report: readonly Block[], depth: 1 | 2 | 3): Block[] {
  const { words } = input;
  const said = saidOf(
    report,
    input.report.acronyms.flatMap(({ short }) => Object.values(short)),
  );
  const { compare } = new Intl.Collator(words.language);
  const used = input.report.acronyms
    .flatMap(({ short, long }) => {
      const own = voice.words(short);
      const found = [...new Set(Object.values(short))].filter((one) => said.has(one));
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

/** Those of some words that stand in blocks as words of their own. */
function saidOf(report: readonly Block[], words: readonly string[]): ReadonlySet<string> {
  const said = new Set<string>();
  const left = new Map(words.map((word) => [word, alone(word)]));
  let any = anyOf(words);
  // A word may begin a line, behind what JSON writes as letters.
  for (const piece of textsIn(report)) {
    if (left.size === 0) break;
    if (!any.test(piece)) continue;
    for (const [word, own] of left)
      if (piece.includes(word) && own.test(piece.replace(/\\[nrt]/g, ' '))) {
        said.add(word);
        left.delete(word);
        any = anyOf([...left.keys()]);
      }
  }
  return said;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** One look tells of most texts that none of the words is in them. */
const anyOf = (words: readonly string[]) => new RegExp(words.map(escaped).join('|'));
const alone = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'u');
