import { describe, expect, test } from 'vitest';
import { pack as words } from '../../src/locales/en/programme.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import type { PackSource } from '../../src/programme/pack.ts';
import { printProblem } from '../../src/programme/words.ts';
import { good, packSource } from './pack-on-disk.ts';

type Content = PackSource['files'] extends ReadonlyMap<string, infer C> ? C : never;
const bytes = (text: string) => new TextEncoder().encode(text);
const sound = packSource(good);
const text = (file: string) => new TextDecoder().decode(sound.files.get(file) as Uint8Array);
/** As a program writes it that knows one byte a letter. */
const oneByte = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** What is said of the sound pack after some of its files are others, or gone. */
function said(changes: Record<string, Content | string | undefined>): string[] {
  const files = new Map(sound.files);
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(name);
    else files.set(name, typeof content === 'string' ? bytes(content) : content);
  }
  const loaded = loadProgramme({ ...sound, files });
  return 'problems' in loaded ? loaded.problems.map((one) => printProblem(one, words)) : [];
}

describe('the bytes of a file', () => {
  test('may begin with the mark of UTF-8', () => {
    expect(said({ 'targets.csv': `\ufeff${text('targets.csv')}` })).toEqual([]);
  });

  test.each([
    ['indicators.csv', 'code,fr\nA,"une\nligne"\nB,scolaris\xe9s\n', 'indicators.csv, row 3'],
    ['programme.json', '{\n "id": "a",\n "title": "\xc9ducation" }', 'programme.json, line 3'],
    ['countries.csv', 'alpha3\nB\xe9', 'countries.csv, row 2'],
  ])('in Windows-1252 are refused: %s', (file, content, place) => {
    expect(said({ [file]: oneByte(content) })).toContain(
      `${place}: Found letters that are not UTF-8; save the file as ${file.endsWith('json') ? '' : 'CSV '}UTF-8.`,
    );
  });

  test('in UTF-16 are refused by its name', () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...[...'alpha3'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    expect(said({ 'countries.csv': wide })).toEqual([expect.stringMatching(/^countries\.csv: .*UTF-16/)]);
  });

  test.each([
    ['Peru\ufffd', 'U+FFFD', 'a letter was lost when the file was saved'],
    ['Peru\u202e', 'U+202E', 'no text needs this sign'],
    ['Pe\0ru', 'U+0000', 'no text needs this sign'],
    ['Pe\x85ru', 'U+0085', 'no text needs this sign'],
  ])('hold no spoilt letters: %j', (name, sign, why) => {
    const names = text('country-names.csv').replace(/$/, `"BLR","xx","${name}"\n`);
    const rows = names.trimEnd().split('\n').length;
    expect(said({ 'country-names.csv': names })).toEqual([
      expect.stringContaining(`country-names.csv, row ${rows}, column name: Found ${sign}`),
    ]);
    expect(said({ 'country-names.csv': names })[0]).toContain(why);
    const facts = text('programme.json').replace(
      '"donor":{"en":"',
      `"donor":{"en":${JSON.stringify(name).slice(0, -1)}`,
    );
    expect(said({ 'programme.json': facts })).toEqual([
      expect.stringContaining(`programme.json, field action.donor.en: Found ${sign}`),
    ]);
  });

  test.each(['BÃ©nin', 'CÃ´te dâ€™Ivoire', 'SÃ£o TomÃ©', 'Â°'])(
    'hold no text that was misread: %s',
    (name) => {
      const names = `${text('country-names.csv')}"BLR","xx","${name}"\n`;
      expect(said({ 'country-names.csv': names })).toEqual([
        expect.stringMatching(
          /^country-names\.csv, row \d+, column name: Found ".*" shows that the file was opened/,
        ),
      ]);
    },
  );

  test.each(['SÃO TOMÉ', 'Â', 'São Tomé e Príncipe', 'Việt Nam', 'Naïve â l’été'])('may hold %s', (name) => {
    expect(said({ 'country-names.csv': `${text('country-names.csv')}"BLR","xx","${name}"\n` })).toEqual([]);
  });

  test('are bounded, and so are rows, cells and brackets', () => {
    const [heading] = text('targets.csv').split('\n');
    expect(said({ 'targets.csv': `${heading}\n${'x'.repeat(1_000_001)}` })[0]).toMatch(
      /^targets\.csv: Found 10000\d\d bytes; a file of a pack has at most 1000000\.$/,
    );
    expect(said({ 'targets.csv': `${heading}\n${'"PV-01"\n'.repeat(5001)}` })).toEqual([
      'targets.csv, row 5001: Found more than 5000 rows; a pack has fewer.',
    ]);
    expect(said({ 'targets.csv': text('targets.csv').replace('invented', 'x'.repeat(5001)) })[0]).toMatch(
      /^targets\.csv, row 2, column source: Found 50\d\d characters; needed are at most 5000\.$/,
    );
    for (const open of ['[', '{"a":', '[{"a":'])
      expect(said({ 'programme.json': `\n${open.repeat(50_000)}` })).toEqual([
        expect.stringMatching(/^programme\.json, line 2: Found brackets in each other deeper than 20/),
      ]);
  });
});

