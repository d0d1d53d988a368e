import type { Range } from '../address.ts';
import { type Edit, instead } from '../opc/xml.ts';
import {
  attributeIn,
  attributeOf,
  childrenOf,
  contentOf,
  type Element,
  placeIn,
  prefixOf,
  rootOf,
} from '../patch/elements.ts';
import { pointer } from '../patch/parts.ts';
import { prefixed } from '../patch/styles.ts';
import { parseRange } from '../table/xlsx/range.ts';
import { type Coloured, rangesOf, type Weight, weights } from './cells.ts';
import type { Measures } from './shapes.ts';

/** Order of the children of a sheet (CT_Worksheet). */
const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
/** Always true, and a sign that the rule is ours, whatever program has saved it since. */
const formula = (weight: Weight) => `N("gloact ${weight}")=0`;
const ourFormula = /^N\("gloact (\w+)"\)=0$/;

/** Whether a condition for colours is one of our marks. */
export const isOurRule = (rule: string): boolean => ourFormula.test(rule);
/** Ranges under one rule: no program is known to refuse so many. */
const mostRanges = 1000;

/** A sheet's own XML, of which everything but its rows is looked at. */
export interface OfficeSheetXml {
  readonly xml: string;
  readonly root: Element;
  readonly children: readonly Element[];
}

/** Reads a sheet. Throws a SyntaxError where its tags are unsound. */
export function sheetXmlOf(xml: string): OfficeSheetXml {
  const root = rootOf(xml);
  return { xml, root, children: childrenOf(xml, root) };
}

const named = ({ root, children }: OfficeSheetXml, local: string): readonly Element[] =>
  children.filter((one) => one.local === local && one.space === root.space);

/** The id of the drawing that holds a sheet's notes. */
export function drawingOf(sheet: OfficeSheetXml): string | undefined {
  const [drawing] = named(sheet, 'legacyDrawing');
  return drawing && attributeIn(sheet.xml, drawing, 'id', '/relationships');
}

/** The merged cells of a sheet. */
export function mergesOf(sheet: OfficeSheetXml): readonly Range[] {
  const [merges] = named(sheet, 'mergeCells');
  const all = merges === undefined ? [] : childrenOf(sheet.xml, merges);
  return all.flatMap((one) => parseRange(attributeOf(sheet.xml, one, 'ref') ?? '') ?? []);
}

/** Pixels that columns are wide and rows high where nobody changed them. */
const plainWidth = 64;
const plainHeight = 20;

/** How wide and high its cells are. */
export function measuresOf(sheet: OfficeSheetXml): Measures {
  const { xml } = sheet;
  const numberIn = (one: Element | undefined, name: string) =>
    one === undefined ? Number.NaN : Number(attributeOf(xml, one, name) ?? Number.NaN);
  const [format] = named(sheet, 'sheetFormatPr');
  const usual = numberIn(format, 'defaultColWidth');
  const high = numberIn(format, 'defaultRowHeight');
  const pixels = (characters: number) => Math.round(characters * 7 + 5);
  const columns = named(sheet, 'cols')
    .flatMap((cols) => childrenOf(xml, cols))
    .map((one) => ({
      from: numberIn(one, 'min'),
      to: numberIn(one, 'max'),
      width: attributeOf(xml, one, 'hidden') === '1' ? 0 : pixels(numberIn(one, 'width')),
    }));
  return {
    width(column) {
      const own = columns.find(({ from, to }) => from <= column && column <= to)?.width ?? Number.NaN;
      if (!Number.isNaN(own)) return own;
      return usual > 0 ? pixels(usual) : plainWidth;
    },
    height: high > 0 ? Math.round((high * 4) / 3) : plainHeight,
  };
}

/** The rules that colour cells in our name, with the mark each uses, and the edits that take them away. */
export function ownRules(sheet: OfficeSheetXml): {
  readonly marks: ReadonlyMap<string, number>;
  readonly edits: readonly Edit[];
} {
  const marks = new Map<string, number>();
  const edits = named(sheet, 'conditionalFormatting').flatMap((format): Edit[] => {
    const rules = childrenOf(sheet.xml, format).filter(({ local }) => local === 'cfRule');
    const own = rules.filter((rule) => {
      const [, weight] = ourFormula.exec(contentOf(sheet.xml, rule).trim()) ?? [];
      const mark = Number(attributeOf(sheet.xml, rule, 'dxfId'));
      if (weight !== undefined) marks.set(weight, mark);
      return weight !== undefined;
    });
    return own.length === rules.length && own.length > 0 ? [instead(format)] : own.map((one) => instead(one));
  });
  return { marks, edits };
}

/** The edits that colour cells, by the mark of each weight, in rules after all that are there. */
export function coloured(sheet: OfficeSheetXml, cells: Coloured, markOf: (weight: Weight) => number): Edit[] {
  const { xml, root, children } = sheet;
  const rows = named(sheet, 'sheetData')[0]?.end ?? root.open;
  // Rules in extensions count among the others.
  const known = Array.from(xml.slice(rows).matchAll(/\bpriority\s*=\s*["'](\d+)/g), ([, number]) =>
    Number(number),
  );
  let priority = known.reduce((most, one) => Math.max(most, one), 0);
  let text = '';
  for (const weight of weights) {
    const ranges = rangesOf(cells[weight]);
    for (let at = 0; at < ranges.length; at += mostRanges) {
      priority++;
      const where = ranges.slice(at, at + mostRanges).join(' ');
      text += `<conditionalFormatting sqref="${where}"><cfRule type="expression" dxfId="${markOf(weight)}" priority="${priority}"><formula>${formula(weight)}</formula></cfRule></conditionalFormatting>`;
    }
  }
  if (text === '') return [];
  const at = placeIn(root, children, order, 'conditionalFormatting');
  return [{ from: at, to: at, text: prefixed(text, prefixOf(root)) }];
}

/** The edit that points a sheet to the drawing of its notes, or away from it where the id is null. */
export function drawn(sheet: OfficeSheetXml, space: string, id: string | null): Edit[] {
  const { root, children } = sheet;
  if (id === null) return named(sheet, 'legacyDrawing').map((one) => instead(one));
  const at = placeIn(root, children, order, 'legacyDrawing');
  return [{ from: at, to: at, text: `<${prefixOf(root)}legacyDrawing ${pointer(root, space, id)}/>` }];
}
