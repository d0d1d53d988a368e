import type { Programme } from '../programme/programme.ts';
import { type ColumnName, columnNamed } from '../schema/columns.ts';
import { choicesOf } from './topics.ts';
import type { Words } from './words.ts';

/** The words of a language that call codes as a programme does. */
export function withLabels<W extends Pick<Words, 'code'>>(
  words: W,
  programme: Programme,
): W & Required<Pick<Words, 'label'>> {
  const known = new Map<ColumnName, ReadonlyMap<string, string>>();
  /** Of codes that do not say themselves what they mean. */
  const meanings = (column: ColumnName) => {
    let found = known.get(column);
    if (found === undefined) {
      const choices = choicesOf(columnNamed.get(column)!, programme, words.code) ?? [];
      const telling = choices.filter(
        ({ code, meaning }) =>
          meaning !== '' && meaning.replaceAll(' ', '_').toLowerCase() !== code.toLowerCase(),
      );
      found = new Map(telling.map(({ code, meaning }) => [code, meaning]));
      known.set(column, found);
    }
    return found;
  };
  return { ...words, label: (column, code) => meanings(column).get(code) ?? null };
}
