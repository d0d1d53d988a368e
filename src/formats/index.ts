import type { Format } from './format.ts';

/** The formats by the name the command line knows them by, each loaded when it is asked for: most runs need one. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  html: async () => (await import('./html/html.ts')).htmlFormat(),
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
