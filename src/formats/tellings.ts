import type { Diagnostic } from '../check/diagnostic.ts';
import type { Slot } from '../notices/notice.ts';
import { said } from './said.ts';
import type { Showing, Words } from './words.ts';

/** Findings of one cause of which the same sentences are true. */
export interface Telling {
  readonly of: readonly Diagnostic[];
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** The message is that of the first telling but for the cell's own value. */
  readonly sameButForValue: boolean;
}

/** Findings that are looked at: a million of one cause need not be told apart. */
const lookedAt = 1000;
/** Stands for a cell's own value where messages are compared. */
const ownValue = '\u0000';

/** The findings of one cause by what is said of them, in their order, so many tellings at most. */
export function tellings(
  same: readonly Diagnostic[],
  language: Pick<Words, 'findings' | 'heading' | 'label'>,
  showing: Showing,
  most: number,
): readonly Telling[] {
  const general = (one: Diagnostic) => said(withoutValue(one), language).message;
  let first: string | undefined;
  const likeFirst = (one: Diagnostic) => {
    if (one === same[0]) return true;
    first ??= general(same[0]!);
    return general(one) === first;
  };
  const told = new Map<string, Telling & { readonly of: Diagnostic[] }>();
  for (const one of same.slice(0, lookedAt)) {
    const { title, message, fix } = said(one, language, showing);
    const key = `${message}\n${fix}`;
    const known = told.get(key);
    if (known !== undefined) known.of.push(one);
    else if (told.size < most) {
      const sameButForValue = one.value !== undefined && likeFirst(one);
      told.set(key, { of: [one], title, message, fix, sameButForValue });
    }
  }
  return [...told.values()];
}

/** A finding with a sign in place of its cell's value, wherever its facts repeat it. */
function withoutValue(one: Diagnostic): Diagnostic {
  const { value, heading, data } = one;
  if (value === undefined) return one;
  const plain = (slot: Slot) =>
    !Array.isArray(slot) && String(slot).trim() === value.trim() ? ownValue : slot;
  return {
    ...one,
    value: ownValue,
    data: Object.fromEntries(Object.entries(data).map(([name, slot]) => [name, plain(slot)])),
    ...(heading === undefined ? {} : { heading: heading === value ? ownValue : heading }),
  };
}
