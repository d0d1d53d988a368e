import { periodRange } from './period.ts';
import { soundsLikePeople } from './person-words.ts';
import type { Dated, Indicator, Programme, Target } from './programme.ts';
import { isShare } from './ways.ts';

/**
 * What a sound pack may say without meaning it. `of` is where: a code, or a field; `found` is what stands there.
 *
 * `no-people`: an indicator that counts no people sounds as if it did. `shares-summed`, `people-averaged`: a way that does not
 * go with what is counted. `over-100`, `as-part`, `below-baseline`: a target that is hardly meant. `stage-unused`: a stage from which
 * something meets its target that is not counted by stages. `nobody-protected`: no small number is hidden. `never`: something that
 * holds on no day of the action; a target that no report shows. `contribution`: more than the budget, or another currency.
 * `like-number`: two codes that spreadsheets make one. `example`: words of the pack to start with.
 */
export interface Doubt {
  readonly doubt:
    | 'no-people'
    | 'shares-summed'
    | 'people-averaged'
    | 'over-100'
    | 'as-part'
    | 'example'
    | 'below-baseline'
    | 'stage-unused'
    | 'nobody-protected'
    | 'never'
    | 'contribution'
    | 'like-number';
  readonly of: string;
  readonly found: string;
}

/** What headquarters should look at in a sound pack. */
export function doubtsOf(programme: Programme): Doubt[] {
  const { indicators, countries, lists, targets, protectedStakeholders } = programme;
  const isNobody = protectedStakeholders.length === 0 && indicators.every((one) => !one.protected);
  const dated = [
    ...countries.map((one) => ({ ...one, of: one.alpha3 })),
    ...[...Object.values(lists).flat(), ...indicators].map((one) => ({ ...one, of: one.code })),
  ];
  return [
    ...(isNobody ? [{ doubt: 'nobody-protected', of: 'protectedStakeholders', found: '' } as const] : []),
    ...ofMoney(programme),
    ...ofExamples(programme),
    ...dated.flatMap((one) => (isNever(one, programme) ? [never(one.of, one)] : [])),
    ...indicators.flatMap((one) => ofIndicator(one, indicators)),
    ...targets.flatMap((one) => ofTarget(one, programme)),
  ];
}

const never = (of: string, { from, until }: Dated): Doubt => ({
  doubt: 'never',
  of,
  found: [from, until].filter((day) => day !== null).join(' – '),
});

function isNever({ from, until }: Dated, { action }: Pick<Programme, 'action'>): boolean {
  return (from ?? '') > action.end || (until !== null && until < action.start);
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

/** Facts and words that were left as the pack to start with has them; that pack itself is not doubted. */
function ofExamples({ id, action, lists, reports }: Programme): Doubt[] {
  if (id === 'starter' && invented.test(action.donor)) return [];
  const left = (of: string, value: unknown): Doubt[] =>
    invented.test(JSON.stringify(value ?? '')) ? [{ doubt: 'example', of, found: '' }] : [];
  return [
    ...(id === 'starter' ? [{ doubt: 'example', of: 'id', found: '' } as const] : []),
    ...Object.entries(action).flatMap(([field, value]) => left(`action.${field}`, value)),
    ...Object.entries(lists).flatMap(([name, codes]) => left(`codes/${name}`, codes)),
    ...Object.entries(reports).flatMap(([name, report]) => left(`reports/${name}`, report)),
  ];
}

function ofIndicator(one: Indicator, all: readonly Indicator[]): Doubt[] {
  const { code, kind, aggregation, meetsFrom } = one;
  const people = soundsLikePeople(one);
  const number = /^\d+\.\d+$/.test(code) ? Number(code) : null;
  const same = number !== null && all.find((other) => other !== one && Number(other.code) === number);
  const doubt = (doubt: Doubt['doubt'], found: string): Doubt => ({ doubt, of: code, found });
  return [
    ...(people === null ? [] : [doubt('no-people', people)]),
    ...(isShare(one) && aggregation === 'sum' ? [doubt('shares-summed', aggregation)] : []),
    ...(kind === 'persons' && aggregation === 'mean' ? [doubt('people-averaged', aggregation)] : []),
    ...(aggregation !== 'distinct' && meetsFrom !== null ? [doubt('stage-unused', meetsFrom)] : []),
    ...(same ? [doubt('like-number', same.code)] : []),
  ];
}

function ofTarget({ indicator: code, country, period, target, baseline }: Target, programme: Programme) {
  const of = [code, country, period].filter((part) => part !== null).join(' ');
  const indicator = programme.indicators.find((one) => one.code === code)!;
  const nation = programme.countries.find(({ alpha3 }) => alpha3 === country);
  const range = period === null ? null : periodRange(period);
  const isOut = (one: Dated | undefined) =>
    one !== undefined &&
    range !== null &&
    !isNever(one, programme) &&
    ((one.from ?? '') > range.end || (one.until !== null && one.until < range.start));
  const doubts: Doubt[] = [];
  if (indicator.kind === 'percent' && target > 100)
    doubts.push({ doubt: 'over-100', of, found: String(target) });
  if (indicator.kind === 'percent' && target > 0 && target <= 1)
    doubts.push({ doubt: 'as-part', of, found: String(target) });
  if (baseline !== null && target < baseline)
    doubts.push({ doubt: 'below-baseline', of, found: `${baseline} – ${target}` });
  for (const one of [indicator, nation]) if (isOut(one)) doubts.push(never(of, one!));
  return doubts;
}
