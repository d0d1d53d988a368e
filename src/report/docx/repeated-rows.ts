import type { Content } from '../../opc/pack-in-pieces.ts';
import { joined } from '../../opc/package.ts';
import { inBytes } from '../../text/in-bytes.ts';
import type { Document } from '../blocks.ts';
import { isSaidIn } from '../in-pieces.ts';
import { isPlain } from './text.ts';

/** Rows that differ in nothing but their plain words: docx draws one of them for all, for each takes it a third of a millisecond. */
export class RepeatedRows {
  readonly #runs: (readonly (readonly string[])[])[] = [];
  readonly #token: string;

  /** What stands for a cell stands nowhere in the document. */
  constructor({ blocks, ...document }: Document) {
    const besides = JSON.stringify(document);
    let token = 'repeated';
    while (isSaidIn(blocks, token) || besides.includes(token)) token += '-';
    this.#token = token;
  }

  /** The cells of the row that docx is to draw in place of some rows. */
  add(rows: readonly (readonly string[])[]): string[] {
    const run = this.#runs.push(rows) - 1;
    return rows[0]!.map((_, column) => this.#cell(run, column));
  }

  readonly #cell = (run: number, column: number): string => `${this.#token}.${run}.${column}.`;

  /** The body of the document as docx wrote it, with all rows in place of those drawn for them. */
  write(xml: string): Content {
    const rows = this.#runs.reduce((count, run) => count + run.length, 0);
    const pieces = inBytes(this.#texts(xml));
    return rows > mostWhole ? pieces : joined(Array.from(pieces, (piece) => piece.slice()));
  }

  *#texts(xml: string): Generator<string> {
    let close = 0;
    for (const [run, rows] of this.#runs.entries()) {
      const at = xml.indexOf(this.#cell(run, 0), close);
      const start = xml.lastIndexOf('<w:tr>', at);
      yield xml.slice(close, start);
      close = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
      let rest = xml.slice(start, close);
      const before = rows[0]!.map((_, column) => {
        const [piece = '', ...after] = rest.split(this.#cell(run, column));
        rest = after.join('');
        return piece;
      });
      for (const row of rows) {
        let text = '';
        for (let column = 0; column < row.length; column++) text += before[column] + escaped(row[column]!);
        yield text + rest;
      }
    }
    yield xml.slice(close);
  }
}

/** Rows above which a body is never in memory as a whole: 13 logs of 20,000 rows make 330 MB. */
const mostWhole = 5000;

/** Whether a row's cells are nothing but words, each cell on one line. */
export const isRepeatable = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell !== '' && isPlain(cell));

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
