import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/cli/files.ts';
import { correct } from '../../src/corrected/correct.ts';
import { LogTooLong } from '../../src/corrected/too-long.ts';
import { csv, fix, fixedCells, programme, tableOf } from './typed.ts';

describe('a cell of a text file', () => {
  test.each([
    // What is typed for one column, and what it becomes; nothing where it stays.
    ['a number with points between thousands, where nothing proves the mark', { target: '1.234' }, []],
    ['a number with a mark that only parts thousands', { target: "12'345" }, ['target 2: 12345']],
    ['zeros in front', { target: '0025' }, []],
    ['a number in scientific notation', { target: '2.5E+05' }, []],
    ['an id in scientific notation', { joint_id: '1.23457E+11' }, []],
    ['a percentage', { target: '25%' }, []],
    ['a number with its unit', { target: '25 boxes' }, []],
    ['a number below zero', { target: '-25' }, []],
    ['words for how sure a number is', { value: 'over 24' }, []],
    ['the same in other digits', { value: 'about ٢٤' }, ['value 2: about 24']],
    ['a placeholder', { place: ' n/a ' }, []],
    [
      'a date without its century that lies in the project in one way only',
      { start_date: '13/09/18', end_date: '14/09/18' },
      ['start_date 2: 2018-09-13', 'end_date 2: 2018-09-14'],
    ],
    ['a date that may be two', { start_date: '03/09/2018', end_date: '04/09/2018' }, []],
    ['a date with its time', { start_date: '2018-09-10 14:30' }, []],
    ['a day that is not', { start_date: '31/09/2018' }, []],
    ['the number of a day: nobody knows where a text file counts from', { start_date: '43353' }, []],
    ['a country that is taken for another', { venue_country: 'Nigerai', admin1: '' }, []],
    ['a country with a slip in it', { country: 'Pakistn' }, []],
    ['an indicator with a slip in it', { indicator: 'PS-0I' }, []],
    ['a code with one letter wrong', { activity_type: 'trainning' }, ['activity_type 2: training']],
    ['a code that may be two', { pillar: 'protecution' }, []],
    [
      'one of several codes with a letter wrong',
      { stakeholder: 'prosecutors; investigatrs' },
      ['stakeholder 2: prosecutors; investigators'],
    ],
    ['blanks before what would then be a formula', { title: ' =1+1' }, []],
    ['a text that begins with a sign of formulas', { comments: ' -see below' }, []],
    ['a hidden sign in a text, where a blank may have been', { title: 'Training\u0000of units' }, []],
    ['joiners of Persian letters', { narrative: 'می\u200cخواهیم برگزار کنیم.' }, []],
    ['blanks and direction marks around a text', { place: '\u200fLahore \u00a0' }, ['place 2: Lahore']],
  ] as const)('%s', async (_, cells, changed) => {
    const found = await fixedCells([cells]);
    expect(found.isUnsafe).toBe(false);
    expect(found.changed).toEqual(changed);
  });

  test('that would become a formula is told', async () => {
    const { left } = await fixedCells([{ title: ' =1+1', comments: ' -see below' }]);
    expect(left).toEqual(['title 2: equals', 'comments 2: equals']);
  });

  test('that proves how others are read stays, where one of these is left', async () => {
    // The time of day keeps the first from being written anew.
    const { changed, left } = await fixedCells([
      { start_date: '2018-09-03', end_date: '2018-09-14', as_of: '03/09/2018 10:15' },
      { start_date: '24/09/2018', end_date: '2018-09-28' },
    ]);
    expect(changed).toEqual([]);
    expect(left).toEqual(['start_date 3: proof']);
  });

  test('that proves a decimal mark stays, where another number needs it', async () => {
    const { changed, left } = await fixedCells([
      { spent: '1.234.567' },
      { value: 'over 1.024', target: '2000', women: '', men: '', girls: '', boys: '', unspecified: '' },
    ]);
    expect(changed).toEqual([]);
    expect(left).toEqual(['spent 2: proof']);
  });

  test('of dates that contradict each other stays as typed', async () => {
    const { changed, left } = await fixedCells([
      { start_date: '24/09/2018', end_date: '28/09/2018' },
      { start_date: '09/24/2018', end_date: '2018-09-28' },
      { start_date: '03/09/2018', end_date: '2018-09-28' },
    ]);
    expect(changed).toEqual([]);
    expect(left.length).toBe(3);
  });

  test('is corrected where only the next one shows what is said of the file', async () => {
    const ambiguous = await fixedCells([
      { start_date: '03/09/2018', end_date: '2018-09-28' },
      { start_date: '2018-09-03', end_date: '2018-09-28', as_of: '04/09/2018 10:15' },
      { start_date: '24/09/2018', end_date: '2018-09-28' },
    ]);
    expect(ambiguous.changed).toEqual(['start_date 2: 2018-09-03']);
    expect(ambiguous.left).toEqual(['start_date 4: proof']);
    const bytes = new TextEncoder().encode(
      csv(tableOf([{ start_date: '24/09/18' }, { start_date: '15/08/2018' }, { start_date: '31/08/2018' }])),
    );
    const { isUnsafe, corrections } = await fix('pak-2018-S2.csv', bytes, { reading: { dateOrder: 'mdy' } });
    expect(isUnsafe).toBe(false);
    expect(corrections.length).toBeGreaterThan(0);
  });

  test('that would bring out something else stays', async () => {
    // Mended, the slip shows that the indicator is of another pillar.
    const { changed, left } = await fixedCells([{ pillar: 'preventoin', place: ' Lahore' }]);
    expect(changed).toEqual(['place 2: Lahore']);
    expect(left).toEqual(['pillar 2: doubt']);
  });
});

