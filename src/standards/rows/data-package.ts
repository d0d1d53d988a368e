import type { Programme } from '../../programme/programme.ts';
import { inBytes } from '../../text/in-bytes.ts';
import { steadyJson } from '../../text/steering.ts';
import { tableSchema } from '../schema/table-schema.ts';
import type { SchemaTexts } from '../schema/words.ts';
import { plainCsv } from './csv.ts';
import { mayBeBlank, neverExported, type SafeRows } from './safe-rows.ts';
import type { RowsWords } from './words.ts';

/** What a Data Package says besides its rows. */
export interface PackageAbout {
  readonly programme: Programme;
  readonly title: string;
  readonly lines: readonly string[];
  /** ISO day. */
  readonly asOf: string;
  readonly words: Pick<RowsWords, 'source'>;
  readonly texts: SchemaTexts;
  /** SHA-256 of all pieces, hexadecimal. */
  digest(pieces: readonly Uint8Array[]): string;
}

/** Rows as a Data Package 2.0: the pieces of its files by name. It names no licence, for the program knows none, and no file of an office. */
export function dataPackage(
  safe: SafeRows,
  { programme, title, lines: about, asOf, words, texts, digest }: PackageAbout,
): ReadonlyMap<string, readonly Uint8Array[]> {
  const seen = new Set<string>();
  const sourced = function* () {
    for (const row of safe.rows) {
      seen.add(words.source(row.country ?? '', row.period ?? ''));
      yield row;
    }
  };
  const lines = plainCsv({ columns: safe.columns, rows: sourced() });
  const rows = Array.from(inBytes(lines), (piece) => piece.slice());
  const sources = [...seen].sort();
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: programme.id,
    title,
    description: about.join('\n\n'),
    created: `${asOf}T00:00:00Z`,
    contributors: [{ title: programme.action.coordinator }],
    ...(sources.length === 0 ? {} : { sources: sources.map((source) => ({ title: source })) }),
    resources: [
      {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: 'rows',
        type: 'table',
        path: 'rows.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: rows.reduce((sum, { length }) => sum + length, 0),
        hash: `sha256:${digest(rows)}`,
        dialect: {
          $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
          header: true,
        },
        schema: tableSchema(programme, texts, { without: neverExported, blank: mayBeBlank }),
      },
    ],
  };
  return new Map([
    ['rows.csv', rows],
    ['datapackage.json', [new TextEncoder().encode(`${steadyJson(descriptor, 2)}\n`)]],
  ]);
}
