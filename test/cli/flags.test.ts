import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { countryFlag } from '../../src/cli/flags.ts';
import { expectFolder } from '../../src/cli/output.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { countryName, findCountry } from '../../src/programme/lookup.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');

describe.each(languageNames)('a country that is none, in %s,', (name) => {
  test.each([
    ['MOR', 'MAR'],
    ['KIR', 'KGZ'],
    ['SAF', 'ZAF'],
    ['Marroco', 'MAR'],
    ['braz', 'BRA'],
    ['PKA', null],
    ['XYZ', null],
    ['M', null],
    ['', null],
  ])('%s is perhaps %s', async (text, near) => {
    const { failures } = (await languages[name]()).cli;
    try {
      countryFlag(programme, text);
      expect.unreachable();
    } catch (error) {
      const [, advice] = (error as Failure).say(failures);
      for (const country of programme.countries) {
        const named = `${country.alpha3} (${countryName(country, name)})`;
        expect(advice.includes(named), named).toBe(country.alpha3 === near);
      }
      expect(advice).toContain(findCountry(programme, 'MAR')!.alpha3);
    }
  });
});

test('a folder is not written under the name of a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloact-folder-'));
  const file = join(folder, 'marked');
  writeFileSync(file, '');
  const refused = ['x.xlsx', 'deep/x.CSV', 'x.html', file];
  for (const path of refused) await expect(expectFolder(path, '--annotate')).rejects.toThrow(Failure);
  for (const path of [undefined, '.', '..', folder, `${folder}/new`, 'logs.2018', 'v1.2'])
    await expect(expectFolder(path, '--annotate')).resolves.toBe(undefined);
  rmSync(folder, { recursive: true });
});
