import { readFileSync } from 'node:fs';
import { check } from '../../src/check/check.ts';
import type { Result } from '../../src/check/result.ts';
import { memorySource } from '../../src/cli/files.ts';
import { withLabels } from '../../src/formats/labels.ts';
import { type LanguageName, languages } from '../../src/locales/index.ts';
import { type Annotated, annotate } from '../../src/marked/annotate.ts';
import type { MarkingWords } from '../../src/marked/words.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');

/** The words of a language with all that marks need. */
export async function wordsIn(name: LanguageName): Promise<MarkingWords> {
  const language = withLabels(await languages[name](), programme);
  return { ...language, marked: await language.marked() };
}

/** A file checked and marked, in one go. */
export async function checked(
  name: string,
  bytes: Uint8Array,
  language: LanguageName = 'en',
): Promise<{ readonly result: Result; readonly marked: Annotated }> {
  const source = memorySource(name, bytes);
  const result = await check([source], { programme, asOf: '2018-12-31' });
  return { result, marked: await annotate(source, result, await wordsIn(language)) };
}

/** The bytes of a marked file; throws where it was refused. */
export function bytesOf(marked: Annotated): Uint8Array {
  if ('refused' in marked) throw new Error(marked.refused);
  return marked.bytes;
}

/** The bytes of a file of the project. */
export const fileBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
