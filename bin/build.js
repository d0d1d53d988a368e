// `npm run build`: the library with its declarations, the command as a bundle, the parts of the offline page, the licences of
// what is in them, what `gloact --help` prints (so that help need not load the commands), and the programme pack that comes with the program,
// checked (so that it need not be checked at every start).
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Config } from '@oclif/core';
import { build, transformSync } from 'esbuild';
import { buildPage } from './page.js';
import { swiftLayout } from './swift-layout.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

// What an earlier build left would be packed.
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', root], {
  stdio: 'inherit',
});

// Declarations of what nobody can import are left out.
const declared = new Set();
for (const later = [join(dist, 'index.d.ts')]; later.length > 0; ) {
  const name = later.pop();
  if (declared.has(name)) continue;
  declared.add(name);
  for (const [, wanted] of readFileSync(name, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g))
    later.push(join(dirname(name), `${wanted}.d.ts`));
}
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.d.ts') && !declared.has(join(dist, name))) rmSync(join(dist, name));

// Comments stand in the declarations: with them and blanks twice, the library would be a fifth larger.
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue;
  const { code } = transformSync(readFileSync(join(dist, name), 'utf8'), {
    charset: 'utf8',
    minifyWhitespace: true,
  });
  writeFileSync(join(dist, name), code);
}

// A file costs more at start than what is in it: the command ships in a few. The depth below dist/ is that of
// src/, for what is found by its place. Of what tsc made of it nothing stays.
rmSync(join(dist, 'commands'), { recursive: true });
for (const name of readdirSync(join(dist, 'cli'))) if (name.endsWith('.js')) rmSync(join(dist, 'cli', name));
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', 'src/cli/programme.ts', 'src/commands/index.ts'],
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  // esbuild would have each written out as a call that makes it anew where it is used, row by row.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  // oclif asks for it where a command is written in TypeScript; ours are not.
  external: ['typescript'],
  plugins: [
    { name: 'together', setup: together },
    { name: 'at-first-call', setup: atFirstCall },
    { name: 'at-first-use', setup: atFirstUse },
    { name: 'plain-order', setup: plainOrder },
    { name: 'no-translations', setup: noTranslations },
    { name: 'swift-layout', setup: swiftLayout },
  ],
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  // What `together` adds is about files, not about code.
  logOverride: { 'ignored-bare-import': 'silent' },
});
for (const [name, { inputs }] of Object.entries(metafile.outputs)) withoutBlanks(join(root, name), inputs);
const ofPage = await buildPage(root);
writeFileSync(join(dist, 'licences.txt'), licences([...Object.keys(metafile.inputs), ...ofPage]));

const { checkProgramme } = await import(pathToFileURL(join(dist, 'cli/programme.js')).href);
writeJson('dist/programme/shipped.json', await checkProgramme());
const config = await Config.load({ root, ignoreManifest: true, errorOnManifestCreate: true });
const { manifest } = [...config.plugins.values()][0];
writeJson('oclif.manifest.json', { ...manifest, commands: withShortLists(manifest.commands) });

/** Help prints the choices of a flag on one line; where they are too many for it, they stand in its summary. */
function withShortLists(commands) {
  const shortened = ({ options, ...flag }) =>
    options === undefined || options.join('|').length < 40
      ? { ...flag, ...(options === undefined ? {} : { options }) }
      : { ...flag, summary: `${flag.summary} (${options.join(', ')})` };
  return Object.fromEntries(
    Object.entries(commands).map(([id, command]) => {
      const flags = Object.entries(command.flags).map(([name, flag]) => [name, shortened(flag)]);
      return [id, { ...command, flags: Object.fromEntries(flags) }];
    }),
  );
}

function writeJson(name, value) {
  writeFileSync(join(root, name), `${JSON.stringify(value)}\n`);
}

/**
 * What is loaded later is bundled apart, and what it shares with the commands would lie in one file for each way of sharing,
 * fifty of them. It is told to need all that the commands have loaded by then: so that lies in one file.
 */
function together({ onResolve, onLoad }) {
  const commands = join(root, 'src/commands/index.ts');
  const later = sourceNames().flatMap((name) =>
    Array.from(readFileSync(name, 'utf8').matchAll(/(?:await|=>) import\('(\.[^']+\.ts)'\)/g), ([, wanted]) =>
      join(dirname(name), wanted),
    ),
  );
  onResolve({ filter: /^all that commands need$/ }, () => ({ path: commands, sideEffects: true }));
  onLoad({ filter: /\.ts$/ }, ({ path }) =>
    later.includes(path)
      ? { contents: `${readFileSync(path, 'utf8')}\nimport 'all that commands need';\n`, loader: 'ts' }
      : undefined,
  );
}

