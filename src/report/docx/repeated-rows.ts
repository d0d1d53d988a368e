import type { Document } from '../blocks.ts';
import { isSaidIn } from '../in-pieces.ts';
import { isPlain } from './text.ts';

const encoder = new TextEncoder();

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

  /** The body of the document as docx wrote it, with all rows in place of those drawn for them: bytes, for as text it takes twice the room. */
  write(xml: string): Uint8Array {
    let close = 0;
    const pieces = this.#runs.map((rows, run) => {
      const at = xml.indexOf(this.#cell(run, 0), close);
      const start = xml.lastIndexOf('<w:tr>', at);
      const before = xml.slice(close, start);
      close = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
      let rest = xml.slice(start, close);
      const around = rows[0]!.map((_, column) => {
        const [piece = '', ...after] = rest.split(this.#cell(run, column));
        rest = after.join('');
        return encoder.encode(piece);
      });
      return { before, around, after: encoder.encode(rest), rows };
    });
    const room = pieces.map(({ around, after, rows }) => {
      const markup = [...around, after].reduce((length, piece) => length + piece.length, 0);
      return rows.reduce((length, row) => length + markup + mostBytes(row.map(escaped)), 0);
    });
    const all = new Uint8Array(room.reduce((length, own) => length + own, mostBytes([xml])));
    let end = 0;
    const put = (bytes: Uint8Array) => {
      all.set(bytes, end);
      end += bytes.length;
    };
    const say = (text: string) => {
      end += encoder.encodeInto(text, all.subarray(end)).written;
    };
    for (const { before, around, after, rows } of pieces) {
      say(before);
      for (const row of rows) {
        row.forEach((cell, column) => {
          put(around[column]!);
          say(escaped(cell));
        });
        put(after);
      }
    }
    say(xml.slice(close));
    return all.subarray(0, end);
  }
}

/** No more than so many bytes are taken by texts in UTF-8. */
const mostBytes = (texts: readonly string[]): number =>
  3 * texts.reduce((length, text) => length + text.length, 0);

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