describe('a table', () => {
  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may be parted by %s', (_, sign) => {
    const apart = text('targets.csv').replaceAll('","', `"${sign}"`);
    expect(said({ 'targets.csv': apart })).toEqual([]);
  });

  test('may have empty columns at its right', () => {
    const wide = text('targets.csv').replaceAll(/"$/gm, '",,,');
    expect(said({ 'targets.csv': wide })).toEqual([]);
    expect(said({ 'targets.csv': wide.replace(/,$/m, ',note') })).toEqual([
      expect.stringMatching(/^targets\.csv, row 1.*: Found the heading nothing in column 7/),
      expect.stringMatching(/^targets\.csv, row 1.*: Found the heading nothing in column 8/),
      expect.stringMatching(/^targets\.csv, row 1, column note: Found the heading "note" in column 9/),
    ]);
  });

  test('without headings is one problem', () => {
    expect(said({ 'targets.csv': `sep=;\n${text('targets.csv').replaceAll('","', '";"')}` })).toEqual([
      expect.stringMatching(
        /^targets\.csv, row 1: Found no heading of this table, but "sep="; the first row must hold/,
      ),
    ]);
  });

  test('of many strangers tells each', () => {
    const [heading] = text('targets.csv').split('\n');
    const rows = (name: string) =>
      Array.from({ length: 4999 }, (_, at) => `"${name}-${at}","PAK","","0","5","x"`);
    const first = text('indicators.csv').split('\n');
    const many = Array.from({ length: 1000 }, (_, at) =>
      first[1]!
        .replaceAll('PV-01', `QX-${at}`)
        .replaceAll(
          /(?<=[,"])(Leaflets|Dépliants|Volantes|Folhetos|Распространённые|Розповсюджені|المنشورات)(?= )/g,
          `$1 ${at}`,
        ),
    );
    const told = said({
      'targets.csv': [heading, ...rows('QY')].join('\n'),
      'indicators.csv': [first[0], ...many].join('\n'),
    });
    expect(told).toHaveLength(4999);
  });

  test('may end its rows in several ways', () => {
    const [heading, first, ...rows] = text('targets.csv').split('\n');
    expect(said({ 'targets.csv': [`${heading}\r`, `${first}\r`, ...rows].join('\n') })).toEqual([]);
    expect(said({ 'targets.csv': text('targets.csv').replaceAll('\n', '\r') })).toEqual([]);
  });

  test('tells the row whose quotation marks are wrong', () => {
    const [heading, ...rows] = text('targets.csv').split('\n');
    const wrong = [heading, rows[0], '"PV-01","PAK,"","0","5","x"', ...rows.slice(2)].join('\n');
    expect(said({ 'targets.csv': wrong })).toEqual([
      expect.stringMatching(/^targets\.csv, row 3: A quotation mark here is not closed/),
    ]);
  });
});

describe('JSON', () => {
  test.each([
    ['{\n  “id”: "a"\n}', 'line 2: Found “ as character 3; needed is a straight quotation mark ".'],
    [
      '{\n  "id": «a»\n}',
      'line 2: Found « as character 9; needed is a straight quotation mark ". There are 2 curved ones in this file',
    ],
    ['{\n  "amount": 1.500\n}', 'line 2: Found "1.500"; needed is a number of 0 or more in plain digits'],
    ['{\n  "id": "a"\n  "b": 1\n}', 'line 3: Character 3, """, should not stand there'],
    ['{\n  "id": "a",\n}', 'line 3: Character 1, "}", should not stand there'],
    ['{ "id": "a", // ours\n}', 'line 1: Character 14, "/", should not stand there'],
    ['{ "id": "a\nb" }', 'line 1: Character 9, """, should not stand there'],
    ['{\n "id": "a"', 'line 2: The text ends too early'],
    ['', 'line 1: The text ends too early'],
    ['{\n "id": "a",\n "id": "b" }', 'line 3: Found "id" twice in one place; needed is one.'],
  ])('%j is told at its place', (content, message) => {
    expect(said({ 'programme.json': content })).toEqual([
      expect.stringContaining(`programme.json, ${message}`),
    ]);
  });

  test('has no field that every object has', () => {
    for (const field of ['__proto__', 'constructor', 'toString'])
      expect(said({ 'programme.json': text('programme.json').replace('{', `{"${field}":{},`) })).toEqual([
        `programme.json, field ${field}: Found "${field}"; there is no such field here.`,
      ]);
  });
});

describe('the files of a pack', () => {
  const { 'targets.csv': targets } = { 'targets.csv': text('targets.csv') };
  test.each<[string, Record<string, Content | string | undefined>, RegExp]>([
    ['a file that is none of its', { 'themes.csv': 'a,b' }, /^themes\.csv: A pack has no such file/],
    ['a copy', { 'targets (1).csv': targets }, /^targets \(1\)\.csv: A pack has no such file/],
    ['a code list it has not', { 'codes/theme.csv': 'a' }, /^codes\/theme\.csv: A pack has no such file/],
    ['a workbook beside its table', { 'targets.xlsx': 'PK' }, /^targets\.xlsx: A pack has no such file/],
    [
      'a report that it does not name',
      { 'reports/b.json': '{}' },
      /^reports\/b\.json: programme\.json does not/,
    ],
    [
      'a workbook in place of a table',
      { 'targets.csv': undefined, 'targets.xlsx': 'PK' },
      /^targets\.csv: Found no such file, but "targets\.xlsx"; save it as CSV UTF-8 under this name\.$/,
    ],
    [
      'a name in capital letters',
      { 'targets.csv': undefined, 'Targets.CSV': targets },
      /^targets\.csv: Found no such file, but "Targets\.CSV"; needed is exactly this name\.$/,
    ],
    [
      'a folder',
      { 'targets.csv': { problem: 'file-kind', kind: 'folder' } },
      /^targets\.csv: Found a folder/,
    ],
    ['a link', { 'targets.csv': { problem: 'file-kind', kind: 'link' } }, /^targets\.csv: Found a link/],
    [
      'a file that may not be read',
      { 'targets.csv': { problem: 'file-unreadable', reason: 'EACCES' } },
      /^targets\.csv: This file cannot be read: this computer does not allow it\.$/,
    ],
  ])('%s is named, once', (_, changes, message) => {
    expect(said(changes)).toEqual([expect.stringMatching(message)]);
  });

  test('no code list at all is one problem', () => {
    const codes = [...sound.files.keys()].filter((name) => name.startsWith('codes/'));
    expect(said(Object.fromEntries(codes.map((name) => [name, undefined])))).toEqual([
      expect.stringMatching(/^codes: Found no such folder/),
    ]);
  });
});
