import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeMarks } from '../../src/table/merge-marks.ts';
import { openBook } from '../../src/table/read.ts';
import { source } from './text-source.ts';

const marks = ['<<<<<<< HEAD', '||||||| merged common ancestors', '=======', '>>>>>>> office'];
const rows = [
  'activity_id,country,title',
  'PAK-2018-001,PAK,"two\nlines"',
  'PAK-2018-002,PAK,A title',
  ',,An inherited row',
];
const found = async (text: string | Uint8Array, name = 'pak.csv') =>
  (await openBook(source(text, name))).findings.map(({ notice, data, place, related }) => ({
    code: notice.code,
    ...(data as Record<string, unknown>),
    lines: [place, ...(related ?? [])].flatMap(({ line }) => line ?? []),
  }));

describe('the marks of a merge conflict are one error at their lines, and nothing else is said', () => {
  const conflict = (...lines: readonly number[]) => [
    expect.objectContaining({ code: 'F046', count: lines.length, lines }),
  ];

  test.each(marks)('one alone, wherever it is left: %s', async (mark) => {
    for (let at = 0; at <= rows.length; at++) {
      const text = rows.toSpliced(at, 0, mark).join('\n');
      // The second row takes two lines.
      expect(await found(text)).toEqual(conflict(at < 2 ? at + 1 : at + 2));
    }
  });

  test.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with CR', (text: string) => text.replaceAll('\n', '\r')],
    ['with semicolons', (text: string) => text.replaceAll(',', ';')],
    ['with tabs', (text: string) => text.replaceAll(',', '\t')],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['saved by a spreadsheet', (text: string) => text.replace(/^([<|=>]{7}.*)$/gm, '$1,,')],
    ['saved in quotation marks', (text: string) => text.replace(/^([<|=>]{7}.*)$/gm, '"$1",,')],
  ])('all of them, %s', async (_, change) => {
    const text = [rows[0], marks[0], rows[2], marks[1], marks[2], rows[3], marks[3]].join('\n');
    expect(await found(change(text))).toEqual(conflict(2, 4, 5, 7));
  });

  test('in UTF-16, and within a cell', async () => {
    const text = `${rows[0]}\nPAK-2018-001,PAK,"one\n${marks[0]}\ntwo\n${marks[3]}"\n`;
    expect(await found(text)).toEqual(conflict(3, 5));
    expect(await found(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(conflict(3, 5));
  });

  test.each([
    ['fewer or more than seven', '<<<<<<\n<<<<<<<<\n======\n========\n>>>>>>>>>\n'],
    ['within a line', 'a,<<<<<<< HEAD\n ======= \nx=======\n'],
    ['with something else at once behind them', '=======x\n>>>>>>>y\n'],
  ])('no others: %s', async (_, text) => {
    expect((await found(`${rows.join('\n')}\n${text}`)).map(({ code }) => code)).not.toContain('F046');
  });

  test('seven separators are an empty row', async () => {
    const text = 'a|b|c|d|e|f|g|h\n|||||||\n1|2|3|4|5|6|7|8\n';
    expect((await found(text)).map(({ code }) => code)).not.toContain('F046');
  });

  test('wherever the text is cut into pieces, on the same lines as a plain search', async () => {
    const line = fc.constantFrom(...marks, '', 'x', '<<<<<<', '"=======",', '========', 'a,b,c');
    const endings = fc.constantFrom('\n', '\r\n', '\r');
    const cuts = fc.array(fc.nat(200));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), endings, cuts, async (lines, ending, at) => {
        const bytes = new TextEncoder().encode(lines.join(ending));
        const ends = [...new Set(at.filter((end) => end < bytes.length))].sort((a, b) => a - b);
        async function* pieces() {
          for (const [index, end] of [...ends, bytes.length].entries())
            yield bytes.subarray(ends[index - 1] ?? 0, end);
        }
        const seen = await mergeMarks(pieces(), ',');
        const wanted = lines.flatMap((text, index) =>
          /^"?([<|=>])\1{6}(?!\1)/.test(text) ? [index + 1] : [],
        );
        expect(seen).toEqual({ lines: wanted, count: wanted.length });
      }),
    );
  });
});

describe('what stands in the place of a log is a stop that says what to do', () => {
  const lfs = 'version https://git-lfs.github.com/spec/v1\noid sha256:71e28248\nsize 12345\n';
  const annex = 'annex/objects/SHA256E-s12--71e28248.csv';
  test.each([
    ['lfs', lfs],
    ['lfs', lfs.replaceAll('\n', '\r\n')],
    ['lfs', lfs.replace('git-lfs.github', 'hawser.github')],
    ['annex', `/${annex}\n`],
    ['annex', `../.git/${annex}/SHA256E-s12--71e28248.csv`],
    ['crypt', '\0GITCRYPT\0\u0001\u0002 noise'],
    ['link', '../x/pak-2018.csv'],
    ['link', '../x/pak, 2018; final.xlsx'],
    ['link', 'pak-2018-S1.csv'],
    ['link', '/srv/logs/pak.xlsx'],
    ['link', 'журнал/пак 2018.csv'],
  ])('%s: %j', async (kind, text) => {
    for (const name of ['blr.xlsx', 'blr.csv', 'blr.txt', 'blr'])
      expect(await found(text, name)).toEqual([expect.objectContaining({ code: 'F045', kind })]);
  });

  test('a link says what it names', async () => {
    expect(await found('../x/pak-2018.csv')).toMatchObject([{ target: '../x/pak-2018.csv' }]);
  });

  test.each([
    'activity_id',
    'a,b.csv',
    'a.csv\nb.csv',
    'The log is pak.csv, not this',
    `${'x'.repeat(5000)}.csv`,
  ])('%j is none', async (text) => expect((await found(text)).map(({ code }) => code)).not.toContain('F045'));
});
