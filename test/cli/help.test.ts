import { join } from 'node:path';
import { Config } from '@oclif/core/config';
import stringWidth from 'string-width';
import { afterEach, expect, test, vi } from 'vitest';
import { showHelpIn } from '../../src/commands/translated-help.ts';
import { en } from '../../src/locales/en/index.ts';
import { languageNames, languages } from '../../src/locales/index.ts';

const root = join(import.meta.dirname, '../..');
afterEach(() => vi.restoreAllMocks());

/** What stands on the screen. */
async function helpIn(name: keyof typeof languages, ...args: readonly string[]): Promise<string> {
  let told = '';
  vi.spyOn(console, 'log').mockImplementation((text) => {
    told += `${text}\n`;
  });
  await showHelpIn(await languages[name](), await Config.load(root), args);
  vi.restoreAllMocks();
  return told;
}

const others = languageNames.filter((name) => name !== 'en');
const commands = (await Config.load(root)).commands.map(({ id }) => id);
/** What is typed as it stands, and names. */
const typed =
  /gloact(?:-reporting\S*.*)?|--?(?:\[no-\])?[a-z][a-z-]*|[a-z]+(?:[|/][a-z]+)+|\S+\.(?:xlsx|csv|json|docx)\b|[\w-]+\.json|[A-Z]+=\S+|\bWord|Excel|LibreOffice|Markdown/g;
/** Words of English sentences about commands, and of the headings of help. */
const english = new Set(
  `${JSON.stringify(en.cli.help)} required default options value`
    .match(/(?<![\w<-])[A-Za-z][a-z]{3,}\b|\b[A-Z]{4,}\b/g)!
    .map((word) => word.toLowerCase()),
);

test.each(others)('help in %s is in that language, to its last word, and fits the screen', async (name) => {
  const shared = new Set(
    (JSON.stringify((await languages[name]()).cli.help).match(/[A-Za-z]{4,}/g) ?? []).map((word) =>
      word.toLowerCase(),
    ),
  );
  for (const args of [[], ...commands.map((id) => [id, '--help'])]) {
    const told = await helpIn(name, ...args);
    const words = told
      .replace(/\n {2}\$ .*(?:\n {4,}.*)*/g, '')
      .replace(/^ {2}[a-z-]+ {2}/gm, '')
      .replace(typed, '')
      .match(/[A-Za-z]{4,}/g);
    const left = (words ?? []).filter(
      (word) => english.has(word.toLowerCase()) && !shared.has(word.toLowerCase()),
    );
    expect(left, args.join(' ')).toEqual([]);
    // A word in capitals, in the name of a file too, is to be replaced by whoever reads it.
    const toReplace = told.match(/(?<![A-Z])[A-Z]{4,}(?=[A-Z-]*\.(?:xlsx|csv|json|docx)\b)/g) ?? [];
    expect(toReplace.filter((word) => english.has(word.toLowerCase()))).toEqual([]);
    for (const line of told.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
  }
});

test('help in Arabic closes in each line what it isolates', async () => {
  for (const id of commands)
    for (const line of (await helpIn('ar', id, '--help')).split('\n'))
      expect(line.match(/[\u2066\u2068]/g)?.length ?? 0, line).toBe(line.match(/\u2069/g)?.length ?? 0);
});

test('what must be given, what is taken otherwise and what may be chosen is said in the language', async () => {
  const told = await helpIn('fr', 'new-log', '--help');
  expect(told).toContain('UTILISATION\n  $ gloact new-log --period <valeur>');
  expect(told).toMatch(/--period=<valeur> +\(obligatoire\) /);
  expect(told).toMatch(/--format=<valeur> [\s\S]*<valeurs.: xlsx\|csv>/);
  expect(await helpIn('fr', 'validate', '--help')).toMatch(/--fail-on=<valeur> +\[par défaut.: error\] /);
  expect(told).not.toMatch(/[A-Z]{4,} |default|required|<value>|<option/);
});
