import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legible } from '../../src/privacy/legible.ts';
import { quickLook } from '../../src/privacy/look.ts';
import type { Personal } from '../../src/privacy/pattern.ts';
import { families, findPersonal, masked } from '../../src/privacy/personal-data.ts';

interface Labelled {
  readonly country: string;
  readonly kind: string;
  readonly text: string;
}

const labelled = (name: string): readonly Labelled[] =>
  parse<Labelled>(readFileSync(new URL(`../../fixtures/privacy/${name}`, import.meta.url)), {
    columns: true,
  }).map((cell) => ({
    ...cell,
    text: cell.text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  }));

test('no heading that offices write over a column of the log is personal data, nor over numbers of rows', () => {
  const path = new URL('../../fixtures/headings.csv', import.meta.url);
  const headings = parse<{ heading: string }>(readFileSync(path), { columns: true, bom: true });
  const all = [
    ...headings.map(({ heading }) => heading),
    'Sr No',
    'Sr. No.',
    'SR. NO',
    'Sr. Nr.',
    'M Total',
    'Sr. Number',
  ];
  expect(all.filter((heading) => findPersonal(heading).length > 0)).toEqual([]);
  expect(findPersonal('Sr. Gomez')).not.toEqual([]);
});

const kinds = ['email', 'phone', 'handle', 'id', 'passport', 'birth', 'iban', 'case', 'place', 'name'];

const sets = ['cells.csv', 'cells-later.csv', 'cells-blind.csv', 'cells-fresh.csv'];

describe.each(sets)('%s', (name) => {
  const cells = labelled(name);
  const personal = cells.filter(({ kind }) => kind !== 'none');
  const plain = cells.filter(({ kind }) => kind === 'none');
  const missed = personal.filter(({ text }) => findPersonal(text).length === 0);
  const alarms = plain.filter(({ text }) => findPersonal(text).length > 0);
  const found = personal.length - missed.length;
  const recall = found / personal.length;
  const precision = found / (found + alarms.length);

  test('finds nearly all and blames nearly nobody', () => {
    process.stdout.write(
      `${name}: ${cells.length} cells, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`,
    );
    expect({ missed: missed.map(({ text }) => text), recall: recall >= 0.95 }).toMatchObject({
      recall: true,
    });
    expect({ alarms: alarms.map(({ text }) => text), precision: precision >= 0.95 }).toMatchObject({
      precision: true,
    });
  });

  test.each(personal)('in $text nothing of what was found is left', ({ text }) => {
    const safe = masked(text);
    for (const { start, end } of findPersonal(text)) {
      const piece = text.slice(start, end);
      expect(safe).not.toContain(piece);
    }
    expect(masked(safe)).toBe(safe);
  });
});

