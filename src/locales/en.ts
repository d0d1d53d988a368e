import { IntlMessageFormat } from 'intl-messageformat';
import type { Wording } from '../check/judge.ts';
import { quoted } from '../formats/terminal.ts';
import type { FormatWords } from '../formats/words.ts';
import type { Severity, Slot } from '../notices/notice.ts';

const compiled = new Map<string, IntlMessageFormat>();

/** Lists longer than this are cut in a message, and say so; the finding's data keep them whole. */
const longestList = 12;

function say(message: string, data: Readonly<Record<string, Slot>>): string {
  let format = compiled.get(message);
  if (format === undefined) {
    format = new IntlMessageFormat(message, 'en');
    compiled.set(message, format);
  }
  const filled = Object.fromEntries(
    Object.entries(data).map(([name, slot]) => [
      name,
      typeof slot === 'object'
        ? listed(named(name, slot).map(quoted))
        : typeof slot === 'string'
          ? quoted(slot)
          : slot,
    ]),
  );
  return String(format.format(filled));
}

const languages = new Intl.DisplayNames('en', { type: 'language' });
/** Languages are known to people by name. */
const named = (slot: string, items: readonly string[]) =>
  slot === 'languages' ? items.map((code) => languages.of(code) ?? code) : items;

function listed(items: readonly string[]): string {
  if (items.length === 0) return 'none';
  const more = items.length - longestList;
  return more > 0 ? `${items.slice(0, longestList).join(', ')} and ${more} more` : items.join(', ');
}

/** A rule's own words, filled with the facts of a finding. */
export const wording: Wording = ({ title, message, fix }, data) => ({
  title: say(title, data),
  message: say(message, data),
  fix: say(fix, data),
});

const severities: Readonly<Record<Severity, string>> = {
  stop: 'Cannot check',
  error: 'Must fix',
  warning: 'Please look',
  note: 'For information',
};

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What the formats say around the findings. */
export const formatWords: FormatWords = {
  severities,
  whatToDo: 'What to do',
  more: (count) => `and ${plural(count, 'more cell', 'more cells')} like this`,
  also: (cell, value) => `Also ${cell}: “${value}”.`,
  sheet: (name) => `sheet "${name}"`,
  row: (row) => `row ${row}`,
  size: ({ files, rows, activities }) =>
    `${plural(rows, 'row', 'rows')} (${plural(activities, 'activity', 'activities')}) in ${plural(files, 'file', 'files')}`,
  verdict(result) {
    const size = `Checked ${formatWords.size(result.counts)}`;
    return {
      ready: `Ready to send. ${size}; nothing needs to change.`,
      'ready-with-remarks': `Ready to send, with remarks to look at. ${size}.`,
      'not-ready': `Not ready to send: what is marked "Must fix" has to be corrected. ${size}.`,
      unreadable: `Not ready: at least one file could not be read. ${size}.`,
    }[result.verdict];
  },
  tally({ stop, error, warning, note }) {
    if (stop + error + warning + note === 0) return null;
    const parts = [
      stop > 0 ? `${stop} cannot be checked` : null,
      plural(error, 'thing to fix', 'things to fix'),
      `${warning} to look at`,
      `${note} for information`,
    ];
    return parts.filter((part) => part !== null).join(', ');
  },
  fileVerdicts: {
    ready: 'ready',
    'ready-with-remarks': 'ready, with remarks',
    'not-ready': 'not ready',
    unreadable: 'could not be read',
  },
  nothing: 'No file to check was found.',
};
