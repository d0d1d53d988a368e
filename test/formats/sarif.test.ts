import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../src/check/result.ts';
import { printed, results } from './results.ts';

/** The schema of the standard as OASIS publishes it; of a draft whose words our reader takes but for its names. */
const { $schema: _, id: __, ...schema } = published;
const formatsOfSchema = { uri: isUri(true), 'uri-reference': isUri(false), 'date-time': true } as const;
const accepts = new Ajv({ strict: false, unicodeRegExp: false, formats: formatsOfSchema }).compile(schema);

function isUri(absolute: boolean) {
  return (text: string) => {
    if (/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-F]{2})/.test(text)) return false;
    return URL.canParse(text, absolute ? undefined : 'file:///root/');
  };
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number };
    readonly region: { readonly startLine: number; readonly startColumn?: number };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly occurrenceCount: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string; readonly status: string }[];
  readonly baselineState?: string;
}
interface Run {
  readonly automationDetails: { readonly id: string };
  readonly language: string;
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly { readonly exitCode?: number; readonly properties: object }[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly SarifResult[];
  readonly properties: { readonly findings: number; readonly causes: number; readonly written: number };
}

const all = new Map<string, { readonly text: string; readonly run: Run; readonly result: Result }>();
beforeAll(async () => {
  for (const [name, result] of await results()) {
    const text = await printed('sarif', result, { exitCode: 1 });
    const log = JSON.parse(text);
    expect(log.runs, name).toHaveLength(1);
    all.set(name, { text, run: log.runs[0], result });
  }
}, 60_000);
const runOf = (name: string) => all.get(name)!.run;

describe('SARIF', () => {
  test('is what the schema of the standard says', () => {
    for (const [name, { text }] of all) {
      accepts(JSON.parse(text));
      expect(
        (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
        name,
      ).toEqual([]);
    }
    const broken = JSON.parse(all.get('messy')!.text);
    broken.runs[0].results[0].level = 'stop';
    expect(accepts(broken)).toBe(false);
  });

  test('keeps to what GitHub takes, in bytes, results, rules, locations and tags', () => {
    for (const [name, { text, run }] of all) {
      expect(gzipSync(text).length, name).toBeLessThan(10e6);
      expect(text.trimEnd().split('\n'), name).toHaveLength(1);
      expect(run.results.length).toBeLessThanOrEqual(25_000);
      expect(run.automationDetails.id).toMatch(/^gloact\/(all|[A-Z]{3})\/$/);
      for (const one of run.results) {
        expect(one.locations.length).toBeGreaterThan(0);
        expect(one.locations.length).toBeLessThanOrEqual(100);
        expect(run.tool.driver.rules[one.ruleIndex]!.id).toBe(one.ruleId);
        for (const { physicalLocation } of one.locations) {
          expect(physicalLocation.region.startLine).toBeGreaterThan(0);
          const { uri, index } = physicalLocation.artifactLocation;
          if (index !== undefined) expect(run.artifacts[index]!.location.uri).toBe(uri);
        }
      }
    }
  });

  test('tells each cause once, under a fingerprint of its own, the heavier first', () => {
    for (const [name, { run, result }] of all) {
      const prints = run.results.map(({ partialFingerprints }) => partialFingerprints['gloact/v2']);
      expect(new Set(prints).size, name).toBe(prints.length);
      const given = [
        ...result.diagnostics,
        ...(result.review?.waivers?.accepted ?? []).map(({ finding }) => finding),
      ];
      const counted = given.reduce((sum, { unkept = 0 }) => sum + 1 + unkept, 0);
      expect(
        run.results.reduce((sum, { occurrenceCount }) => sum + occurrenceCount, 0),
        name,
      ).toBe(counted);
      const order = run.results
        .filter(({ suppressions, baselineState }) => !suppressions && baselineState !== 'unchanged')
        .map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
      expect(order, name).toEqual([...order].sort((a, b) => a - b));
    }
    const [cause] = runOf('long').results.filter(({ ruleId }) => ruleId === 'L401');
    expect([cause!.occurrenceCount, cause!.locations.length]).toEqual([1500, 100]);
  });

  test('says the cell of a sheet and the line and column of a text', () => {
    const places = runOf('rules').results.flatMap(({ locations }) => locations);
    const at = (uri: string) =>
      places.filter(({ physicalLocation }) => physicalLocation.artifactLocation.uri === uri);
    const [sheet] = at('rules/crossed-out.xlsx');
    expect(sheet!.logicalLocations![0]!.fullyQualifiedName).toMatch(/^'[^']+'![A-Z]+\d+$/);
    expect(sheet!.physicalLocation.region).toEqual({ startLine: 1 });
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/rules/code-unknown.csv'), 'utf8');
    const lines = text.split('\n');
    const found = runOf('rules').results.find(
      ({ ruleId, locations }) =>
        ruleId === 'L401' && locations[0]!.physicalLocation.artifactLocation.uri === 'rules/code-unknown.csv',
    )!;
    const { startLine, startColumn } = found.locations[0]!.physicalLocation.region;
    const quoted = /“([^”]+)”/.exec(found.message.text)![1]!;
    expect(lines[startLine - 1]!.slice(startColumn! - 1)).toContain(quoted);
  });

  test('says what was accepted and why, what was known, and what it was asked', () => {
    const { results: told, invocations } = runOf('reviewed');
    const accepted = told.filter(({ suppressions }) => suppressions !== undefined);
    expect(accepted.length).toBeGreaterThan(0);
    for (const { suppressions } of accepted)
      expect(suppressions![0]).toMatchObject({
        status: 'accepted',
        justification: 'Seen, and "fine" <so far>',
      });
    expect(new Set(told.map(({ baselineState }) => baselineState))).toEqual(
      new Set(['new', 'unchanged', undefined]),
    );
    expect(invocations[0]!.exitCode).toBe(1);
    expect(runOf('messy').invocations[0]!.properties).toMatchObject({ asOf: '2018-12-31', country: null });
  });

  test('takes no text of a cell for a link or a place to fill in', () => {
    for (const { message } of runOf('hostile').results) {
      expect(message.text).not.toMatch(/(?<!\\)\[[^\]\\]*\]\(/);
      expect(message.text).not.toMatch(/(?<!\{)\{\d+\}(?!\})/);
    }
    expect(runOf('hostile').artifacts[0]!.location.uri).toBe('odd%2C%20100%25%3A%20%5Bx%5D%20(1).csv');
  });
});
