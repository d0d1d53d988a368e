import { IntlMessageFormat } from 'intl-messageformat';
import type { FindingWords, Showing } from '../formats/words.ts';
import type { Notice, Slot, Slots } from '../notices/notice.ts';
import type { NoticeId } from '../rules/catalogue.ts';
import type { ColumnName } from '../schema/columns.ts';
import { headingOf } from '../schema/labels/index.ts';

/** Words of every notice in one language: a language that lacks one does not compile. */
export type NoticeWords = Readonly<Record<NoticeId, Pick<Notice, 'title' | 'message' | 'why' | 'fix'>>>;

/** How a language says lists. */
export interface ListWords {
  readonly none: string;
  /** `items` are the first of a list, `count` is how many more there are. */
  more(items: string, count: number): string;
}

type Lengths = Readonly<Record<string, number>>;

/** As they stand, and all of them. */
const plainly: Showing = { text: (text) => text, longestList: Number.POSITIVE_INFINITY };

/** Makes what fills the messages of one language, by its ISO 639-1 code, with the facts of findings. */
export function findingWords(language: string, words: NoticeWords, lists: ListWords): FindingWords {
  const compiled = new Map<string, IntlMessageFormat>();
  let names: Intl.DisplayNames | undefined;
  const nameOf = (code: string) => {
    names ??= new Intl.DisplayNames(language, { type: 'language' });
    return names.of(code) ?? code;
  };

  function say(message: string, slots: Slots, showing: Showing, lengths: Lengths): string {
    let format = compiled.get(message);
    if (format === undefined) {
      format = new IntlMessageFormat(message, language);
      compiled.set(message, format);
    }
    const filled = Object.entries(slots).map(([name, slot]) => [
      name,
      shown(name, slot, showing, lengths[name]),
    ]);
    return String(format.format(Object.fromEntries(filled)));
  }

  function shown(name: string, slot: Slot, { text, longestList }: Showing, length?: number): string | number {
    if (typeof slot === 'number') return slot;
    if (typeof slot === 'string') return text(length === undefined ? slot : `${slot}…`);
    if (slot.length === 0) return lists.none;
    // Languages are known to people by name.
    const told = slot.slice(0, longestList);
    const items = (name === 'languages' ? told.map(nameOf) : told).map(text).join(', ');
    const more = (length ?? slot.length) - told.length;
    return more > 0 ? lists.more(items, more) : items;
  }

  return ({ id, slots: kinds }, slots, showing = plainly, lengths = {}) => {
    // A number that was masked is a text.
    const masked = Object.keys(kinds).filter(
      (name) => kinds[name] === 'number' && typeof slots[name] === 'string',
    );
    const { title, message, fix } = words[id as NoticeId];
    const said = (text: string) =>
      say(
        masked.reduce((rest, name) => rest.replaceAll(`{${name}, number}`, `{${name}}`), text),
        slots,
        showing,
        lengths,
      );
    return { title: said(title), message: said(message), fix: said(fix) };
  };
}

interface Piece {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}

/** Makes what says the words of a notice in general: `anything` in place of each fact, of several wordings the last; columns as the template calls them. */
export function generalWords(language: string, words: NoticeWords, anything: string) {
  const spoken = (pieces: readonly Piece[]): string =>
    pieces
      .map(({ type, value, options }) => {
        if (options !== undefined) return spoken((options.other ?? Object.values(options).at(-1)!).value);
        if (type === 0) return String(value);
        const column = /^(.+)_heading$/.exec(String(value))?.[1];
        return column === undefined ? anything : headingOf(column as ColumnName, language);
      })
      .join('');
  const general = (message: string) =>
    spoken(new IntlMessageFormat(message, language).getAst() as readonly Piece[]);
  return ({ id }: Notice) => {
    const { title, message, why, fix } = words[id as NoticeId];
    return { title: general(title), message: general(message), why: general(why), fix: general(fix) };
  };
}
