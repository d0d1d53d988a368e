import type { Block } from '../blocks.ts';
import { byWeight, type Change, type Changes } from '../changes.ts';
import type { ReportInput } from '../input.ts';

/** Bars of a chart. */
const most = 6;
/** So many times the next bar, the longest flattens the rest; so many times shorter, one is not seen. */
const flat = 8;
const faint = 20;

/** People by indicator in the last report and in this one, side by side, where both print them exactly; nothing where that is one pair. */
export function trendChart(
  results: Changes['results'],
  input: ReportInput,
  nameOf: (change: Change) => string,
  heading: Readonly<Record<'was' | 'now', string>>,
): Block[] {
  const { words, programme } = input;
  const people = new Set(programme.indicators.flatMap(({ code, kind }) => (kind === 'persons' ? code : [])));
  const bars = ofOneSize(
    [...results.grown, ...results.lower].flatMap(({ was, now, ...one }) =>
      was === null || now === null || !people.has(one.indicator) ? [] : [{ ...one, was, now }],
    ),
  ).slice(0, most);
  const [weighty] = byWeight(bars);
  if (weighty === undefined || bars.length < 2) return [];
  // In which way they were counted stands in the title, where it is one.
  const isOneWay = bars.every(({ basis }) => basis === weighty.basis);
  const label = (one: Change) => nameOf(isOneWay ? { ...one, basis: null } : one);
  const told = ({ was, now, ...one }: (typeof bars)[number]) =>
    words.changes.trend(
      nameOf({ was, now, ...one }),
      { text: words.number(was), value: was },
      { text: words.number(now), value: now },
    );
  return [
    {
      block: 'chart',
      title: told(weighty),
      colour: 'neutral',
      unit: words.changes.people,
      bars: bars.map((one) => ({ label: label(one), value: one.now, target: one.was })),
      seriesName: heading.now,
      targetName: heading.was,
      description: bars.map(told).join(words.semicolon),
      note: words.changes.trendNote,
    },
  ];
}

/** Those that can be seen beside each other, the longest first. */
function ofOneSize<C extends { readonly was: number; readonly now: number }>(
  all: readonly C[],
): readonly C[] {
  const length = ({ was, now }: C) => Math.max(was, now);
  const [longest, next, ...rest] = [...all].sort((a, b) => length(b) - length(a));
  if (longest === undefined || next === undefined) return [];
  if (length(longest) > flat * length(next)) return ofOneSize([next, ...rest]);
  return [longest, next, ...rest].filter((one) => faint * length(one) >= length(longest));
}
