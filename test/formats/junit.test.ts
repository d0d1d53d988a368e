import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../src/check/result.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { printed, results } from './results.ts';

/** A Python that has libxml2. */
const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import lxml.etree'], { stdio: 'ignore' }).status === 0,
);
if (python === undefined) process.stderr.write('Skipped: JUnit read by libxml2 (install python3-lxml)\n');

/** Reads files with libxml2 and gives their elements: name, attributes, text, children. */
const reader = `
import json, sys
from lxml import etree
def told(e): return [e.tag, dict(e.attrib), e.text or '', [told(c) for c in e]]
json.dump([told(etree.parse(f, etree.XMLParser(resolve_entities=False)).getroot()) for f in sys.argv[1:]], sys.stdout)
`;
type Element = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
  children: readonly Element[],
];

describe.skipIf(python === undefined)('JUnit XML, read by libxml2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloact-junit-'));
  const read = new Map<string, { readonly root: Element; readonly result: Result }>();
  beforeAll(async () => {
    const all = await results();
    const files: string[] = [];
    for (const [name, result] of all) {
      files.push(join(folder, `${name}.xml`));
      writeFileSync(files.at(-1)!, await printed('junit', result));
    }
    const { stdout, stderr } = spawnSync(python!, ['-c', reader, ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe('');
    const roots: Element[] = JSON.parse(stdout);
    for (const [index, [name, result]] of [...all].entries()) read.set(name, { root: roots[index]!, result });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const count = (cases: readonly Element[], tag: string) =>
    String(cases.filter(([, , , [outcome]]) => outcome?.[0] === tag).length);

  /*
   * What the schema of Jenkins (xunit-plugin, junit-10.xsd) and the one for Ant (windyroad/JUnit-Schema) both take: of
   * `testsuites` the attributes are Jenkins' alone, and readers of Ant's look at suites only.
   */
  test('has the elements and attributes that all readers take, in their order', () => {
    for (const [name, { root }] of read) {
      const [tag, attributes, , suites] = root;
      expect(tag).toBe('testsuites');
      expect(Object.keys(attributes).sort()).toEqual(['errors', 'failures', 'name', 'tests', 'time']);
      const cases = suites.flatMap(([, , , parts]) => parts.filter(([part]) => part === 'testcase'));
      expect(attributes, name).toMatchObject({
        tests: String(cases.length),
        failures: count(cases, 'failure'),
        errors: count(cases, 'error'),
        time: '0.000',
      });
      suites.forEach(([suite, given, , parts], id) => {
        const own = parts.filter(([part]) => part === 'testcase');
        expect(suite).toBe('testsuite');
        expect(given).toEqual({
          ...{ id: String(id), name: given.name, package: 'gloact', time: '0.000', hostname: 'localhost' },
          ...{ timestamp: '2018-12-31T00:00:00', tests: String(own.length) },
          ...{ failures: count(own, 'failure'), errors: count(own, 'error'), skipped: count(own, 'skipped') },
        });
        const order = parts.map(([part]) => part).filter((part, at, all) => part !== all[at - 1]);
        expect(order).toEqual(['properties', 'testcase', 'system-out', 'system-err']);
        expect(new Set(own.map(([, { name }]) => name)).size, name).toBe(own.length);
        for (const [, { name: rule, classname, time, ...others }, , outcomes] of own) {
          expect([rule, classname, time, others]).toEqual([
            expect.stringMatching(/^[A-Z]\d{3} /),
            given.name,
            '0.000',
            {},
          ]);
          expect(outcomes.length).toBeLessThan(2);
          for (const [kind, about] of outcomes) {
            expect(['failure', 'error', 'skipped']).toContain(kind);
            expect(Object.keys(about)).toEqual(kind === 'skipped' ? ['message'] : ['type', 'message']);
          }
        }
      });
    }
  });

  test('fails where the command does, and says each rule that passed', () => {
    const { root, result } = read.get('messy')!;
    const [first] = result.files;
    const suite = root[3].find(([, { name }]) => name === first!.file)!;
    const rules = new Set(suite[3].map(([, { name = '' }]) => name.slice(0, 4)));
    expect(rules).toEqual(
      new Set(['', ...catalogue.map(({ code }) => code)].filter((code) => !code.startsWith('D'))),
    );
    for (const [, { name }, , parts] of root[3]) {
      const worst = result.files.find(({ file }) => file === name)?.verdict;
      const failed = parts.some(([, , , [outcome]]) => outcome !== undefined && outcome[0] !== 'skipped');
      expect([name, failed]).toEqual([name, worst === 'not-ready' || worst === 'unreadable']);
    }
  });

  test('leaves out what is accepted, known or switched off, and says why', () => {
    const skipped = (name: string) =>
      read
        .get(name)!
        .root[3].flatMap(([, , , parts]) => parts)
        .flatMap(([, , , [outcome]]) => (outcome?.[0] === 'skipped' ? [outcome[1].message] : []));
    expect(skipped('reviewed')).toContain('Seen, and "fine" <so far>');
    expect(skipped('logs')).toContain('--off');
  });

  test('holds what offices type as text', () => {
    const bodies = read
      .get('hostile')!
      .root[3].flatMap(([, , , parts]) => parts)
      .flatMap(([, , , [outcome]]) => (outcome === undefined ? [] : [outcome[2]]));
    const body = bodies.join('\n');
    for (const text of [
      '</failure><![CDATA[x]]>&amp;"\'',
      '[click](http://example.org) {0} {1}',
      '::error file=a',
    ])
      expect(body).toContain(text);
    expect(body).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
  });
});
