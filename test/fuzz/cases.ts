import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { columns } from '../../src/schema/columns.ts';
import { books, edited, editedTable, editOf, inBook, share, texts, written } from './edits.ts';
import { bulky, grownBooks } from './grown-books.ts';
import { grownTexts } from './grown-texts.ts';
import type { FuzzFile, FuzzReading } from './judge.ts';
import { marks, pieces, signs } from './words.ts';

/** Characters of what stands there again and again. */
const largestGrown = 2 ** 20;

const edits = fc.array(editOf(pieces), { maxLength: 6 });
const ending = fc.constantFrom('\n', '\r\n', '\r');
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const from = <T>(all: readonly T[]) => fc.nat(all.length - 1).map((index) => all[index]!);
const encoded = fc.constantFrom('utf8', 'utf8', 'utf8', 'utf16le', 'latin1');

const spoiltText = fc
  .tuple(from(texts), edits)
  .map(([{ name, bytes }, changes]) => ({ name, bytes: edited(bytes, changes) }));

const spoiltTable = fc
  .tuple(
    from(texts.filter(({ name }) => /\.(csv|tsv|txt)$/.test(name))),
    edits,
    delimiter,
    ending,
    encoded,
    fc.boolean(),
  )
  .map(([{ name, bytes }, changes, by, end, encoding, asBook]) => {
    let rows: string[][];
    try {
      const options = {
        bom: true,
        relax_column_count: true,
        relax_quotes: true,
        delimiter: [',', ';', '\t'],
      };
      rows = parse(Buffer.from(bytes), options);
    } catch {
      rows = [];
    }
    const table = editedTable(rows.slice(0, 60), changes);
    if (asBook) return { name: name.replace(/\.\w+$/, '.xlsx'), bytes: inBook(table) };
    return { name, bytes: new Uint8Array(Buffer.from(written(table, by, end), encoding as BufferEncoding)) };
  });

const spoiltBook = fc
  .tuple(from(books), share, fc.array(editOf(marks), { maxLength: 4 }), fc.boolean())
  .map(([{ name, bytes }, which, changes, raw]) => {
    if (raw) return { name, bytes: edited(bytes, changes) };
    let files: Record<string, Uint8Array>;
    try {
      files = unzipSync(bytes);
    } catch {
      return { name, bytes };
    }
    // Rows, texts and styles are where there is most to go wrong.
    const names = Object.keys(files).sort();
    const told = names.filter((part) => /sheet\d*\.xml$|sharedStrings|styles|workbook\.xml/.test(part));
    const all = which < 0.8 && told.length > 0 ? told : names;
    const part = all[Math.floor(((which * 10) % 1) * all.length)];
    if (part !== undefined) files[part] = edited(files[part]!, changes);
    return { name, bytes: zipSync(files) };
  });

const cell = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 10 }), fc.constant(''));
const anyTable = fc
  .tuple(
    fc.shuffledSubarray(
      columns.map(({ name }) => name),
      { minLength: 2 },
    ),
    fc.array(fc.array(cell, { maxLength: 46 }), { maxLength: 12 }),
    delimiter,
    ending,
    fc.boolean(),
  )
  .map(([headings, rows, by, end, asBook]) => {
    const table = [headings, ...rows];
    return asBook
      ? { name: 'any.xlsx', bytes: inBook(table) }
      : { name: 'any.csv', bytes: new Uint8Array(Buffer.from(written(table, by, end))) };
  });

/** How often something stands there: mostly a few times, now and then far more often than anybody would have it. */
const many = fc.noBias(fc.nat(150)).map((power) => Math.round(2 ** (power / 10)));

/** Files that grow in one direction. */
const grown = fc
  .tuple(
    fc.constantFrom(...Object.values(grownBooks), ...Object.values(grownTexts)),
    many,
    fc.constantFrom(...pieces, ...marks, ...signs),
  )
  .map(([shape, count, piece]) => shape(piece.length * count > largestGrown ? 100 : count, piece));

/** Files that grow by millions of things of a few letters each. */
const vast = fc
  .tuple(fc.constantFrom(...bulky), fc.noBias(fc.integer({ min: 190, max: 236 })))
  .map(([name, power]) => grownBooks[name]!(Math.round(2 ** (power / 10)), 'x'));

/** An element of XML with what is in it, the shortest from some place on; a name that could end anywhere took hours. */
const element =
  /<([\w:]+)(?: [^<>]*)?(?:\/>|>[^<]*<\/\1>|>(?:<([\w:]+)(?![\w:])[^<>]*(?:\/>|>[^<]*<\/\2>))*<\/\1>)/g;

/** A workbook in which one element of any part stands many times, side by side or in itself. */
const repeated = fc
  .tuple(from(books), share, share, many, fc.boolean())
  .map(([{ name, bytes }, which, at, count, nested]) => {
    let files: Record<string, Uint8Array>;
    try {
      files = unzipSync(bytes);
    } catch {
      return { name, bytes };
    }
    const names = Object.keys(files).filter((part) => /\.(?:xml|rels)$/.test(part));
    const part = names[Math.floor(which * names.length)];
    if (part === undefined) return { name, bytes };
    const xml = Buffer.from(files[part]!).toString();
    element.lastIndex = Math.floor(at * xml.length);
    const found = element.exec(xml);
    if (found === null) return { name, bytes };
    const [whole, tag] = found;
    const more = Math.min(count, Math.ceil(largestGrown / whole.length));
    const put = nested ? `<${tag}>`.repeat(more) + whole + `</${tag}>`.repeat(more) : whole.repeat(more);
    files[part] = Buffer.from(xml.slice(0, found.index) + put + xml.slice(found.index + whole.length));
    return { name, bytes: zipSync(files) };
  });

const anyBytes = fc
  .tuple(
    fc.constantFrom('any.csv', 'pak-2018-S2.xlsx', 'any.txt', '~$any.xlsx'),
    fc.uint8Array({ maxLength: 400 }),
  )
  .map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) }));

const file: fc.Arbitrary<FuzzFile> = fc.oneof(
  { weight: 6, arbitrary: spoiltTable },
  { weight: 4, arbitrary: spoiltText },
  { weight: 5, arbitrary: spoiltBook },
  { weight: 3, arbitrary: anyTable },
  { weight: 1, arbitrary: anyBytes },
  { weight: 3, arbitrary: grown },
  { weight: 2, arbitrary: repeated },
  { weight: 1, arbitrary: vast },
);

/** One to three files of different names. */
export const files: fc.Arbitrary<FuzzFile[]> = fc.oneof(
  { weight: 5, arbitrary: file.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc
      .array(file, { minLength: 2, maxLength: 3 })
      .map((all) => all.map(({ name, bytes }, index) => ({ name: `${index}/${name}`, bytes }))),
  },
);

const sometimes = <T>(...values: readonly T[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );

/** Settings; most runs have none. */
export const reading: fc.Arbitrary<FuzzReading> = fc
  .record({
    country: sometimes('PAK', 'UKR', 'BRA'),
    period: sometimes('2018-S2', '2018-S1'),
    dateOrder: sometimes('dmy', 'mdy', 'ymd'),
    decimal: sometimes('comma', 'point'),
    delimiter: sometimes(',', ';', '\t', 'x'),
    encoding: sometimes('utf-8', 'windows-1251', 'utf-16le'),
  })
  .map(
    (all) =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as FuzzReading,
  );
