/** The codes of a text's characters and a zero behind them: ten times as fast to look at as the text itself. Good until the next text. */
export class Coder {
  private bytes = new Uint8Array(2 ** 16);
  private readonly encoder = new TextEncoder();

  /** Null where the text holds a character that no document may. */
  codesOf(s: string): Uint8Array | Uint16Array | null {
    if (this.bytes.length <= s.length) this.bytes = new Uint8Array(s.length * 2);
    const { read, written } = this.encoder.encodeInto(s, this.bytes);
    if (read === s.length && written === s.length) {
      this.bytes[written] = 0;
      return this.bytes;
    }
    if (/[\ufffe\uffff]/.test(s)) return null;
    const codes = new Uint16Array(s.length + 1);
    for (let at = 0; at < s.length; at++) codes[at] = s.charCodeAt(at);
    return codes;
  }
}
