import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { en } from '../../src/locales/en/index.ts';
import { hasMailbox, maskedForStrangers } from '../../src/privacy/mailboxes.ts';
import { framesOfOneCountry } from '../../src/programme/programme.ts';
import { compileReport } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { columns } from '../../src/schema/columns.ts';
import { cellsOf } from '../log/typed-log.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

describe('the mailbox of an office', () => {
  test.each([
    ['info@ministry.example.org', '***'],
    ['Ministry of Examples (contact@example.org)', 'Ministry of Examples (***)'],
    ['info＠example.org', '***'],
    ['Secretariat@example.gov.xx; list of 12 May', '***; list of 12 May'],
  ])('is seen in “%s” and nothing of it is left for strangers', (text, masked) => {
    expect(hasMailbox(text)).toBe(true);
    expect(maskedForStrangers(text)).toBe(masked);
  });

  test.each([
    'attendance list',
    'Twitter: @glo_act',
    'seen at ministry.gov.xx',
    'see www.example.org',
    'a @ b',
    'met at 5@7',
    '',
  ])('is not seen in “%s”', (text) => {
    expect(hasMailbox(text)).toBe(false);
    expect(maskedForStrangers(text)).toBe(text);
  });

  test.each(['list kept by office (at) example.org', 'press [at] example [dot] org'])(
    'in words is hidden from strangers too: “%s”',
    (text) => expect(maskedForStrangers(text)).not.toContain('example'),
  );

  test('that may be a person’s is none, and masked as before', () => {
    const text = 'someone.invented@example.org';
    expect(hasMailbox(text)).toBe(false);
    expect(maskedForStrangers(text)).toBe('***');
  });
});

test('no mailbox in any text of a log reaches the donor, and none keeps it from being ready', async () => {
  const programme = loadedPack('templates/glo-act');
  const texts = columns.filter(({ kind }) => kind === 'text' || kind === 'texts').map(({ name }) => name);
  const names = columns.map(({ name }) => name);
  const rows = texts
    .filter((name) => name !== 'joint_id')
    .map((name, index) =>
      cellsOf({
        activity_id: `PAK-2018-${101 + index}`,
        place: `Town ${index}`,
        [name]: 'Course info@example.org',
      }),
    );
  const quoted = (text: unknown) => `"${String(text).replaceAll('"', '""')}"`;
  const bytes = new TextEncoder().encode(
    `${[names, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`,
  );
  const source = memorySource('pak-2018-S2.csv', bytes);
  const result = await check([source], { programme, asOf: '2018-12-31', keep: true });
  const told = result.diagnostics.filter(({ rule }) => rule === 'office-mailbox');
  expect(told.map(({ severity, column }) => [severity, column])).toEqual(
    texts.filter((name) => name !== 'joint_id').map((name) => ['note', name]),
  );
  expect(result.diagnostics.filter(({ rule }) => rule === 'personal-data')).toEqual([]);
  const words = await en.report();
  for (const [template, { frame }] of Object.entries(programme.reports)) {
    const country = framesOfOneCountry.includes(frame) ? 'PAK' : undefined;
    const asked = { programme, template, country, period: '2018-S2', draft: true, words };
    const request = { ...asked, result, suppressBelow: 11 };
    const { bytes: docx } = await drawDocx(compileReport(request));
    const printed = Object.values(unzipSync(docx)).map((part) => strFromU8(part));
    expect(printed.filter((part) => part.includes('info@example'))).toEqual([]);
    expect(printed.some((part) => part.includes('Course ***'))).toBe(true);
  }
}, 60_000);
