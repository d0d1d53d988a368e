import type { Figure, Line } from '../count/figures.ts';
import { peopleParts } from '../schema/columns.ts';

/** Sexes and ages, people without, and what all of them leave of the total. */
const splitOf = (of: Pick<Figure, 'value' | 'parts' | 'unsplit'>): ReadonlyMap<string, number> => {
  const parts = [
    ...peopleParts.map((part) => [part, of.parts[part]] as const),
    ['unsplit', of.unsplit] as const,
  ];
  const known = parts.flatMap(([name, amount]) => (amount === null ? [] : [[name, amount.value] as const]));
  const left = (of.value?.value ?? 0) - known.reduce((sum, [, value]) => sum + value, 0);
  return new Map(known.length === 0 ? [] : [...known, ['left', Number(left.toFixed(6))]]);
};

/** Whether a line's total may be printed by sex and age: no such number, nor what one office leaves of it, is small. */
export function tellsParts({ total, countries }: Line, below: number): boolean {
  const isOpen = (value: number) => value <= 0 || value >= below;
  const places = [...countries.values()].map((figure) => ({
    all: figure.value?.value ?? 0,
    split: splitOf(figure),
  }));
  const sum = total.value?.value ?? 0;
  return [...splitOf(total)].every(
    ([name, value]) =>
      isOpen(value) &&
      places.every((place) => {
        const own = place.split.get(name) ?? 0;
        if (!isOpen(value - own)) return false;
        // Of so many people in one place, so many must be of this sex: no reader nor office may be sure of a few.
        const known = [
          0,
          ...places.filter((one) => one !== place).map((one) => one.all - (one.split.get(name) ?? 0)),
        ];
        const surely = Math.max(...known.map((others) => place.all - (sum - value - others)));
        return isOpen(own) || surely <= 1;
      }),
  );
}
