import { columnLetters } from '../address.ts';
import { escapeXml } from '../opc/package.ts';
import { appended, type Edit, edited } from '../opc/xml.ts';
import {
  attributeOf,
  attributesOf,
  childNamed,
  childrenOf,
  contentOf,
  type Element,
  prefixOf,
  rootOf,
} from '../patch/elements.ts';
import { relate, setType } from '../patch/parts.ts';
import { sheetXml } from '../workbook/sheet.ts';
import type { Style, WrittenCell, WrittenSheet } from '../workbook/workbook.ts';
import { type BookParts, says, sheetsIn } from './book-parts.ts';
import type { Correction } from './correction.ts';
import type { NewStyles } from './new-styles.ts';
import { shown, visible } from './shown.ts';
import type { CorrectedWords } from './words.ts';

/** What the sheet of corrections says, and which way it reads. */
export interface ListSheet {
  readonly words: Pick<CorrectedWords, 'sheet' | 'kinds'>;
  readonly rightToLeft: boolean;
}

/** The name by which the sheet is known again. */
const ownName = 'gloact_corrections';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Puts the sheet that lists corrections last, or in the place of that of a run before; Excel is to work its formulas out anew. */
export async function putList(
  parts: BookParts,
  corrections: readonly Correction[],
  { words, rightToLeft }: ListSheet,
  styles: NewStyles | null,
): Promise<void> {
  const { patch, workbook, sheets } = parts;
  const xml = await patch.text(workbook);
  const root = rootOf(xml);
  const spaces = root.space === strict.main ? strict : transitional;
  const listed = sheetsIn(xml);
  const names = listed.map(({ name }) => name);
  const known = knownIn(xml, root);
  const name = known !== null && names.includes(known) ? known : freeName(words.sheet.name, names);
  const book = { of: styles?.of ?? (() => 0), mark: () => 0, xml: () => '' };
  const written = sheetXml(sheetOf(name, corrections, words, rightToLeft, new Set(names)), book, false, [])
    .replaceAll(transitional.main, spaces.main)
    .replaceAll(transitional.relations, spaces.relations);
  const edits: Edit[] = working(xml, root);
  const isLocked = says(xml, childNamed(xml, root, 'workbookProtection'), 'lockStructure');
  const part = name === known ? sheets.get(name) : undefined;
  if (part !== undefined) patch.put(part, head + written);
  else if (!isLocked) {
    const added = patch.freeName('xl/worksheets/sheet', '.xml');
    patch.put(added, head + written);
    await setType(patch, added, sheetType);
    const relation = await relate(patch, workbook, `${spaces.relations}/worksheet`, added);
    edits.push(...listing(xml, root, name, relation, spaces.relations));
  }
  patch.put(workbook, edited(xml, edits));
}

/** The sheet of an earlier run. */
function knownIn(xml: string, root: Element): string | null {
  const names = childNamed(xml, root, 'definedNames');
  const own = (names === undefined ? [] : childrenOf(xml, names)).find(
    (one) => attributeOf(xml, one, 'name') === ownName,
  );
  return own === undefined ? null : (/^'?([^'!]+)'?!/.exec(contentOf(xml, own))?.[1] ?? null);
}

/** A name that no sheet has: Excel does not tell case apart, and has room for 31 signs. */
function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted.slice(0, 26)} ${count}`;
  return name;
}

/** What stands before the names and the working out, in the order of the standard. */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences'];
const beforeWorking = [...beforeNames, 'definedNames'];

function listing(xml: string, root: Element, name: string, relation: string, relations: string): Edit[] {
  const prefix = prefixOf(root);
  const sheets = childNamed(xml, root, 'sheets')!;
  const id = Math.max(0, ...sheetsIn(xml).map((one) => one.id)) + 1;
  const sheet = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${id}" xmlns:r="${relations}" r:id="${relation}"/>`;
  const defined = `<${prefix}definedName name="${ownName}" hidden="1">'${escapeXml(name)}'!$A$1</${prefix}definedName>`;
  const names = childNamed(xml, root, 'definedNames');
  const old = (names === undefined ? [] : childrenOf(xml, names)).find(
    (one) => attributeOf(xml, one, 'name') === ownName,
  );
  return [
    appended(xml, sheets, sheet),
    ...(old === undefined ? [] : [{ from: old.start, to: old.end, text: '' }]),
    names === undefined
      ? behind(xml, root, beforeNames, `<${prefix}definedNames>${defined}</${prefix}definedNames>`)
      : appended(xml, names, defined),
  ];
}

