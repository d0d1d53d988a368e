import type { OfficeBook } from '../marked/office-book.ts';
import { plainText } from '../patch/elements.ts';
import { readRelations } from '../table/xlsx/parts.ts';

/** Functions whose results are the same whatever words stand in cells. */
const blind = new Set(
  'ABS AVERAGE COUNT COUNTA INT MAX MIN PRODUCT ROUND ROUNDDOWN ROUNDUP SUBTOTAL SUM TODAY'.split(' '),
);

/**
 * Whether anything in a workbook may give another result where a cell has another text: formulas that compare or look something
 * up, or a pivot table; sheets that are `passed` count for nothing.
 */
export async function looksAtWords(
  { patch, part, sheets }: OfficeBook,
  passed: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  const relations = await readRelations(patch.zip, part);
  if ([...relations.values()].some(({ kind }) => kind === 'pivotCacheDefinition')) return true;
  for (const sheet of sheets) {
    if (passed.has(sheet.read)) continue;
    const xml = sheet.part === null ? '' : await patch.text(sheet.part);
    for (const [, formula] of xml.matchAll(/<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)</g))
      if (looks(plainText(formula!))) return true;
  }
  return false;
}

function looks(formula: string): boolean {
  const own = formula.replace(/'(?:[^']|'')*'!/g, '');
  return (
    /["=<>]/.test(own) ||
    [...own.matchAll(/([\w.]+)\s*\(/g)].some(([, name]) => !blind.has(name!.toUpperCase()))
  );
}
