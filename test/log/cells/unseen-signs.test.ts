import { describe, expect, it } from 'vitest';
import { cellReader } from '../../../src/log/cells/cell.ts';
import { codeReaders } from '../../../src/log/cells/code.ts';
import { contextOf } from '../../../src/log/cells/context.ts';
import { surveyor } from '../../../src/log/convention.ts';
import { type ColumnName, columns } from '../../../src/schema/columns.ts';
import { spoiltIn } from '../../../src/table/spoilt-cells.ts';
import { loadedPack } from '../../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const context = contextOf(programme, codeReaders(programme), surveyor(null, false).convention());
const place = { file: 'log.csv', sheet: null, row: 2, column: 1 };

/** What a cell is read as, and what is said of it by all who look at it. */
function read(name: ColumnName, text: string) {
  const column = columns.find((one) => one.name === name)!;
  const { value, remarks } = cellReader(column, context)({ type: 'text', text, raw: text }, {});
  const said = [...remarks, ...spoiltIn(text, place)];
  return { value, codes: said.map(({ notice }) => notice.code).sort() };
}

/** Blanks and ends of lines, and format characters that have a shape or are of scripts and notes that have no words. */
const seen = /[\s\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\u{13430}-\u{1343f}]/u;
/** Every other control and format character of Unicode, and every one that it shows nothing for. */
const unseen = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(sign) && !seen.test(sign));

/** One cell of each kind whose value hangs on its letters and digits. */
const cells = [
  ['activity_id', 'PAK-2018-014'],
  ['country', 'PAK'],
  ['country', 'Pakistan'],
  ['period', '2018-S2'],
  ['period', 'Jul-Dec 2018'],
  ['start_date', '2018-09-10'],
  ['start_date', '10 September 2018'],
  ['status', 'completed'],
  ['stakeholder', 'police; judiciary'],
  ['indicator', 'PS-01'],
  ['value', '1250'],
  ['value', '1,250.5'],
  ['women', '12'],
  ['spent', '1250'],
  ['currency', 'EUR'],
  ['joint_id', 'JOINT-2018-01'],
] as const;

const isInside = (text: string, at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

describe('a sign that nobody sees', () => {
  it('there are some thousands of', () => expect(unseen.length).toBeGreaterThan(4000));

  it.each(cells)('is told inside a word or a number of %s, or kept: %s', (name, text) => {
    expect(read(name, text).value).toBeDefined();
    const at = Array.from(text, (_, index) => index).filter((index) => isInside(text, index));
    const silent = unseen.filter((sign) =>
      at.some((index) => {
        const typed = text.slice(0, index) + sign + text.slice(index);
        const { value, codes } = read(name, typed);
        return codes.length === 0 && value !== typed;
      }),
    );
    expect(silent.map((sign) => sign.codePointAt(0)!.toString(16))).toEqual([]);
  });

  it.each([
    ['activity_id', 'PAK-2018\u0002-014', 'F035'],
    ['activity_id', 'PAK\u00ad-2018\u00ad0-14', 'C352'],
    ['activity_id', 'PAK-2018-0\u001f14', 'F035'],
    ['value', '12\u200b50', 'C352'],
    ['value', '12\u200e50', 'C352'],
    ['women', '1\ufe0f2', 'C352'],
    ['status', 'com\u00adpleted', 'C352'],
    ['title', 'Work\u0002shop', 'F035'],
    ['title', 'Work\u007fshop', 'F035'],
    ['title', 'L\u0092atelier', 'F035'],
  ] as const)('keeps from ready: %s %j', (name, text, code) => {
    expect(read(name, text).codes).toContain(code);
  });

  it.each([
    ['start_date', '10\u200f/\u200f09\u200f/2018', '2018-09-10'],
    ['value', '\u200e250\u200f', 250],
    ['value', '\ufeff12', 12],
    ['stakeholder', 'police;\u200bjudiciary', ['police', 'judiciary']],
    ['country', 'Pakistan\u200b', 'PAK'],
    ['title', 'Infor\u00admation \u200bday', 'Infor\u00admation \u200bday'],
    ['title', 'Two days\vOne place', 'Two days\nOne place'],
    ['title', 'نیمه\u200cاول', 'نیمه\u200cاول'],
  ] as const)('is none that changes a value at its ends or beside its marks: %s %j', (name, text, value) => {
    expect(read(name, text)).toEqual({ value, codes: [] });
  });
});
