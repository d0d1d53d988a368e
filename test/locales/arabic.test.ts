import { describe, expect, test } from 'vitest';
import { isolated } from '../../src/formats/terminal.ts';
import { arabic } from '../../src/locales/ar/index.ts';
import { notices } from '../../src/locales/ar/notices/index.ts';

const marks = /[\u2066\u2068\u2069]/g;
const { failures, flagFaults } = arabic('ar-EG').cli;

describe('the command line in Arabic, filled with texts that come isolated', () => {
  test('a code of the operating system is still known', () => {
    const [happened] = failures.notWritten(isolated('report.docx'), isolated('EACCES'));
    expect(happened).not.toContain('EACCES');
    expect(happened).toContain(isolated('report.docx'));
  });

  test('problems of a pack are told', () => {
    const [happened] = failures.pack(
      isolated('pack'),
      [{ file: isolated('countries.csv'), row: 4, column: isolated('code'), problem: 'label-missing' }],
      0,
    );
    expect(happened).toContain('countries.csv, row 4, column code');
    const coming = { file: 'x.csv', row: null, column: null, problem: isolated('file-missing') };
    expect(failures.pack('pack', [coming as never], 0)[0]).toBe(
      failures.pack('pack', [{ ...coming, problem: 'file-missing' }], 0)[0],
    );
  });

  test('what is typed as one is isolated as one', () => {
    const [, advice] = flagFaults.choice(isolated('format'), '', [isolated('json')]);
    expect(advice.replace(marks, '')).toContain('--format json');
    expect(advice).toMatch(/[\u2066\u2068]--format json\u2069/);
    expect(flagFaults.flagMissing(isolated('period'), isolated('gloact --help'))[1]).toContain(
      isolated('--period 2018-S2'),
    );
  });
});

/** What a line from right to left would scramble: it begins or goes on with signs that have no direction of their own. */
const scrambled = /--[a-z]|(?<![a-z0-9])\.[a-z]{3,4}\b|\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4}|gloact [a-z]/;

test.each(Object.entries(notices))('what keeps its own direction is isolated: %s', (_, texts) => {
  for (const text of Object.values(texts))
    expect(text.replace(/\u2066[^\u2066\u2069]*\u2069/g, '')).not.toMatch(scrambled);
});
