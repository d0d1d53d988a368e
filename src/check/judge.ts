import { cellName } from '../address.ts';
import type { Finding } from '../notices/finding.ts';
import type { Notice, Slot } from '../notices/notice.ts';
import { masked } from '../privacy/personal-data.ts';
import type { ColumnName } from '../schema/columns.ts';
import { headingOf } from '../schema/labels/index.ts';
import type { Diagnostic, Excerpt } from './diagnostic.ts';

/** Turns a notice and the facts of one finding into words of one language. */
export type Wording = (
  notice: Notice,
  data: Readonly<Record<string, Slot>>,
) => { readonly title: string; readonly message: string; readonly fix: string };

/** Weighs a finding; whatever looks like personal data is masked before it can be printed. */
export function judge(finding: Finding, notice: Notice, words: Wording, excerpt: Excerpt | null): Diagnostic {
  return new Judged(finding, notice, words, excerpt) as Diagnostic;
}

/** Words and masks itself anew whenever it is asked: of a million findings only a few are ever printed. */
class Judged {
  /** Title, message and fix are asked for one after the other. */
  private static last: { readonly of: Judged; readonly said: ReturnType<Wording> } | undefined;
  private readonly finding: Finding;
  private readonly notice: Notice;
  private readonly words: Wording;
  private readonly piece: Excerpt | null;

  constructor(finding: Finding, notice: Notice, words: Wording, excerpt: Excerpt | null) {
    this.finding = finding;
    this.notice = notice;
    this.words = words;
    this.piece = excerpt;
  }

  get code() {
    return this.finding.code;
  }
  get place() {
    return this.finding.place;
  }
  get data(): Finding['data'] {
    const slots = Object.entries(this.finding.data);
    return Object.fromEntries(slots.map(([name, slot]) => [name, maskedSlot(slot)]));
  }
  get value() {
    const { value } = this.finding;
    return value === undefined ? undefined : masked(value);
  }
  get key() {
    const { key } = this.finding;
    return key === undefined ? undefined : masked(key);
  }
  get column() {
    return this.finding.column;
  }
  get heading() {
    const { heading } = this.finding;
    return heading === undefined ? undefined : masked(heading);
  }
  get related() {
    return this.finding.related;
  }
  get rule() {
    return this.notice.id;
  }
  get severity() {
    return this.notice.severity;
  }
  get title() {
    return this.said.title;
  }
  get message() {
    return this.said.message;
  }
  get fix() {
    return this.said.fix;
  }
  get excerpt() {
    return this.piece ?? undefined;
  }
  get fingerprint() {
    return fingerprint(this.finding);
  }

  /** All of it as a plain object. */
  toJSON() {
    const { code, place, data, value, key, column, heading, related } = this;
    const { rule, severity, title, message, fix, excerpt, fingerprint } = this;
    return {
      ...{ code, place, data, value, key, column, heading, related },
      ...{ rule, severity, title, message, fix, excerpt, fingerprint },
    };
  }

  private get said() {
    if (Judged.last?.of === this) return Judged.last.said;
    const { place } = this.finding;
    const { data } = this;
    const said = this.words(this.notice, {
      file: place.file,
      sheet: place.sheet ?? '',
      row: place.row ?? 0,
      cell: cellName(place) ?? '',
      heading: this.heading ?? (this.column === undefined ? '' : headingOf(this.column as ColumnName)),
      ...data,
      // What the person sees in the cell, whatever number was made of it.
      value: this.value ?? data.value ?? '',
    });
    Judged.last = { of: this, said };
    return said;
  }
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
