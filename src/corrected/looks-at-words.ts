import type { OfficeBook } from '../marked/office-book.ts';
import { isOurRule } from '../marked/office-sheet.ts';
import { plainText } from '../patch/elements.ts';
import { readRelations } from '../table/xlsx/parts.ts';

/** Functions whose results are the same whatever words stand in cells. */
const blind = new Set(
  'ABS AVERAGE COUNT COUNTA INT MAX MIN PRODUCT ROUND ROUNDDOWN ROUNDUP SUBTOTAL SUM TODAY'.split(' '),
);

/**
 * Whether anything in a workbook may give another result where a cell has another text: formulas that compare or look something
 * up, a pivot table, a filter that is set to words, colours for words; sheets that are `passed` count for nothing.
 */
export async function looksAtWords(
  { patch, part, sheets }: OfficeBook,
  passed: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  const relations = await readRelations(patch.zip, part);
  if ([...relations.values()].some(({ kind }) => kind === 'pivotCacheDefinition')) return true;
  for (const name of patch.zip.names)
    if (/\/tables\/[^/]+\.xml$/i.test(name) && filter.test(await patch.text(name))) return true;
  for (const sheet of sheets) {
    if (passed.has(sheet.read)) continue;
    const xml = sheet.part === null ? '' : await patch.text(sheet.part);
    for (const [, formula] of xml.matchAll(/<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)</g))
      if (looks(plainText(formula!))) return true;
    for (const [, rule] of xml.matchAll(/<(?:\w+:)?formula(?:\s[^>]*)?>([^<]*)</g))
      if (names(plainText(rule!))) return true;
    if (filter.test(xml)) return true;
  }
  return false;
}

/** What a filter is set to: entries of its list, or a condition. */
const filter = /<(?:\w+:)?(?:filter|customFilter)\s/;

/** Whether a condition for colours names a word; our own marks name none of the office's. */
const names = (formula: string) => /"[^"]+"/.test(formula) && !isOurRule(formula);

function looks(formula: string): boolean {
  const own = formula.replace(/'(?:[^']|'')*'!/g, '');
  return (
    /["=<>]/.test(own) ||
    [...own.matchAll(/([\w.]+)\s*\(/g)].some(([, name]) => !blind.has(name!.toUpperCase()))
  );
}
