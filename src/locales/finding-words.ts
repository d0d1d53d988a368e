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
  /** A heading among the items, in the quotation marks of the language. */
  quoted(heading: string): string;
  /** Stands between two items. */
  readonly between: string;
  /** `items` are the first of a list, `count` is how many more there are. */
  more(items: string, count: number): string;
  /** The name of a language, by its ISO 639-1 code, where it is not the machine's own. */
  languageName?(code: string): string;
}

/** A heading or an item among the facts of a finding, with the letters of its column or the code it may mean, or without. */
const heading = /^(?:([A-Z]{1,3}) )?“([\s\S]*)”(?: \(([\s\S]*)\))?$/;

type Lengths = Readonly<Record<string, number>>;

/** As they stand, and all of them. */
const plainly: Showing = { text: (text) => text, longestList: Number.POSITIVE_INFINITY };

/** Makes what fills the messages of one language, by a locale of it (BCP 47), with the facts of findings. */
export function findingWords(locale: string, words: NoticeWords, lists: ListWords): FindingWords {
  const compiled = new Map<string, IntlMessageFormat>();
  let names: Intl.DisplayNames | undefined;
  const nameOf = (code: string) => {
    if (lists.languageName !== undefined) return lists.languageName(code);
    names ??= new Intl.DisplayNames(locale, { type: 'language' });
    return names.of(code) ?? code;
  };

  function say(
    message: string,
    slots: Slots,
    showing: Showing,
    { masked, lengths }: { readonly masked: readonly string[]; readonly lengths: Lengths },
  ): string {
    const key = [message, ...masked].join('\u0000');
    let format = compiled.get(key);
    if (format === undefined) {
      const ast = new IntlMessageFormat(message, locale).getAst();
      format = new IntlMessageFormat(toBeFilled(ast, masked), locale);
      compiled.set(key, format);
    }
    const filled = Object.entries(slots).flatMap(([name, slot]) => [
      [name, slot],
      [choosing(name), String(slot)],
      [written(name), shown(name, slot, showing, lengths[name])],
    ]);
    return String(format.format(Object.fromEntries(filled)));
  }

  let ordinals: Intl.NumberFormat | undefined;
  /** A number that is no count, in the digits of the locale; only Arabic has others than ours. */
  const ordinal = (value: number) => {
    if (!locale.startsWith('ar')) return String(value);
    ordinals ??= new Intl.NumberFormat(locale, { useGrouping: false });
    return ordinals.format(value);
  };

  const shownItem = (item: string, text: Showing['text']) => {
    const [, column, quoted, near] = heading.exec(item) ?? [];
    if (quoted === undefined) return text(item);
    const after = near === undefined ? '' : ` (${text(near)})`;
    return `${column === undefined ? '' : `${text(column)} `}${lists.quoted(text(quoted))}${after}`;
  };

  function shown(name: string, slot: Slot, { text, longestList }: Showing, length?: number): string {
    if (typeof slot === 'number') return ordinal(slot);
    if (typeof slot === 'string') return text(length === undefined ? slot : `${slot}…`);
    if (slot.length === 0) return lists.none;
    // Languages are known to people by name.
    const told = slot.slice(0, longestList);
    const items = (name === 'languages' ? told.map(nameOf) : told)
      .map((item) => shownItem(item, text))
      .join(lists.between);
    const more = (length ?? slot.length) - told.length;
    return more > 0 ? lists.more(items, more) : items;
  }

  return ({ id, slots: kinds }, slots, showing = plainly, lengths = {}) => {
    // A number that was masked is a text.
    const masked = Object.keys(kinds).filter(
      (name) => kinds[name] === 'number' && typeof slots[name] === 'string',
    );
    const { title, message, why, fix } = words[id as NoticeId];
    const said = (text: string) => say(text, slots, showing, { masked, lengths });
    return {
      title: said(title),
      message: said(message),
      fix: said(fix),
      // Few outputs say it.
      get why() {
        return said(why);
      },
    };
  };
}

interface Piece {
  /** 0 text, 1 a slot, 2 a number, 5 a choice, 6 a plural, 7 its number. */
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** What a wording is chosen by: the slot as it stands, where in a sentence it may be isolated or cut. */
const choosing = (slot: string) => `${slot} choosing`;
/** What stands in a sentence by itself: of a number its digits, not parted into thousands. */
const written = (slot: string) => `${slot} written`;

/** A message in which slots choose apart, and some numbers, which were masked, are texts: of a plural the form for any number. */
function toBeFilled(ast: Ast, masked: readonly string[]): Ast {
  const walk = (pieces: readonly Piece[], within: string | null): Piece[] =>
    pieces.flatMap((piece) => {
      const { type, value, options } = piece;
      const ofMasked = typeof value === 'string' && type > 0 && masked.includes(value);
      if (type === 7 && within !== null) return { type: 1, value: written(within) };
      if (type === 1 || (type === 2 && ofMasked)) return { type: 1, value: written(String(value)) };
      if (options === undefined) return piece;
      if (type === 6 && ofMasked) return walk(options.other!.value, value);
      const changed = Object.entries(options).map(([name, option]) => [
        name,
        { ...option, value: walk(option.value, type === 6 ? null : within) },
      ]);
      const by = type === 5 ? choosing(String(value)) : value;
      return { ...piece, value: by, options: Object.fromEntries(changed) };
    });
  return walk(ast as readonly Piece[], null) as Ast;
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
