import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check/check.ts';
import type { Result } from '../../src/check/result.ts';
import { memorySource } from '../../src/cli/files.ts';
import type { FormatOptions } from '../../src/formats/format.ts';
import { type FormatName, formats } from '../../src/formats/index.ts';
import { withLabels } from '../../src/formats/labels.ts';
import { en } from '../../src/locales/en/index.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const fixtures = join(import.meta.dirname, '../../fixtures');
const asOf = '2018-12-31';

const sourcesIn = (folder: string) =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|tsv|txt|xls[xm]?)$/.test(name))
    .sort()
    .map((name) => memorySource(`${folder}/${name}`, readFileSync(join(fixtures, folder, name))));

/** What an officer, or somebody who wishes harm, may type: signs that other languages take for their own. */
export const hostile = [
  '=HYPERLINK("http://example.org")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tcell',
  '::error file=a,line=1::done\n::warning::x',
  '100%0A%25 of,them:all',
  '</failure><![CDATA[x]]>&amp;"\'',
  '[click](http://example.org) {0} {1}',
  '| a | b |\n# heading `code` <b>bold</b> *star* $x$',
  '\u0007bell \u001b[31mred\u202eleft',
  'مدرسة «الضباط»',
  '😀'.repeat(200),
];

/** A log with each of them under a column of codes, in a file with a name that means something to readers. */
function hostileLog() {
  const [headings = '', row = ''] = readFileSync(join(fixtures, 'rules/clean.csv'), 'utf8').split('\n');
  const names = headings.split(',');
  const rows = hostile.map((text, at) =>
    row
      .replace('PAK-2018-101', `PAK-2018-${200 + at}`)
      .split(',')
      .with(names.indexOf('activity_type'), `"${text.replaceAll('"', '""')}"`)
      .join(','),
  );
  return memorySource('odd, 100%: [x] (1).csv', Buffer.from([headings, ...rows, ''].join('\n')));
}

/** One fault in a million rows, as far as tests can wait: more findings of a cause than are kept. */
function longLog() {
  const [headings, row = ''] = readFileSync(join(fixtures, 'rules/code-unknown.csv'), 'utf8').split('\n');
  const rows = Array.from({ length: 1500 }, (_, at) => row.replace(/PAK-2018-\d+/, `PAK-2018-${at + 1000}`));
  return memorySource('long.csv', Buffer.from([headings, ...rows, ''].join('\n')));
}

const checked = (sources: ReturnType<typeof sourcesIn>, off: readonly string[] = []) =>
  check(sources, { programme, asOf, off: new Set(off) });

/** Results of many kinds, by what they are of. */
export async function results(): Promise<ReadonlyMap<string, Result>> {
  const all = new Map<string, Result>();
  for (const folder of ['logs', 'messy', 'rules'])
    all.set(folder, await checked(sourcesIn(folder), ['C326', 'X503']));
  all.set('hostile', await checked([hostileLog()]));
  all.set('long', await checked([longLog()]));
  all.set('nothing', await checked([]));
  all.set('reviewed', reviewed(await checked(sourcesIn('messy'))));
  return all;
}

/** As headquarters leave it: every third finding is accepted, every second of the others is known. */
function reviewed(result: Result): Result {
  const of = (mine: (at: number) => boolean) => result.diagnostics.filter((_, at) => mine(at));
  const waiver = {
    ...{ line: 2, fingerprint: null, code: null, key: null, column: null },
    ...{ reason: 'Seen, and "fine" <so far>', owner: 'Desk', expires: '2019-06-30' },
  };
  return {
    ...result,
    diagnostics: of((at) => at % 3 > 0).map((one, at) => ({ ...one, known: at % 2 === 0 })),
    review: {
      verdict: result.verdict,
      waivers: {
        file: 'waivers.csv',
        accepted: of((at) => at % 3 === 0).map((finding) => ({ finding, waiver })),
      },
      baseline: { file: 'before.json', fresh: [], known: 3, gone: 1 },
      changed: null,
    },
  };
}

/** A result in a format, as the command prints it. */
export async function printed(
  format: FormatName,
  result: Result,
  options: Partial<FormatOptions> = {},
): Promise<string> {
  const tool = { name: 'gloact', version: '0.1.0' };
  const words = withLabels(en, programme);
  const rule = en.explanation.rule;
  const write = await formats[format]();
  return [...write(result, { tool, color: false, quiet: false, words, rule, ...options })].join('');
}
