import { isPlaceholder } from '../text/placeholders.ts';
import { type Doubt, isNever, never } from './doubt.ts';
import { doubtsOfIndicator } from './indicator-doubts.ts';
import { dayAfter, periodRange } from './period.ts';
import { soundsAtRisk } from './person-words.ts';
import type { Indicator, Programme } from './programme.ts';
import { doubtsOfTargets } from './target-doubts.ts';

/** What headquarters should look at in a sound pack. */
export function doubtsOf(programme: Programme): Doubt[] {
  const { indicators, countries, lists, protectedStakeholders } = programme;
  const isNobody = protectedStakeholders.length === 0 && indicators.every((one) => !one.protected);
  const dated = [
    ...countries.map((one) => ({ ...one, of: one.alpha3 })),
    ...[...Object.values(lists).flat(), ...indicators].map((one) => ({ ...one, of: one.code })),
  ];
  return [
    ...(isNobody
      ? [{ doubt: 'nobody-protected', of: 'protectedStakeholders', found: '' } as const]
      : [...ofStakeholders(programme), ...indicators.flatMap(atRisk)]),
    ...ofMoney(programme),
    ...ofExamples(programme),
    ...ofPeriods(programme),
    ...dated.flatMap((one) => (isNever(one, programme) ? [never(one.of, one)] : [])),
    ...indicators.flatMap((one) => doubtsOfIndicator(one, programme)),
    ...doubtsOfTargets(programme),
  ];
}

const atRisk = ({ code, kind, unit, labels, protected: isProtected }: Indicator): Doubt[] => {
  const found =
    kind === 'persons' && !isProtected ? [...Object.values(labels), unit].find(soundsAtRisk) : undefined;
  return found === undefined ? [] : [{ doubt: 'at-risk', of: code, found }];
};

/** Kinds of people who sound as if their small numbers were to be hidden, and whose are not. */
const ofStakeholders = ({ lists, protectedStakeholders }: Programme): Doubt[] =>
  lists.stakeholder.flatMap(({ code, labels }) => {
    const found = protectedStakeholders.includes(code) ? undefined : Object.values(labels).find(soundsAtRisk);
    return found === undefined ? [] : [{ doubt: 'at-risk', of: `stakeholder ${code}`, found }];
  });

/** Days of the action between two periods, which no report is of. */
function ofPeriods({ periods }: Programme): Doubt[] {
  const ranges = periods.map((period) => periodRange(period)!);
  ranges.sort((a, b) => (a.start < b.start ? -1 : 1));
  return ranges.flatMap(({ start }, at): Doubt[] => {
    const before = ranges
      .slice(0, at)
      .map(({ end }) => end)
      .sort()
      .at(-1);
    return before === undefined || dayAfter(before, 1) >= start
      ? []
      : [{ doubt: 'period-gap', of: 'periods', found: `${dayAfter(before, 1)} – ${dayAfter(start, -1)}` }];
  });
}

function ofMoney({ action: { budget, contribution } }: Programme): Doubt[] {
  if (contribution === null) return [];
  const isSound = contribution.currency === budget.currency && contribution.amount <= budget.amount;
  const found = `${contribution.amount} ${contribution.currency}`;
  return isSound ? [] : [{ doubt: 'contribution', of: 'action.contribution', found }];
}

/** What the pack to start with says of itself, in the languages it has. */
const invented =
  /\((?:invented|invent[ée]e?s?|inventad[ao]s?)\)|(?:report|brief) is invented|(?:rapport|note) est inventé|(?:informe|nota) es inventado|(?:relatório|nota) é inventado/;

/** A text that says nothing yet: “TBC”, “à compléter”, “[title]”. */
const isEmpty = (text: string) =>
  isPlaceholder(text) || /^\[.*\]$|^<.*>$|^(?:lorem ipsum|todo|fixme)\b/i.test(text.trim());

function empty(of: string, value: unknown): Doubt[] {
  const texts = [value].flat().filter((text): text is string => typeof text === 'string');
  return texts.filter(isEmpty).map((found) => ({ doubt: 'placeholder', of, found }));
}

/** Facts and words that were left as the pack to start with has them; that pack itself is not doubted. */
function ofExamples({ id, action, lists, reports, indicators }: Programme): Doubt[] {
  if (id === 'starter' && invented.test(action.donor)) return [];
  const left = (of: string, value: unknown): Doubt[] =>
    invented.test(JSON.stringify(value ?? '')) ? [{ doubt: 'example', of, found: '' }] : [];
  return [
    ...(id === 'starter' ? [{ doubt: 'example', of: 'id', found: '' } as const] : []),
    ...Object.entries(action).flatMap(([field, value]) => left(`action.${field}`, value)),
    ...Object.entries(action).flatMap(([field, value]) => empty(`action.${field}`, value)),
    ...indicators.flatMap(({ code, labels, unit }) => empty(code, [unit, ...Object.values(labels)])),
    ...Object.entries(lists).flatMap(([name, codes]) => left(`codes/${name}`, codes)),
    ...Object.entries(reports).flatMap(([name, report]) => left(`reports/${name}`, report)),
  ];
}
