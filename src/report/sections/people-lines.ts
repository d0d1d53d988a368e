import type { Line, PeopleBasis, PeopleFigure } from '../../count/figures.ts';
import { type Quantity, subtract, sum } from '../../count/quantity.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { ReportInput } from '../input.ts';
import type { Sex } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import type { ReportWords } from '../words.ts';

/** In the order of the tables. */
export const sexes: readonly Sex[] = ['women', 'men', 'girls', 'boys'];

/** People counted in one way: all of them, those of each sex and age, and how many are of no recorded sex. */
export function peopleLine(
  basis: PeopleBasis,
  figure: PeopleFigure<Amount>,
  voice: Voice,
  words: ReportWords,
): string {
  const { value, parts } = figure;
  const shown = sexes.flatMap((sex) => {
    const amount = parts[sex];
    if (amount === null || isHidden(amount, 'withheld') || isZero(amount)) return [];
    return [voice.part(amount, sex)];
  });
  const withheld = sexes.filter((sex) => isHidden(parts[sex], 'withheld'));
  const rest = unrecorded(figure);
  return words.say.people(
    basis,
    voice.cell(value!),
    shown,
    rest === null ? null : rest === value ? 'all' : voice.cell(rest),
    withheld,
  );
}

/** Whether some people are all there are, and more than one. */
const isAll = (some: Amount, whole: Amount): boolean =>
  !('hidden' in some || 'hidden' in whole) &&
  some.precision === 'exact' &&
  whole.precision === 'exact' &&
  some.value === whole.value &&
  whole.value > 1;

/** Share of women and girls among people whose sex was recorded, with its base; null where there is none or a part is hidden. */
export function womenShare(
  basis: PeopleBasis,
  figure: PeopleFigure<Amount>,
  voice: Voice,
  words: ReportWords,
): string | null {
  const { value, parts } = figure;
  const recorded = shownSum(parts, sexes);
  const female = shownSum(parts, ['women', 'girls']);
  if (value === null || recorded === null || recorded.value <= 0) return null;
  const women = female?.value ?? 0;
  const { girls } = parts;
  return words.say.womenAmong(
    voice.percent({
      value: (women / recorded.value) * 100,
      precision: recorded.precision === 'exact' ? 'exact' : 'approx',
    }),
    girls !== null && !isZero(girls),
    isAll(recorded, value) ? null : voice.cell(recorded),
    voice.cell(value),
    basis,
  );
}

/** What the sexes and ages leave of the total, whatever the rows say; null where nothing is left, or where it may not be told. */
export function unrecorded({ value, parts }: PeopleFigure<Amount>): Quantity | null {
  if (value === null || 'hidden' in value) return null;
  if (sexes.some((sex) => isHidden(parts[sex]))) return null;
  const known = shownSum(parts, sexes);
  const rest = known === null ? value : subtract(value, known);
  return rest.value > 0 ? rest : null;
}

/** Sum of parts that are there; null where none is or one is hidden. */
function shownSum(parts: PeopleFigure<Amount>['parts'], wanted: readonly Sex[]): Quantity | null {
  const amounts = wanted.map((sex) => parts[sex]);
  return amounts.some((amount) => isHidden(amount))
    ? null
    : sum(amounts.map((amount) => (amount !== null && 'value' in amount ? amount : null)));
}

/** Indicators with people of the period who are in none of the numbers of people over indicators, and why; null where all are. */
export function notCounted({ figures, words }: ReportInput, voice: Voice): string | null {
  const lines = figures.lines.filter(
    ({ indicator, total }) =>
      indicator.kind === 'persons' && [total.value, total.apart?.value ?? null].some(isSomebody),
  );
  const named = (which: (line: Line<Amount>) => boolean) => [
    ...new Set(lines.filter(which).map(({ indicator }) => voice.indicator(indicator.code))),
  ];
  const left = {
    assisted: named(({ indicator }) => indicator.protected),
    withheld: named(({ indicator, total }) => !indicator.protected && isHidden(total.value)),
    running: named(({ indicator, total }) => !indicator.protected && total.apart !== null),
  };
  return Object.values(left).every((names) => names.length === 0) ? null : words.say.notCounted(left);
}

const isSomebody = (amount: Amount | null) => amount !== null && !isZero(amount);

const isHidden = (amount: Amount | null, how?: 'few' | 'withheld') =>
  amount !== null && 'hidden' in amount && (how === undefined || amount.hidden === how);
const isZero = (amount: Amount) => 'value' in amount && amount.value === 0;
