import { strToU8 } from 'fflate';
import { escapeXml, pack, stamp } from '../opc/package.ts';
import { sheetTexts } from './sheet.ts';
import { type StyleBook, styleBook } from './styles.ts';
import type { Workbook, WrittenSheet } from './workbook.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of a workbook as .xlsx: the same for the same workbook. */
export const workbookBytes = (book: Workbook): Uint8Array =>
  pack(
    Object.fromEntries(
      Object.entries(workbookParts(book)).map(([name, texts]) => [name, strToU8([...texts].join(''))]),
    ),
  );

/** The texts of its parts by name; each is to be read to its end before the next is. */
export function workbookParts(book: Workbook): Readonly<Record<string, Iterable<string>>> {
  const styles = styleBook();
  const parts: Record<string, string | Iterable<string>> = {};
  const active = book.sheets.findIndex(({ hidden }) => !hidden);
  book.sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetTexts(sheet, styles, at === active);
  });
  parts['xl/styles.xml'] = usedStyles(styles);
  parts['xl/workbook.xml'] = workbookXml(book);
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...book.sheets.map(
      (_, at) => [`${office}/relationships/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
    ),
    [`${office}/relationships/styles`, 'styles.xml'],
  ]);
  parts['_rels/.rels'] = relations([
    [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${office}/relationships/extended-properties`, 'docProps/app.xml'],
    [`${office}/relationships/custom-properties`, 'docProps/custom.xml'],
  ]);
  parts['docProps/core.xml'] = coreXml(book);
  parts['docProps/app.xml'] =
    `<Properties xmlns="${office}/extended-properties"><Application>${escapeXml(book.creator)}</Application></Properties>`;
  parts['docProps/custom.xml'] = customXml(book.properties);
  parts['[Content_Types].xml'] = typesXml(book.sheets.length);
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, headed(part)]));
}

function* headed(part: string | Iterable<string>): Generator<string> {
  yield head;
  if (typeof part === 'string') yield part;
  else yield* part;
}

/** Asked for when all sheets are written, and so all styles known. */
function* usedStyles(styles: StyleBook): Generator<string> {
  yield styles.xml();
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const one = ([type, target]: (typeof all)[number], at: number) =>
    `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${packaging}/relationships">${all.map(one).join('')}</Relationships>`;
}

const quotedName = (name: string) => `'${name.replaceAll("'", "''")}'`;

function workbookXml({ sheets, names }: Workbook): string {
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const ownNames = sheets.flatMap(({ name, filter, print = {} }, at) => [
    ...(filter === undefined
      ? []
      : [
          [
            '_xlnm._FilterDatabase',
            `${quotedName(name)}!${absolute(filter)}`,
            ` localSheetId="${at}" hidden="1"`,
          ] as const,
        ]),
    ...(print.rows === undefined && print.columns === undefined
      ? []
      : [['_xlnm.Print_Titles', titlesOf(name, print), ` localSheetId="${at}"`] as const]),
  ]);
  const defined = [
    ...ownNames,
    ...Object.entries(names).map(([name, range]) => [name, range, ''] as const),
  ].map(
    ([name, range, more]) =>
      `<definedName name="${escapeXml(name)}"${more}>${escapeXml(range)}</definedName>`,
  );
  const active = sheets.findIndex(({ hidden }) => !hidden);
  return `<workbook xmlns="${spreadsheet}" xmlns:r="${office}/relationships"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${active}"/></bookViews><sheets>${listed.join('')}</sheets>${
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`
  }<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

/** Columns first, as Excel writes it. */
const titlesOf = (name: string, { rows, columns }: NonNullable<WrittenSheet['print']>): string =>
  [columns, rows].flatMap((ends) => (ends ? [`${quotedName(name)}!$${ends[0]}:$${ends[1]}`] : [])).join(',');

function coreXml({ title, creator, day }: Workbook): string {
  const time = (tag: string) => `<${tag} xsi:type="dcterms:W3CDTF">${stamp(day)}</${tag}>`;
  return `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>${time('dcterms:created')}${time('dcterms:modified')}</cp:coreProperties>`;
}

function customXml(properties: Workbook['properties']): string {
  const all = Object.entries(properties).map(
    ([name, text], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${all.join('')}</Properties>`;
}

function typesXml(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
  return `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    part('/xl/workbook.xml', `${xlsx}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, at) =>
      part(`/xl/worksheets/sheet${at + 1}.xml`, `${xlsx}.worksheet+xml`),
    ),
    part('/xl/styles.xml', `${xlsx}.styles+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    part('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
  ].join('')}</Types>`;
}
