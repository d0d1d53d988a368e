import { describe, expect, test } from 'vitest';
import { forPeople, isolated } from '../../src/formats/terminal.ts';
import { examples } from '../../src/locales/ar/examples/index.ts';
import { arabic } from '../../src/locales/ar/index.ts';
import { newLog } from '../../src/locales/ar/new-log.ts';
import { notices } from '../../src/locales/ar/notices/index.ts';
import { codeNear } from '../../src/notices/code-near.ts';
import { fileUnreadable } from '../../src/notices/file-unreadable.ts';
import { unsupportedType } from '../../src/notices/unsupported-type.ts';
import { noticeOf } from '../../src/rules/catalogue.ts';

const marks = /[\u2066\u2068\u2069]/g;
const {
  findings,
  cli: { failures, flagFaults },
} = arabic('ar-EG');

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
    const coming = {
      file: 'x.csv',
      row: null,
      column: null,
      beside: null,
      problem: isolated('file-missing'),
    };
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

test.each([...Object.entries(notices), ...Object.entries(examples.sentences)])(
  'what keeps its own direction is isolated: %s',
  (_, texts) => {
    for (const text of Object.values(texts))
      expect(text.replace(/\u2066[^\u2066\u2069]*\u2069/g, '')).not.toMatch(scrambled);
  },
);

test('a fact that chooses a wording is not isolated, and one that stands in a sentence is', () => {
  const people = forPeople({ rightToLeft: true });
  const pdf = findings(unsupportedType, { file: 'a.csv', kind: 'pdf', extension: 'csv' }, people);
  expect(pdf.message).toContain('مستند PDF');
  const unreadable = (reason: string) => findings(fileUnreadable, { file: 'a.csv', reason }, people);
  expect(unreadable('EBUSY').message).toContain('مفتوح في تطبيق آخر');
  expect(unreadable('EIO').message).toContain(`(${isolated('EIO')})`);
});

test('an item of a cell stands in quotation marks of the language, beside the code it may mean', () => {
  const { message } = findings(codeNear, {
    column: 'stakeholder',
    heading: 'الفئة المستهدفة',
    text: 'polic',
    near: 'police',
    others: ['“judiciar” (judiciary)'],
    more: 1,
  });
  expect(message).toContain('«judiciar» (judiciary)');
});

test('a cell of a new log isolates nothing: a check would take it for a spoilt text', () => {
  expect(newLog.about('مصر', '2018-S2')).not.toMatch(marks);
});

test('an answer to Egypt has one kind of digits in its sentences, and Morocco has the other', () => {
  const row = { file: 'x', sheet: '', row: 1250, cell: 'B3', heading: 'x', value: 'x' };
  const said = (locale: string) =>
    arabic(locale).findings(noticeOf('R602'), { ...row, first: 1250, other: '', indicator: 'x' }).message;
  expect(said('ar-EG')).toContain('١٢٥٠');
  expect(said('ar-EG')).not.toMatch(/\d/);
  expect(said('ar-MA')).toContain('1250');
  expect(arabic('ar-EG').formats.row(1250)).toBe('الصف ١٢٥٠');
});
