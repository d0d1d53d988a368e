import type { Moment } from './serial.ts';

/** `time` has no part of a day in it; `elapsed` counts hours, minutes or seconds beyond a day. */
export type DateKind = 'date' | 'time' | 'elapsed';

/** What a number format makes of a number, when its first section is about days or hours; null when it is not. */
export function dateKind(section: string): DateKind | null {
  const bare = section
    .replace(/"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^[\]]*\]/giu, '')
    .replace(/general|E[+-]/gi, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'elapsed';
  // Placeholders of digits, other than those of split seconds, belong to a number.
  if (!/[ymdhseb]/i.test(bare) || /[0#?]/.test(bare.replace(/s\.0+/gi, ''))) return null;
  const isTime = /[hs]/i.test(bare) && !/[ydeb]/i.test(bare) && !/mmm/i.test(bare);
  return isTime ? 'time' : 'date';
}

// What stands in brackets holds no bracket, and is taken only where it ends: no sign is looked at again and again.
const PIECES =
  /"([^"]*)"?|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[\$(?=[^[\]]*\])([^[\]-]*)(?:-([0-9A-F]+)[^[\]]*)?\]|\[[^[\]]*\]|(AM\/PM|A\/P)|(\.0+)|(y+|e+|b+|m+|d+|h+|s+)|[\s\S]/giu;

/** Main languages of number formats, by the low bits of Windows' language numbers. */
const LANGUAGES: Readonly<Record<number, string>> = {
  1: 'ar',
  10: 'es',
  12: 'fr',
  22: 'pt',
  25: 'ru',
  32: 'ur',
  34: 'uk',
  35: 'be',
  41: 'fa',
  64: 'ky',
  69: 'bn',
  84: 'lo',
  97: 'ne',
};

interface Language {
  readonly code: string;
  readonly inDate: boolean;
}

interface Part {
  readonly kind: 'literal' | 'half' | 'fraction' | 'elapsed' | 'field';
  readonly text: string;
  /** What a field counts: y e b m d h s, and n for minutes. */
  readonly letter?: string;
}

/** Shows moments in a format's own order and language; null numbers (no such day) give an empty text. */
export function dateFormat(
  section: string,
  kind: DateKind,
): (value: number, moment: Moment | null) => string {
  const parts: Part[] = [];
  let language: Language = { code: 'en', inDate: false };
  let otherCalendar = false;
  for (const match of section.matchAll(PIECES)) {
    const [piece, quoted, escaped, elapsed, currency, locale, half, fraction, field] = match;
    if (locale !== undefined) {
      const id = Number.parseInt(locale, 16);
      // Excel marks formats with the second form of month names by FC: [$-FC19].
      language = { code: LANGUAGES[id & 0x3ff] ?? 'en', inDate: (id & 0xff00) === 0xfc00 };
      otherCalendar = id > 0xffff && id < 0xf0000000;
    }
    if (elapsed !== undefined) parts.push({ kind: 'elapsed', text: elapsed.toLowerCase() });
    else if (half !== undefined) parts.push({ kind: 'half', text: half });
    else if (fraction !== undefined) parts.push({ kind: 'fraction', text: fraction });
    else if (field !== undefined)
      parts.push({ kind: 'field', text: field.toLowerCase(), letter: field[0]!.toLowerCase() });
    else if (/^[_*]./u.test(piece)) continue;
    else if (piece.startsWith('[')) parts.push({ kind: 'literal', text: currency ?? '' });
    else parts.push({ kind: 'literal', text: quoted ?? escaped ?? piece });
  }
  if (otherCalendar || parts.some((part) => part.kind === 'field' && part.letter === 'b')) {
    // Another calendar's year would be read as ours: ISO says the same day without doubt.
    return kind === 'date' ? dateFormat('yyyy-mm-dd', 'date') : dateFormat('h:mm:ss', kind);
  }
  const named = withMinutes(parts);
  const twelve = parts.some((part) => part.kind === 'half');
  if (kind === 'elapsed') return (value) => showElapsed(named, value);
  return (_value, moment) =>
    moment === null ? '' : named.map((part) => showPart(part, moment, twelve, language)).join('');
}

/** `m` after hours or before seconds means minutes. */
function withMinutes(parts: readonly Part[]): readonly Part[] {
  const fields = parts.filter(({ kind }) => kind === 'field' || kind === 'elapsed');
  const minutes = new Set(
    fields.filter(({ kind, letter, text }, at) => {
      if (kind !== 'field' || letter !== 'm' || text.length > 2) return false;
      const [before, after] = [fields[at - 1], fields[at + 1]];
      return before?.text.startsWith('h') === true || after?.text.startsWith('s') === true;
    }),
  );
  return parts.map((part) => (minutes.has(part) ? { ...part, letter: 'n' } : part));
}

const pad = (number: number, text: string) => String(number).padStart(Math.min(text.length, 2), '0');

function showPart(part: Part, moment: Moment, twelve: boolean, language: Language): string {
  if (part.kind === 'literal') return part.text;
  if (part.kind === 'half') {
    const [morning = '', afternoon = ''] = part.text.split('/');
    return moment.hour < 12 ? morning : afternoon;
  }
  if (part.kind === 'fraction') {
    const thousandths = Math.round((moment.seconds % 1) * 1000);
    return `.${String(thousandths)
      .padStart(3, '0')
      .slice(0, part.text.length - 1)}`;
  }
  if (part.kind === 'elapsed') return '';
  switch (part.letter) {
    case 'y':
    case 'e':
      return part.letter === 'e' || part.text.length > 2 ? String(moment.year) : pad(moment.year % 100, 'yy');
    case 'd':
      return part.text.length > 2 ? dayName(moment, part.text, language) : pad(moment.day, part.text);
    case 'h':
      return pad(twelve ? moment.hour % 12 || 12 : moment.hour, part.text);
    case 's':
      return pad(moment.second, part.text);
    case 'n':
      return pad(moment.minute, part.text);
    default:
      return part.text.length > 2 ? monthName(moment, part.text, language) : pad(moment.month, part.text);
  }
}

const names = new Map<string, string>();

/** A month (1-12) or weekday (0 is Sunday) in words; `inDate` is the form a month takes after a day (января). */
function wordFor(
  field: 'month' | 'weekday',
  number: number,
  length: 'short' | 'long',
  language: Language,
): string {
  const key = [field, number, length, language.code, language.inDate].join(' ');
  let word = names.get(key);
  if (word === undefined) {
    const day = field === 'month' && language.inDate ? { day: 'numeric' as const } : {};
    const options = { [field]: length, ...day, timeZone: 'UTC' };
    // January 2000 began on a Saturday.
    const date = field === 'month' ? Date.UTC(2000, number - 1, 1) : Date.UTC(2000, 0, 2 + number);
    const parts = new Intl.DateTimeFormat(`${language.code}-u-ca-gregory-nu-latn`, options).formatToParts(
      date,
    );
    word = parts.find((part) => part.type === field)?.value ?? '';
    names.set(key, word);
  }
  return word;
}

function monthName(moment: Moment, text: string, language: Language): string {
  if (text.length === 5) return wordFor('month', moment.month, 'long', language).slice(0, 1);
  return wordFor('month', moment.month, text.length === 3 ? 'short' : 'long', language);
}

function dayName(moment: Moment, text: string, language: Language): string {
  return wordFor('weekday', moment.weekday, text.length === 3 ? 'short' : 'long', language);
}

function showElapsed(parts: readonly Part[], value: number): string {
  const precise = parts.find((part) => part.kind === 'fraction');
  const places = precise === undefined ? 0 : precise.text.length - 1;
  const total = Number((Math.abs(value) * 86_400).toFixed(places));
  const units: Record<string, number> = {
    h: Math.floor(total / 3600),
    m: Math.floor(total / 60),
    s: Math.floor(total),
  };
  const shown = parts.map((part) => {
    if (part.kind === 'elapsed') return String(units[part.text[0] ?? 'h']).padStart(part.text.length, '0');
    if (part.kind === 'fraction') return (total % 1).toFixed(places).slice(1);
    if (part.kind !== 'field') return part.text;
    const inUnit = {
      h: (units.h ?? 0) % 24,
      n: (units.m ?? 0) % 60,
      m: (units.m ?? 0) % 60,
      s: Math.floor(total) % 60,
    }[part.letter ?? ''];
    return inUnit === undefined ? '' : pad(inUnit, part.text);
  });
  return (value < 0 ? '-' : '') + shown.join('');
}
