/** What somebody else writes with the package: checks the files named and prints the JSON of the command. */
import { readFileSync } from 'node:fs';
import { bytesSource, check, formats, languages, shippedProgramme } from 'gloact-reporting';

const names = process.argv.slice(2);
const result = await check(
  await Promise.all(names.map((name) => bytesSource(name, new Uint8Array(readFileSync(name))))),
  { programme: await shippedProgramme(), asOf: '2018-12-31' },
);
const tool = { name: 'gloact', version: '0.1.0' };
for (const piece of (await formats.json())(result, {
  words: await languages.en(),
  tool,
  color: false,
  quiet: false,
  failOn: 'never',
}))
  process.stdout.write(piece);

// @ts-expect-error: the declarations are read; without them everything would be any.
export const wrong: number = result;
