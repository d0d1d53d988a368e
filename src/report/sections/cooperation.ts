import type { Activity } from '../../count/figures.ts';
import type { Block } from '../blocks.ts';
import { type ReportInput, told } from '../input.ts';

/** Partners by country, joint events, and how the donor was made visible. */
export function cooperation(input: ReportInput): Block[] {
  const { figures, words } = input;
  const { voice } = input;
  const active = figures.activities.filter(({ status }) => status === 'completed' || status === 'ongoing');
  const byCountry = figures.countries.flatMap(({ country }) => {
    const partners = active
      .filter((activity) => activity.country === country)
      .flatMap((activity) => told(activity, 'partners') ?? []);
    const names = [...new Set(partners)].sort((a, b) => a.localeCompare(b, words.language));
    return names.length === 0 ? [] : [{ country, names }];
  });
  const all = new Set(byCountry.flatMap(({ names }) => names));
  const agencies = [...new Set(active.flatMap((activity) => told(activity, 'agency') ?? []))].sort();
  const joint = jointEvents(input);
  return [
    { block: 'heading', level: 1, text: words.headings.cooperation, flow: true },
    { block: 'paragraph', text: words.say.cooperation(all.size, byCountry.length, agencies) },
    ...(byCountry.length === 0
      ? []
      : [
          { block: 'heading' as const, level: 2 as const, text: words.headings.partners },
          {
            block: 'list' as const,
            items: byCountry.map(({ country, names }) => [
              { text: `${voice.country(country)}: `, bold: true as const },
              { text: names.join('; ') },
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
    ...visibility(input, active),
  ];
}

function jointEvents(input: ReportInput): string[] {
  const { figures, words } = input;
  const { voice } = input;
  const events = new Map<string, Activity[]>();
  for (const activity of figures.activities) {
    const joint = told(activity, 'joint_id');
    if (joint !== undefined) events.set(joint, [...(events.get(joint) ?? []), activity]);
  }
  return [...events.values()].map((reports) => {
    const counting = reports.find(({ counted }) => counted);
    return words.say.joint(
      told(counting ?? reports[0]!, 'title') ?? reports[0]!.id,
      reports.map(({ country }) => voice.country(country)),
      counting === undefined ? null : voice.country(counting.country),
    );
  });
}

function visibility(input: ReportInput, active: readonly Activity[]): Block[] {
  const { programme, words } = input;
  const { voice } = input;
  const items = programme.lists.visibility.flatMap(({ code }) => {
    const ours = active.filter((activity) => told(activity, 'visibility')?.includes(code));
    if (ours.length === 0) return [];
    const countries = new Set(ours.map(({ country }) => country)).size;
    return [words.say.visibility(voice.label('visibility', code), ours.length, countries)];
  });
  if (items.length === 0) return [{ block: 'paragraph', text: words.say.noVisibility }];
  return [{ block: 'list', items }];
}
