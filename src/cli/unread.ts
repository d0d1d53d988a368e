import type { Result } from '../check/result.ts';
import { said } from '../formats/said.ts';
import { forPeople, inserted } from '../formats/terminal.ts';
import type { Words } from '../formats/words.ts';
import { isUnread, saysUnread } from './exit-code-of.ts';

/** Says on standard error what of the logs was not read; whether there is any. */
export function tellUnread(result: Result, words: Words): boolean {
  for (const one of result.diagnostics.filter(saysUnread)) {
    const file = inserted(one.place.file);
    const { message } = said(one, words, forPeople(words));
    process.stderr.write(message.includes(file) ? `${message}\n` : `${file}: ${message}\n`);
  }
  return isUnread(result);
}
