/** In each byte of a word of four: its highest bit, a blank, and the control character at the end of ASCII. */
const highest = 0x80808080;
const blanks = 0x20202020;
const deletes = 0x7f7f7f7f;
const ones = 0x01010101;

/** Whether there are control characters of ASCII, tabs and ends of lines and pages aside: looked for in four bytes at a time. */
export function hasControls(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  if (length < 8) return anyFrom(bytes, 0, length);
  const before = (4 - (byteOffset & 3)) & 3;
  const words = new Int32Array(buffer, byteOffset + before, (length - before) >> 2);
  if (anyFrom(bytes, 0, before) || anyFrom(bytes, before + words.length * 4, length)) return true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const deleted = word ^ deletes;
    if (((((word - blanks) & ~word) | ((deleted - ones) & ~deleted)) & highest) === 0) continue;
    const start = before + at * 4;
    if (anyFrom(bytes, start, start + 4)) return true;
  }
  return false;
}

function anyFrom(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 0x7f || (byte < 0x20 && (byte < 9 || byte > 13))) return true;
  }
  return false;
}
