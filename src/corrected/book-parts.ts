import { attributeIn, attributeOf, childNamed, childrenOf, type Element, rootOf } from '../patch/elements.ts';
import { openPatch, type Patch } from '../patch/patch.ts';
import { distinct, maskedName } from '../privacy/names-of-files.ts';
import type { Source } from '../table/table.ts';
import { type Relation, readRelations, related } from '../table/xlsx/parts.ts';
import { readStyles, type Style } from '../table/xlsx/styles.ts';

/** A workbook that is to be corrected: its parts by what they are. */
export interface BookParts {
  readonly patch: Patch;
  /** The part that lists the sheets, and what it points to. */
  readonly workbook: string;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Parts of sheets by name as the reader gives it. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly stylesPart: string | undefined;
  readonly styles: readonly Style[];
  /** Signed: any change takes the signature away. */
  readonly isSigned: boolean;
}

/** Opens a workbook that the reader has read. */
export async function openParts(source: Source): Promise<BookParts> {
  const patch = await openPatch(source);
  const { zip } = patch;
  const workbook =
    related(zip, await readRelations(zip, ''), 'officeDocument') ?? zip.find('xl/workbook.xml')!;
  const relations = await readRelations(zip, workbook);
  const xml = await patch.text(workbook);
  const listed = sheetsIn(xml);
  const names = distinct(
    listed.map(({ name }) => name),
    maskedName,
  );
  const stylesPart = related(zip, relations, 'styles');
  return {
    patch,
    workbook,
    relations,
    sheets: new Map(
      listed.flatMap(({ relation }, at) => {
        const part = zip.find(relations.get(relation)?.target ?? '');
        return part === undefined ? [] : [[names[at]!, part] as const];
      }),
    ),
    stylesPart,
    styles: stylesPart === undefined ? [] : await readStyles(zip, stylesPart),
    isSigned: zip.names.some((name) => /(?:^|\/)_xmlsignatures\//i.test(name)),
  };
}

/** The sheets that a workbook lists, in tab order. */
export function sheetsIn(
  xml: string,
): readonly { readonly name: string; readonly id: number; readonly relation: string }[] {
  const sheets = childNamed(xml, rootOf(xml), 'sheets');
  return (sheets === undefined ? [] : childrenOf(xml, sheets)).flatMap((one) => {
    const name = attributeOf(xml, one, 'name');
    if (name === undefined) return [];
    const id = Number(attributeOf(xml, one, 'sheetId'));
    return [{ name, id, relation: attributeIn(xml, one, 'id', '/relationships') ?? '' }];
  });
}

/** Whether an attribute says yes. */
export const says = (xml: string, element: Element | undefined, name: string): boolean =>
  element !== undefined && /^(?:1|true)$/.test(attributeOf(xml, element, name) ?? '');
