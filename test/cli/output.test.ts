import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeOutput } from '../../src/cli/output.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloact-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what fails while it is made is no fault of the disk, and leaves the file that was there', async () => {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, 'as it was');
  const fault = new TypeError('a row that cannot be told');
  const pieces = function* () {
    yield new Uint8Array(100_000);
    throw fault;
  };
  await expect(writeOutput(path, pieces())).rejects.toBe(fault);
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['as it was', ['rows.csv']]);
});
