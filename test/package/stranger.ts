/** What somebody else writes with the package: checks the files named and prints the JSON of the command. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { check, formats, formatWords, type Programme, type Source, wording } from 'gloact-reporting';
import pack from 'gloact-reporting/programme.json' with { type: 'json' };

function sourceOf(name: string): Source {
  const bytes = new Uint8Array(readFileSync(name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, size: bytes.length, sha256, read: async (start, end) => bytes.subarray(start, end) };
}

const result = await check(process.argv.slice(2).map(sourceOf), {
  programme: pack as unknown as Programme,
  asOf: '2018-12-31',
  words: wording,
});
const tool = { name: 'gloact', version: '0.1.0' };
process.stdout.write(formats.json(result, { words: formatWords, tool, color: false, quiet: false }));

// @ts-expect-error: the declarations are read; without them everything would be any.
export const wrong: number = result;
