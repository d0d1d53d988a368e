const encoder = new TextEncoder();

/** Texts in UTF-8, a buffer at a time: each lasts until the next is asked for. */
export function* inBytes(texts: Iterable<string>): Generator<Uint8Array> {
  const buffer = new Uint8Array(1 << 20);
  let end = 0;
  for (const text of texts) {
    for (let rest = text; rest !== ''; ) {
      const { read, written } = encoder.encodeInto(rest, buffer.subarray(end));
      rest = rest.slice(read);
      end += written;
      if (rest === '') break;
      yield buffer.subarray(0, end);
      end = 0;
    }
  }
  yield buffer.subarray(0, end);
}
