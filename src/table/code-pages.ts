import { dosPages } from './dos-pages.ts';

/** Turns the bytes of a file into UTF-8 piece by piece; what has no meaning becomes U+FFFD. */
export interface Utf8Converter {
  write(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/** What `TextDecoder` calls the encodings of one byte a character. */
const oneByte = /^(?:windows-\d|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;
/**
 * Bytes 128 to 255 of windows-1252: the first 32 are control characters to `TextDecoder` in many releases of Node
 * (from 22.13 and 24.0 on), where the others are their own numbers.
 */
const windows1252 =
  '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ' +
  String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 160 + index));
/** Numbers of Microsoft's for what has a name of its own. */
const numbered: Readonly<Record<string, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
};

/** What an encoding is called here, whatever it is called elsewhere (`cp1251`, `win1251`, `1251`, `MacCyrillic`). */
function labelOf(name: string): string {
  const plain = name.toLowerCase();
  const number = /^(?:cp|dos|ibm|ms|win|windows)?[-_]?(\d{3,4})$/.exec(plain)?.[1];
  if (number !== undefined) {
    if (Object.hasOwn(dosPages, number)) return number;
    return numbered[number] ?? (number === '874' || number.startsWith('125') ? `windows-${number}` : plain);
  }
  const mac = /^(?:x-?)?mac-?(roman|cyrillic|ukraine)$/.exec(plain)?.[1];
  if (mac !== undefined) return mac === 'roman' ? 'macintosh' : 'x-mac-cyrillic';
  return plain.replace(/^koi8_?([ru])$/, 'koi8-$1');
}

/** Null for a name that `TextDecoder` does not know. */
function decoderOf(label: string) {
  try {
    return new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return null;
  }
}

/** Whether an encoding of this name can be read. */
export function isEncoding(name: string): boolean {
  const label = labelOf(name);
  return Object.hasOwn(dosPages, label) || decoderOf(label) !== null;
}

/** The 256 characters of a code page of one byte a character, U+FFFD for bytes without meaning. */
export function pageTable(name: string): string {
  const table = pageOf(name);
  if (table === null) throw new RangeError(`${name} is no code page`);
  return table;
}

/** The same; null for an encoding of another kind. */
export const pageOf = (name: string): string | null => tableOf(labelOf(name));

function tableOf(label: string): string | null {
  const bytes = Uint8Array.from({ length: 128 }, (_, byte) => byte);
  const ascii = new TextDecoder().decode(bytes);
  const dos = dosPages[label];
  if (dos !== undefined) return ascii + dos;
  const decoder = decoderOf(label);
  if (decoder === null || !oneByte.test(decoder.encoding)) return null;
  const upper =
    decoder.encoding === 'windows-1252' ? windows1252 : decoder.decode(bytes.map((byte) => byte + 128));
  // Bytes without meaning come as control characters of the pages of Windows, or as characters of private use.
  const open = decoder.encoding.startsWith('windows-') ? /[\u0080-\u009f\ue000-\uf8ff]/g : /[\ue000-\uf8ff]/g;
  return ascii + upper.replace(open, '\ufffd');
}

/** A converter for any encoding but UTF-8. */
export function utf8Converter(name: string): Utf8Converter {
  const label = labelOf(name);
  const table = tableOf(label);
  return table === null ? manyBytes(label) : oneByteEach(table);
}

function manyBytes(label: string): Utf8Converter {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return {
    write: (bytes) => encoder.encode(decoder.decode(bytes, { stream: true })),
    end: () => encoder.encode(decoder.decode()),
  };
}

function oneByteEach(table: string): Utf8Converter {
  const codes = Uint16Array.from(table, (char) => char.charCodeAt(0));
  return {
    write(bytes) {
      const text = new Uint8Array(bytes.length * 3);
      let at = 0;
      for (let from = 0; from < bytes.length; from++) {
        const code = codes[bytes[from] as number] as number;
        if (code < 0x80) text[at++] = code;
        else {
          if (code < 0x800) text[at++] = 0xc0 | (code >> 6);
          else {
            text[at++] = 0xe0 | (code >> 12);
            text[at++] = 0x80 | ((code >> 6) & 0x3f);
          }
          text[at++] = 0x80 | (code & 0x3f);
        }
      }
      return text.subarray(0, at);
    },
    end: () => new Uint8Array(0),
  };
}
