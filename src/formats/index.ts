import type { Format } from './format.ts';
import { json, jsonPieces } from './json.ts';
import { pretty } from './pretty.ts';

/** The formats by the name the command line knows them by. */
export const formats = { pretty, json } as const satisfies Readonly<Record<string, Format>>;
export type FormatName = keyof typeof formats;

/** The same in pieces, for results of any size. */
export const pieces: Readonly<Record<FormatName, (...given: Parameters<Format>) => Iterable<string>>> = {
  pretty: (...given) => [pretty(...given)],
  json: jsonPieces,
};
