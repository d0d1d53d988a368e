import { en } from './en/index.ts';
import type { Language } from './language.ts';

/** The languages the program answers in, by ISO 639-1 code. */
export const languages = { en } as const satisfies Readonly<Record<string, Language>>;
export type LanguageName = keyof typeof languages;

/** The language a person asked for with `--language`, English otherwise: before the flags are parsed, so that their faults are told in it. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const name = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  return languages[name as LanguageName] ?? languages.en;
}
