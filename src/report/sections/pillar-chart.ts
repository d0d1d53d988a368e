import type { Line } from '../../count/figures.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Block, PillarColour } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { gapOf, sinceNotes } from './figure-cells.ts';

/** One chart a pillar: the line that most countries report, to date against their targets, those without a result too. Nothing that is protected. */
export function chart(input: ReportInput, voice: Voice, pillar: string, colour: PillarColour): Block[] {
  const { figures, logs, words } = input;
  const candidates = figures.lines
    .filter((line) => line.pillar === pillar && !line.protected && line.basis !== 'reach_estimate')
    // Documents short of the stage that meets a target are no bar beside it.
    .filter(({ indicator }) => indicator.meetsFrom === null)
    .map((line) => ({ line, bars: barsOf(line, voice) }))
    // Bars that are all alike say less than the table.
    .filter(({ bars }) => new Set(bars.map(({ value }) => value)).size >= 2)
    .sort((a, b) => b.bars.length - a.bars.length);
  const best = candidates[0];
  if (best === undefined) return [];
  const { line, bars } = best;
  const same = figures.lines.filter(({ indicator }) => indicator === line.indicator);
  const bare = [...line.countries].flatMap(([country, { toDate, target }]) => {
    if (toDate !== null || target === null) return [];
    const otherwise = same.some(({ countries }) => (countries.get(country)?.toDate ?? null) !== null);
    const why = words.gaps[otherwise ? 'severalWays' : gapOf(logs.offices.get(country))];
    return [{ label: `${voice.country(country)} (${why})`, target }];
  });
  const [first, second] = bars.map(({ label, text }) => ({ country: label, amount: text }));
  const last = bars.at(-1)!;
  const equal = bars[0]!.value === last.value;
  const goals = [...bars, ...bare].flatMap(({ target }) => target ?? []);
  // Beside so large a target no bar would be seen.
  const apart = Math.max(...goals) > flat * bars[0]!.value;
  const targets = goals.length > 0 && !apart;
  const name = voice.indicator(line.indicator.code);
  return [
    {
      block: 'chart',
      title: words.say.chart(name, second !== undefined && bars[1]!.value < bars[0]!.value ? first! : null),
      colour,
      unit: line.indicator.unit,
      bars: [
        ...bars.map(({ label, qualifier, value, target }) => ({
          label: qualifier === undefined ? label : `${label} (${qualifier})`,
          value,
          ...(target === null || apart ? {} : { target }),
        })),
        ...(apart ? [] : bare.map(({ label, target }) => ({ label, value: null, target }))),
      ],
      seriesName: words.say.achieved(voice.toDate),
      ...(targets ? { targetName: words.say.targetSeries } : {}),
      description: words.say.chartAlt(
        name,
        voice.toDate,
        targets,
        first!,
        equal ? null : { country: last.label, amount: last.text },
      ),
      note: [
        words.say.chartNote(voice.toDate, targets),
        ...(apart ? [words.form.targetsApart(voice.number(Math.max(...goals), line.indicator.kind))] : []),
        ...sinceNotes(input, [line]),
      ].join(' '),
    },
  ];
}

/** So many times the longest bar, a target flattens the rest. */
const flat = 5;

/** Largest first; countries of one value in the order of the pack. */
function barsOf({ indicator, countries }: Line<Amount>, voice: Voice) {
  return [...countries]
    .flatMap(([country, { toDate, target }]) =>
      toDate === null || !('value' in toDate)
        ? []
        : [
            {
              label: voice.country(country),
              qualifier: voice.key(toDate).qualifier,
              value: toDate.value,
              target,
              text: voice.cell(toDate, indicator.kind),
            },
          ],
    )
    .sort((a, b) => b.value - a.value);
}
