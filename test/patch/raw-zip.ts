const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The files of a zip without wide numbers, each as it stands from its header to the end of its packed bytes, and its lines of the list without the place. */
export function rawEntries(
  bytes: Uint8Array,
): Map<string, { readonly own: string; readonly listed: string }> {
  const numbers = view(bytes);
  let end = bytes.length - 22;
  while (numbers.getUint32(end, true) !== 0x06054b50) end--;
  const found = new Map<string, { own: string; listed: string }>();
  const text = (from: number, to: number) => new TextDecoder('latin1').decode(bytes.subarray(from, to));
  let at = numbers.getUint32(end + 16, true);
  for (let left = numbers.getUint16(end + 10, true); left > 0; left--) {
    if (numbers.getUint32(at, true) !== 0x02014b50) throw new Error('a line of the list is wrong');
    const name = at + 46 + numbers.getUint16(at + 28, true);
    const extra = name + numbers.getUint16(at + 30, true);
    const next = extra + numbers.getUint16(at + 32, true);
    const start = numbers.getUint32(at + 42, true);
    if (numbers.getUint32(start, true) !== 0x04034b50)
      throw new Error('a header is not where it is said to be');
    const data = start + 30 + numbers.getUint16(start + 26, true) + numbers.getUint16(start + 28, true);
    found.set(text(at + 46, name), {
      own: text(start, data + numbers.getUint32(at + 20, true)),
      listed: text(at, at + 42) + text(at + 46, next),
    });
    at = next;
  }
  if (at !== end) throw new Error('the list has another length');
  return found;
}
