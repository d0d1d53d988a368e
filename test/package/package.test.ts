import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { consumer, copyProject, folderWithSpace, type Packed, pack, root, run } from './project.ts';

/** Compilers and npm, on a busy machine: milliseconds. */
const slow = 180_000;
vi.setConfig({ testTimeout: slow });

const logs = ['pak-2018-S1.csv', 'pak-2018-S2.xlsx'];
const validate = (program: string, ...args: readonly string[]) =>
  run(
    process.execPath,
    [join(program, 'bin/run.js'), 'validate', ...args, '--as-of', '2018-12-31', '--fail-on', 'never'],
    folder,
  );

let folder = '';
let clone = '';
let packed: Packed;
let project = '';
beforeAll(() => {
  folder = folderWithSpace();
  for (const log of logs) cpSync(join(root, 'fixtures/logs', log), join(folder, log));
  clone = copyProject(folder);
  packed = pack(clone, folder);
  project = consumer(packed.tarball);
}, slow);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a fresh clone in a folder whose name holds a space', () => {
  test('is built by packing it, and runs', () => {
    expect(existsSync(join(clone, 'dist/programme/shipped.json'))).toBe(true);
    expect(validate(clone, ...logs)).toBe(validate(root, ...logs));
  });

  test('the demo checks the logs and writes the report', () => {
    for (const log of logs) cpSync(join(folder, log), join(clone, 'fixtures/logs', log));
    expect(run('npm', ['run', 'demo'], clone)).toContain('report.docx is written');
    expect(existsSync(join(clone, 'out/report.docx'))).toBe(true);
  });
});

test('a hook of pre-commit is installed from a clone, and checks a commit in the context of all logs', () => {
  // Older ones take all that packing prints for the name of the package.
  expect(run('npm', ['pack', '--dry-run'], clone)).toMatch(/^gloact-reporting-[\d.]+\.tgz\n$/);
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  const { repos } = parse(
    readFileSync(join(root, 'fixtures/submissions-repo/.pre-commit-config.yaml'), 'utf8'),
  );
  const [{ id, args }] = repos[0].hooks;
  expect(hook).toMatchObject({ id, language: 'node', types: ['file'], require_serial: true });
  const commit = [
    'logs/mar-2018-S2.csv',
    'logs/npl-2018-S2.csv',
    'logs/a.tsv',
    'b.XLSX',
    'c.xlsm',
    'd.docx',
    'e.csv.md',
  ];
  const files = commit.filter((name) => new RegExp(hook.files).test(name));
  expect(files).toEqual(commit.slice(0, 5));
  const [bin, ...entry] = hook.entry.split(' ');
  const { bin: bins } = JSON.parse(
    readFileSync(join(project, 'node_modules/gloact-reporting/package.json'), 'utf8'),
  );
  const checked = spawnSync(
    process.execPath,
    [join(project, 'node_modules/gloact-reporting', bins[bin]), ...entry, ...args, 'logs/npl-2018-S2.csv'],
    { cwd: join(root, 'fixtures/submissions-repo'), encoding: 'utf8' },
  );
  // Morocco's log is wrong, and Niger's with it; a commit of Nepal's is not stopped by that.
  expect(checked).toMatchObject({ status: 0, stderr: '' });
});

