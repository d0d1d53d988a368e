import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawDocx } from '../../../src/report/docx/draw.ts';
import { sample } from './sample.ts';

const installed = ['soffice', 'pdftotext'].every((program) => !spawnSync(program, ['--version']).error);

describe.runIf(installed)('opened by LibreOffice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  const source = sample();
  writeFileSync(join(folder, 'report.docx'), installed ? (await drawDocx(source)).bytes : '');
  const pages = (): string[] => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')],
      {
        stdio: 'ignore',
      },
    );
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], {
      encoding: 'utf8',
    });
    return text.split('\f').filter((page) => page.trim() !== '');
  };

  test('no heading breaks in a word, heading rows repeat, every page but the cover is numbered', () => {
    const found = pages();
    const all = found.join('\n');
    for (const block of source.blocks)
      if (block.block === 'table')
        for (const column of block.columns)
          for (const word of column.heading.split(' '))
            expect(all).toMatch(new RegExp(`(^|\\s)${word.replace(/[()]/g, '\\$&')}(\\s|$)`));
    expect(found.filter((page) => /Activity\s+Country\s+Title/.test(page)).length).toBeGreaterThan(2);
    for (const [index, page] of found.entries())
      if (index > 0) expect(page).toContain(`page ${index + 1} of ${found.length}`);
      else expect(page).not.toContain('page 1');
    expect(all).not.toMatch(/Error!|\{\{/);
  }, 90_000);
});