describe('bytes around a corrected field', () => {
  const table = tableOf([{ target: "12'345", title: 'Ünlü, “eins”\n"zwei"' }]);
  const fixed = async (text: string, encoding: string) => {
    const bytes = new Uint8Array(iconv.encode(text, encoding));
    const { bytes: copy, corrections } = await fix('pak-2018-S2.csv', bytes);
    expect(corrections.map(({ cell }) => cell.text)).toEqual(['12345']);
    return Buffer.compare(copy!, iconv.encode(text.replace("12'345", '12345'), encoding));
  };
  test.each([
    ['a file of windows-1252', 'windows-1252'],
    ['a file of UTF-16 without a mark', 'utf16be'],
    ['a file of UTF-8', 'utf8'],
  ])('%s', async (_, encoding) => {
    expect(await fixed(csv(table), encoding)).toBe(0);
  });

  test('a line that names the separator, a mark of UTF-8, and DOS at the end', async () => {
    expect(await fixed(`\ufeffsep=,\r\n${csv(table)}\u001a`, 'utf8')).toBe(0);
  });

  test('lines that end with CR alone, and rows that are too long or empty', async () => {
    const text = `${csv(table).replace('\n"zwei"', '').replaceAll('\n', '\r')}\r,,,\rPAK-2018-399\r`;
    expect(await fixed(text, 'utf8')).toBe(0);
  });

  test('blanks beside quotation marks', async () => {
    const rows = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('; '));
    expect(await fixed(`${rows.join('\n')}\n`, 'utf8')).toBe(0);
  });

  test('a field that is guarded against Excel stays guarded', async () => {
    const text = csv(table).replace("12'345", '"=""12\'345"""');
    expect(await fixed(text, 'utf8')).toBe(0);
  });

  test('a row with a stray quotation mark is left', async () => {
    const text = csv(tableOf([{ target: "12'345", place: 'Lahore' }])).replace('Lahore', 'La"hore');
    const { corrections, left } = await fix('pak-2018-S2.csv', new TextEncoder().encode(text));
    expect(corrections).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual(['unsound']);
  });

  test('an encoding that is not written is left', async () => {
    const bytes = new Uint8Array(iconv.encode(csv(table), 'shift_jis'));
    const {
      corrections,
      left,
      bytes: copy,
    } = await fix('pak-2018-S2.csv', bytes, {
      reading: { encoding: 'shift_jis' },
    });
    expect(corrections).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual(['encoding']);
    expect(copy).toEqual(bytes);
  });

  test('a letter that the encoding lacks is not replaced', async () => {
    const [names = [], row = []] = tableOf([{}]);
    const french = { title: 'Titre', country: 'Pays', status: 'Statut', partners: "Partenaires d'exécution" };
    const headings = names.map((name) => french[name as 'title'] ?? name);
    const bytes = new Uint8Array(iconv.encode(csv([headings, row]), 'windows-1250'));
    const { left } = await fix('pak-2018-S2.csv', bytes, { reading: { encoding: 'windows-1250' } });
    expect(left.map(({ why, correction }) => [why, correction.cell.text])).toEqual([
      ['letter', 'Partenaires de mise en œuvre'],
    ]);
  });

  test('a sign by which the encoding is known is left, and what is beside it is corrected', async () => {
    const title = 'Reunión año';
    const rows = [
      { status: ' completed', title },
      { activity_type: 'training\u00a0', title },
    ];
    // In the pages of DOS a hard blank is the byte FF, which is a letter in those of Windows.
    const bytes = new Uint8Array(iconv.encode(csv(tableOf(rows)), 'cp850'));
    const { corrections, left, bytes: copy } = await fix('pak-2018-S2.csv', bytes);
    expect(corrections.map(({ name, cell }) => [name, cell.text])).toEqual([['status', 'completed']]);
    expect(left.map(({ why, correction }) => [why, correction.name])).toEqual([['doubt', 'activity_type']]);
    expect(iconv.decode(Buffer.from(copy!), 'cp850')).toBe(
      csv(tableOf(rows)).replace(' completed', 'completed'),
    );
  });

  test('rows in one column are left', async () => {
    const lines = tableOf([{ target: "12'345" }]).map((row) => `"${row.join('|').replaceAll(',', ' ')}"\n`);
    const { corrections, left } = await fix('pak-2018-S2.csv', new TextEncoder().encode(lines.join('')));
    expect(corrections).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual(['column-a']);
  });
});

