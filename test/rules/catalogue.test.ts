import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { catalogue, rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { columns } from '../../src/schema/columns.ts';
import { cleanLog, emptyLog, exampleLog, findIn, fixtureOf, found } from './rule-fixtures.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const idsIn = (folder: string, ...others: readonly string[]) =>
  readdirSync(src + folder)
    .filter((name) => name.endsWith('.ts') && !['index.ts', ...others].includes(name))
    .map((name) => name.replace('.ts', ''));
const looking = idsIn('rules', 'rule.ts', 'run.ts', 'memory.ts');

/** What a fixture cannot say by itself: the sheet asked for. */
const reading: Readonly<Record<string, { sheet: string }>> = {
  'expected-sheet-missing': { sheet: 'Log 2018' },
};

describe('the catalogue', () => {
  test('has one file for every rule and every notice', async () => {
    const files = [...looking, ...idsIn('notices', 'notice.ts', 'finding.ts')];
    expect(catalogue.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(rules.map(({ id }) => id).sort()).toEqual(looking.sort());
    for (const rule of rules) {
      const module: { rule: Rule } = await import(`../../src/rules/${rule.id}.ts`);
      expect(module.rule).toBe(rule);
    }
  });

  test('has codes of the known families, each once', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(codes.filter((code) => !/^(F0|S1|H2|C3|L4|X5|R6|B7|P8|K9)\d\d$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('has the codes that the sources raise, and no others', () => {
    const raised = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const text = readFileSync(src + file, 'utf8');
        const own = /^(?:rules|notices)[\\/]/.test(file) ? text.replace(/^ {2}code: '\w+',$/m, '') : text;
        return [...own.matchAll(/(['"`])([FSHCLXRBPK]\d{3})\1/g)].map((match) => match[2]!);
      });
    expect([...new Set(raised)].sort()).toEqual(catalogue.map(({ code }) => code).sort());
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

  test('is found in its fixture, where it is expected and nowhere else', async () => {
    const { sources, expected } = fixtureOf(rule.id);
    expect(sources.length).toBeGreaterThan(0);
    expect(Object.values(expected).flat()).toContain(rule.code);
    const diagnostics = await findIn(sources, reading[rule.id]);
    expect(found(diagnostics)).toEqual(expected);
    for (const { title, message, fix } of diagnostics.filter(({ code }) => code === rule.code)) {
      // An empty quotation is a slot that was filled with nothing.
      expect(`${title} ${message} ${fix}`).not.toMatch(/[{}]|undefined|NaN|“”|\[object/);
    }
  });

  const { bad, good } = rule.example;
  if (typeof bad === 'string' || typeof good === 'string') {
    test('shows in words what is wrong and what is right', () => {
      expect(rule.code).toMatch(/^[FSHBK]|^C3|^P8/);
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
      for (const { message, fix, place } of await findIn([exampleLog(rows)])) {
        expect(place.file).toBe('example.csv');
        expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 200 },
  );
});
