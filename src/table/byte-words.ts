/**
 * Words with bytes beyond ASCII, each as one character a byte, between what stands before and behind it (`0` a digit, `.`
 * another sign, a blank for the rest), and how often each was met.
 */
export type ByteWords = Map<string, number>;

/** Distinct words looked at to tell code pages apart. */
const maxWords = 3000;
const maxWordBytes = 40;

/** Adds the words of some bytes. */
export function gatherWords(bytes: Uint8Array, words: ByteWords): void {
  let start = 0;
  let high = false;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) high = true;
    const isLetter = byte > 127 || ((byte | 32) >= 97 && (byte | 32) <= 122);
    if (isLetter && at - start < maxWordBytes) continue;
    if (high) {
      const word =
        beside(bytes[start - 1]) + String.fromCharCode(...bytes.subarray(start, at)) + beside(byte);
      const count = words.get(word);
      if (count !== undefined || words.size < maxWords) words.set(word, (count ?? 0) + 1);
    }
    start = isLetter ? at : at + 1;
    high = isLetter && byte > 127;
  }
}

function beside(byte = 32): string {
  if (byte <= 32 || byte > 127) return ' ';
  return byte >= 48 && byte <= 57 ? '0' : '.';
}
