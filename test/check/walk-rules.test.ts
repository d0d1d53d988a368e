import { expect, test } from 'vitest';
import { catalogue } from '../../src/rules/catalogue.ts';
import { fixtureOf } from '../rules/rule-fixtures.ts';
import { type Choice, walk } from './officer.ts';

test('debug', async () => {
  const out: string[] = [];
  for (const notice of [...catalogue].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (notice.severity === 'note' || notice.severity === 'stop') continue;
    const { sources } = fixtureOf(notice.id);
    if (sources.length !== 1) {
      out.push(`${notice.code} ${notice.id} SKIP ${sources.length}`);
      continue;
    }
    const [source] = sources;
    if (source!.size > 1e6) {
      out.push(`${notice.code} ${notice.id} LARGE`);
      continue;
    }
    const bytes = new Uint8Array(await source!.read(0, source!.size));
    for (const choice of ['first', 'last'] as Choice[]) {
      try {
        const { steps } = await walk({ file: source!.name, bytes, asked: [], choice }, 3);
        const left = steps.at(-1)!;
        out.push(
          `${notice.code} ${notice.id} ${choice} ${left.length === 0 ? 'ok ' + (steps.length - 1) : 'LEFT ' + left.slice(0, 4).join(' || ')}`,
        );
      } catch (error) {
        out.push(`${notice.code} ${notice.id} ${choice} THROWS ${(error as Error).message.slice(0, 200)}`);
      }
    }
  }
  console.log(out.join('\n'));
  expect(1).toBe(1);
}, 300_000);
