import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libreOffice, pdfOf } from '../../src/cli/pdf.ts';
import { all, parse, words } from '../report/docx/package.ts';

const root = join(import.meta.dirname, '../..');
const letterheads = join(root, 'fixtures/letterheads');
/** A blue point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC',
  'base64',
);

let folder = '';
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'gloact-look-')), 'with space');
  mkdirSync(join(folder, 'logs'), { recursive: true });
  cpSync(join(root, 'fixtures/logs/bra-2018-S2.xlsx'), join(folder, 'logs/bra-2018-S2.xlsx'));
  writeFileSync(join(folder, 'eu.png'), png);
  writeFileSync(join(folder, 'no.png'), 'no picture');
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

function gloact(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const options = { cwd: folder, encoding: 'utf8', env: { ...env, LANG: 'en_GB.UTF-8' } } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), ...args],
    options,
  );
  return { status, stdout, stderr };
}
const report = (output: string, ...more: string[]) =>
  gloact(['compile-report', 'logs', '--period', '2018-S2', '--as-of', '2018-12-31', '-o', output, ...more]);
const bodyOf = (name: string) =>
  parse(strFromU8(unzipSync(readFileSync(join(folder, name)))['word/document.xml']!));

describe('gloact letterhead', () => {
  test('init writes one that check finds ready, and spares what is there', () => {
    expect(gloact(['letterhead', 'init', '-o', 'ours.docx'])).toMatchObject({ status: 0 });
    expect(gloact(['letterhead', 'check', 'ours.docx'])).toMatchObject({
      ...{ status: 0, stdout: 'ours.docx is ready for reports.\n' },
    });
    expect(gloact(['letterhead', 'init', '-o', 'ours.docx']).status).toBe(2);
  });

  test('check says 1 for mistakes, 3 for what is no letterhead, 2 without a file', () => {
    writeFileSync(join(folder, 'text.docx'), 'Dear all');
    const none = gloact(['letterhead', 'check', 'text.docx']);
    expect(none).toMatchObject({ status: 3, stdout: '' });
    expect(none.stderr).toContain('text.docx is no Word document.');
    expect(gloact(['letterhead', 'check', 'nowhere.docx']).status).toBe(3);
    expect(gloact(['letterhead', 'check']).status).toBe(2);
  });

  test('check tells mistakes as a list, as JSON, and in a copy with comments', async () => {
    const { blankLetterhead } = await import('../../src/report/docx/blank-letterhead.ts');
    const { changed } = await import('../report/letterhead/letterheads.ts');
    const wrong = changed(await blankLetterhead('en'), 'word/document.xml', (xml) =>
      xml.replace('{{title}}', '{{titel}}'),
    );
    writeFileSync(join(folder, 'wrong.docx'), wrong);
    const list = gloact(['letterhead', 'check', 'wrong.docx', '-o', 'noted.docx']);
    expect(list.status).toBe(1);
    expect(list.stdout).toContain('{{titel}} is no marker.');
    expect(list.stdout).toContain('wrong.docx is not ready: one mistake to mend.');
    const comments = unzipSync(readFileSync(join(folder, 'noted.docx')))['word/comments.xml']!;
    expect(words(parse(strFromU8(comments)))).toContain('{{titel}} is no marker.');
    const json = gloact(['letterhead', 'check', 'wrong.docx', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ready: false,
      findings: [
        { fault: 'unknown-marker', what: 'titel', suggestion: 'title', place: { paragraph: '{{titel}}' } },
      ],
    });
    const refused = report('refused.docx', '--letterhead', 'wrong.docx');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('{{titel}} is no marker.');
    expect(existsSync(join(folder, 'refused.docx'))).toBe(false);
  });

  test('speaks French where that is asked for', () =>
    expect(gloact(['letterhead', 'check', 'ours.docx', '--language', 'fr']).stdout).toBe(
      'ours.docx est prêt pour les rapports.\n',
    ));
});

test('a letterhead that is none ends with 3, and nothing is written', () => {
  writeFileSync(join(folder, 'text.docx'), 'Dear all');
  expect(report('none.docx', '--letterhead', 'text.docx').status).toBe(3);
  expect(existsSync(join(folder, 'none.docx'))).toBe(false);
});

test('a report never takes the place of its letterhead', () => {
  const before = readFileSync(join(letterheads, 'libreoffice.docx'));
  writeFileSync(join(folder, 'hq.docx'), before);
  expect(report('hq.docx', '--letterhead', 'hq.docx').status).toBe(2);
  expect(readFileSync(join(folder, 'hq.docx')).equals(before)).toBe(true);
});

describe('the emblem', () => {
  const paragraphs = (name: string) => all(bodyOf(name), 'w:p');

  test('stands with the funding statement, with words, in either design', () => {
    for (const more of [[], ['--letterhead', join(letterheads, 'python-docx.docx')]]) {
      expect(report('with.docx', '--emblem', 'eu.png', ...more).status).toBe(0);
      const at = paragraphs('with.docx').findIndex((one) =>
        words(one).includes('funded by the European Union'),
      );
      const above = paragraphs('with.docx')[at - 1]!;
      expect(all(above, 'w:keepNext')).toHaveLength(1);
      expect(all(above, 'wp:docPr')[0]!.attributes.descr).toBe('European Union (EU)');
      // English Metric Units: 10 mm are 360,000.
      expect(Number(all(above, 'wp:extent')[0]!.attributes.cy)).toBeGreaterThanOrEqual(360_000);
    }
  });

  test('that is missing keeps a report from being final, and is said', () => {
    const { stdout } = report(
      'without.docx',
      '--contract',
      'EX/1',
      '--contact',
      'Ms Example, Head of office',
    );
    expect(stdout).toContain('Place the emblem of the European Union (EU)');
    const core = strFromU8(unzipSync(readFileSync(join(folder, 'without.docx')))['docProps/core.xml']!);
    expect(core).not.toContain('Final');
    expect(words(bodyOf('without.docx'))).toContain('to be placed here');
  });

  test('that is no picture is refused', () => {
    const { status, stderr } = report('bad.docx', '--emblem', 'no.png');
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'The picture no.png is no picture in PNG or JPEG.']);
    expect(report('bad.docx', '--emblem', 'nowhere.png').status).toBe(2);
  });
});

describe('report.json beside the logs', () => {
  const settings = join('logs', 'report.json');
  const write = (text: string) => writeFileSync(join(folder, settings), text);
  afterAll(() => rmSync(join(folder, settings)));

  test('says what flags say, and flags go before', () => {
    write(JSON.stringify({ emblem: '../eu.png', contract: 'EX/1', contact: 'Ms Example, Head of office' }));
    const { status, stderr } = report('set.docx', '--contract', 'EX/2');
    expect([status, stderr]).toEqual([0, 'Settings taken from logs/report.json.\n']);
    const said = words(bodyOf('set.docx'));
    expect(said).toContain('EX/2');
    expect(said).not.toContain('EX/1');
    expect(said).toContain('Ms Example, Head of office');
  });

  test('is passed over as no log', () => {
    write('{}');
    expect(gloact(['validate', 'logs', '--as-of', '2018-12-31']).stdout).not.toContain('report.json');
  });

  test('has every mistake named', () => {
    write('{ "emblme": "eu.png", "contract": 5, "contact": "" }');
    const { status, stderr } = report('set2.docx');
    expect(status).toBe(2);
    for (const said of ['"emblme" is not known', '"contract" is to be a text', '"contact" is to be a text'])
      expect(stderr).toContain(said);
    write('{ "contract": "A", "contract": "B" }');
    expect(report('set2.docx').stderr).toContain('"contract" is there twice');
    write('{\n "contract": \n}');
    expect(report('set2.docx').stderr).toContain('is no JSON');
    write('[]');
    expect(report('set2.docx').stderr).toContain('no object');
  });

  test('is asked for again where there are several', () => {
    write('{}');
    mkdirSync(join(folder, 'more'), { recursive: true });
    cpSync(join(root, 'fixtures/logs/egy-2018-S2.xlsx'), join(folder, 'more/egy-2018-S2.xlsx'));
    writeFileSync(join(folder, 'more/report.json'), '{}');
    const { status, stderr } = gloact([
      'compile-report',
      'logs',
      'more',
      '--period',
      '2018-S2',
      '-o',
      'two.docx',
    ]);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'There are 2 files of settings: logs/report.json, more/report.json.',
    ]);
  });

  test('has no place for a logo that the donor’s rules do not name', () => {
    write('{ "logo": "../eu.png" }');
    expect(report('logo.docx').stderr).toContain('has no place on the cover');
  });
});

describe('a PDF', () => {
  const program = (name: string, lines: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${lines}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('gloact-pdf-'));

  test('without LibreOffice is refused before anything is written', () => {
    const { status, stderr } = gloact(
      ['compile-report', 'logs', '--period', '2018-S2', '-o', 'p.docx', '--pdf'],
      { ...process.env, PATH: folder },
    );
    expect([status, stderr.includes('LibreOffice')]).toEqual([2, true]);
    expect(existsSync(join(folder, 'p.docx'))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('that is not made leaves nothing behind', async () => {
    const before = left();
    const docx = new Uint8Array([1]);
    expect(await pdfOf(docx, program('fails', 'exit 3'))).toBe('failed');
    expect(await pdfOf(docx, program('nothing', 'exit 0'))).toBe('failed');
    expect(
      await pdfOf(
        docx,
        program('half', 'while [ "$1" != --outdir ]; do shift; done; echo %PX > "$2/report.pdf"'),
      ),
    ).toBe('failed');
    expect(await pdfOf(docx, program('slow', 'sleep 60 & sleep 60'), 300)).toBe('slow');
    expect(await pdfOf(docx, join(folder, 'nowhere'))).toBe('failed');
    expect(left()).toEqual(before);
  });

  test('is tagged, and lies beside the report', async () => {
    if ((await libreOffice()) === null) return;
    const { status, stdout } = report('tagged.docx', '--pdf');
    expect([status, stdout.includes('PDF: tagged.pdf')]).toEqual([0, true]);
    const pdf = readFileSync(join(folder, 'tagged.pdf')).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  }, 60_000);
});
