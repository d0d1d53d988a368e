import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openText } from '../../src/table/csv.ts';
import type { Book, Source } from '../../src/table/table.ts';
import type { TextOptions } from '../../src/table/text-form.ts';

/** Bytes in memory as a source. */
export function source(content: Uint8Array | string, name = 'log.csv'): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    read: async (start, end) => bytes.slice(start, end),
  };
}

/** A file of `fixtures/traps/csv`. */
export function trap(name: string): Source {
  return source(readFileSync(new URL(`../../fixtures/traps/csv/${name}`, import.meta.url)), name);
}

/** All rows as `row.line: a|b|c`. */
export async function rowsOf(book: Book): Promise<string[]> {
  const all: string[] = [];
  for (const sheet of book.sheets) {
    for await (const batch of sheet.rows()) {
      for (const { row, line, cells } of batch) {
        all.push(`${row}.${line}: ${cells.map((cell) => cell?.text ?? '').join('|')}`);
      }
    }
  }
  return all;
}

/** Only the texts of the cells. */
export async function tableOf(book: Book): Promise<string[][]> {
  const all: string[][] = [];
  for (const sheet of book.sheets) {
    for await (const batch of sheet.rows()) {
      for (const { cells } of batch) all.push(cells.map((cell) => cell?.text ?? ''));
    }
  }
  return all;
}

/** Rows and then the findings as `CODE row.line.column`. */
export async function readText(content: Uint8Array | string | Source, options: TextOptions = {}) {
  const given = typeof content === 'string' || content instanceof Uint8Array ? source(content) : content;
  const book = await openText(given, options);
  const rows = await rowsOf(book);
  const findings = book.findings.map(({ notice, place: { row, line, column } }) =>
    `${notice.code} ${[row, line, column].map((part) => part ?? '-').join('.')}`.replace(' -.-.-', ''),
  );
  return { book, rows, findings };
}
