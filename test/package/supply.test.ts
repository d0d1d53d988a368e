import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './project.ts';

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<
      Record<string, { readonly integrity?: string; readonly optional?: true; readonly dev?: true }>
    >;
  };
  /** Parts for other systems of a tool of the tests; where the lock is made, nobody can tell their checksums. */
  const unknowable = /^node_modules\/@xarsh\/ooxml-validator-(?:darwin|win32|linux-arm64)/;

  test('says of every package what its bytes must be', () => {
    const names = Object.keys(packages).filter((name) => name !== '');
    expect(names.length).toBeGreaterThan(300);
    const unsure = names.filter((name) => !/^sha512-[\w+/]{86}==$/.test(packages[name]!.integrity ?? ''));
    expect(unsure.filter((name) => !unknowable.test(name))).toEqual([]);
    expect(unsure.every((name) => packages[name]!.optional && packages[name]!.dev)).toBe(true);
  });
});

describe('nothing is sent over a network', () => {
  const modules = 'http|https|http2|net|tls|dgram|dns|dns/promises|child_process|cluster|undici|inspector';
  const asked = new RegExp(`["'\`](?:node:)?(${modules})["'\`]`, 'g');
  const globals =
    /(?<![\w$.]|(?:function|const|let|var) )(fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon)\b(?=\()/g;
  const opened = /^ *\/\/ (\S*\b(?:src|node_modules)\/\S+)$/;

  /** What could reach beyond this computer, and in which source of a bundle it stands. */
  function reaching(file: string, text: string): string[] {
    let source = file;
    return text.split('\n').flatMap((line) => {
      source = opened.exec(line)?.[1] ?? source;
      return [...line.matchAll(asked), ...line.matchAll(globals)].map(([, name]) => `${source}: ${name}`);
    });
  }
  const codeIn = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
      .flatMap((name) => reaching(name, readFileSync(join(root, name), 'utf8')));

  /** LibreOffice is started with a file and no address, git with a commit and told to fetch nothing; the third is the program itself. */
  const started = ['git', 'pdf', 'smaller-heap'].map((name) => `src/cli/${name}.ts: child_process`);

  test('by what ships: oclif asks which shell it is in, LibreOffice makes the PDF, the program makes long reports in another heap and git tells the changes that are asked for', () => {
    expect(codeIn('dist')).toContain('node_modules/@oclif/core/lib/util/os.js: child_process');
    expect(
      [...new Set(codeIn('dist'))].filter((one) => !/^node_modules\/@oclif\/core\//.test(one)).sort(),
    ).toEqual(started);
  });

  test('by what we write', () => {
    expect([...codeIn('src'), ...reaching('run.js', readFileSync(join(root, 'bin/run.js'), 'utf8'))]).toEqual(
      started,
    );
  });

  test.each(["import { get } from 'node:https';", 'const { connect } = require("net");', 'await fetch(url)'])(
    '%s would be found',
    (line) => expect(reaching('any.js', line)).toHaveLength(1),
  );
});
