import type { Format } from './format.ts';

/** The formats by the name the command line knows them by, each loaded when it is asked for: most runs need one. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  html: async () => (await import('./html/html.ts')).htmlFormat(),
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
