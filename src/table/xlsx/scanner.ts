import { beyondLimit, damagedPart, LIMITS } from './limits.ts';
import type { Tag, XmlHandlers, XmlReader } from './xml.ts';

const [TAB, LF, CR, SPACE, BANG, QUOTE, AMPERSAND, APOSTROPHE, SLASH] = [9, 10, 13, 32, 33, 34, 38, 39, 47];
const [LESS, EQUALS, GREATER, QUESTION] = [60, 61, 62, 63];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const isSpace = (code: number) => code === SPACE || code === LF || code === CR || code === TAB;

/**
 * A reader like `xmlReader` for the rows of a sheet and shared texts, nearly all that a workbook holds: three times as fast,
 * because it knows no namespaces and checks no more than that tags close in order. Refuses document types too.
 */
export class Scanner implements XmlReader, Tag {
  name = '';
  private readonly part: string;
  private readonly handlers: XmlHandlers;
  /** Open elements as written, with their prefix. */
  private readonly stack: string[] = [];
  /** Where names and values of the attributes of the tag at hand start and end, in turn, and how many bounds count. */
  private readonly bounds: number[] = [];
  private bound = 0;
  /** The attributes hold no entities and no line breaks. */
  private plain = true;
  private source = '';
  private codes: Uint8Array | Uint16Array = new Uint8Array(1);
  private bytes = new Uint8Array(2 ** 16);
  private readonly encoder = new TextEncoder();
  private written = '';
  private selfClosing = false;
  private rest = '';

  constructor(part: string, handlers: XmlHandlers) {
    this.part = part;
    this.handlers = handlers;
  }

  get(name: string): string | undefined {
    const { source, codes, bounds } = this;
    for (let at = 0; at < this.bound; at += 4) {
      const start = bounds[at]!;
      if (bounds[at + 1]! - start !== name.length || codes[start] !== name.charCodeAt(0)) continue;
      if (name.length > 1 && !source.startsWith(name, start)) continue;
      const value = source.slice(bounds[at + 2]!, bounds[at + 3]!);
      // Blanks of any kind in an attribute stand for a space.
      return this.plain ? value : decode(value.replace(/\r\n|[\t\n\r]/g, ' '), this.part);
    }
    return undefined;
  }

  relation(): string | undefined {
    return this.get('r:id');
  }

  write(chunk: string): void {
    const s = this.rest === '' ? chunk : this.rest + chunk;
    this.source = s;
    const codes = this.encode(s);
    let at = 0;
    for (;;) {
      let start = at;
      let plain = true;
      for (let code = codes[start]!; code !== LESS && start < s.length; code = codes[++start]!) {
        if (code === AMPERSAND || code === CR) plain = false;
      }
      if (start === s.length) break;
      let end = start === at ? (this.handlers.plainCell?.(s, codes, start) ?? -1) : -1;
      if (end < 0) end = this.token(at, start, plain);
      if (end < 0) break;
      at = end;
    }
    this.rest = s.slice(at);
    if (this.rest.length > LIMITS.tokenCharacters)
      throw beyondLimit('tokenCharacters', this.rest.length, this.part);
  }

  /** The codes of the text's characters and a zero behind them: ten times as fast to look at as the text itself. */
  private encode(s: string): Uint8Array | Uint16Array {
    if (this.bytes.length <= s.length) this.bytes = new Uint8Array(s.length * 2);
    const { read, written } = this.encoder.encodeInto(s, this.bytes);
    if (read === s.length && written === s.length) {
      this.bytes[written] = 0;
      this.codes = this.bytes;
    } else {
      const codes = new Uint16Array(s.length + 1);
      for (let at = 0; at < s.length; at++) codes[at] = s.charCodeAt(at);
      this.codes = codes;
    }
    return this.codes;
  }

  close(): void {
    if (this.stack.length > 0 || this.rest.trim() !== '') throw this.damaged();
  }

  private damaged(): Error {
    return damagedPart('damaged', this.part);
  }

  /** Tells of the text from `at` on and of the markup at `start`; where to go on, or -1 if the markup is not all here. */
  private token(at: number, start: number, plain: boolean): number {
    const next = this.codes[start + 1]!;
    if (next === SLASH) return this.closing(at, start, plain);
    if (next === BANG || next === QUESTION) return this.special(at, start, plain);
    const end = this.tag(start);
    if (end < 0) return -1;
    this.text(at, start, plain);
    if (this.stack.length >= LIMITS.depth) throw beyondLimit('depth', this.stack.length + 1, this.part);
    this.name = local(this.written);
    if (!this.selfClosing) this.stack.push(this.written);
    this.handlers.open?.(this);
    if (this.selfClosing) this.handlers.close?.(this.name);
    return end;
  }

