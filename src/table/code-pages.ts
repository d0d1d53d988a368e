import iconv from 'iconv-lite';

/** Turns bytes into text piece by piece. */
export interface PageDecoder {
  write(bytes: Uint8Array): string;
  end(): string | undefined;
}

/** Whether an encoding of this name can be read. */
export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

/** Streaming decoder of a code page; bytes the page does not define become U+FFFD. */
export function pageDecoder(name: string): PageDecoder {
  const decoder = iconv.getDecoder(name, { stripBOM: false });
  return { write: (bytes) => decoder.write(bytes as never), end: () => decoder.end() };
}

/** The 256 characters of a one-byte code page. */
export function pageTable(name: string): string {
  return iconv.decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    name,
    { stripBOM: false },
  );
}
