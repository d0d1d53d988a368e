import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../src/check/result.ts';
import { plain } from '../../src/formats/markdown.ts';
import { unsteered } from '../../src/text/steering.ts';
import { hostile, printed, results } from './results.ts';

let all: ReadonlyMap<string, Result>;
beforeAll(async () => {
  all = await results();
}, 60_000);

const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', ''], { stdio: 'ignore' }).status === 0,
);

describe('the findings as CSV', () => {
  test('hold every finding that is given, and no cell that a spreadsheet takes for a formula', async () => {
    for (const [name, result] of all) {
      const text = await printed('csv', result);
      const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
      const accepted = result.review?.waivers?.accepted ?? [];
      expect(
        rows.map(({ fingerprint }) => fingerprint),
        name,
      ).toEqual([
        ...result.diagnostics.map(({ fingerprint }) => fingerprint),
        ...accepted.map(({ finding }) => finding.fingerprint),
      ]);
      for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      for (const [index, { value }] of result.diagnostics.entries())
        expect(rows[index]!.value!.replace(/^'/, '')).toBe(unsteered(value ?? ''));
    }
  });

  test.skipIf(python === undefined)('are read by Python as by csv-parse', async () => {
    const text = await printed('csv', all.get('hostile')!);
    const program =
      'import csv, json, sys, io; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, "utf-8-sig", newline="")))))';
    const { stdout } = spawnSync(python!, ['-c', program], { input: text, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(parse(text, { bom: true }));
    expect(JSON.parse(stdout).length).toBeGreaterThan(hostile.length / 2);
  });
});

describe('Code Quality of GitLab', () => {
  test('has the fields that GitLab asks for, each with a fingerprint of its own', async () => {
    for (const [name, result] of all) {
      const entries: { fingerprint: string; location: { path: string } }[] = JSON.parse(
        await printed('gitlab', result),
      );
      for (const entry of entries)
        expect(entry).toEqual({
          description: expect.stringMatching(/^.+$/s),
          check_name: expect.stringMatching(/^[A-Z]\d{3} [a-z0-9-]+$/),
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
          location: { path: expect.stringMatching(/^(?!\.\/).+$/), lines: { begin: expect.any(Number) } },
        });
      expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size, name).toBe(entries.length);
      expect(new Set(entries.map(({ location }) => location.path))).toEqual(
        new Set(result.diagnostics.map(({ place }) => place.file)),
      );
    }
  });
});

describe('Markdown', () => {
  const reader = new MarkdownIt({ html: true, linkify: true });
  test('holds what offices type as text: no tag, link, picture or code', async () => {
    for (const [name, result] of all) {
      const tokens = reader.parse(await printed('markdown', result), {});
      const inline = tokens.flatMap(({ children }) => children ?? []);
      const kinds = new Set([...tokens, ...inline].map(({ type }) => type));
      for (const kind of [
        'html_block',
        'html_inline',
        'link_open',
        'image',
        'code_inline',
        'fence',
        'code_block',
        'em_open',
      ])
        expect(kinds, name).not.toContain(kind);
      const headings = tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h3').length;
      const told = result.diagnostics.filter(({ known }) => known !== true);
      expect(headings > 0, name).toBe(told.length > 0);
    }
  });

  test('shows whatever is typed as it is typed, line breaks and what steers aside', () => {
    const all = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(all, (text) => {
        const shown = reader.parse(plain(text), {}).flatMap(({ children }) => children ?? []);
        expect(shown.filter(({ type }) => !type.startsWith('text'))).toEqual([]);
        expect(shown.map(({ content }) => content).join('')).toBe(unsteered(text).trim());
      }),
      { numRuns: 500 },
    );
  });
});
