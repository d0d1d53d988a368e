import { expect, test } from 'vitest';
import { json } from '../../src/formats/json.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { readResult } from '../../src/formats/result-file.ts';
import { optionsIn, results } from './html/results.ts';

test('a piece of a sheet that shows column A at the right says so in JSON, and is drawn so', async () => {
  const result = await results['from right to left']!();
  const options = await optionsIn('en');
  const text = [...json(result, options)].join('');
  const { findings } = JSON.parse(text);
  const unknown = findings.find(({ code }: { code: string }) => code === 'L401');
  expect(unknown.excerpt).toMatchObject({ rightToLeft: true, columns: [{ column: 1 }, {}, {}] });
  expect([...pretty(result, options)].join('')).toMatch(
    /\n +V +U +A\n +1 \| indicator +counted_here +activity_id\n/,
  );
  const read = readResult(text);
  if ('fault' in read) throw new Error(read.fault);
  expect([...json(read.result, options)].join('')).toBe(text);
});

test('a piece of any other sheet says nothing of it', async () => {
  const text = [...json(await results['not ready']!(), await optionsIn('en'))].join('');
  expect(text).not.toContain('rightToLeft');
});
