import { damagedPart } from './limits.ts';
import { isBare } from './names.ts';

const [TAB, LF, CR, SPACE, AMPERSAND, GREATER] = [9, 10, 13, 32, 38, 62];
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122];
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Signs that no document may hold. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
const blank = '[ \\t\\r\\n]';
const said = (name: string, value: string) => `${blank}+${name}${blank}*=${blank}*(?:"${value}"|'${value}')`;
/** What a document may say of itself in its first signs. */
const declaration = new RegExp(
  `^xml${said('version', '1\\.0')}(?:${said('encoding', '[A-Za-z][\\w.-]*')})?(?:${said('standalone', '(?:yes|no)')})?${blank}*$`,
);

export const isSpace = (code: number) => code === SPACE || code === LF || code === CR || code === TAB;
export const isBlank = (text: string) => !/[^ \t\r\n]/.test(text);
export const isLetter = (code: number) =>
  (code >= LOWER_A && code <= LOWER_Z) || (code >= UPPER_A && code <= UPPER_Z);

/** Whether a sign of a text is not simply what it is: an entity, a line break to be made plain, one that may not be there. */
export const needsLook = (code: number) =>
  code === AMPERSAND || code === GREATER || (code < SPACE && code !== LF && code !== TAB);

const asides = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/** The instruction, remark or literal text at a place and where it ends; null where it is not all here. Throws F011 for anything else. */
export function asideAt(source: string, start: number, part: string) {
  const kind = asides.find(([opening]) => source.startsWith(opening, start));
  if (kind === undefined) {
    const begun = source.slice(start, start + 9);
    if (start + begun.length === source.length && asides.some(([opening]) => opening.startsWith(begun)))
      return null;
    throw damagedPart(begun.startsWith('<!D') ? 'doctype' : 'damaged', part);
  }
  const [opening, closing] = kind;
  const end = source.indexOf(closing, start + opening.length);
  if (end < 0) return null;
  return { closing, inside: source.slice(start + opening.length, end), end: end + closing.length };
}

/** Whether what stands in a remark, an instruction or a literal text may stand there; `first` where nothing is in front of it. */
export function isSoundInside(closing: '?>' | '-->' | ']]>', inside: string, first: boolean): boolean {
  if (forbidden.test(inside)) return false;
  if (closing === '-->') return !`${inside}-`.includes('--');
  if (closing === ']]>') return true;
  const target = /^[^ \t\r\n]*/.exec(inside)![0];
  return /^xml$/i.test(target) ? first && declaration.test(inside) : isBare(target);
}

/** A text between tags as it is meant. Throws F011. */
export function decodeText(text: string, part: string): string {
  if (text.includes(']]>')) throw damagedPart('damaged', part);
  return decode(text, part);
}

/** The same of an attribute's value. */
export function decode(text: string, part: string): string {
  if (forbidden.test(text)) throw damagedPart('damaged', part);
  return text.replace(/\r\n?/g, '\n').replace(/&([^;&]*);?/g, (match, name: string) => {
    const digits = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
    const code = digits === null ? -1 : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] ? 16 : 10);
    const character = isCharacter(code) ? String.fromCodePoint(code) : entities.get(name);
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
