import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weights } from '../../src/marked/cells.ts';
import { withNotes, withoutNotes } from '../../src/marked/comments.ts';
import { coloured, ownRules, sheetXmlOf } from '../../src/marked/office-sheet.ts';
import { noShapes, withoutShapes, withShapes } from '../../src/marked/shapes.ts';
import { edited } from '../../src/opc/xml.ts';
import { ourNote } from '../../src/table/xlsx/our-notes.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const cell = fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 1, max: 30 }) });
const cells = fc.uniqueArray(cell, { maxLength: 12, selector: ({ row, column }) => `${row} ${column}` });
const words = fc.oneof(
  fc.constantFrom(
    'gloact: ',
    'gloact: ask HQ',
    '(→ A!A1)',
    '\n',
    'as told',
    ' &amp; &lt;',
    '_x000D_',
    'é',
    '!B2)',
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[<&\u0000-\u001f]/g, '')),
);
const piece = fc.array(words, { maxLength: 4 }).map((all) => `<t xml:space="preserve">${all.join('')}</t>`);
const text = fc.oneof(
  piece,
  fc
    .array(piece, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one) => `<r><rPr><b/></rPr>${one}</r>`).join('')),
);
const name = ({ row, column }: { row: number; column: number }) =>
  `${String.fromCharCode(64 + column).replace(/[[-^]/, (sign) => `A${String.fromCharCode(sign.charCodeAt(0) - 26)}`)}${row}`;

test('notes taken off again leave what people wrote, to the letter', () =>
  fc.assert(
    fc.property(
      cells,
      fc.array(text, { minLength: 12, maxLength: 12 }),
      cells,
      fc.array(words),
      (own, texts, marked, said) => {
        const list = own
          .map((one, at) => `<comment ref="${name(one)}" authorId="0"><text>${texts[at]}</text></comment>`)
          .join('');
        const before = `<comments xmlns="${main}"><authors><author>Office</author><author>gloact</author></authors><commentList>${list}</commentList></comments>`;
        // What people wrote that is a note of ours to the letter cannot be told from one.
        fc.pre(withoutNotes(before).xml === before);
        const notes = marked.map((one, at) => ({
          ...one,
          text: ourNote(said.join(' '), 'Findings', at + 1, at % 2 === 0),
        }));
        const after = withNotes(before, notes);
        const back = withoutNotes(after.xml);
        expect(back.xml).toBe(before);
        expect([...back.bare].sort()).toEqual(after.added.map(name).sort());
      },
    ),
  ));

test('shapes and rules taken off again leave the drawing and the sheet as they were', () =>
  fc.assert(
    fc.property(cells, cells, fc.boolean(), (own, marked, prefixed) => {
      const measures = { width: () => 64, height: 20 };
      const notes = (all: typeof own) => all.map((one) => ({ ...one, text: 'a\nb' }));
      const before = withShapes(noShapes, notes(own), measures, false)!;
      const others = marked.filter((one) => own.every((known) => name(known) !== name(one)));
      const after = withShapes(before, notes(others), measures, true)!;
      const ids = after.match(/id="_x0000_s\d+"/g) ?? [];
      expect(new Set(ids).size).toBe(own.length + others.length);
      const back = withoutShapes(after, new Set(others.map(name)));
      expect(back.replace(/data="[\d,]*"|<v:shapetype.*?<\/v:shapetype>/g, '')).toBe(
        before.replace(/data="[\d,]*"|<v:shapetype.*?<\/v:shapetype>/g, ''),
      );
      const p = prefixed ? 'x:' : '';
      const rule = `<${p}conditionalFormatting sqref="A1"><${p}cfRule type="expression" priority="3"><${p}formula>A1=1</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
      const xml = `<${p}worksheet xmlns${prefixed ? ':x' : ''}="${main}"><${p}sheetData/>${own.length > 3 ? rule : ''}<${p}pageMargins/></${p}worksheet>`;
      const sheet = sheetXmlOf(xml);
      const split = { error: marked.slice(0, 4), warning: marked.slice(4, 6), note: marked.slice(6) };
      const painted = edited(
        xml,
        coloured(sheet, split, (weight) => weights.indexOf(weight)),
      );
      const { edits, marks } = ownRules(sheetXmlOf(painted));
      expect(edited(painted, edits)).toBe(xml);
      expect(marks.size).toBe(weights.filter((weight) => split[weight].length > 0).length);
    }),
  ));
