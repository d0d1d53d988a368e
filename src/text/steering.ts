import { bidiControls } from './hidden.ts';

/** Signs that steer a terminal, break lines or turn the direction of writing, and halves of letters. */
const steering = new RegExp(
  `\\r\\n|[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029${bidiControls}]|\\p{Surrogate}`,
  'gu',
);

function picture(sign: string): string {
  const code = sign.charCodeAt(0);
  if (sign === '\t') return ' ';
  if (/[\r\n]/.test(sign)) return '↵';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** JSON of any value, in which such signs stand as their numbers. */
export const steadyJson = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, indent).replace(
    beyondAscii,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const beyondAscii = new RegExp(`[\u007f-\u009f\u2028\u2029${bidiControls}]`, 'g');

/** A text on one line in which what steers is shown as a sign. */
export const unsteered = (text: string): string => text.replace(steering, picture);