test('a file that cannot be read to its end is not corrected', async () => {
  const { bytes, before } = await fix('pak-2018-S2.csv', new Uint8Array());
  expect(bytes).toBe(null);
  expect(before.verdict).toBe('unreadable');
});

test('a log that would fill the memory is not corrected, and its own figure is told', async () => {
  const table = tableOf([{}]);
  const wide = (cells: number, text: string) =>
    new TextEncoder().encode(
      csv([...table, ...Array.from({ length: cells / 1000 }, () => Array(1000).fill(text))]),
    );
  const cells = [...table].flat().filter((text) => text !== '').length;
  const refused = fix('pak-2018-S2.csv', wide(310_000, 'x'));
  await expect(refused).rejects.toThrow(LogTooLong);
  const { what, found, most } = await refused.catch(({ found }) => found);
  expect({ what, most }).toEqual({ what: 'cells', most: 300_000 });
  expect(found).toBeGreaterThan(300_000);
  expect(found).toBeLessThanOrEqual(310_000 + cells);
  await expect(fix('pak-2018-S2.csv', wide(10_000, 'x'.repeat(3001)))).rejects.toMatchObject({
    found: { what: 'characters', most: 30_000_000 },
  });
  const huge = { ...memorySource('pak-2018-S2.csv', new Uint8Array()), size: 100_000_001 };
  const options = { programme, asOf: '2018-12-31' };
  await expect(correct(huge, options, async () => Promise.reject())).rejects.toMatchObject({
    found: { what: 'bytes', found: 100_000_001 },
  });
});
