/** The folder of headquarters' texts, as it was read. */
export interface NarrativeFolder {
  /** As it is told in findings, without a slash at the end. */
  readonly name: string;
  readonly files: readonly NarrativeFile[];
}

/** A text or picture in it. */
export interface NarrativeFile {
  /** From the folder, with `/`. */
  readonly path: string;
  /** Null where it was not read. */
  readonly bytes: Uint8Array | null;
  readonly unread?: 'large' | 'link' | 'unreadable';
}

/** A text is written by a person, and is none from here on: bytes. */
export const longestText = 200_000;
/** Of a picture: bytes. */
export const largestPicture = 5_000_000;

/** The text of a file, with `\n` at the ends of its lines, or what is wrong with its bytes. */
export function textOf({ bytes, unread }: NarrativeFile): { text: string } | { wrong: TextFault } {
  if (bytes === null) return { wrong: unread ?? 'unreadable' };
  if (bytes.length > longestText) return { wrong: 'large' };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { wrong: 'utf16' };
  if (bytes.subarray(0, 200).filter((byte) => byte === 0).length > 20) return { wrong: 'utf16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    return { wrong: 'encoding' };
  }
}

type TextFault = 'utf16' | 'encoding' | NonNullable<NarrativeFile['unread']>;
