import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src/locales/fr';
/** Words of the report are set by `report-typography.ts`; lines of comments say nothing to an officer. */
const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('report'))
  .flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .map((line) => `${name}: ${line}`),
  )
  .filter((line) => !/: *(?:\/\/|\/\*|\*)/.test(line));

test('French breaks no line before a high mark or inside « »', () => {
  const wrong = lines.filter(
    (line) =>
      /« |[^/] »|\S ;/.test(line) || (!line.includes(' ? ') && /[\p{L}\p{N}}»)] :(?=[ '`])/u.test(line)),
  );
  expect(wrong).toEqual([]);
});
