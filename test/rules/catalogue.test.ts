import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { columns } from '../../src/schema/columns.ts';
import { cleanLog, emptyLog, exampleLog, findIn, fixtureOf, found, strictly } from './rule-fixtures.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const idsIn = (folder: string, ...others: readonly string[]) =>
  readdirSync(src + folder)
    .filter((name) => name.endsWith('.ts') && !['index.ts', ...others].includes(name))
    .map((name) => name.replace('.ts', ''));
const notRules = [
  'rule.ts',
  'run.ts',
  'memory.ts',
  'kept-rows.ts',
  'together.ts',
  'missing-columns.ts',
  'catalogue.ts',
];
const looking = idsIn('rules', ...notRules);

/** What a fixture cannot say by itself: the sheet asked for. */
const reading: Readonly<Record<string, { sheets: readonly string[] }>> = {
  'expected-sheet-missing': { sheets: ['Log 2018'] },
};

describe('the catalogue', () => {
  test('has one file for every rule and every notice', async () => {
    const files = new Set([...looking, ...idsIn('notices', 'notice.ts', 'finding.ts')]);
    expect(catalogue.map(({ id }) => id).sort()).toEqual([...files].sort());
    expect(rules.map(({ notice }) => notice.id).sort()).toEqual(looking.sort());
    for (const rule of rules) {
      const module: { rule: Rule } = await import(`../../src/rules/${rule.notice.id}.ts`);
      expect(module.rule).toBe(rule);
    }
  });

  test('has codes of the known families, each once', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(codes.filter((code) => !/^(F0|S1|H2|C3|L4|X5|R6|B7|P8|K9|D0)\d\d$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('is the only place of its codes: sources raise notices', () => {
    const written = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^(?:rules|notices|locales|commands)[\\/]/.test(file))
      .flatMap((file) => {
        const text = readFileSync(src + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return [...text.matchAll(/\b[FSHCLXRBPKD]\d{3}\b/g)].map(([code]) => `${file} ${code}`);
      });
    expect(written).toEqual([]);
  });

  test('has no notice that nobody raises', () => {
    const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^notices[\\/]index/.test(file))
      .map((file) => readFileSync(src + file, 'utf8'))
      .join('\n');
    const unused = catalogue.filter(({ id }) => {
      const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return (sources.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length < 2;
    });
    expect(unused.map(({ id }) => id)).toEqual([]);
  });
});

interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Every text a message can become, with X for what fills a slot; choices that stand side by side change together. */
function texts(message: string): readonly string[] {
  const render = (parts: readonly Part[], branch: number): string =>
    parts
      .map(({ type, value, options }) => {
        if (options === undefined) return type === 0 ? String(value) : 'X';
        const branches = Object.values(options);
        return render((branches[branch] ?? branches.at(-1)!).value, branch);
      })
      .join('');
  const ast = new IntlMessageFormat(message, 'en').getAst() as readonly Part[];
  const widest = message.split('{').length;
  return [...new Set(Array.from({ length: widest }, (_, branch) => render(ast, branch)))];
}

const sentences = (text: string) => text.split(/(?<=[.?:])\s+/);
const forbidden = /\b(invalid|null|regex|pars(e|ing|er)|schema|constraint|enum)/i;
const shouted = /\b[A-Z]{6,}\b/;

describe.each(catalogue.map((rule) => [`${rule.code} ${rule.id}`, rule] as const))('%s', (_name, rule) => {
  test('speaks plainly', () => {
    const said = [rule.title, rule.message, rule.fix].flatMap(texts).concat(rule.why);
    for (const text of said) {
      expect(text).not.toMatch(forbidden);
      expect(text).not.toMatch(shouted);
      expect(text).not.toMatch(/[!{}]|\s{2}| $/);
      for (const sentence of sentences(text)) expect(sentence.split(/\s+/).length, sentence).toBeLessThan(21);
    }
    expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of [rule.message, rule.fix].flatMap(texts).concat(rule.why)) expect(text).toMatch(/\.$/);
  });

  test('fills its words from its slots, and knows every word it chooses by', () => {
    const known = new Set([...Object.keys(rule.slots), 'file', 'sheet', 'row', 'cell', 'heading', 'value']);
    const look = (parts: readonly Part[]): void => {
      for (const { type, value, options } of parts) {
        if (type === 0 || type === 7) continue;
        expect(known).toContain(value);
        const kind = rule.slots[String(value)];
        if (type === 5 && typeof kind === 'object') {
          const choices = Object.keys(options ?? {}).filter((choice) => choice !== 'other');
          expect(kind).toEqual(expect.arrayContaining(choices));
        }
        if (type === 2 || type === 6) expect(kind ?? 'number').toBe('number');
        for (const option of Object.values(options ?? {})) look(option.value);
      }
    };
    for (const text of [rule.title, rule.message, rule.fix])
      look(new IntlMessageFormat(text, 'en').getAst() as readonly Part[]);
  });

  // What is said of reports is found in test/report/lint-notices.test.ts.
  test.skipIf(rule.code.startsWith('D'))(
    'is found in its fixture, where it is expected and nowhere else',
    async () => {
      const { sources, expected, passedOver } = fixtureOf(rule.id);
      expect(sources.length).toBeGreaterThan(0);
      expect(Object.values(expected).flat()).toContain(rule.code);
      const diagnostics = await findIn(sources, reading[rule.id], passedOver);
      expect(found(diagnostics)).toEqual(expected);
      for (const one of diagnostics.filter(({ code }) => code === rule.code)) {
        const { title, message, fix } = said(one, { ...en, findings: strictly });
        // An empty quotation is a slot that was filled with nothing.
        expect(`${title} ${message} ${fix}`).not.toMatch(/[{}]|undefined|NaN|“”|\[object/);
      }
    },
  );

  const { bad, good } = rule.example;
  if (typeof bad === 'string' || typeof good === 'string') {
    test('shows in words what is wrong and what is right', () => {
      expect(rule.code).toMatch(/^[FSHBKD]|^C3|^P8/);
      expect([bad, good].join(' ')).not.toMatch(forbidden);
      expect(bad).not.toBe(good);
    });
  } else {
    test('is raised by its bad example and not by the good one', async () => {
      const codesIn = async (rows: typeof bad) => (await findIn([exampleLog(rows)])).map(({ code }) => code);
      expect(await codesIn(bad)).toContain(rule.code);
      expect(await codesIn(good)).not.toContain(rule.code);
    });
  }
});

test('a clean log gives no finding at all, and one without rows only that', async () => {
  expect(await findIn([cleanLog])).toEqual([]);
  expect((await findIn([emptyLog])).map(({ code }) => code)).toEqual(['S128']);
});

/** What offices type, and what nobody should. */
const odd = [
  '',
  ' ',
  'n/a',
  '-',
  '0',
  '-3',
  '12.5',
  '1.234',
  '1 234',
  'over 50',
  '10-15',
  '25 men',
  '1e400',
  '٢٥',
  '31/02/2018',
  '03/04/18',
  '43353',
  'soon',
  'Total',
  'yes',
  'UNODС',
  'Nigeria',
  'police; astronauts',
  'trainning',
  '#REF!',
  '=1+1',
  '{slot}',
  "it's <b>'{here}'</b>",
  'x'.repeat(2000),
  '\u202eabc\u0000',
  '😀',
];

test('every finding finds its words, whatever stands in the cells', async () => {
  const cell = fc.constantFrom(...columns.map(({ name }) => name));
  const row = fc.dictionary(cell, fc.oneof(fc.constantFrom(...odd), fc.string()), { maxKeys: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
      for (const one of await findIn([exampleLog(rows)])) {
        const { message, fix } = said(one, { ...en, findings: strictly });
        const { place } = one;
        expect(place.file).toBe('example.csv');
        expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 200 },
  );
});