test.each(['cells.csv', 'cells-blind.csv'])('%s holds what it must to measure anything', (name) => {
  const cells = labelled(name);
  expect(cells.length).toBeGreaterThanOrEqual(300);
  expect(new Set(cells.map(({ country }) => country)).size).toBe(13);
  for (const kind of kinds)
    expect(cells.filter((cell) => cell.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
  expect(cells.filter(({ kind }) => kind === 'none').length).toBeGreaterThanOrEqual(150);
});

test('the quick look passes over nothing that the patterns would find', () => {
  const look = quickLook(families);
  for (const { text } of sets.flatMap(labelled)) {
    families.forEach(({ find }, at) => {
      if (look(text) & (1 << at)) return;
      expect([...find(text)], text).toEqual([]);
    });
  }
});

test('looking for words first passes over nothing that the patterns would find', () => {
  const look = quickLook(families);
  const cells = sets.flatMap(labelled);
  const words = [...new Set(cells.flatMap(({ text }) => text.split(/(?<=\s)/)))];
  const shuffled = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 });
  const pieces = (found: Iterable<Personal>) =>
    [...found].map(({ kind, start, end }) => `${kind} ${start}-${end}`).sort();
  fc.assert(
    fc.property(shuffled, (some) => {
      const text = some.join('');
      const plain = legible(text);
      const wanted = families.flatMap(({ find }, at) =>
        look(text) & (1 << at) ? [...find(plain.text)] : [],
      );
      const placed = wanted.map((one) => ({ ...one, start: plain.at(one.start), end: plain.at(one.end) }));
      expect(pieces(findPersonal(text))).toEqual(text.length < 5 ? [] : pieces(placed));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['0300 7654321', '***'],
  ['Call 0300 7654321 today', 'Call *** today'],
  ['someone@example.org', '***'],
  ['٠١٠٠ ١٢٣ ٤٥٦٧', '***'],
  ['0300\u00a0765\u20094321', '***'],
  ['03\u200b00-7654\u200d321', '***'],
  ['０３００ ７６５４３２１', '***'],
  ['so\u00admeone＠example.org', '***'],
  ['vi\u0301ctima Luz Restrepo', 'ví***'.replace('ví***', 'vi\u0301ctima ***')],
])('%s is masked as %s', (text, safe) => expect(masked(text)).toBe(safe));

test('a hostile text takes no longer than a blink', () => {
  const pieces = [
    ...[
      '1)',
      '1 ',
      '1-',
      'A1',
      'a.',
      'victim ',
      'Maria Ana ',
      'VICTIM ',
      'case no ',
      'shelter street ',
      '<',
      'P<',
    ],
    ...[
      'GB82 WEST ',
      'a at b dot ',
      'whatsapp ',
      'born ',
      'mr ',
      'A B ',
      'id ',
      'ນາງ',
      'السيد ',
      'дело № ',
      '(1',
      'Mr. Al ',
      '12 rue ',
    ],
  ];
  for (const piece of pieces) {
    const text = `${piece.repeat(32_000 / piece.length)}1234567@ shelter victim whatsapp`;
    const start = performance.now();
    masked(text);
    expect(performance.now() - start, piece).toBeLessThan(2000);
  }
});

test.each(['fnac', 'f.nac.', 'F.Nac', 'f. nac.', 'f nac'])(
  'a blank that may be left out may be: %s',
  (word) => {
    expect(masked(`${word} 12/03/1990`)).toBe(`${word} ***`);
  },
);

// The first took a minute: each pair of its digits may be an age, and so may each single one.
test.each([
  'потерпевшая 1201810000000034567участьиз Ahmed, ',
  `victim ${'1'.repeat(60)}x Ahmed Khan`,
  `victim ${'1 '.repeat(30)}x Ahmed Khan`,
  `victim ${'1 -'.repeat(20)}x Ahmed Khan`,
  `victim ${'(1) '.repeat(15)}x Ahmed Khan`,
  `victim ${'a '.repeat(30)}x Ahmed Khan`,
  `victim ${'la de el '.repeat(7)}x Ahmed Khan`,
  `victim ${'Mr. M. Dr '.repeat(6)}x Ahmed Khan`,
  `victim ${'a-year-old '.repeat(6)}x Ahmed Khan`,
  `victim ${'12 years old '.repeat(5)}x Ahmed Khan`,
  `Ahmed Khan ${'1 '.repeat(30)}x`,
  `Ahmed Khan, ${'(1) ans '.repeat(8)}x victime`,
  `Mr ${'A. '.repeat(30)}`,
  `case no ${'1/'.repeat(60)}x`,
  `passport ${'A1 '.repeat(40)}`,
  `+${'1 '.repeat(60)}`,
  `born ${'1.1.'.repeat(40)}`,
  `IBAN ${'AB12 '.repeat(40)}`,
  `${'Ahmed-'.repeat(40)}`,
  `${'a.'.repeat(200)}@`,
  `victim${' '.repeat(200)}Ahmed Khan`,
  `Ahmed${' '.repeat(300)}Khan victim`,
])('looks through %j before anybody is tired of waiting', (text) => {
  for (const { start, end } of findPersonal(text)) expect(end).toBeGreaterThan(start);
});
