import { IntlMessageFormat } from 'intl-messageformat';
import type { FindingWords, Showing } from '../../formats/words.ts';
import type { Slot, Slots } from '../../notices/notice.ts';

const compiled = new Map<string, IntlMessageFormat>();

/** As they stand, and all of them. */
const plainly: Showing = { text: (text) => text, longestList: Number.POSITIVE_INFINITY };

function say(message: string, slots: Slots, showing: Showing): string {
  let format = compiled.get(message);
  if (format === undefined) {
    format = new IntlMessageFormat(message, 'en');
    compiled.set(message, format);
  }
  const filled = Object.entries(slots).map(([name, slot]) => [name, shown(name, slot, showing)]);
  return String(format.format(Object.fromEntries(filled)));
}

function shown(name: string, slot: Slot, { text, longestList }: Showing): string | number {
  if (typeof slot === 'number') return slot;
  if (typeof slot === 'string') return text(slot);
  if (slot.length === 0) return 'none';
  const items = named(name, slot).map(text);
  const more = items.length - longestList;
  return more > 0 ? `${items.slice(0, longestList).join(', ')} and ${more} more` : items.join(', ');
}

const languages = new Intl.DisplayNames('en', { type: 'language' });
/** Languages are known to people by name. */
const named = (slot: string, items: readonly string[]) =>
  slot === 'languages' ? items.map((code) => languages.of(code) ?? code) : items;

/** A notice's own words, filled with the facts of a finding. */
export const findings: FindingWords = (notice, slots, showing = plainly) => {
  const masked = Object.keys(notice.slots).filter(
    (name) => notice.slots[name] === 'number' && typeof slots[name] === 'string',
  );
  // A number that was masked is a text.
  const words = (message: string) =>
    masked.reduce((text, name) => text.replaceAll(`{${name}, number}`, `{${name}}`), message);
  return {
    title: say(words(notice.title), slots, showing),
    message: say(words(notice.message), slots, showing),
    fix: say(words(notice.fix), slots, showing),
  };
};
