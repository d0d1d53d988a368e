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

  // As RFC 9580, 4.2 and 5.1, has packets of a session key: tag, length, version, and the key's own number.
  const packets: [string, number[]][] = [
    ['PGP', [0x84, 0x5e, 3, 0x12, 0x34]],
    ['PGP', [0x85, 0x01, 0x0c, 3, 0x12, 0x34]],
    ['PGP', [0x8c, 0x0d, 4, 9, 3, 8]],
    ['PGP', [0xc1, 0x5e, 3, 0x12]],
    ['PGP', [0xc1, 0xc0, 0x4c, 3, 0x12]],
    ['PGP', [0xc3, 0x0d, 4, 9, 3, 8]],
  ];
  const texts: [string, string][] = [
    ['PGP', '-----BEGIN PGP MESSAGE-----\n\nhQEMA1234\n-----END PGP MESSAGE-----\n'],
    ['age', 'age-encryption.org/v1\n-> X25519 SVrzdFfkPxf0LPHOUGB1gNb9E5Vr8EUDa9kxk04iQ0o\n'],
    ['age', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx\n'],
    ['OpenSSL (transcrypt)', 'U2FsdGVkX1/Zm9vYmFyYmF6cXV4\n'],
    ['OpenSSL (transcrypt)', 'Salted__abcdefgh\u0001\u0002'],
    ['Ansible Vault', '$ANSIBLE_VAULT;1.1;AES256\n6264\n'],
  ];
  const encoder = new TextEncoder();
  test.each([
    ...packets.map(([by, bytes]) => [by, new Uint8Array([...bytes, ...Array(9000).fill(0x99)])] as const),
    ...texts.map(([by, text]) => [by, encoder.encode(text + 'x'.repeat(9000))] as const),
  ])('what %s encrypted is locked', async (by, bytes) => {
    for (const name of ['blr.xlsx', 'blr.csv'])
      expect(await found(bytes, name)).toEqual([
        expect.objectContaining({ code: 'F045', kind: 'locked', target: by }),
      ]);
  });

  test('a link as a file server for Windows keeps it says what it names', async () => {
    const kept = `XSym\n0019\n${'0123456789abcdef'.repeat(2)}\n../x/pak-2018.xlsx\n`.padEnd(1067, ' ');
    expect(await found(kept, 'pak.xlsx')).toMatchObject([
      { code: 'F045', kind: 'link', target: '../x/pak-2018.xlsx' },
    ]);
  });

  test.each([
    'age,activity_id',
    'PGP course,x',
    'Ёлка,x',
    'Áa,x',
    'XSym,x',
    'activity_id',
    'a,b.csv',
    'a.csv\nb.csv',
    'The log is pak.csv, not this',
    `${'x'.repeat(5000)}.csv`,
  ])('%j is none', async (text) => expect((await found(text)).map(({ code }) => code)).not.toContain('F045'));
});
