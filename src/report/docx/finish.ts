import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type Content, packInPieces } from '../../opc/pack-in-pieces.ts';
import { escapeXml, type Parts, pack, stamp } from '../../opc/package.ts';
import type { Document } from '../blocks.ts';
import { ink } from './look.ts';
import { oneLine } from './text.ts';

/**
 * Makes the package say the same thing in the same bytes: docx takes relationship ids from chance, counts bookmarks
 * and drawings over the whole process, and stamps the clock. Adds what docx has no option for: language, status and
 * dates of the document, and the language of its charts; `body` has the last word on the text.
 */
export function finish(bytes: Uint8Array, document: Document, body?: (xml: string) => Content): Uint8Array {
  const parts = finishedParts(bytes, document);
  return packInPieces(body === undefined ? parts : { ...parts, [text]: body(strFromU8(parts[text]!)) });
}

const text = 'word/document.xml';

/** The same, as parts. */
export function finishedParts(bytes: Uint8Array, document: Document): Parts {
  const parts: Parts = unzipSync(bytes);
  renameRelationships(parts);
  edit(parts, text, renumber);
  for (const name of Object.keys(parts)) {
    if (/^word\/header\d*\.xml$/.test(name))
      edit(parts, name, (xml) => inTags(xml, (tag) => tag.replace(/(PowerPlusWaterMarkObject)[^"]*/, '$11')));
    if (/^word\/charts\/[^/]+\.xml$/.test(name)) edit(parts, name, (xml) => fixChart(xml, document.language));
    if (name.endsWith('.xlsx')) parts[name] = pack(fixWorkbook(unzipSync(parts[name]!), document.date));
  }
  parts['docProps/core.xml'] = strToU8(coreProperties(document));
  return parts;
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
}

/** Only tags are touched: a text may contain anything that looks like an id. */
const inTags = (xml: string, change: (tag: string) => string): string => xml.replace(/<[^<>]*>/g, change);

/** Ids become rId1, rId2, … in the order of each part's own list. docx writes `"` in a text as `&quot;`: these are in tags. */
function renameRelationships(parts: Parts): void {
  for (const list of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
    const ids = new Map<string, string>();
    edit(parts, list, (xml) =>
      xml.replace(/(<Relationship\b[^<>]*?\sId=")([^"]*)"/g, (_, start: string, id: string) => {
        ids.set(id, `rId${ids.size + 1}`);
        return `${start}${ids.get(id)}"`;
      }),
    );
    const part = list.replace('_rels/', '').replace(/\.rels$/, '');
    edit(parts, part, (xml) =>
      xml.replace(/( r:\w+=")([^"]*)"/g, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`),
    );
  }
}

/** Numbers bookmarks and drawings from 1, and the bookmarks docx names for the contents with them. */
function renumber(xml: string): string {
  const ids = new Map<string, number>();
  const count = (id: string): number => {
    const number = ids.get(id) ?? ids.size + 1;
    ids.set(id, number);
    return number;
  };
  let drawings = 0;
  const renamed = xml.replace(
    /(<w:(?:bookmarkStart|hyperlink)\b[^<>]*?"|<w:instrText\b[^<]*?)_Toc(\d+)(?=[" ])/g,
    (_, start: string, name: string) => `${start}_Toc${count(`_Toc${name}`)}`,
  );
  ids.clear();
  return renamed.replace(
    /(<w:bookmark(?:Start|End)\b[^<>]*?\sw:id="|<wp:docPr\b[^<>]*?\sid=")([^"]*)"/g,
    (_, start: string, id: string) => {
      if (start.startsWith('<w:')) return `${start}${count(id)}"`;
      drawings += 1;
      return `${start}${drawings}"`;
    },
  );
}

/** The reader's language, an axis in our colour, and a white rim that makes the bars of the second series, the targets, thin. */
function fixChart(xml: string, language: string): string {
  const spoken = inTags(xml, (tag) =>
    tag.replace(/^(<c:lang val|<a:endParaRPr lang)="[^"]*"/, `$1="${escapeXml(language)}"`),
  );
  const axis = `<a:srgbClr val="${ink.hairline}"/>`;
  const series = spoken.replace(/<a:schemeClr\b.*?<\/a:schemeClr>/g, axis).split('<c:ser>');
  const rim = '<a:ln w="44450"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln>';
  if (series[2] !== undefined) series[2] = series[2].replace('<a:ln><a:noFill/></a:ln>', rim);
  return series.join('<c:ser>');
}

function fixWorkbook(parts: Parts, date: string): Parts {
  edit(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, (_, start: string) => start + stamp(date)),
  );
  return parts;
}

function coreProperties(document: Document): string {
  const text = (tag: string, value: string): string =>
    value === '' ? '' : `<${tag}>${escapeXml(value)}</${tag}>`;
  const time = (tag: string): string =>
    `<${tag} xsi:type="dcterms:W3CDTF">${escapeXml(stamp(document.date))}</${tag}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    text('dc:title', oneLine(document.title)),
    text('dc:subject', oneLine(document.subject)),
    text('dc:creator', oneLine(document.creator)),
    text('cp:keywords', document.keywords.map(oneLine).join('; ')),
    text('cp:lastModifiedBy', oneLine(document.creator)),
    text('cp:revision', '1'),
    time('dcterms:created'),
    time('dcterms:modified'),
    text('cp:contentStatus', oneLine(document.status)),
    text('dc:language', oneLine(document.language)),
  ].join('')}</cp:coreProperties>`;
}
