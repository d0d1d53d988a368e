import type { Finding } from '../notices/finding.ts';
import type { Slot, Slots } from '../notices/notice.ts';
import { masked } from '../privacy/personal-data.ts';
import type { Diagnostic, Excerpt } from './diagnostic.ts';

/** Weighs a finding and masks in it whatever looks like personal data. */
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
    place,
    data: maskedSlots(data),
    fingerprint: '',
  };
  if (value !== undefined) judged.value = masked(value);
  if (key !== undefined) judged.key = masked(key);
  if (column !== undefined) judged.column = column;
  if (heading !== undefined) judged.heading = masked(heading);
  if (related !== undefined) judged.related = related;
  if (excerpt !== null) judged.excerpt = excerpt;
  judged.fingerprint = fingerprint(judged);
  return judged;
}

/** The same object where nothing had to be masked. */
function maskedSlots(data: Slots): Slots {
  let own: Record<string, Slot> | undefined;
  for (const name in data) {
    const slot = data[name]!;
    const safe = maskedSlot(slot);
    if (safe === slot) continue;
    own ??= { ...data };
    own[name] = safe;
  }
  return own ?? data;
}

function maskedSlot(slot: Slot): Slot {
  if (typeof slot === 'number') return slot;
  if (typeof slot === 'string') return masked(slot);
  return slot.some((text) => masked(text) !== text) ? slot.map(masked) : slot;
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
