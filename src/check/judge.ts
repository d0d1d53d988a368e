import { masked } from '../activity/personal.ts';
import { cellName } from '../address.ts';
import type { Diagnostic, Excerpt, Finding, Notice, Slot } from '../finding.ts';

/** Turns a notice and the facts of one finding into words of one language. */
export type Wording = (
  notice: Notice,
  data: Readonly<Record<string, Slot>>,
) => { readonly title: string; readonly message: string; readonly fix: string };

/** Weighs, words and fingerprints a finding; whatever looks like personal data is masked before it can be printed. */
export function judge(finding: Finding, notice: Notice, words: Wording, excerpt: Excerpt | null): Diagnostic {
  const { place, value, heading } = finding;
  const data = Object.fromEntries(
    Object.entries(finding.data).map(([name, slot]) => [name, maskedSlot(slot)]),
  );
  const shown = value === undefined ? undefined : masked(value);
  const said = words(notice, {
    file: place.file,
    sheet: place.sheet ?? '',
    row: place.row ?? 0,
    cell: cellName(place) ?? '',
    heading: heading ?? '',
    value: shown ?? '',
    ...data,
  });
  return {
    ...finding,
    data,
    ...(finding.key === undefined ? {} : { key: masked(finding.key) }),
    ...(shown === undefined ? {} : { value: shown }),
    rule: notice.id,
    severity: notice.severity,
    ...said,
    ...(excerpt === null ? {} : { excerpt }),
    fingerprint: fingerprint(finding),
  };
}

const maskedSlot = (slot: Slot): Slot =>
  typeof slot === 'string' ? masked(slot) : typeof slot === 'number' ? slot : slot.map(masked);

/** Sixteen hexadecimal digits over what makes a finding itself, whatever row it now stands in. */
function fingerprint({ code, column, key, value, place }: Finding): string {
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
