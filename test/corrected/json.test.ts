import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { correctionKinds, leftReasons } from '../../src/corrected/correction.ts';
import { correctionsJson } from '../../src/corrected/json.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { csv, fix, tableOf } from './typed.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../templates/schemas/corrections.schema.json'), 'utf8'),
);
const accepts = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true }).compile(schema);

async function told(rows: readonly ExampleRow[], copy: string | null = 'copy.csv') {
  const { corrections, left } = await fix('pak-2018-S2.csv', new TextEncoder().encode(csv(tableOf(rows))));
  const about = { tool: { name: 'gloact', version: '0.1.0' }, language: 'en', sha256: '0'.repeat(64) };
  return JSON.parse(correctionsJson({ file: 'pak-2018-S2.csv', copy, corrections, left }, about));
}
const rows: readonly ExampleRow[] = [
  { country: 'Pakistan', title: ' =1+1', comments: ' Write to amina.khan@example.org ' },
  // As many codes as names.
  { activity_id: 'PAK-2018-302', title: 'Another training' },
];

describe('the corrections as JSON', () => {
  test('are what the schema says', async () => {
    for (const value of [await told(rows), await told([{}], null)]) {
      accepts(value);
      expect(accepts.errors ?? []).toEqual([]);
    }
  });

  test('say where, what and why, and mask what looks like personal data', async () => {
    const { counts, corrections, left } = await told(rows);
    const place = { sheet: null, row: 2, line: 2 };
    expect(corrections).toEqual([
      {
        kind: 'codes',
        ...place,
        cell: 'C2',
        column: 'country',
        heading: 'country',
        before: 'Pakistan',
        after: 'PAK',
      },
      {
        kind: 'blanks',
        ...place,
        cell: 'AS2',
        column: 'comments',
        heading: 'comments',
        before: expect.any(String),
        after: expect.any(String),
      },
    ]);
    expect(JSON.stringify(corrections)).not.toMatch(/amina|khan/i);
    expect(left).toEqual([
      { why: 'equals', ...place, cell: 'J2', column: 'title', heading: 'title', value: ' =1+1' },
    ]);
    expect(counts).toMatchObject({ codes: 1, blanks: 1, near: 0 });
  });

  test('are refused by the schema with a part missing, added or of another kind', async () => {
    const whole = await told(rows);
    const parts = [[], ['tool'], ['counts'], ['corrections', 0], ['left', 0]];
    for (const path of parts) {
      const change = (made: (part: Record<string, unknown>) => Record<string, unknown>) => {
        const copy = structuredClone(whole);
        if (path.length === 0) return made(copy);
        const last = path.at(-1)!;
        const holder = path.slice(0, -1).reduce((part, key) => part[key], copy);
        holder[last] = made(holder[last]);
        return copy;
      };
      expect(accepts(change((part) => ({ ...part, added: 1 })))).toBe(false);
      for (const key of Object.keys(path.reduce((part, one) => part[one], whole))) {
        expect(accepts(change(({ [key]: _, ...rest }) => rest)), `${path} without ${key}`).toBe(false);
        expect(
          accepts(change((part) => ({ ...part, [key]: { of: 'another kind' } }))),
          `${path} ${key}`,
        ).toBe(false);
      }
    }
  });

  test('have the words of the program', () => {
    const { properties } = schema;
    expect(Object.keys(properties.counts.properties)).toEqual([...correctionKinds]);
    expect(properties.corrections.items.properties.kind.enum).toEqual([...correctionKinds]);
    expect(properties.left.items.properties.why.enum).toEqual([...leftReasons]);
  });
});
