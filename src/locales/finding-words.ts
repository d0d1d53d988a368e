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
  const compiled = new Map<string, Map<string, Wording>>();
  let names: Intl.DisplayNames | undefined;
  const nameOf = (code: string) => {
    if (lists.languageName !== undefined) return lists.languageName(code);
    names ??= new Intl.DisplayNames(locale, { type: 'language' });
    return names.of(code) ?? code;
  };

  /** By the slots that are masked, then by the message, which is one object and found without being read. */
  function wordingOf(message: string, masked: readonly string[]): Wording {
    const alike = compiled.get(masked.join('\u0000')) ?? new Map<string, Wording>();
    compiled.set(masked.join('\u0000'), alike);
    const known = alike.get(message);
    if (known !== undefined) return known;
    const ast = toBeFilled(new IntlMessageFormat(message, locale).getAst(), masked);
    const made = {
      ast: ast as readonly Piece[],
      format: new IntlMessageFormat(ast, locale),
      needs: needsOf(ast),
    };
    alike.set(message, made);
    return made;
  }

  /** Of thousands of findings each fills only what its words need, and formats nothing where they choose nothing. */
  function say(
    message: string,
    slots: Slots,
    showing: Showing,
    { masked, lengths }: { readonly masked: readonly string[]; readonly lengths: Lengths },
  ): string {
    const { ast, format, needs } = wordingOf(message, masked);
    const filled: Record<string, Slot> = {};
    for (const { key, name, as } of needs) {
      const slot = slots[name];
      if (slot === undefined) continue;
      filled[key] =
        as === 'written'
          ? shown(name, slot, showing, lengths[name])
          : as === 'choosing'
            ? String(slot)
            : slot;
    }
    let text = '';
    for (const { type, value } of ast) {
      const piece = type === 0 ? value : type === 1 ? filled[String(value)] : undefined;
      if (typeof piece !== 'string') return String(format.format(filled));
      text += piece;
    }
    return text;
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

/** What a message needs under a key: a slot as it is, as what chooses or as it is written. */
interface Need {
  readonly key: string;
  readonly name: string;
  readonly as: string | undefined;
}

/** A message made ready. */
interface Wording {
  readonly ast: readonly Piece[];
  readonly format: IntlMessageFormat;
  readonly needs: readonly Need[];
}

function needsOf(ast: Ast): Need[] {
  const keysIn = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap(({ type, value, options }) => [
      ...(type > 0 && typeof value === 'string' ? [value] : []),
      ...Object.values(options ?? {}).flatMap((option) => keysIn(option.value)),
    ]);
  return [...new Set(keysIn(ast as readonly Piece[]))].map((key) => {
    const [name = '', as] = key.split(' ');
    return { key, name, as };
  });
}

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
