import { isResult } from '../../count/ways.ts';
import { groupBy } from '../../group-by.ts';
import type { Block, Heading } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';
import { toComplete } from './headquarters.ts';
import type { Section } from './section.ts';

/**
 * One question of the donor's form: what headquarters wrote of it, and what the logs tell. Headquarters writes of all questions
 * in one text, under headings that begin with the question's number or are its words; what has no such heading answers the first.
 */
const question =
  (name: Parameters<Voice['heading']>[0], isFirst: boolean, data: Section | null): Section =>
  (input, voice, level) => {
    const all = fromHeadquarters(input, 'cooperation', level);
    const questions = (['beneficiaries', 'authorities', 'partners', 'joint', 'earlierGrants'] as const).map(
      voice.heading,
    );
    const said = answersIn(all, questions);
    const own = said.get(voice.heading(name)) ?? [];
    const told = [...(isFirst ? (said.get(null) ?? []) : []), ...own, ...(data?.(input, voice, level) ?? [])];
    return told.length > 0 ? told : [toComplete(input)];
  };

/** Blocks by the question their heading names; under null those before the first such heading. */
function answersIn(
  blocks: readonly Block[],
  questions: readonly string[],
): ReadonlyMap<string | null, Block[]> {
  const said = new Map<string | null, Block[]>();
  let open: string | null = null;
  for (const block of blocks) {
    const found: string | undefined = block.block === 'heading' ? asked(block, questions) : undefined;
    if (found === undefined) said.set(open, [...(said.get(open) ?? []), block]);
    else open = found;
  }
  return said;
}

function asked({ text }: Heading, questions: readonly string[]): string | undefined {
  const number = /^\d+\.\d+\b/.exec(text)?.[0];
  const bare = (words: string) => words.replace(/^[\d.]+\s*/, '').toLowerCase();
  return questions.find((one) =>
    number === undefined ? bare(one) === bare(text) : one.startsWith(`${number} `),
  );
}

export const beneficiaries = question('beneficiaries', true, null);
export const authorities = question('authorities', false, null);
export const partners = question('partners', false, partnersByCountry);
export const joint = question('joint', false, jointEvents);
export const earlierGrants = question('earlierGrants', false, null);

/** All of it in one, as far as the logs tell, for a report that asks no single questions. */
export const cooperation: Section = (input, voice, level) => [
  ...fromHeadquarters(input, 'cooperation', level),
  ...partnersByCountry(input, voice),
  ...jointEvents(input, voice),
];

/** Partners of a country that are named. */
const most = 15;

/** Partners by country. */
function partnersByCountry(input: ReportInput, voice: Voice): Block[] {
  const { figures, words } = input;
  const { compare } = new Intl.Collator(words.language);
  const inOrder = (names: readonly string[]) => [...new Set(names)].sort(compare);
  const active = input.activities.filter(({ status }) => isResult(status));
  const here = groupBy(active, ({ country }) => country);
  const byCountry = figures.countries.flatMap(({ country }) => {
    const names = inOrder((here.get(country) ?? []).flatMap((activity) => activity.partners));
    return names.length === 0 ? [] : [{ country, names }];
  });
  const all = new Set(byCountry.flatMap(({ names }) => names));
  const agencies = inOrder(
    [...new Set(active.map(({ agency }) => agency))].flatMap((agency) =>
      agency === null ? [] : voice.agency(agency),
    ),
  );
  const said: Block = {
    block: 'paragraph',
    text: words.say.cooperation(all.size, byCountry.length, agencies),
  };
  if (byCountry.length === 0) return [said];
  return [
    said,
    {
      block: 'table',
      caption: words.headings.partners,
      description: words.headings.partners,
      columns: [
        { heading: words.columns.country, kind: 'text', width: 22 },
        { heading: words.headings.partners, kind: 'text', width: 78 },
      ],
      rows: byCountry.map(({ country, names }) => ({
        cells: [voice.country(country), words.form.named(names.slice(0, most), names.length)],
      })),
    },
  ];
}

/** Events that several countries report. */
function jointEvents(input: ReportInput, voice: Voice): Block[] {
  const events = groupBy(
    input.activities.filter(({ status }) => isResult(status)),
    ({ joint }) => joint,
  );
  events.delete(null);
  if (events.size === 0) return [{ block: 'paragraph', text: input.words.form.noJoint }];
  const line = (reports: readonly ToldActivity[]) => {
    const counting = reports.find(({ counted }) => counted);
    return input.words.say.joint(
      (counting ?? reports[0]!).title ?? reports[0]!.id,
      reports.map(({ country }) => voice.country(country)),
      counting === undefined ? null : voice.country(counting.country),
    );
  };
  return [{ block: 'list', items: [...events.values()].map(line) }];
}
