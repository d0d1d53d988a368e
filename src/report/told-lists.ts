import type { Entry } from '../log/rows/entry.ts';
import type { Values } from '../schema/columns.ts';
import { remembering } from '../text/remembering.ts';

// Lists of texts that are never copied where they may be shared: of 260,000 activities most have few partners and kinds of people among
// them, and their lists were 60 MB.

/** The list that is empty. */
export const none: readonly string[] = [];
/** A text as a list; the same one for a text that comes again. */
export const listOf = remembering<readonly string[]>((text) => [text]);

/** Texts, each once: the same list where each is. */
export function unique(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts;
  const once = new Set(texts);
  return once.size === texts.length ? texts : [...once];
}

/** What is made of texts: the same list where nothing changes. */
export const mapped = (texts: readonly string[], make: (text: string) => string): readonly string[] =>
  texts.every((text) => make(text) === text) ? texts : texts.map(make);

/** What the rows of an activity list, each once. */
export const each = (
  rows: readonly Entry[],
  listIn: (values: Values) => readonly string[] | undefined,
): readonly string[] =>
  unique(
    rows.length === 1
      ? (listIn(rows[0]!.values) ?? none)
      : rows.flatMap(({ values }) => listIn(values) ?? none),
  );