describe('the package', () => {
  const allowed = [
    /^(package\.json|README\.md|LICENSE|oclif\.manifest\.json|bin\/run\.js)$/,
    /^templates\/(?:README(?:\.fr)?\.md|(?:glo-act|starter|schemas)\/[\w./-]+\.(?:csv|json|md))$/,
    /^dist\/page\/(?:old-browser\.js|page\.js|style\.css|worker\.js)\.br$/,
    /^dist\/(licences\.txt|programme\/shipped\.json|main\.js|cli\/words\.d\.ts|cli\/programme\.js|commands\/[\w-]+\.js|chunks\/[\w.-]+\.js)$/,
    /^dist\/(?!cli\/|main|commands\/|chunks\/)[\w/-]+(\.d\.ts|\.js)$/,
  ];

  test('holds what it needs and nothing else', () => {
    expect(packed.files.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
    expect(packed.files).toEqual(
      expect.arrayContaining([
        ...['package.json', 'README.md', 'LICENSE', 'oclif.manifest.json', 'bin/run.js'],
        ...[
          'dist/index.js',
          'dist/index.d.ts',
          'dist/programme/shipped.json',
          'dist/licences.txt',
          'dist/main.js',
        ],
        'dist/commands/index.js',
        ...['templates/glo-act/programme.json', 'templates/schemas/validation.schema.json'],
      ]),
    );
  });

  test('has the declarations that its own lead to, and no others', () => {
    const reached = new Set<string>();
    for (const later = ['dist/index.d.ts']; later.length > 0; ) {
      const name = later.pop()!;
      if (reached.has(name)) continue;
      reached.add(name);
      const text = readFileSync(join(root, name), 'utf8');
      for (const [, wanted] of text.matchAll(/['"](\.[^'"]+)\.ts['"]/g))
        later.push(join(dirname(name), `${wanted}.d.ts`));
    }
    const packedOnes = packed.files.filter((name) => name.endsWith('.d.ts'));
    expect(packedOnes.length).toBeGreaterThan(50);
    expect(packedOnes.sort()).toEqual([...reached].sort());
  });

  test('is no larger than 3.5 MB, 12 MB unpacked, with the words of seven languages and the offline page', () => {
    expect(packed.size).toBeLessThan(3.5e6);
    expect(packed.unpackedSize).toBeLessThan(12e6);
  });
});

describe('installed in an empty project', () => {
  const installed = () => join(project, 'node_modules/gloact-reporting');

  test('the command runs', () => {
    expect(validate(installed(), ...logs)).toBe(validate(root, ...logs));
    run(
      process.execPath,
      [
        join(installed(), 'bin/run.js'),
        'compile-report',
        ...logs,
        '--period',
        '2018-S2',
        '-o',
        'report.docx',
        '--draft',
      ],
      folder,
    );
    expect(existsSync(join(folder, 'report.docx'))).toBe(true);
  });

  test.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])(
    'a strict program with module resolution %s compiles and gets the findings of the command',
    (moduleResolution, module) => {
      cpSync(join(import.meta.dirname, 'stranger.ts'), join(project, 'stranger.ts'));
      const compilerOptions = {
        ...{ target: 'es2023', lib: ['es2023', 'dom'], module, moduleResolution, strict: true },
        ...{ skipLibCheck: false, resolveJsonModule: true, rootDir: '.', outDir: moduleResolution },
        ...{ types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
      };
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['stranger.ts'] }),
      );
      run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', project], project);
      const json = run(process.execPath, [join(project, moduleResolution, 'stranger.js'), ...logs], folder);
      expect(json).toBe(validate(root, ...logs, '--format', 'json'));
    },
  );
});

describe('what the README says of the library', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const examples = Array.from(readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, code]) => code!);

  test('compiles in a strict program, and prints what it says', () => {
    expect(examples.length).toBeGreaterThan(2);
    const names = examples.map((_, at) => `example-${at + 1}.ts`);
    for (const [at, code] of examples.entries()) writeFileSync(join(project, names[at]!), code);
    const compilerOptions = {
      ...{ target: 'es2023', lib: ['es2023', 'dom'], module: 'nodenext', moduleResolution: 'nodenext' },
      ...{
        strict: true,
        outDir: 'examples',
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
      },
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: names }));
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', project], project);
    cpSync(join(root, 'fixtures/rules/date-impossible.csv'), join(folder, 'log.csv'));
    for (const [at, code] of examples.entries()) {
      const said = Array.from(code.matchAll(/^\/\/ prints: (.*)$/gm), ([, line]) => `${line}\n`).join('');
      expect(said).not.toBe('');
      expect(run(process.execPath, [join(project, `examples/example-${at + 1}.js`)], folder)).toBe(said);
    }
  });
});

describe('to those who judge packages', () => {
  test('publint finds nothing', async () => {
    const { messages } = await publint({
      pkgDir: join(project, 'node_modules/gloact-reporting'),
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  test('“are the types wrong” finds nothing for modules', async () => {
    const types = createPackageFromTarballData(new Uint8Array(readFileSync(packed.tarball)));
    const checked = await checkPackage(types);
    if (checked.types === false) throw new Error('there are no types');
    // A module cannot be loaded by require before Node 20.19, nor found by resolvers before 2022: we need Node 22.
    const old = checked.problems.filter(
      (one) => !('resolutionKind' in one && ['node10', 'node16-cjs'].includes(one.resolutionKind)),
    );
    expect(old).toEqual([]);
    expect(Object.keys(checked.entrypoints)).toContain('.');
  });
});

test('a program whose files are gone says so and ends with 70', () => {
  const broken = join(folder, 'broken');
  cpSync(join(project, 'node_modules/gloact-reporting'), broken, { recursive: true });
  rmSync(join(broken, 'dist/main.js'));
  const { status, stderr } = spawnSync(process.execPath, [join(broken, 'bin/run.js'), 'validate', 'x.csv'], {
    encoding: 'utf8',
  });
  expect(status).toBe(70);
  expect(stderr).toMatch(/^gloact could not be loaded: [^\n]+\nInstall it again/);
  expect(stderr).not.toContain(' at ');
});
