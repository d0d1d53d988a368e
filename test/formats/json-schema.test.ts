import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { against } from '../../src/check/baseline.ts';
import { onlyOf } from '../../src/check/changed.ts';
import { type CheckOptions, check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import type { Result } from '../../src/check/result.ts';
import { waive } from '../../src/check/waive.ts';
import type { FailOn } from '../../src/cli/exit-code-of.ts';
import { memorySource } from '../../src/cli/files.ts';
import { statusJson } from '../../src/desk/json.ts';
import { statusOf } from '../../src/desk/status.ts';
import { inspectionJson, json } from '../../src/formats/json.ts';
import { en } from '../../src/locales/en/index.ts';
import type { LogOptions } from '../../src/log/log.ts';
import { own } from '../../src/own.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { type Cells, course, logFile } from '../report/reports.ts';

const root = join(import.meta.dirname, '../..');
const programme = loadedPack('templates/glo-act');
const tool = { name: 'gloact', version: '0.1.0' };

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Schema = Readonly<Record<string, Json>>;
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(root, `templates/schemas/${name}.schema.json`), 'utf8')) as Schema;
const names = ['validation', 'inspection', 'status'] as const;
const schemas = {
  validation: schemaOf('validation'),
  inspection: schemaOf('inspection'),
  status: schemaOf('status'),
};
/** As the strictest of readers takes it: an unknown word in a schema, or one that may be misread, throws. */
const readerOf = (schema: Schema) => new Ajv2020({ strict: true, strictRequired: true }).compile(schema);
const accepts = {
  validation: readerOf(schemas.validation),
  inspection: readerOf(schemas.inspection),
  status: readerOf(schemas.status),
};
const problems = (name: keyof typeof accepts, value: Json) => {
  accepts[name](value);
  return (accepts[name].errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
};

/** The files of a folder of fixtures, in folders too. */
function sourcesIn(folder: string) {
  const names = readdirSync(join(root, 'fixtures', folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(csv|tsv|txt|xls[xm]?)$/.test(name))
    .sort()
    .map((name) => memorySource(`${folder}/${name}`, readFileSync(join(root, 'fixtures', folder, name))));
}
const unreadable = { ...memorySource('locked.csv', new Uint8Array()), sha256: '', unreadable: 'EACCES' };

async function validated(
  sources: ReturnType<typeof sourcesIn>,
  asked: Partial<CheckOptions> = {},
  failOn?: FailOn,
): Promise<Json> {
  return jsonOf(await check(sources, { programme, asOf: '2018-12-31', ...asked }), failOn);
}
function jsonOf(result: Result, failOn?: FailOn): Json {
  const plain = { words: en, tool, color: false, quiet: false };
  return JSON.parse([...json(result, { ...plain, ...own({ failOn }) })].join(''));
}
const inspected = async (
  source: ReturnType<typeof memorySource>,
  reading: Partial<LogOptions> = {},
): Promise<Json> =>
  JSON.parse(inspectionJson(await inspect(source, { programme, ...reading }), { tool, words: en }));

/** A log on a sheet that only a program can show, under headings of two rows. */
async function hiddenLog() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Log', { state: 'veryHidden' });
  sheet.addRows([
    ['activity_id', 'period', 'Start', 'End', 'Type of', 'country', 'status', 'indicator', 'title'],
    ['', '', 'date', 'date', 'crime', '', '', '', ''],
    ['PAK-2018-001', '2018-S2', '09/24/2018', '09/25/2018', true, 'PAK', 'completed', 'PS-01', 'A title'],
  ]);
  book.addWorksheet('Notes').addRow(['about the log']);
  return memorySource('hidden.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
}
const american = memorySource(
  'american.csv',
  new TextEncoder().encode(
    'activity_id,period,country,start_date,status,title,indicator\nPAK-2018-001,2018-S2,PAK,09/24/2018,planned,A title,PS-01\n',
  ),
);

/** What the desk says of some files. */
async function status(sources: ReturnType<typeof sourcesIn>, due?: string): Promise<Json> {
  const result = await check(sources, { programme, asOf: '2019-03-20', keep: true });
  return JSON.parse(statusJson(statusOf(result, { programme, period: '2018-S2', due }), en, tool));
}
/** Files of which two are alike in each of the ways there are, and more that offices send. */
function sent(): ReturnType<typeof sourcesIn> {
  const person = (id: string, more: Cells = {}) => ({
    ...course,
    activity_id: id,
    title: `Course ${id}`,
    value: 12,
    ...more,
  });
  const as = (name: string, { size, sha256, read }: ReturnType<typeof logFile>) => ({
    name,
    size,
    sha256,
    read,
  });
  const log = (country: string, name: string, ids: readonly string[], more: Cells = {}) =>
    as(
      name,
      logFile(
        country,
        '2018-S2',
        ids.map((id) => person(id, more)),
      ),
    );
  const nothing = memorySource(
    'lao-2018-S2.csv',
    readFileSync(join(root, 'fixtures/rules/nothing-done.csv')),
  );
  const [one, two, three] = ['001', '002', '003'];
  const of = (country: string, numbers: readonly (string | undefined)[]) =>
    numbers.map((number) => `${country}-2018-${number}`);
  return [
    ...[log('PAK', 'pak-2018-S2.csv', of('PAK', [one])), log('PAK', 'pak-copy.csv', of('PAK', [one]))],
    ...[log('NPL', 'npl-2018-S2.csv', of('NPL', [one, two])), log('NPL', 'npl-b.csv', of('NPL', [two, one]))],
    ...[log('MLI', 'mli-2018-S2.csv', of('MLI', [one])), log('MLI', 'mli-b.csv', of('MLI', [one, two]))],
    ...[
      log('NER', 'ner-2018-S2.csv', of('NER', [one, two])),
      log('NER', 'ner-b.csv', of('NER', [two, three])),
    ],
    ...[nothing, log('LAO', 'lao-b-2018-S2.csv', of('LAO', [one]))],
    as('egy-2018-S2.csv', memorySource('', readFileSync(join(root, 'fixtures/rules/nothing-done.csv')))),
    log('BRA', 'bra-2018-S2.csv', of('BRA', [one]), { status: 'no such status' }),
    log('COL', 'col-2018-S2.csv', of('COL', [one]), { women: 6, men: 6, girls: 0, boys: 0 }),
    as('ukr-2018-Q3.csv', logFile('UKR', '2018-Q3', [person('UKR-2018-001', { end_date: '2018-08-05' })])),
    as('zaf-2018.csv', logFile('ZAF', '2018', [person('ZAF-2018-001')])),
    ...[
      { ...unreadable, name: 'kgz-2018-S2.csv' },
      unreadable,
      memorySource('odd.csv', new Uint8Array([0, 1, 2])),
    ],
  ];
}

const folders = ['logs', 'messy', 'rules', 'traps'];
const outputs: { readonly name: keyof typeof accepts; readonly of: string; readonly json: Json }[] = [];
for (const folder of folders) {
  const sources = sourcesIn(folder);
  outputs.push({ name: 'validation', of: folder, json: await validated(sources) });
  for (const source of sources)
    outputs.push({ name: 'inspection', of: source.name, json: await inspected(source) });
}
const odd = [await hiddenLog(), american];
for (const source of odd) {
  outputs.push({ name: 'validation', of: source.name, json: await validated([source]) });
  outputs.push({ name: 'inspection', of: source.name, json: await inspected(source) });
}
const asked = { sheets: ['Log'], dateOrder: 'ymd', decimal: 'comma' } as const;
outputs.push({ name: 'inspection', of: 'settings', json: await inspected(odd[0]!, asked) });
for (const [at, failOn] of (['error', 'warning', 'note', 'never'] as const).entries()) {
  const off = new Set(['C326', 'F009', 'X503']);
  const reading = {
    sheets: ['Log'],
    encoding: 'utf-8',
    delimiter: ';',
    dateOrder: (['dmy', 'mdy', 'ymd'] as const)[at % 3]!,
    decimal: (['comma', 'point'] as const)[at % 2]!,
  };
  const json = await validated([odd[0]!], { off, country: 'PAK', period: '2018-S2', reading }, failOn);
  outputs.push({ name: 'validation', of: failOn, json });
}
/** What headquarters made of results: every verdict before, one finding accepted, one new. */
for (const [at, text] of [
  '',
  'messy/npl-2018-S2-codes.csv',
  'rules/no-sex-split.csv',
  'rules/clean.csv',
].entries()) {
  const bytes = text === '' ? new Uint8Array() : readFileSync(join(root, 'fixtures', text));
  const found = await check([memorySource('log.csv', bytes)], { programme, asOf: '2018-12-31' });
  const by = {
    line: 2,
    code: null,
    key: null,
    column: null,
    reason: 'Seen',
    owner: at === 1 ? 'Desk' : null,
  };
  const waivers = found.diagnostics.map(({ fingerprint }) => ({
    ...by,
    fingerprint,
    expires: at === 1 ? '2019-01-01' : null,
  }));
  const chosen = waivers.filter((_, index) => index % 3 !== at % 3);
  const waived = waive(found, chosen, 'waivers.csv');
  const held = against(waived, { ...found, diagnostics: found.diagnostics.slice(1, 2) }, 'before.json');
  const fresh = against(found, { ...found, diagnostics: [] }, 'before.json');
  for (const result of [held, onlyOf(held, ['log.csv']), fresh])
    outputs.push({ name: 'validation', of: `reviewed ${text}`, json: jsonOf(result) });
}
outputs.push({ name: 'validation', of: 'nothing', json: await validated([]) });
outputs.push({ name: 'validation', of: 'a locked file', json: await validated([unreadable]) });
outputs.push({ name: 'inspection', of: 'a locked file', json: await inspected(unreadable) });

for (const folder of ['logs', 'messy', 'traps'])
  outputs.push({ name: 'status', of: folder, json: await status(sourcesIn(folder)) });
outputs.push({ name: 'status', of: 'sent', json: await status(sent()) });
outputs.push({ name: 'status', of: 'early', json: await status([], '2019-04-01') });

describe('what the program writes is what the schemas say', () => {
  test('over all fixtures', () => {
    expect(outputs.length).toBeGreaterThan(150);
    for (const { name, of, json } of outputs) expect(problems(name, json), of).toEqual([]);
  });

  test('every word of a list is met somewhere, so that none is invented', () => {
    const met = new Map<string, Set<Json>>();
    for (const { name, json } of outputs)
      walk(schemas[name], json, (path, schema, value) => {
        if (schema.enum === undefined) return;
        const key = `${name} ${path}`;
        met.set(key, (met.get(key) ?? new Set()).add(value));
      });
    const unmet = (name: keyof typeof schemas) =>
      [...met].flatMap(([key, values]) => {
        if (!key.startsWith(name)) return [];
        const words = enumAt(schemas[name], key.slice(name.length + 1)) as readonly Json[];
        return words.filter((word) => !values.has(word)).map((word) => `${key}: ${word}`);
      });
    expect(names.flatMap(unmet)).toEqual([]);
  });
});

describe('a changed shape is refused', () => {
  test.each(names)('%s: nothing may be missing, added or of another kind', (name) => {
    const seen = new Set<string>();
    const missed: string[] = [];
    for (const { json } of outputs.filter((output) => output.name === name && output.of !== 'nothing'))
      walk(schemas[name], json, (path, schema, value, change) => {
        if (seen.has(path)) return;
        seen.add(path);
        const refused = (changed: Json) => problems(name, change(changed)).length > 0;
        if (!refused({ of: { another: 'kind' } })) missed.push(`${path} of another kind`);
        if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
        if (path.endsWith('.data')) return;
        if (!refused({ ...value, added: 1 })) missed.push(`${path} with more`);
        for (const key of (schema.required ?? []) as readonly string[]) {
          const { [key]: _, ...rest } = value as Record<string, Json>;
          if (!refused(rest)) missed.push(`${path} without ${key}`);
        }
      });
    expect(missed).toEqual([]);
    expect(seen.size).toBeGreaterThan(30);
  });
});

describe('the schemas can be relied on', () => {
  test.each(names)('%s: every object is closed and every field described', (name) => {
    const loose: string[] = [];
    const visit = (schema: Schema, path: string) => {
      if (typeof schema.description !== 'string' && schema.$ref === undefined)
        loose.push(`${path} has no description`);
      const fields = (schema.properties ?? {}) as Record<string, Schema>;
      if (schema.properties !== undefined) {
        if (schema.additionalProperties !== false) loose.push(`${path} is open`);
        const optional = Object.keys(fields).filter(
          (key) => !(schema.required as readonly Json[]).includes(key),
        );
        const expected = path.endsWith('related[]')
          ? ['line']
          : /(?:finding|accepted)$/.test(path)
            ? ['line', 'startLine', 'startColumn', 'excerpt', 'unkept', 'known']
            : path.endsWith('excerpt')
              ? ['rightToLeft']
              : [];
        expect(optional).toEqual(expected);
      }
      for (const [key, field] of Object.entries(fields)) visit(field, `${path}.${key}`);
      if (schema.items !== undefined && schema.type === 'array') visit(schema.items as Schema, `${path}[]`);
      for (const [key, def] of Object.entries((schema.$defs ?? {}) as Record<string, Schema>))
        visit(def, `${path} ${key}`);
    };
    visit(schemas[name], name);
    expect(loose).toEqual([]);
    expect(schemas[name].$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('a finding is the same in both', () => {
    const { finding, accepted } = schemas.validation.$defs as Record<string, Schema>;
    expect(schemas.inspection.$defs).toEqual({ finding });
    const { waiver, severity, ...properties } = accepted!.properties as Record<string, Json>;
    const { severity: any, ...others } = finding!.properties as Record<string, Schema>;
    expect(properties).toEqual(others);
    expect((severity as Schema).enum).toEqual(
      (any!.enum as readonly string[]).filter((word) => word !== 'stop'),
    );
    expect(accepted!.required).toEqual([...(finding!.required as readonly string[]), 'waiver']);
    expect(waiver).toBeDefined();
  });
});

/** What a reference stands for. */
const resolved = (root: Schema, schema: Schema): Schema => {
  const name = /^#\/\$defs\/(\w+)$/.exec(String(schema.$ref))?.[1];
  return name === undefined ? schema : ((root.$defs as Record<string, Schema>)[name] as Schema);
};

type Visit = (path: string, schema: Schema, value: Json, change: (value: Json) => Json) => void;

/** Goes through a value and its schema together; `change` gives the whole with this part replaced. */
function walk(root: Schema, whole: Json, visit: Visit): void {
  const step = (given: Schema, value: Json, path: string, change: (value: Json) => Json) => {
    const schema = resolved(root, given);
    visit(path, schema, value, change);
    if (Array.isArray(value)) {
      const items = value as readonly Json[];
      const ways = (schema.anyOf ?? [schema]) as readonly Schema[];
      const each = ways.find((way) => way.items !== undefined)!.items as Schema;
      items.forEach((item, index) => {
        step(each, item, `${path}[]`, (part) => change(items.with(index, part)));
      });
    } else if (value !== null && typeof value === 'object') {
      const fields = (schema.properties ?? {}) as Record<string, Schema>;
      for (const [key, part] of Object.entries(value))
        if (fields[key] !== undefined)
          step(fields[key], part, `${path}.${key}`, (other) => change({ ...value, [key]: other }));
    }
  };
  step(root, whole, '', (value) => value);
}

/** The words of the list at a path such as `.sheets[].state`. */
function enumAt(root: Schema, path: string): Json {
  let schema = root;
  for (const [, key] of path.matchAll(/\.(\w+)/g)) {
    while (schema.items !== undefined || schema.$ref !== undefined)
      schema = schema.$ref === undefined ? (schema.items as Schema) : resolved(root, schema);
    schema = (schema.properties as Record<string, Schema>)[key!]!;
  }
  return schema.enum!;
}
