import type { Format } from './format.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

/** The formats by the name the command line knows them by. */
export const formats = { pretty, json } as const satisfies Readonly<Record<string, Format>>;
export type FormatName = keyof typeof formats;
