import { isPlain } from './text.ts';

const encoder = new TextEncoder();

/** Rows that differ in nothing but their plain words: docx draws one of them for all, for each takes it a third of a millisecond. */
export class RepeatedRows {
  readonly #runs: (readonly (readonly string[])[])[] = [];
  readonly #token: string;

  /** `taken` is all text of the document: what stands for a cell stands nowhere in it. */
  constructor(taken: string) {
    let token = 'repeated';
    while (taken.includes(token)) token += '-';
    this.#token = token;
  }

  /** The cells of the row that docx is to draw in place of some rows. */
  add(rows: readonly (readonly string[])[]): string[] {
    const run = this.#runs.push(rows) - 1;
    return rows[0]!.map((_, column) => this.#cell(run, column));
  }

  readonly #cell = (run: number, column: number): string => `${this.#token}.${run}.${column}.`;

  /** The body of the document as docx wrote it, with all rows in place of those drawn for them: bytes, for as text it takes twice the room. */
  write(xml: string): Uint8Array {
    const written: Uint8Array[] = [];
    let end = 0;
    this.#runs.forEach((rows, run) => {
      const at = xml.indexOf(this.#cell(run, 0), end);
      const start = xml.lastIndexOf('<w:tr>', at);
      const close = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
      let rest = xml.slice(start, close);
      const around = rows[0]!.map((_, column) => {
        const [before = '', ...after] = rest.split(this.#cell(run, column));
        rest = after.join('');
        return before;
      });
      const drawn = rows.map(
        (row) => row.map((cell, column) => around[column] + escaped(cell)).join('') + rest,
      );
      written.push(encoder.encode(xml.slice(end, start)), encoder.encode(drawn.join('')));
      end = close;
    });
    return joined([...written, encoder.encode(xml.slice(end))]);
  }
}

/** Whether a row's cells are nothing but words, each cell on one line. */
export const isRepeatable = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell !== '' && isPlain(cell));

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all;
}

/** As docx writes it. */
const escaped = (text: string): string =>
  /[&<>"']/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
    : text;
