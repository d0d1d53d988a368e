import { expect, test } from 'vitest';
import { memorySource } from '../../src/cli/files.ts';
import { checkWithProgress } from '../../src/cli/progress.ts';
import { en } from '../../src/locales/en/index.ts';
import { cellsOf, names, programme } from '../log/typed-log.ts';

test('logs of more rows than a report takes are refused in a word, and checked without being kept', {
  timeout: 60_000,
}, async () => {
  const row = cellsOf({}).join(',');
  const text = [names.join(','), ...Array.from({ length: 300_001 }, () => row)].join('\n');
  const log = () => [memorySource('pak-2018-S2.csv', new TextEncoder().encode(text))];
  const options = { programme, asOf: '2018-12-31' };
  await expect(checkWithProgress(log(), { ...options, keep: 'values' }, en.cli)).rejects.toMatchObject({
    exitCode: 4,
  });
  const { files } = await checkWithProgress(log(), options, en.cli);
  expect(files).toMatchObject([{ rows: 300_001 }]);
});