function sourceNames() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, 'src', name));
}

/** string-width takes 30 ms to evaluate, a tenth of a short run: its tables are set up when the first text needs them. */
function atFirstCall({ onResolve, onLoad }) {
  const namespace = 'at-first-call';
  onResolve({ filter: /^string-width$/, namespace: 'file' }, ({ path, kind }) =>
    kind === 'import-statement' ? { path, namespace } : undefined,
  );
  onLoad({ filter: /./, namespace }, ({ path }) => ({
    resolveDir: root,
    contents: `let call; export default (...given) => (call ??= require('${path}').default)(...given);`,
  }));
}

/**
 * What oclif loads at every start and we hardly ever use is loaded when it is used. Which shell and which Windows it runs in
 * it need not know: on Windows it would start PowerShell to ask.
 */
function atFirstUse({ onResolve, onLoad }) {
  const namespace = 'at-first-use';
  onResolve(
    {
      filter: /^(?:tinyglobby|minimatch|ejs|cli-spinners|wsl-utils|node:(?:perf_hooks|readline))$/,
      namespace: 'file',
    },
    ({ path }) => ({
      path,
      namespace,
    }),
  );
  onLoad({ filter: /./, namespace }, ({ path }) => ({
    resolveDir: root,
    contents:
      path === 'wsl-utils'
        ? 'export const isWsl = false;'
        : `module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require('${path}')[name]) });`,
  }));
}

/** oclif sorts commands as a language sorts words, and to learn how takes 5 ms of each start; their names are plain letters. */
function plainOrder({ onLoad }) {
  onLoad({ filter: /@oclif[\\/]core[\\/]lib[\\/]config[\\/]plugin\.js$/ }, ({ path }) => {
    const [before, after, ...more] = readFileSync(path, 'utf8').split('a.id.localeCompare(b.id)');
    if (after === undefined || more.length > 0) throw new Error(`${path} sorts its commands in another way.`);
    return { contents: `${before}(a.id < b.id ? -1 : 1)${after}` };
  });
}

/** zod says what is wrong in fifty languages, a quarter of a megabyte; we say it ourselves and never ask for one of them. */
function noTranslations({ onLoad }) {
  onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
    contents: "export { default as en } from './en.js';",
  }));
}

/**
 * A file that is mostly the work of others ships without blanks, below the names of what is in it. Ours stays as it reads, and
 * so does oclif, of which a test says what in it could reach beyond this computer.
 */
function withoutBlanks(name, inputs) {
  const bytes = (of) => of.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const parts = Object.entries(inputs);
  const others = parts.filter(([part]) => /(?:^|\/)node_modules\//.test(part));
  if (bytes(others) * 2 < bytes(parts) || others.some(([part]) => part.includes('@oclif/core'))) return;
  const text = readFileSync(name, 'utf8');
  const { code } = transformSync(text, { minifyWhitespace: true, charset: 'utf8', target: 'node22.12' });
  const names = text.match(/^ *\/\/ \S*\b(?:src|node_modules)\/\S+$/gm) ?? [];
  writeFileSync(name, [...names, code].join('\n'));
}

/** The licence of every package of which something stands in the bundle; a text that many grant stands once, below their names and notices. */
function licences(inputs) {
  const folders = new Set(
    inputs.flatMap((name) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? []),
  );
  const grants = new Map();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file === undefined ? license : readFileSync(join(root, folder, file), 'utf8').trim();
    const [, notice, grant] = /^(.*?)(Permission is hereby granted.*)$/s.exec(text) ?? [text, '', text];
    // Lines are broken otherwise, and quotation marks are of other kinds.
    const same = grant
      .replaceAll(/[^\p{L}]+/gu, ' ')
      .trim()
      .toLowerCase();
    const { heads, words } = grants.get(same) ?? { heads: [], words: grant };
    grants.set(same, { heads: [...heads, `${name} ${version}\n${notice.trim()}`.trim()], words });
  }
  const texts = [...grants.values()].map(({ heads, words }) => `${heads.join('\n\n')}\n\n${words}\n`);
  return `The command in this folder contains these packages.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
