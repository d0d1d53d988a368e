import { isPlaceholder } from '../text/placeholders.ts';
import { doubtsOfDays } from './dated-doubts.ts';
import { daysWithout, told } from './days.ts';
import { type Doubt, isNever, never } from './doubt.ts';
import { doubtsOfIndicator } from './indicator-doubts.ts';
import { currencyOf } from './iso.ts';
import { split } from './pack.ts';
import { periodRange } from './period.ts';
import { beginsWithCases, soundsAtRisk } from './person-words.ts';
import type { Country, Indicator, Programme } from './programme.ts';
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
    ...ofShown(programme),
    ...ofPeriods(programme),
    ...countries.flatMap(ofCurrency),
    ...ofNames(programme),
    ...dated.flatMap((one) => (isNever(one, programme) ? [never(one.of, one)] : [])),
    ...indicators.flatMap((one) => doubtsOfIndicator(one, programme)),
    ...doubtsOfTargets(programme),
    ...doubtsOfDays(programme),
  ];
}

const atRisk = ({ code, kind, unit, labels, protected: isProtected }: Indicator): Doubt[] => {
  const sounds = kind === 'persons' ? soundsAtRisk : kind === 'count' ? beginsWithCases : () => false;
  const found = isProtected ? undefined : [...Object.values(labels), unit].find(sounds);
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
  const [start = '', ...starts] = ranges.map((one) => one.start).sort();
  const end =
    ranges
      .map((one) => one.end)
      .sort()
      .at(-1) ?? start;
  const without = starts.length === 0 ? [] : daysWithout({ start, end }, ranges);
  return without.map((days) => ({ doubt: 'period-gap', of: 'periods', found: told([days]) }));
}

/** Signs such as $ stand for the currency of the row's country. */
function ofCurrency({ alpha3, alpha2, currency }: Country): Doubt[] {
  const own = currencyOf(alpha2);
  return own === undefined || own === currency
    ? []
    : [{ doubt: 'currency-other', of: alpha3, found: `${currency} – ${own}` }];
}

/** Names in one cell that look like several, parted by a sign that does not part them here. */
function ofNames({ countries, lists, indicators, groups }: Programme): Doubt[] {
  const all = [
    ...countries.map(({ alpha3, names, never }) => ({
      of: alpha3,
      names: [...names.map(({ name }) => name), ...never],
    })),
    ...[...Object.values(lists).flat(), ...indicators, ...groups].map(({ code, aliases }) => ({
      of: code,
      names: aliases,
    })),
  ];
  return all.flatMap(({ of, names }) =>
    names.filter(soundsLikeSeveral).map((found): Doubt => ({ doubt: 'one-name', of, found })),
  );
}

/** “Nigeria, NG, NGA” and “fini/terminé”; neither “TIP/SOM” nor “laws, strategies and agreements by stage”. */
function soundsLikeSeveral(name: string): boolean {
  const parts = name.split(/[,/،、]/).map((part) => part.trim());
  const isShort = parts.every((part) => part !== '' && part.split(/\s+/).length <= 2);
  return parts.length > 1 && isShort && /\p{Ll}|\p{Lo}/u.test(name);
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

/** Codes of the worked examples that are in no list: a new log would show them as they stand. */
function ofShown({ examples, lists, indicators }: Programme): Doubt[] {
  const known = Object.entries({ ...lists, pillars_also: lists.pillar, indicator: indicators });
  const strangers = examples.rows.flatMap((row) =>
    known.flatMap(([column, all]) =>
      split(row[column] ?? '').flatMap((code) =>
        all.some((one) => one.code === code) ? [] : [`${column} ${code}`],
      ),
    ),
  );
  return [...new Set(strangers)].map((found) => ({ doubt: 'example-code', of: 'examples.csv', found }));
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