/** Excel keeps results of formulas until it is told that cells changed. */
function working(xml: string, root: Element): Edit[] {
  const calc = childNamed(xml, root, 'calcPr');
  if (calc === undefined)
    return [behind(xml, root, beforeWorking, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`)];
  const full = attributesOf(xml, calc).find(({ name }) => name === 'fullCalcOnLoad');
  if (full !== undefined) return [{ from: full.from, to: full.to, text: '1' }];
  const at = calc.start + 1 + calc.name.length;
  return [{ from: at, to: at, text: ' fullCalcOnLoad="1"' }];
}

function behind(xml: string, root: Element, before: readonly string[], text: string): Edit {
  const last = childrenOf(xml, root).findLast(({ local }) => before.includes(local))!;
  return { from: last.end, to: last.end, text };
}

const plain: Style = { wrap: true, vertical: 'top' };
const title: Style = { bold: true, size: 14, vertical: 'center' };
const quiet: Style = { color: '5F6B76', vertical: 'center' };
const heading: Style = { bold: true, color: 'FFFFFF', fill: '4A5560', wrap: true, vertical: 'center' };
const link: Style = { underline: true, color: '1F4E79', vertical: 'top' };
const before: Style = { ...plain, color: '8A1C0F' };
const after: Style = { ...plain, color: '2F6B2A' };
/** Excel takes no more than 65,530 on a sheet, and is slow with many. */
const mostLinks = 10_000;
const widths = [20, 26, 34, 36, 36];

function sheetOf(
  name: string,
  corrections: readonly Correction[],
  { sheet, kinds }: ListSheet['words'],
  rightToLeft: boolean,
  tabs: ReadonlySet<string>,
): WrittenSheet {
  const { cell, column, kind, before: old, after: now } = sheet.heads;
  const rowOf = (cells: readonly WrittenCell[]) => ({
    cells: new Map(cells.map((one, at) => [at + 1, one])),
  });
  const heads = [cell, column, kind, old, now].map((value) => ({ value, style: heading }));
  const top = 4;
  const rows = corrections.map((one, row) => {
    const told = shown(one);
    const tab = one.place.sheet ?? '';
    const texts = [told.heading, kinds[told.kind], visible(told.before), visible(told.after)];
    const lines = texts.map((text, at) => Math.ceil(text.length / widths[at + 1]!));
    return {
      ...rowOf([
        {
          value: [...(told.sheet === null ? [] : [told.sheet]), told.cell].join('!'),
          style: link,
          ...(tabs.has(tab) && row < mostLinks
            ? { link: `'${tab.replaceAll("'", "''")}'!${told.cell}` }
            : {}),
        },
        ...texts.map((value, at) => ({ value, style: at < 2 ? plain : at === 2 ? before : after })),
      ]),
      height: 16 * Math.min(8, Math.max(1, ...lines)),
    };
  });
  return {
    name,
    rightToLeft,
    columns: widths.map((width) => ({ width })),
    rows: new Map([
      [1, rowOf([{ value: sheet.title, style: title }])],
      [2, rowOf([{ value: sheet.about, style: quiet }])],
      [top, { ...rowOf(heads), height: 20 }],
      ...rows.map((row, at) => [top + 1 + at, row] as const),
    ]),
    frozen: { rows: top, columns: 1 },
    filter: `A${top}:${columnLetters(widths.length)}${top + Math.max(1, rows.length)}`,
    landscape: true,
    grid: false,
  };
}
