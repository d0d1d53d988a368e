import type { Figure, Line } from '../count/figures.ts';
import { peopleParts } from '../schema/columns.ts';

/** Numbers that add up to one total, by name; null where nobody said. */
type Split = ReadonlyMap<string, number>;

const splitOf = (of: Pick<Figure, 'value' | 'parts' | 'unsplit'>): Split => {
  const parts = [
    ...peopleParts.map((part) => [part, of.parts[part]] as const),
    ['unsplit', of.unsplit] as const,
  ];
  const known = parts.flatMap(([name, amount]) => (amount === null ? [] : [[name, amount.value] as const]));
  const left = (of.value?.value ?? 0) - known.reduce((sum, [, value]) => sum + value, 0);
  return new Map(known.length === 0 ? [] : [...known, ['left', Number(left.toFixed(6))]]);
};

const stagesOf =
  (column: 'stages' | 'stagesToDate') =>
  (of: Figure): Split =>
    new Map(of[column].map(({ stage, count }) => [stage ?? '', count.value]));

/** Whether a line's total may be printed by sex and age, or by stage: no such number, nor what one office leaves of it, is small. */
export const tellsParts = (line: Line, below: number) => tells(line, splitOf, 'value', below);
export const tellsStages = (line: Line, below: number) => tells(line, stagesOf('stages'), 'value', below);
export const tellsStagesToDate = (line: Line, below: number) =>
  tells(line, stagesOf('stagesToDate'), 'toDate', below);

function tells(
  { total, countries }: Line,
  split: (of: Figure) => Split,
  column: 'value' | 'toDate',
  below: number,
): boolean {
  const isOpen = (value: number) => value <= 0 || value >= below;
  const whole = split(total);
  const places = [...countries.values()].map((figure) => ({
    all: figure[column]?.value ?? 0,
    split: split(figure),
  }));
  const sum = total[column]?.value ?? 0;
  return [...whole].every(
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
