import { escapeXml } from '../opc/package.ts';
import { edited } from '../opc/xml.ts';
import { attributesOf, childNamed, childrenOf, contentOf, type Element, rootOf } from '../patch/elements.ts';
import { Unreadable } from '../table/xlsx/limits.ts';
import { readRelations, related } from '../table/xlsx/parts.ts';
import type { OfficeBook } from './office-book.ts';

/** Adds a sheet to what a workbook tells of its sheets in its properties, where it tells of all of them in sound XML. */
export async function addTitle(book: OfficeBook, name: string): Promise<void> {
  try {
    await addTo(book, name);
  } catch (error) {
    // No program needs what it tells.
    if (!(error instanceof SyntaxError || error instanceof Unreadable)) throw error;
  }
}

async function addTo({ patch, sheets }: OfficeBook, name: string): Promise<void> {
  const part = related(patch.zip, await readRelations(patch.zip, ''), 'extended-properties');
  if (part === undefined) return;
  const xml = await patch.text(part);
  const root = rootOf(xml);
  const inside = (local: string) => {
    const list = childNamed(xml, root, local);
    return list === undefined ? undefined : childrenOf(xml, list)[0];
  };
  const [heads, titles] = [inside('HeadingPairs'), inside('TitlesOfParts')];
  // The first two things in the list of kinds are what sheets are called, and how many there are.
  const count = heads && childrenOf(xml, childrenOf(xml, heads)[1] ?? heads)[0];
  const all = titles === undefined ? [] : childrenOf(xml, titles);
  const last = all[sheets.length - 1];
  if (count === undefined || last === undefined || contentOf(xml, count) !== String(sheets.length)) return;
  const title = `<${last.name}>${escapeXml(name)}</${last.name}>`;
  patch.put(
    part,
    edited(xml, [
      { from: count.open, to: count.close, text: String(sheets.length + 1) },
      ...sized(xml, titles!, all.length + 1),
      { from: last.end, to: last.end, text: title },
    ]),
  );
}

function sized(xml: string, list: Element, size: number) {
  const told = attributesOf(xml, list).find(({ name }) => name === 'size');
  return told === undefined ? [] : [{ from: told.from, to: told.to, text: String(size) }];
}
