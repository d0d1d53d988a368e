import type { Place } from '../address.ts';
import type { Finding } from '../notices/finding.ts';
import type { Slot, Slots } from '../notices/notice.ts';
import { findPersonal, mask, masked } from '../privacy/personal-data.ts';
import { plain } from '../text/digits.ts';
import { plainForm } from '../text/normalise.ts';
import { cutText, longestList, longestText } from './cut.ts';
import type { Diagnostic, Excerpt } from './diagnostic.ts';
import { markOf } from './fingerprint.ts';
import { safeSheet } from './safe-names.ts';
import { maskedCell } from './shown.ts';

/**
 * Makes a diagnostic of a finding: whatever looks like personal data is masked, and what is endless is cut. Its fingerprint
 * is only the finding's mark, until all are known.
 */
export function judge(finding: Finding, excerpt: Excerpt | null): Diagnostic {
  const { notice, place, data, value, key, column, heading, related } = finding;
  const { code, id, severity } = notice;
  const cut: Record<string, number> = {};
  const short = (name: string, text: string) => {
    if (text.length > longestText) cut[name] = text.length;
    return cutText(text);
  };
  // Built up in one order, since thousands of them are kept.
  const judged: { -readonly [Part in keyof Diagnostic]: Diagnostic[Part] } = {
    code,
    rule: id,
    severity,
    place: maskedPlace(place),
    data: shortSlots(maskedSlots(shortLists(data, cut), value, column, place.row !== null), short),
    fingerprint: markOf(finding),
    cause: '',
  };
  if (value !== undefined) judged.value = short('value', maskedCell(value, column));
  if (key !== undefined) judged.key = short('key', masked(key));
  if (column !== undefined) judged.column = column;
  if (heading !== undefined) judged.heading = short('heading', masked(heading));
  if (related !== undefined) {
    judged.related = related.slice(0, longestList).map(maskedPlace);
    if (related.length > longestList) cut.related = related.length;
  }
  if (excerpt !== null) judged.excerpt = excerpt;
  if (Object.keys(cut).length > 0) judged.cut = cut;
  return judged;
}

/** The same object where no list is too long. */
function shortLists(data: Slots, cut: Record<string, number>): Slots {
  let own: Record<string, Slot> | undefined;
  for (const name in data) {
    const slot = data[name]!;
    if (typeof slot !== 'object' || slot.length <= longestList) continue;
    own ??= { ...data };
    own[name] = slot.slice(0, longestList);
    cut[`data.${name}`] = slot.length;
  }
  return own ?? data;
}

/** The same object where no text is too long; a text is cut after it was masked, or half of a number would be told. */
function shortSlots(data: Slots, short: (name: string, text: string) => string): Slots {
  let own: Record<string, Slot> | undefined;
  for (const name in data) {
    const slot = data[name]!;
    const shown =
      typeof slot === 'string'
        ? short(`data.${name}`, slot)
        : typeof slot === 'object' && slot.some((text) => text.length > longestText)
          ? slot.map(cutText)
          : slot;
    if (shown === slot) continue;
    own ??= { ...data };
    own[name] = shown;
  }
  return own ?? data;
}

/** The same place where its sheet has an ordinary name. */
function maskedPlace(place: Place): Place {
  const sheet = safeSheet(place.sheet);
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
