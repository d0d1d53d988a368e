import { describe, expect, it } from 'vitest';
import { cellReader } from '../../../src/log/cells/cell.ts';
import { codeReaders } from '../../../src/log/cells/code.ts';
import { contextOf } from '../../../src/log/cells/context.ts';
import { surveyor } from '../../../src/log/convention.ts';
import { type ColumnName, columns } from '../../../src/schema/columns.ts';
import { loadedPack } from '../../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const context = contextOf(programme, codeReaders(programme), surveyor(null, false).convention());
const read = (name: ColumnName, text: string) => {
  const column = columns.find((one) => one.name === name)!;
  const { value, remarks } = cellReader(column, context)({ type: 'text', text, raw: text }, {});
  return value ?? remarks.map(({ notice }) => notice.code).join(' ');
};

/** Signs of doubt and of notes, which words are compared without. */
describe('a sign of doubt or of a note', () => {
  it.each([
    ...(['completed?', 'completed*', '?completed', '~completed', 'completed†', 'completed؟'] as const).map(
      (text) => ['status', text, 'L402'] as const,
    ),
    ['country', 'PAK?', 'L402'],
    ['country', 'Pakistan *', 'L402'],
    ['indicator', 'PS-01*', 'L402'],
    ['stakeholder', 'police; judiciary?', 'L402'],
    ['stakeholder', 'police*, judiciary', 'L402'],
    ['period', '2018-S2*', 'C345'],
    ['period', 'S2 2018?', 'C345'],
    ['period', '~2018-S2', 'C345'],
    ['period', 'Ⅱ 2018', 'C345'],
    ['period', '½ 2018', 'C345'],
    ['start_date', '10 September 2018?', 'C302'],
    ['start_date', '~10 September 2018', 'C302'],
    ['start_date', '<10 September 2018', 'C302'],
    ['start_date', '10² September 2018', 'C353'],
    ['currency', 'EUR?', 'C346'],
    ['currency', 'EUR*', 'C346'],
  ] as const)('in %s is not lost: %s', (name, text, expected) => expect(read(name, text)).toBe(expected));

  it.each([
    ['status', 'COMPLETED.', 'completed'],
    ['stakeholder', 'police; judiciary', ['police', 'judiciary']],
    ['period', 'Jul–Dec 2018', '2018-S2'],
    ['period', '2º semestre 2018', '2018-S2'],
    ['start_date', '1er septembre 2018', '2018-09-01'],
    ['start_date', '10th of September, 2018', '2018-09-10'],
    ['currency', 'Euro (EUR)', 'EUR'],
    ['currency', '€', 'EUR'],
  ] as const)('is none of the signs in %s: %s', (name, text, expected) =>
    expect(read(name, text)).toEqual(expected),
  );
});
