import { expect, test } from 'vitest';
import { withLabels } from '../../src/formats/labels.ts';
import { said } from '../../src/formats/said.ts';
import { choicesOf } from '../../src/formats/topics.ts';
import { en } from '../../src/locales/en/index.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { codeReaders } from '../../src/log/cells/code.ts';
import { columns } from '../../src/schema/columns.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');

const finding = (code: string, column: string, data: Parameters<typeof said>[0]['data']) => ({
  ...{ code, rule: '', severity: 'error' as const, fingerprint: '', cause: '', column, data },
  place: { file: 'x.csv', sheet: null, row: 2, column: 3 },
});

test('a code is told by what it is called in the language of the answer', async () => {
  const near = finding('L402', 'activity_type', {
    ...{ column: 'activity_type', text: 'trainning', near: 'training', others: [], more: 0 },
  });
  const fr = withLabels(await languages.fr(), programme);
  expect(said(near, fr).fix).toMatch(/^Écrire «\sFormation\s»/);
  const ar = withLabels(await languages.ar(), programme);
  expect(said(near, ar).fix).not.toMatch(/[a-z]{2}/);
  // In English it says no more than the code.
  expect(said(near, withLabels(en, programme)).fix).toBe('Write “training” if that is what you mean.');
  // What is known by itself keeps its code.
  const objective = finding('X525', 'indicator', { indicator: 'PS-01', belongs: ['O3'], objective: 'O2' });
  expect(said(objective, fr).message).toContain('O2 (Assistance législative)');
  const status = finding('X520', 'status_reason', { status: 'postponed' });
  expect(said(status, ar).message).toMatch(/^النشاط مؤجل/);
});

test('a code with what it is called, as it is told, is read where somebody types it so', async () => {
  const { lists, indicators } = codeReaders(programme);
  let told = 0;
  for (const name of languageNames) {
    const { label } = withLabels(await languages[name](), programme);
    for (const column of columns) {
      const reader = column.kind === 'indicator' ? indicators : lists['list' in column ? column.list! : ''];
      if (reader === undefined) continue;
      for (const { code } of choicesOf(column, programme, name)!) {
        const meaning = label(column.name, code);
        if (meaning === null) continue;
        expect(reader.read(`${code} (${meaning})`)).toMatchObject({ code });
        told++;
      }
    }
  }
  expect(told).toBeGreaterThan(500);
});
