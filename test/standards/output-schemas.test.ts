import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { letterheadJson } from '../../src/formats/letterhead.ts';
import { headquarters } from '../../src/locales/en/headquarters/index.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile } from '../../src/report/figures-file.ts';
import type { LetterheadFinding } from '../../src/report/letterhead/faults.ts';
import { tracedFigures } from '../../src/report/trace.ts';
import { gloAct, logFile } from '../report/reports.ts';

const folder = join(import.meta.dirname, '../../templates/schemas');
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Schema = Readonly<Record<string, Json>>;
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as Schema;

const logs = join(import.meta.dirname, '../../fixtures/logs');
const asOf = '2019-03-31';
const checkOf = (names: RegExp, folderOf = logs) =>
  readdirSync(folderOf)
    .filter((name) => names.test(name))
    .map((name) => memorySource(name, readFileSync(join(folderOf, name))));
const messy = join(logs, '../messy');
const result = await check(
  [
    ...checkOf(/^(pak|npl|zaf|mli)-2018-S[12]\.(csv|xlsx)$/),
    ...checkOf(/^(npl-2018-S2-codes|mli-2018-S2|col-2018-S2-headings)\.(csv|xlsx)$/, messy).map((one) => ({
      ...one,
      name: `more/${one.name}`,
    })),
    logFile('LAO', '2018-Q3', []),
  ],
  { programme: gloAct, asOf, keep: true, passedOver: ['minutes.pdf'] },
);
const compiled = compileWithNotes({
  ...{ programme: gloAct, template: 'eu-interim', period: '2018-S2', draft: true, words, suppressBelow: 11 },
  result,
});
const file = compiled.figures();
const cited = [{ figure: { id: file.reports[0]!.period }, file: 'texts/risks.md', line: 4 }];
const figures = figuresFile({ ...file, telling: { ...file.telling, cited } });
const letterhead: readonly LetterheadFinding[] = [
  { fault: 'marker-unknown', mustBeMended: true, what: '{{titel}}', suggestion: '{{title}}', spot: null },
  {
    ...{ fault: 'marker-unknown', mustBeMended: false, what: null, suggestion: null },
    spot: { part: 'body', inBox: false, heading: null, text: 'Words' },
  },
] as unknown as readonly LetterheadFinding[];
const outputs: Readonly<Record<string, readonly Json[]>> = {
  figures: [JSON.parse(figures), JSON.parse(figuresFile(file))],
  trace: JSON.parse(JSON.stringify(tracedFigures(figures)!.slice(0, 400))),
  letterhead: [
    JSON.parse(
      letterheadJson(letterhead, 'hq.docx', { ...headquarters.letterhead, fault: () => ['What', 'Do'] }),
    ),
  ],
};

describe.each(Object.keys(outputs))('the schema of %s', (name) => {
  const schema = schemaOf(name);
  const accepts = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true }).compile(schema);
  const problems = (value: Json) => {
    accepts(value);
    return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  };

  test('takes what the program writes', () => {
    expect(outputs[name]!.length).toBeGreaterThan(0);
    for (const output of outputs[name]!) expect(problems(output)).toEqual([]);
  });

  test('describes every field, and closes every object', () => {
    const loose: string[] = [];
    const visit = (one: Schema, path: string) => {
      if (typeof one.description !== 'string') loose.push(`${path} has no description`);
      if (one.properties !== undefined && one.additionalProperties !== false) loose.push(`${path} is open`);
      for (const [key, inner] of Object.entries((one.properties ?? {}) as Record<string, Schema>))
        visit(inner, `${path}.${key}`);
      if (one.items !== undefined) visit(one.items as Schema, `${path}[]`);
      for (const inner of (one.anyOf ?? []) as readonly Schema[]) visit(inner, `${path}|`);
    };
    visit(schema, name);
    expect(loose).toEqual([]);
    expect(schema.$id).toBe(`urn:gloact:${name}:1`);
  });

  test('refuses an output without a field that it needs, or with one more', () => {
    const seen = new Set<string>();
    const missed: string[] = [];
    const step = (value: Json, path: string, change: (part: Json) => Json) => {
      if (value === null || typeof value !== 'object') return;
      if (Array.isArray(value)) {
        const items = value as readonly Json[];
        items.slice(0, 3).forEach((item, at) => {
          step(item, `${path}[]`, (part) => change(items.with(at, part)));
        });
        return;
      }
      const fields = value as Readonly<Record<string, Json>>;
      if (path.endsWith('.indicators')) return;
      if (!seen.has(path)) {
        seen.add(path);
        if (problems(change({ ...fields, added: 1 })).length === 0) missed.push(`${path} with more`);
        for (const key of Object.keys(fields)) {
          const { [key]: _, ...rest } = fields;
          const optional = [
            'name',
            'text',
            'unit',
            'rule',
            'contents',
            'made',
            'wording',
            'following',
            'cited',
          ];
          if (problems(change(rest)).length === 0 && !optional.includes(key))
            missed.push(`${path} without ${key}`);
        }
      }
      for (const [key, part] of Object.entries(fields))
        step(part, `${path}.${key}`, (other) => change({ ...fields, [key]: other }));
    };
    for (const output of outputs[name]!.slice(0, 3)) step(output, '', (part) => part);
    expect(missed).toEqual([]);
    expect(seen.size).toBeGreaterThan(0);
  });
});

test('every schema of the folder is one of an output, and is exported with the package', () => {
  const { exports } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8'));
  expect(exports['./schemas/*']).toBe('./templates/schemas/*');
  const others = ['validation', 'inspection', 'status', 'corrections'];
  expect(readdirSync(folder).sort()).toEqual(
    [...Object.keys(outputs), ...others].map((name) => `${name}.schema.json`).sort(),
  );
});
