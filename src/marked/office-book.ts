import { safeSheet } from '../check/safe-names.ts';
import { attributeIn, attributeOf, childNamed, childrenOf, type Element, rootOf } from '../patch/elements.ts';
import type { Patch } from '../patch/patch.ts';
import { distinct, maskedName } from '../privacy/names-of-files.ts';
import { readContentTypes, readRelations, related } from '../table/xlsx/parts.ts';
import { Refused } from './refused.ts';

/** One sheet of a workbook that is being marked. */
export interface OfficeSheet {
  /** As its tab has it, as the reader calls it, and as findings do. */
  readonly name: string;
  readonly read: string;
  readonly told: string;
  /** Null for what has no cells. */
  readonly part: string | null;
}

/** A workbook that is being marked. */
export interface OfficeBook {
  readonly patch: Patch;
  readonly part: string;
  /** Its part of styles, where it has one. */
  readonly styles: string | undefined;
  readonly sheets: readonly OfficeSheet[];
  /** Beginning of the kinds of pointers in its dialect of the standard, and its name space. */
  readonly relations: string;
  readonly space: string;
  readonly extension: 'xlsx' | 'xlsm' | 'xltx' | 'xltm';
}

/** Looks at a workbook. Throws Refused where it may not be changed. */
export async function officeBook(patch: Patch): Promise<OfficeBook> {
  const { zip } = patch;
  const ofPackage = await readRelations(zip, '');
  const part = related(zip, ofPackage, 'officeDocument') ?? zip.find('xl/workbook.xml');
  if (part === undefined) throw new Refused('damaged');
  const relations = await readRelations(zip, part);
  const kinds = [...ofPackage.values(), ...relations.values()].map(({ kind }) => kind);
  // Any change would make a signature void, and a list of changes untrue.
  if (kinds.includes('origin') || zip.names.some((name) => /^_xmlsignatures[\\/]/i.test(name)))
    throw new Refused('signed');
  if (kinds.includes('revisionHeaders')) throw new Refused('tracked');
  const xml = await patch.text(part);
  const root = rootOf(xml);
  const listed = childrenOf(xml, sheetsOf(xml, root)).map((sheet) => {
    const relation = relations.get(attributeIn(xml, sheet, 'id', '/relationships') ?? '');
    const isSheet = relation !== undefined && relation.kind === 'worksheet' && !relation.external;
    const found = isSheet ? (zip.find(relation.target) ?? null) : null;
    return { name: attributeOf(xml, sheet, 'name') ?? '', part: found };
  });
  const read = distinct(
    listed.map(({ name }) => name),
    maskedName,
  );
  const strict = root.space.includes('purl.oclc.org');
  const type = (await readContentTypes(zip))(part);
  return {
    patch,
    part,
    styles: related(zip, relations, 'styles'),
    sheets: listed.map((sheet, at) => ({ ...sheet, read: read[at]!, told: safeSheet(read[at]!) })),
    relations: strict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    space: root.space,
    extension: `xl${/template/i.test(type) ? 't' : 's'}${/macroEnabled/i.test(type) ? 'm' : 'x'}`,
  };
}

/** The list of sheets in a workbook part. */
export const sheetsOf = (xml: string, root: Element): Element => {
  const sheets = childNamed(xml, root, 'sheets');
  if (sheets === undefined) throw new Refused('damaged');
  return sheets;
};

/** A name that no sheet has. */
export function freeSheetName({ sheets }: OfficeBook, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} ${count}`;
  return name;
}
