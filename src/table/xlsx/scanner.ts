import { Coder } from './coder.ts';
import { beyondLimit, damagedPart, LIMITS } from './limits.ts';
import { areApart, Names, type Root } from './names.ts';
import {
  asideAt,
  decode,
  decodeText,
  isBlank,
  isLetter,
  isSoundInside,
  isSpace,
  needsLook,
} from './signs.ts';
import type { Tag, XmlHandlers, XmlReader } from './xml.ts';

const [SPACE, BANG, QUOTE, AMPERSAND, APOSTROPHE, SLASH] = [32, 33, 34, 38, 39, 47];
const [LESS, EQUALS, GREATER, QUESTION, LOWER_X] = [60, 61, 62, 63, 120];

/**
 * A reader of XML that refuses document types (and with them all entities), deep nesting and unsound XML: F011, F016. It tells
 * and refuses what saxes does, which the tests hold, in a quarter of the time: it looks at no name twice.
 */
export class Scanner implements XmlReader, Tag {
  name = '';
  private readonly part: string;
  private readonly handlers: XmlHandlers;
  private readonly names: Names;
  /** Something was read, and the root was. */
  private begun = false;
  private rooted = false;
  /** Open elements as written, with their prefix, and as told. */
  private readonly stack: string[] = [];
  private readonly told: string[] = [];
  /** Where names and values of the attributes of the tag at hand start and end, in turn, and how many bounds count. */
  private readonly bounds: number[] = [];
  private bound = 0;
  /** The attributes hold no entities and no line breaks. */
  private plain = true;
  /** How many names of attributes are to be looked at, having a prefix or odd letters, and where the last stands; one binds a prefix. */
  private odd = 0;
  private oddAt = 0;
  private declares = false;
  private source = '';
  private codes: Uint8Array | Uint16Array = new Uint8Array(1);
  private readonly coder = new Coder();
  private written = '';
  private selfClosing = false;
  private rest = '';

  constructor(part: string, root: Root | null, handlers: XmlHandlers) {
    this.part = part;
    this.handlers = handlers;
    this.names = new Names(part, root);
  }

  get(name: string): string | undefined {
    const { source, codes, bounds } = this;
    for (let at = 0; at < this.bound; at += 4) {
      const start = bounds[at]!;
      if (bounds[at + 1]! - start !== name.length || codes[start] !== name.charCodeAt(0)) continue;
      if (name.length === 1 || source.startsWith(name, start)) return this.value(at);
    }
    return undefined;
  }

  attributes(): readonly (readonly [name: string, value: string])[] {
    return this.pairs().map(([name, value]) => [this.names.attribute(name), value]);
  }

  /** The value of an attribute, in which blanks of any kind stand for a space. */
  private value(at: number): string {
    const value = this.source.slice(this.bounds[at + 2]!, this.bounds[at + 3]!);
    return this.plain ? value : decode(value.replace(/\r\n|[\t\n\r]/g, ' '), this.part);
  }

  /** Attributes by their names as written. */
  private pairs(): [name: string, value: string][] {
    const all: [string, string][] = [];
    for (let at = 0; at < this.bound; at += 4)
      all.push([this.source.slice(this.bounds[at]!, this.bounds[at + 1]!), this.value(at)]);
    return all;
  }

  write(chunk: string): void {
    const s = this.rest === '' ? chunk : this.rest + chunk;
    this.source = s;
    const codes = this.coder.codesOf(s);
    if (codes === null) throw this.damaged();
    this.codes = codes;
    let at = 0;
    for (;;) {
      let start = at;
      let plain = true;
      for (let code = codes[start]!; code !== LESS && start < s.length; code = codes[++start]!) {
        if (code <= GREATER && needsLook(code)) plain = false;
      }
      if (start === s.length) break;
      const isPlain = start === at && this.names.plain;
      let end = isPlain ? (this.handlers.plainCell?.(s, codes, start) ?? -1) : -1;
      if (end < 0) end = this.token(at, start, plain);
      if (end < 0) break;
      at = end;
    }
    this.rest = s.slice(at);
    if (this.rest.length > LIMITS.tokenCharacters)
      throw beyondLimit('tokenCharacters', this.rest.length, this.part);
  }

  close(): void {
    if (!this.rooted || this.stack.length > 0 || !isBlank(this.rest)) throw this.damaged();
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
    const depth = this.stack.length;
    if (depth >= LIMITS.depth) throw beyondLimit('depth', depth + 1, this.part);
    if (depth === 0 && this.rooted) throw this.damaged();
    this.rooted = true;
    if (this.bound > 0) this.look(depth);
    this.name = this.names.element(this.written);
    if (!this.selfClosing) {
      this.stack.push(this.written);
      this.told.push(this.name);
    }
    this.handlers.open?.(this);
    if (this.selfClosing) {
      this.handlers.close?.(this.name);
      if (this.declares) this.names.leave(depth);
    }
    return end;
  }

  /** Looks at the attributes of the tag at hand: no name twice, each with a prefix that is bound, no values that are none. */
  private look(depth: number): void {
    const { source, bounds, bound } = this;
    if (!areApart(source, bounds, bound)) throw this.damaged();
    if (this.plain && this.odd < 2 && !this.declares) {
      if (this.odd === 1) this.names.attribute(source.slice(bounds[this.oddAt], bounds[this.oddAt + 1]));
      return;
    }
    const all = this.pairs();
    if (this.declares) this.names.enter(depth, all);
    if (new Set(all.map(([name]) => this.names.attribute(name))).size < all.length) throw this.damaged();
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
    if (end !== after && (end < after || !isBlank(source.slice(after, end)))) throw this.damaged();
    this.text(at, start, plain);
    this.stack.pop();
    this.handlers.close?.(this.told.pop()!);
    this.names.leave(this.stack.length);
    return end + 1;
  }

  private text(from: number, to: number, plain: boolean): void {
    this.begun = true;
    if (from === to) return;
    const text = this.source.slice(from, to);
    if (this.stack.length > 0) this.handlers.text?.(plain ? text : decodeText(text, this.part));
    else if (!isBlank(text)) throw this.damaged();
  }

  /** Comments, instructions and literal text. */
  private special(at: number, start: number, plain: boolean): number {
    const aside = asideAt(this.source, start, this.part);
    if (aside === null) return -1;
    const { closing, inside, end } = aside;
    const first = !this.begun && at === start;
    this.text(at, start, plain);
    const allowed = closing !== ']]>' || this.stack.length > 0;
    if (!allowed || !isSoundInside(closing, inside, first)) throw this.damaged();
    if (closing === ']]>') this.handlers.text?.(inside.replace(/\r\n?/g, '\n'));
    return end;
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
    this.odd = 0;
    this.declares = false;
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
      if (code === LOWER_X && s.startsWith('xmlns', at)) this.declares = true;
      let letters = true;
      while (code > SPACE && code !== EQUALS && code !== GREATER && code !== SLASH) {
        if (!isLetter(code)) letters = false;
        code = codes[++at]!;
      }
      const nameEnd = at;
      if (!letters) {
        this.odd++;
        this.oddAt = this.bound;
      }
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
        else if (code === LESS) throw this.damaged();
      }
      if (at >= s.length) return -1;
      bounds[this.bound++] = nameStart;
      bounds[this.bound++] = nameEnd;
      bounds[this.bound++] = valueStart;
      bounds[this.bound++] = at;
      code = codes[++at]!;
      if (at < s.length && code !== GREATER && code !== SLASH && !isSpace(code)) throw this.damaged();
    }
  }
}
