import { escapeXml } from '../opc/package.ts';
import { appended, type Edit, edited, instead } from '../opc/xml.ts';
import {
  attributeOf,
  childNamed,
  childrenOf,
  contentOf,
  type Element,
  placeIn,
  prefixOf,
  rootOf,
} from '../patch/elements.ts';
import { pointer, relate, removePart, setType, unrelate } from '../patch/parts.ts';
import { type OfficeStyles, officeStyles } from '../patch/styles.ts';
import { readRelations } from '../table/xlsx/parts.ts';
import { sheetXml } from '../workbook/sheet.ts';
import { styleBook } from '../workbook/styles.ts';
import type { WrittenSheet } from '../workbook/workbook.ts';
import { addTitle } from './app-properties.ts';
import { type OfficeBook, type OfficeSheet, sheetsOf } from './office-book.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Order of the children of a workbook part (CT_Workbook), as far as what is said of formulas. */
export const order =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr'.split(
    ' ',
  );

/** XML of ours in the dialect of a workbook. */
const inDialect = ({ space, relations }: OfficeBook, xml: string): string =>
  xml
    .replace('http://schemas.openxmlformats.org/spreadsheetml/2006/main', space)
    .replace('http://schemas.openxmlformats.org/officeDocument/2006/relationships', relations);

/** The styles of a workbook, or those that every workbook has. */
export async function openStyles(book: OfficeBook): Promise<OfficeStyles> {
  const { patch, styles } = book;
  return officeStyles(
    styles === undefined ? head + inDialect(book, styleBook().xml()) : await patch.text(styles),
  );
}

/** The sheet of ours that a workbook knows by such a name; undefined where it has none. */
export async function ownSheet(
  { patch, part, sheets }: OfficeBook,
  range: string,
): Promise<OfficeSheet | undefined> {
  const xml = await patch.text(part);
  const [known] = ownNames(xml, rootOf(xml), range);
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(known ? contentOf(xml, known) : '') ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return sheets.find((sheet) => sheet.name === name && sheet.part !== null);
}

/** Whether a workbook has or had a sheet of ours of such a name. */
export const hadSheet = async ({ patch, part }: OfficeBook, range: string): Promise<boolean> =>
  (await patch.text(part)).includes(range);

/**
 * Writes a sheet of ours, last or where it is already, and the styles that were asked for; the workbook knows it from now on
 * by a name for its first cell.
 */
export async function writeSheet(
  book: OfficeBook,
  range: string,
  sheet: WrittenSheet,
  styles: OfficeStyles,
  own: OfficeSheet | undefined,
): Promise<void> {
  const { patch } = book;
  const target = await placed(book, range, sheet.name, own);
  patch.put(target, head + inDialect(book, sheetXml(sheet, styles, false)));
  await writeStyles(book, styles);
}

/** Writes the styles that were asked for, into a part of their own where the workbook has none. */
export async function writeStyles(book: OfficeBook, styles: OfficeStyles): Promise<void> {
  const { patch, part, relations } = book;
  const xml = styles.xml();
  if (book.styles !== undefined) return patch.put(book.styles, xml);
  const name = patch.has('xl/styles.xml') ? patch.freeName('xl/styles', '.xml') : 'xl/styles.xml';
  patch.put(name, xml);
  await setType(patch, name, `${office}.styles+xml`);
  await relate(patch, part, `${relations}/styles`, name);
}

/** The part of the sheet. */
async function placed(
  book: OfficeBook,
  range: string,
  name: string,
  own: OfficeSheet | undefined,
): Promise<string> {
  const { patch, part, relations } = book;
  if (own === undefined) await addTitle(book, name);
  else await forgetFormulas(book, own);
  const target = own?.part ?? patch.freeName('xl/worksheets/sheet', '.xml');
  await setType(patch, target, `${office}.worksheet+xml`);
  const xml = await patch.text(part);
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const edits: Edit[] = [];
  if (own === undefined) {
    const id = await relate(patch, part, `${relations}/worksheet`, target);
    const sheets = sheetsOf(xml, root);
    const ids = childrenOf(xml, sheets).map((one) => Number(attributeOf(xml, one, 'sheetId') ?? 0));
    const facts = `name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}"`;
    edits.push(appended(xml, sheets, `<${prefix}sheet ${facts} ${pointer(root, relations, id)}/>`));
  }
  const cell = escapeXml(`'${name.replaceAll("'", "''")}'!$A$1`);
  const defined = `<${prefix}definedName name="${range}" hidden="1">${cell}</${prefix}definedName>`;
  const names = childNamed(xml, root, 'definedNames');
  const [first, ...others] = ownNames(xml, root, range);
  if (first !== undefined) edits.push(instead(first, defined), ...others.map((one) => instead(one)));
  else if (names !== undefined) edits.push(appended(xml, names, defined));
  else {
    const at = placeIn(root, childrenOf(xml, root), order, 'definedNames');
    edits.push({ from: at, to: at, text: `<${prefix}definedNames>${defined}</${prefix}definedNames>` });
  }
  patch.put(part, edited(xml, edits));
  return target;
}

/** Formulas that somebody typed into our sheet go with it: Excel must not look for them, and lists them anew by itself. */
async function forgetFormulas({ patch, part }: OfficeBook, own: OfficeSheet): Promise<void> {
  if (!/<(?:\w+:)?f[\s>]/.test(await patch.text(own.part!))) return;
  for (const [id, { kind, target }] of await readRelations(patch.zip, part)) {
    if (kind !== 'calcChain') continue;
    await unrelate(patch, part, id);
    await removePart(patch, patch.zip.find(target) ?? target);
  }
}

function ownNames(xml: string, root: Element, range: string): readonly Element[] {
  const names = childNamed(xml, root, 'definedNames');
  const all = names === undefined ? [] : childrenOf(xml, names);
  return all.filter((one) => attributeOf(xml, one, 'name')?.toLowerCase() === range);
}
