import { utf16ByNuls } from './encoding.ts';

/** What a file is by its first bytes. `zip` and `ole` need a second look; `binary` is none that we know. */
export type FileKind =
  | 'empty'
  | 'text'
  | 'zip'
  | 'ole'
  | 'ods'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'tiff'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'gzip'
  | '7z'
  | 'rar'
  | 'database'
  | 'utf32'
  | 'binary';

/** Bytes `fileKind` wants to see. */
export const kindBytes = 4096;
/** Tab, line and page ends, and the end of a text. */
const ofTexts = [9, 10, 12, 13, 26];
/** Text has fewer control characters than this share of its bytes. */
const maxControls = 0.05;

const signatures: readonly [string, FileKind][] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!', 'rar'],
  ['SQLite format 3', 'database'],
  ['\0\x01\0\0Standard ', 'database'],
];

/** Signs of four bytes each, in either order; none of the four that mean most is used, and no text holds NUL. */
function isUtf32(head: Uint8Array): boolean {
  const signs = head.length >> 2;
  const all = (high: number, next: number) => {
    for (let at = 0; at < signs * 4; at += 4) {
      const [a, b] = [head[at + high], head[at + next]] as [number, number];
      // Only signs of the first planes are written anywhere.
      if (a !== 0 || b > 3) return false;
      if (head[at] === 0 && head[at + 1] === 0 && head[at + 2] === 0 && head[at + 3] === 0) return false;
    }
    return true;
  };
  return signs > 0 && (all(3, 2) || all(0, 1));
}

/** Tells a file by its first bytes, never by its name. */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  if (isUtf32(head)) return 'utf32';
  const start = String.fromCharCode(...head.subarray(0, 200));
  const known = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (known === 'zip' && start.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'ods';
  if (known) return known;
  const words = start
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype html|html|head|meta|table|body)\b/.test(words)) return 'html';
  if (words.startsWith('<?xml')) return /<html|<!doctype html/.test(words) ? 'html' : 'xml';
  if (/^(\xff\xfe|\xfe\xff)/.test(start) || utf16ByNuls(head)) return 'text';
  let controls = 0;
  // Counted by place: 500 files are read here before V8 would spare an object for each byte.
  for (let at = 0; at < head.length; at++) if (head[at]! < 32 && !ofTexts.includes(head[at]!)) controls++;
  return controls > head.length * maxControls && controls > 2 ? 'binary' : 'text';
}
