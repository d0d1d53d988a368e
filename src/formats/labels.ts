import type { Programme } from '../programme/programme.ts';
import { type ColumnName, columnNamed } from '../schema/columns.ts';
import { normalise } from '../text/normalise.ts';
import { choicesOf } from './topics.ts';
import type { Words } from './words.ts';

/** The words of a language that call codes as a programme does. */
export function withLabels<W extends Pick<Words, 'code'>>(
  words: W,
  programme: Programme,
): W & Required<Pick<Words, 'label'>> {
  const known = new Map<ColumnName, ReadonlyMap<string, string>>();
  const meanings = (column: ColumnName) => {
    let found = known.get(column);
    if (found === undefined) {
      const choices = choicesOf(columnNamed.get(column)!, programme, words.code) ?? [];
      found = new Map(choices.map(({ code, meaning }) => [code, meaning]));
      known.set(column, found);
    }
    return found;
  };
  return {
    ...words,
    label(column, code) {
      const meaning = meanings(column).get(code) ?? '';
      const saysNoMore = meaning === '' || normalise(meaning.replaceAll(' ', '_')) === normalise(code);
      return saysNoMore ? null : meaning;
    },
  };
}
