import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { correctionsJson } from '../../src/corrected/json.ts';
import { printCorrections } from '../../src/corrected/pretty.ts';
import { screenOf } from '../../src/formats/terminal.ts';
import { corrected as words } from '../../src/locales/en/corrected.ts';
import { en } from '../../src/locales/en/index.ts';
import { workbookFile } from '../office-writers.ts';
import { needles } from '../privacy/needles.ts';
import { csv, fix, tableOf } from './typed.ts';

/** One activity for each needle, with blanks around it where it stands. */
const table = (() => {
  const [headings = [], clean = []] = tableOf([{}]);
  const rows = needles.map(({ text }, at) =>
    clean.map((cell, column) => {
      if (column === 0) return `PAK-2018-${1000 + at}`;
      if (headings[column] === 'title') return `Training ${at} of ${(at * 7) % 101} units`;
      return ['comments', 'place', 'evidence'].includes(headings[column]!) ? ` ${text}\u00a0` : cell;
    }),
  );
  return [headings, ...rows];
})();

test.each(['csv', 'xlsx'])(
  'nothing personal is told of the cells of a file (%s)',
  async (kind) => {
    const bytes = kind === 'csv' ? new TextEncoder().encode(csv(table)) : await workbookFile(table);
    const { corrections, left, bytes: copy, isUnsafe } = await fix(`pak-2018-S2.${kind}`, bytes);
    expect(isUnsafe).toBe(false);
    expect(corrections.filter(({ kind: why }) => why === 'blanks').length).toBeGreaterThan(
      needles.length * 2,
    );
    const told = { file: `pak-2018-S2.${kind}`, copy: 'copy', corrections, left };
    const about = { tool: { name: 'gloact', version: '0' }, language: 'en', sha256: '' };
    const parts = kind === 'csv' ? {} : unzipSync(copy!);
    const before = kind === 'csv' ? {} : unzipSync(bytes);
    const added = Object.keys(parts).filter((name) => before[name] === undefined);
    const said = [
      correctionsJson(told, about),
      printCorrections(told, words, en, screenOf({ color: false })),
      ...added.map((name) => strFromU8(parts[name]!)),
    ].join('\n');
    expect(
      needles.filter(({ secret }) => secret.length > 4 && said.includes(secret)).map(({ secret }) => secret),
    ).toEqual([]);
  },
  60_000,
);
