import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { inputOf } from '../../src/report/input.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const root = join(import.meta.dirname, '../..');
const programme = loadedPack('templates/glo-act');
const log = 'npl-2018-S2.csv';

async function checked() {
  const source = memorySource(log, readFileSync(join(root, 'fixtures/logs', log)));
  return check([source], { programme, asOf: '2018-12-31', keep: true });
}

/** Everything that can be reached from a value, each thing once. */
function reachable(from: unknown): Set<object> {
  const seen = new Set<object>();
  const open: unknown[] = [from];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if (one instanceof Map) open.push(...one.keys(), ...one.values());
    else if (one instanceof Set) open.push(...one);
    else open.push(...Object.values(one));
  }
  return seen;
}

const isRow = (one: object) => 'layout' in one || 'texts' in one || ('faulty' in one && 'inherited' in one);

test('no row of a log can be reached from what a section gets', async () => {
  const result = await checked();
  const { entries } = result;
  expect([...reachable(result)].filter(isRow)).toHaveLength(entries.length);
  const { donor: input } = inputOf({
    ...{ programme, template: 'eu-interim', period: '2018-S2', result, draft: false, words },
    suppressBelow: 11,
  });
  const things = reachable(input);
  expect(input.activities.length).toBeGreaterThan(1);
  expect([...things].filter(isRow)).toEqual([]);
  const rows = new Set<object>(entries.flatMap((entry) => [entry, entry.values, entry.layout]));
  expect([...things].filter((thing) => rows.has(thing))).toEqual([]);
});

test('sections import neither logs nor rules nor the check', () => {
  const folder = join(root, 'src/report/sections');
  for (const name of readdirSync(folder)) {
    const source = readFileSync(join(folder, name), 'utf8');
    expect(source, name).not.toMatch(/from '\.\.\/\.\.\/(?:log|rules|check|notices|table|privacy)\//);
    expect(source, name).not.toMatch(/countFigures|countReports|protectReports/);
  }
});

test('the compiler refuses a section that reaches for more, and figures that were not protected', () => {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(out, 'types-'));
  const src = '../../src';
  const lines = [
    `import type { Figures } from '${src}/count/figures.ts';`,
    `import type { SafeFigures } from '${src}/protect/safe-figures.ts';`,
    `import type { ReportInput } from '${src}/report/input.ts';`,
    `import { euInterim } from '${src}/report/frames/eu-interim.ts';`,
    `import type { Voice } from '${src}/report/voice.ts';`,
    `declare const input: ReportInput, voice: Voice, counted: Figures, safe: SafeFigures;`,
    `euInterim.cover!({ ...input, figures: safe }, voice, 1);`,
    `euInterim.cover!({ ...input, figures: counted }, voice, 1); // refused`,
    `input.activities[0]!.entries; // refused`,
    `safe.activities[0]!.entries; // refused`,
    `input.result; // refused`,
    `input.figures.activities; // refused`,
    `input.figures.people.unique.value!.value; // refused: it may be hidden`,
    `input.before!.people; // refused`,
  ];
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'misuse.mts'), lines.join('\n'));
  const options = { rootDir: root, noEmit: true, rewriteRelativeImportExtensions: false, types: [] };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { ...options, allowImportingTsExtensions: true },
      include: ['misuse.mts'],
    }),
  );
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--project', folder],
    { encoding: 'utf8' },
  );
  const refused = [...run.stdout.matchAll(/misuse\.mts\((\d+),/g)].map(([, line]) => Number(line));
  const expected = lines.flatMap((line, index) => (line.includes('// refused') ? [index + 1] : []));
  expect(refused, run.stdout).toEqual(expected);
}, 60_000);
