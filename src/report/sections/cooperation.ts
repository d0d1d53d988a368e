import { isResult } from '../../count/ways.ts';
import { groupBy } from '../../group-by.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { ToldActivity } from '../told.ts';
import type { Voice } from '../voice.ts';

/** Partners by country, joint events, and how the donor was made visible. */
export function cooperation(input: ReportInput, voice: Voice): Block[] {
  const { figures, words } = input;
  const active = input.activities.filter(({ status }) => isResult(status));
  const { compare } = new Intl.Collator(words.language);
  const inOrder = (names: readonly string[]) => [...new Set(names)].sort(compare);
  const here = groupBy(active, ({ country }) => country);
  const byCountry = figures.countries.flatMap(({ country }) => {
    const partners = (here.get(country) ?? []).flatMap((activity) => activity.partners);
    const names = inOrder(partners);
    return names.length === 0 ? [] : [{ country, names }];
  });
  const all = new Set(byCountry.flatMap(({ names }) => names));
  const agencies = inOrder(active.flatMap(({ agency }) => (agency === null ? [] : voice.agency(agency))));
  const joint = jointEvents(input, voice);
  return [
    { block: 'heading', level: 1, text: voice.heading('cooperation'), flow: true },
    { block: 'paragraph', text: words.say.cooperation(all.size, byCountry.length, agencies) },
    ...(byCountry.length === 0
      ? []
      : [
          { block: 'heading' as const, level: 2 as const, text: words.headings.partners },
          {
            block: 'list' as const,
            items: byCountry.map(({ country, names }) => [
              { text: `${voice.country(country)}${words.colon}`, bold: true as const },
              { text: names.join(words.semicolon) },
            ]),
          },
        ]),
    ...(joint.length === 0
      ? []
      : [
          { block: 'heading' as const, level: 2 as const, text: words.headings.joint },
          { block: 'list' as const, items: joint },
        ]),
    { block: 'heading', level: 2, text: words.headings.visibility },
    ...visibility(input, voice, active),
  ];
}

function jointEvents(input: ReportInput, voice: Voice): string[] {
  const events = groupBy(input.activities, ({ joint }) => joint);
  events.delete(null);
  return [...events.values()].map((reports) => {
    const counting = reports.find(({ counted }) => counted);
    return input.words.say.joint(
      (counting ?? reports[0]!).title ?? reports[0]!.id,
      reports.map(({ country }) => voice.country(country)),
      counting === undefined ? null : voice.country(counting.country),
    );
  });
}

function visibility(input: ReportInput, voice: Voice, active: readonly ToldActivity[]): Block[] {
  const { programme, words } = input;
  const items = programme.lists.visibility.flatMap(({ code }) => {
    const ours = active.filter((activity) => activity.visibility.includes(code));
    if (ours.length === 0) return [];
    const countries = new Set(ours.map(({ country }) => country)).size;
    return [words.say.visibility(voice.label('visibility', code), ours.length, countries)];
  });
  if (items.length === 0) return [{ block: 'paragraph', text: words.say.noVisibility }];
  return [{ block: 'list', items }];
}