  private closing(at: number, start: number, plain: boolean): number {
    const { source } = this;
    const open = this.stack.at(-1);
    if (open === undefined) throw this.damaged();
    const after = start + 2 + open.length;
    const end =
      this.codes[after] === GREATER && after < source.length ? after : source.indexOf('>', start + 2);
    if (end < 0) return -1;
    if (!source.startsWith(open, start + 2)) throw this.damaged();
    if (end !== after && (end < after || source.slice(after, end).trim() !== '')) throw this.damaged();
    this.text(at, start, plain);
    this.stack.pop();
    this.handlers.close?.(local(open));
    return end + 1;
  }

  private text(from: number, to: number, plain: boolean): void {
    if (from === to) return;
    const text = this.source.slice(from, to);
    this.handlers.text?.(plain ? text : decode(text, this.part));
  }

  /** Comments, instructions and literal text. */
  private special(at: number, start: number, plain: boolean): number {
    const { source: s } = this;
    const kinds = [
      ['<?', '?>'],
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
    ] as const;
    const kind = kinds.find(([opening]) => s.startsWith(opening, start));
    if (kind === undefined) {
      const begun = s.slice(start, start + 9);
      if (start + begun.length === s.length && kinds.some(([opening]) => opening.startsWith(begun)))
        return -1;
      throw damagedPart(begun.startsWith('<!D') ? 'doctype' : 'damaged', this.part);
    }
    const [opening, closing] = kind;
    const end = s.indexOf(closing, start + opening.length);
    if (end < 0) return -1;
    this.text(at, start, plain);
    if (closing === ']]>') this.handlers.text?.(s.slice(start + opening.length, end).replace(/\r\n?/g, '\n'));
    return end + closing.length;
  }

  /** Reads the opening tag at `start` into the fields above; its end, or -1 if it is not all here. */
  private tag(start: number): number {
    const { source: s, codes, bounds } = this;
    let at = start + 1;
    let code = codes[at]!;
    while (code > SPACE && code !== GREATER && code !== SLASH) code = codes[++at]!;
    this.written = s.slice(start + 1, at);
    this.selfClosing = false;
    this.bound = 0;
    this.plain = true;
    if (at === start + 1 && at < s.length) throw this.damaged();
    for (;;) {
      while (isSpace(code)) code = codes[++at]!;
      if (code === GREATER) return at + 1;
      if (code === SLASH) {
        if (at + 1 >= s.length) return -1;
        if (codes[at + 1] !== GREATER) throw this.damaged();
        this.selfClosing = true;
        return at + 2;
      }
      const nameStart = at;
      while (code > SPACE && code !== EQUALS && code !== GREATER && code !== SLASH) code = codes[++at]!;
      const nameEnd = at;
      while (isSpace(code)) code = codes[++at]!;
      if (at >= s.length) return -1;
      if (code !== EQUALS || nameEnd === nameStart) throw this.damaged();
      do code = codes[++at]!;
      while (isSpace(code));
      if (at >= s.length) return -1;
      if (code !== QUOTE && code !== APOSTROPHE) throw this.damaged();
      const valueStart = at + 1;
      const quote = code;
      for (code = codes[++at]!; code !== quote && at < s.length; code = codes[++at]!) {
        if (code < SPACE || code === AMPERSAND) this.plain = false;
      }
      if (at >= s.length) return -1;
      bounds[this.bound++] = nameStart;
      bounds[this.bound++] = nameEnd;
      bounds[this.bound++] = valueStart;
      bounds[this.bound++] = at;
      code = codes[++at]!;
    }
  }
}

function local(name: string): string {
  const colon = name.length > 2 ? name.indexOf(':') : -1;
  return colon < 0 ? name : name.slice(colon + 1);
}

function decode(text: string, part: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/&([^;&]*);?/g, (match, name: string) => {
    const digits = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
    const code = digits === null ? -1 : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] ? 16 : 10);
    const character = isCharacter(code) ? String.fromCodePoint(code) : ENTITIES[name];
    if (character === undefined || !match.endsWith(';')) throw damagedPart('damaged', part);
    return character;
  });
}

/** Characters an XML document may hold. */
const isCharacter = (code: number) =>
  code === TAB ||
  code === LF ||
  code === CR ||
  (code >= SPACE && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  (code > 0xffff && code <= 0x10ffff);
