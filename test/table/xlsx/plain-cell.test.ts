import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetters } from '../../../src/address.ts';
import type { Row } from '../../../src/table/table.ts';
import { type CellContext, cellMaker } from '../../../src/table/xlsx/cells.ts';
import { Unreadable } from '../../../src/table/xlsx/limits.ts';
import { compile } from '../../../src/table/xlsx/number-format.ts';
import { RowBuilder } from '../../../src/table/xlsx/rows.ts';
import { Scanner } from '../../../src/table/xlsx/scanner.ts';
import { PLAIN } from '../../../src/table/xlsx/styles.ts';
import type { XmlHandlers, XmlReader } from '../../../src/table/xlsx/xml.ts';
import { sheet } from './parts.ts';
import { saxesReader } from './saxes-reader.ts';

const texts = ['zero', '', 'two', ' '].map((text) => ({ type: 'text', text, raw: text }) as const);
const styled = (code: string) => ({ ...PLAIN, format: compile(code), marks: { format: code } });
const styles = [
  PLAIN,
  styled('yyyy-mm-dd'),
  styled('0.00'),
  { ...PLAIN, struck: true, marks: { strikethrough: 'all' } as const },
];
const struck = new Map([[2, [{ length: 3, struck: true, raised: false, colour: '' }]]]);

type Make = (handlers: XmlHandlers) => XmlReader;
const scanner: Make = (handlers) => new Scanner('sheet', 'worksheet', handlers);
const saxes: Make = (handlers) => saxesReader('sheet', 'worksheet', handlers);

/** Rows and characters shown, or the code of why the sheet cannot be read. */
function read(
  make: Make,
  context: CellContext,
  pieces: readonly string[],
): readonly [readonly Row[], number] | string {
  const builder = new RowBuilder('sheet', cellMaker(context));
  const reader = make(builder);
  try {
    for (const piece of pieces) reader.write(piece);
    reader.close();
    return [builder.rows, builder.takeShown()];
  } catch (error) {
    if (error instanceof Unreadable) return error.remark.notice.code;
    throw error;
  }
}

const often = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    ...others.map((one) => ({ weight: 1, arbitrary: fc.constant(one) })),
  );
/** Mostly what is, since one cell that is not lets the whole sheet be refused. */
const seldom = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 30, arbitrary: fc.constant(usual) }, ...others.map((one) => fc.constant(one)));
const shared = fc.record({
  type: seldom(' t="s"', " t='s'", ' t="&#115;"'),
  value: seldom('0', '1', '2', '3', '4', '00', '02', '-1', '0x1', '', ' ', ' 1', '99999999', 'a'),
});
const alone = fc.record({
  type: often('', ' t="n"', ' t="b"', ' t="e"', ' t="d"', ' t="str"', ' t="x"', ' t=""', ' t="&#110;"'),
  value: fc.oneof(
    fc.nat({ max: 20_000 }).map(String),
    fc.nat().map(String),
    fc.constantFrom('00', '01', '-1', '0x1', '1.5', '1e3', '', ' ', ' 1', '99999999', 'TRUE', '#N/A'),
    fc.constantFrom('a&amp;b', 'a\r\nb', 'é', '上', '>', '2018-07-01'),
  ),
});
const style = often(
  '',
  ' s="0"',
  ' s="1"',
  ' s="2"',
  ' s="3"',
  ' s="9"',
  ' s=""',
  ' s="01"',
  ' s="-1"',
  ' s="1.0"',
);
const cell = fc.record({
  step: seldom(1, 2, 25, 700, 17_000, 0),
  odd: seldom('', 'row', 'small', 'none', 'zero'),
  typed: fc.oneof(shared, alone),
  style,
  more: often('', ' cm="1"', ' ', '\n'),
  swapped: fc.boolean(),
  inside: often('v', 'nothing', 'formula', 'blank', 'void'),
  after: often('', ' ', '<!-- x -->'),
});

const insides: Readonly<Record<string, (value: string) => string>> = {
  v: (text) => `<v>${text}</v>`,
  nothing: () => '',
  formula: (text) => `<f>A1</f><v>${text}</v>`,
  blank: (text) => `<v >${text}</v >`,
  void: () => '<v/>',
};

const xml = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 3 }).map((rows) => {
  const written = rows.map((cells, index) => {
    let column = 0;
    const own = cells.map(
      ({ step, odd, typed: { type: t, value: v }, style: s, more, swapped, inside, after }) => {
        column += step;
        const name = `${columnLetters(Math.max(1, column))}${index + 1 + (odd === 'row' ? 1 : 0)}`;
        const address = { small: name.toLowerCase(), zero: name.replace(/(?=\d)/, '0') }[odd] ?? name;
        const r = odd === 'none' ? '' : ` r="${address}"`;
        const body = insides[inside]!(v);
        const all = swapped ? s + r + t + more : r + s + t + more;
        return (body === '' ? `<c${all}/>` : `<c${all}>${body}</c>`) + after;
      },
    );
    return `<row r="${index + 1}">${own.join('')}</row>`;
  });
  return sheet(written.join(''));
});
const cut = (text: string, places: readonly number[]) => {
  const ends = [...places.map((place) => place % (text.length + 1)), 0, text.length].sort((a, b) => a - b);
  return ends.slice(1).map((end, at) => text.slice(ends[at], end));
};
const cuts = fc.array(fc.nat(), { maxLength: 6 });
const contexts: readonly CellContext[] = [new Map(), struck].map((all) => ({
  part: 'sheet',
  styles,
  texts: { cells: texts, runs: all, fills: new Set<string>() },
  hiding: null,
  tell: () => undefined,
  date1904: false,
}));

test('cells read at one go are those that saxes gives', () => {
  fc.assert(
    fc.property(xml, cuts, fc.constantFrom(...contexts), (text, places, context) => {
      expect(read(scanner, context, cut(text, places))).toEqual(read(saxes, context, [text]));
    }),
    { numRuns: 1500 },
  );
});

test('and where the sheet is damaged, those or none as there', () => {
  const damage = fc.tuple(
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.constantFrom('', '<', '>', '/', '"', '0', 'A', 's', ' ', '='),
  );
  fc.assert(
    fc.property(xml, damage, cuts, (text, [at, length, piece], places) => {
      const place = at % text.length;
      const damaged = text.slice(0, place) + piece + text.slice(place + length);
      const theirs = read(saxes, contexts[0]!, [damaged]);
      // saxes takes a digit first behind a colon, and any sign in an instruction.
      fc.pre(!/:[-\d]|^<\?xml(?! version="1.0" encoding="UTF-8"\?>)/.test(damaged));
      expect(read(scanner, contexts[0]!, cut(damaged, places))).toEqual(theirs);
    }),
    { numRuns: 1000 },
  );
});
