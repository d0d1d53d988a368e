import { groupBy } from '../../group-by.ts';
import type { Block, Text } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import type { ReportWords } from '../words.ts';

/** Difficulties beside what was done; what several offices say in the same words stands once. */
export function difficulties(
  { words }: ReportInput,
  voice: Voice,
  activities: readonly ToldActivity[],
  withCountry = true,
): Block[] {
  const told = activities.filter(({ challenges }) => challenges !== null);
  if (told.length === 0) return [];
  const same = groupBy(told, ({ challenges, measures }) => JSON.stringify([challenges, measures]));
  return [
    {
      block: 'pairs',
      headings: [words.columns.challenge, words.columns.measure],
      rows: [...same.values()].map((own) => {
        const { challenges, measures } = own[0]!;
        return [
          [...named(own, words, voice, withCountry), { text: challenges! }],
          measures ?? words.gaps.noMeasure,
        ] as const;
      }),
      description: words.headings.challenges,
    },
  ];
}

/** What offices mean to do next, as a list; the same words once. */
export function intentions(
  { words }: ReportInput,
  voice: Voice,
  activities: readonly ToldActivity[],
  withCountry = true,
): Block[] {
  const told = activities.filter(({ nextSteps }) => nextSteps !== null);
  const items = [...groupBy(told, ({ nextSteps }) => nextSteps!)].map(
    ([text, own]): Text => [...named(own, words, voice, withCountry), { text }],
  );
  return items.length === 0 ? [] : [{ block: 'list', items }];
}

const named = (
  activities: readonly ToldActivity[],
  words: ReportWords,
  voice: Voice,
  withCountry: boolean,
) => {
  const names = activities.map(({ title, id, country }) =>
    withCountry ? `${title ?? id} (${voice.country(country)})` : (title ?? id),
  );
  return [{ text: `${names.join(words.semicolon)}${words.colon}`, bold: true as const }];
};
