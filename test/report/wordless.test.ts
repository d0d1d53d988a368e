import { describe, expect, it } from 'vitest';
import type { Cells } from './reports.ts';
import { course, logFile, reportOver } from './reports.ts';

/** Columns that hold an office's own words and are printed. */
const worded = [
  'title',
  'place',
  'admin1',
  'partners',
  'narrative',
  'challenges',
  'measures',
  'next_steps',
  'evidence',
] as const;
/** Words that stand nowhere else, so that they can be looked for. */
const word = (column: string, of: number) => `zq${column.replace('_', '')}${of}`;

const help = (serial: number, value: number | '', more: Cells = {}): Cells => ({
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'completed' },
  ...{ indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims', value },
  ...Object.fromEntries(worded.map((column) => [column, word(column, serial)])),
  ...{ women: value, men: value === '' ? '' : 0, girls: value === '' ? '' : 0, boys: value === '' ? '' : 0 },
  ...more,
});
const wordsOf = (text: string, serial: number) =>
  worded.filter((column) => text.includes(word(column, serial)));

describe('an activity of which a number is hidden', () => {
  it('tells no office words, nor in a later report that prints a larger number; others tell theirs', async () => {
    const first = logFile('MLI', '2018-S1', [
      help(1, 6, { activity_id: 'MLI-2018-001', start_date: '2018-03-01', status: 'ongoing', end_date: '' }),
      help(2, 40, { activity_id: 'MLI-2018-002', start_date: '2018-03-01', end_date: '2018-04-01' }),
    ]);
    const second = logFile('MLI', '2018-S2', [
      help(1, 90, { activity_id: 'MLI-2018-001', start_date: '2018-03-01' }),
      help(3, '', {
        activity_id: 'MLI-2018-003',
        status: 'cancelled',
        status_reason: 'zqreason3',
        evidence: '',
      }),
    ]);
    const other = logFile('NPL', '2018-S2', [help(4, 70, { activity_id: 'NPL-2018-004' })]);
    const text = JSON.stringify((await reportOver([first, second, other])).blocks);
    expect(wordsOf(text, 1)).toEqual([]);
    expect(wordsOf(text, 3)).toEqual([]);
    expect(text).not.toContain('zqreason3');
    expect(text).toContain('Direct assistance, Mali, March 2018');
    expect(wordsOf(text, 4)).toContain('title');
    expect(wordsOf(text, 4)).toContain('narrative');
  });

  it('leaves none either to those who were at the same event', async () => {
    const joint = { joint_id: 'JNT-2018-01', venue_country: 'MLI' };
    const host = logFile('MLI', '2018-S2', [
      help(1, 6, { activity_id: 'MLI-2018-001', ...joint, counted_here: 'yes' }),
    ]);
    const police = { ...course, value: 40, women: 20, men: 20, girls: 0, boys: 0 };
    const told = Object.fromEntries(worded.map((column) => [column, word(column, 2)]));
    const guest = logFile('NER', '2018-S2', [
      { ...police, ...told, activity_id: 'NER-2018-002', ...joint, counted_here: 'no' },
    ]);
    const text = JSON.stringify((await reportOver([host, guest])).blocks);
    expect(wordsOf(text, 2)).toEqual([]);
    expect(text).toContain('Niger');
  });

  it('has others of its country and pillar tell no text with a number', async () => {
    const of = {
      protection: { objective: 'O5', indicator: 'PR-05' },
      prosecution: { objective: 'O3', indicator: 'PS-05' },
      prevention: { objective: 'O1', indicator: 'PV-01' },
    };
    const other = (country: string, pillar: keyof typeof of, serial: number): Cells => ({
      ...{ ...of[pillar], pillar, activity_id: `${country}-2018-00${serial}`, value: 40 },
      ...{ activity_type: 'other', status: 'completed', channel: pillar === 'prevention' ? 'print' : '' },
      ...{
        title: word('title', serial),
        narrative: `${word('narrative', serial)}: four of them are in the shelter.`,
      },
    });
    const files = (value: number) => [
      logFile('MLI', '2018-S2', [
        help(1, value, { activity_id: 'MLI-2018-001' }),
        other('MLI', 'protection', 2),
        other('MLI', 'prosecution', 3),
        { ...other('MLI', 'prevention', 5), pillars_also: 'protection' },
      ]),
      logFile('NPL', '2018-S2', [other('NPL', 'protection', 4)]),
    ];
    const hidden = JSON.stringify((await reportOver(files(6))).blocks);
    expect([2, 3, 4, 5].map((serial) => wordsOf(hidden, serial))).toEqual([
      ['title'],
      ['title', 'narrative'],
      ['title', 'narrative'],
      ['title'],
    ]);
    const shown = JSON.stringify((await reportOver(files(60))).blocks);
    for (const serial of [2, 3, 4, 5]) expect(wordsOf(shown, serial)).toEqual(['title', 'narrative']);
  });

  it('tells them where nothing is hidden', async () => {
    const log = logFile('MLI', '2018-S2', [help(1, 6, { activity_id: 'MLI-2018-001' })]);
    const text = JSON.stringify((await reportOver([log], { suppressBelow: 0 })).blocks);
    expect(wordsOf(text, 1)).toContain('title');
  });
});
