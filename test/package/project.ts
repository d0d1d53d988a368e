import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A new folder whose name holds a space, as on many people's computers. */
export const folderWithSpace = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'gloact package-')));

/** Copies what a build needs, as a fresh clone has it: nothing is built. The packages are those of this project. */
export function copyProject(folder: string): string {
  const copy = join(folder, 'a clone');
  const parts = [
    'bin',
    'src',
    'templates',
    'package.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    '.npmrc',
  ];
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Runs a program, shows what went wrong where it fails, and gives what it printed. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    // npm is a script of the shell on Windows.
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${error ?? ''}\n${stdout}\n${stderr}`);
}

/** What `npm pack` made. */
export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Names inside it. */
  readonly files: readonly string[];
  /** Bytes, packed and unpacked. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** Packs a project as `npm publish` would, building included unless `--ignore-scripts` is among the flags. */
export function pack(project: string, destination: string, ...flags: readonly string[]): Packed {
  const printed = run('npm', ['pack', '--json', ...flags], project, {
    npm_config_pack_destination: destination,
  });
  const [{ filename, files, size, unpackedSize }] = JSON.parse(printed.slice(printed.search(/^\[/m)));
  const names = files.map(({ path }: { path: string }) => path);
  return { tarball: join(destination, filename), files: names, size, unpackedSize };
}

/**
 * An empty project into which a tarball is installed: the package itself and, beside it, the packages that it names as its
 * dependencies and no other. Returns its folder.
 */
export function consumer(tarball: string): string {
  const project = join(dirname(tarball), 'a consumer');
  const modules = join(project, 'node_modules');
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }\n');
  run('tar', ['-xzf', basename(tarball)], dirname(tarball));
  const installed = join(modules, 'gloact-reporting');
  renameSync(join(dirname(tarball), 'package'), installed);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return project;
}
