import type { Place } from '../address.ts';
import type { Finding } from '../notices/finding.ts';
import type { Slot, Slots } from '../notices/notice.ts';
import { findPersonal, mask, masked } from '../privacy/personal-data.ts';
import { plain } from '../text/digits.ts';
import { plainForm } from '../text/normalise.ts';
import type { Diagnostic, Excerpt } from './diagnostic.ts';
import { maskedCell } from './shown.ts';

/** Makes a diagnostic of a finding: whatever looks like personal data is masked. */
export function judge(
  { notice, place, data, value, key, column, heading, related }: Finding,
  excerpt: Excerpt | null,
): Diagnostic {
  const { code, id, severity } = notice;
  // Built up in one order, since a million of them are kept.
  const judged: { -readonly [Part in keyof Diagnostic]: Diagnostic[Part] } = {
    code,
    rule: id,
    severity,
    place: maskedPlace(place),
    data: maskedSlots(data, value, column, place.row !== null),
    fingerprint: '',
  };
  if (value !== undefined) judged.value = maskedCell(value, column);
  if (key !== undefined) judged.key = masked(key);
  if (column !== undefined) judged.column = column;
  if (heading !== undefined) judged.heading = masked(heading);
  if (related !== undefined) judged.related = related.map(maskedPlace);
  if (excerpt !== null) judged.excerpt = excerpt;
  judged.fingerprint = fingerprint(judged);
  return judged;
}

/** The same place where its sheet has an ordinary name. */
function maskedPlace(place: Place): Place {
  const sheet = place.sheet === null ? null : masked(place.sheet);
  return sheet === place.sheet ? place : { ...place, sheet };
}

/** Fewer signs identify nobody. */
const telling = 4;
const bare = (text: string) => plainForm(plain(text).text).replaceAll(' ', '');

/** The same object where nothing had to be masked. */
function maskedSlots(
  data: Slots,
  value: string | undefined,
  column: string | undefined,
  ofRow: boolean,
): Slots {
  // Of a cell that is masked no piece may be told either: numbers that were found in it, parts it was split into.
  const pieces =
    value === undefined ? [] : findPersonal(value).map(({ start, end }) => value.slice(start, end));
  const hidden = pieces.map(bare);
  const safe = (text: string) => {
    if (pieces.length === 0) return maskedCell(text, column);
    const signs = bare(text);
    if (signs.length >= telling && hidden.some((piece) => piece.includes(signs))) return mask;
    return pieces.reduce((rest, piece) => rest.replaceAll(piece, mask), maskedCell(text, column));
  };
  let own: Record<string, Slot> | undefined;
  for (const name in data) {
    const slot = data[name]!;
    // What is counted in a file or a sheet is a count; a number of a row may be a telephone number.
    const shown = typeof slot === 'number' && !ofRow ? slot : maskedSlot(slot, safe);
    if (shown === slot) continue;
    own ??= { ...data };
    own[name] = shown;
  }
  return own ?? data;
}

/** A number that has to be masked becomes a text. */
function maskedSlot(slot: Slot, safe: (text: string) => string): Slot {
  if (typeof slot === 'string') return safe(slot);
  if (typeof slot === 'number') {
    const text = safe(String(slot));
    return text === String(slot) ? slot : text;
  }
  return slot.some((text) => safe(text) !== text) ? slot.map(safe) : slot;
}

/** Sixteen hexadecimal digits over what makes a finding itself, whatever row it now stands in; over masked text only. */
function fingerprint({ code, column, key, value, place }: Omit<Diagnostic, 'fingerprint'>): string {
  const text = [code, column ?? '', key ?? place.sheet ?? '', value ?? ''].join('\u0000');
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
        hash ^= hash >>> 15;
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
