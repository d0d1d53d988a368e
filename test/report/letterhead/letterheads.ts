import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { memorySource } from '../../../src/cli/files.ts';
import { type Parts, pack } from '../../../src/opc/package.ts';
import type { MarkerWords } from '../../../src/report/letterhead/markers.ts';
import { type Letterhead, letterheadOf, openLetterhead } from '../../../src/report/letterhead/open.ts';

/** Letterheads of an invented house, as LibreOffice and python-docx wrote them. */
export const writers = ['libreoffice', 'python-docx'] as const;
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`fixtures/letterheads/${name}.docx`));
export const opened = (bytes: Uint8Array): Promise<Letterhead> =>
  openLetterhead(memorySource('letterhead.docx', bytes));

export const markerWords: MarkerWords = {
  title: 'Example action',
  period: 'July to December 2018',
  donor: 'Example Union',
  contract: 'EX/2015/000-000',
  date: '31 January 2019',
  country: '13 countries',
};

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph of one run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const size = (width: number, height: number) =>
  `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="700" w:footer="700" w:gutter="0"/>`;
export const upright = `<w:sectPr>${size(11906, 16838)}</w:sectPr>`;
export const lying = `<w:sectPr>${size(16838, 11906)}</w:sectPr>`;

const styles = ['heading 1', 'heading 2', 'heading 3', 'caption', 'Table Text', 'Quote', 'Title', 'Subtitle']
  .concat(['List Bullet', 'toc 1', 'TOC Heading'])
  .map((name, at) => `<w:style w:type="paragraph" w:styleId="S${at + 1}"><w:name w:val="${name}"/></w:style>`)
  .join('');

/** A small letterhead with all styles and a theme; `header` is what its one header says. */
export function made(
  body: string,
  { header = '', more = {} }: { header?: string; more?: Parts } = {},
): Parts {
  const text = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const overrides = ['document', 'styles', 'header1'].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${types}.${name === 'document' ? 'document.main' : name.replace('1', '')}+xml"/>`,
  );
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (inside: string) =>
    text(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  return {
    '[Content_Types].xml': text(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation(1, 'styles', 'styles.xml') +
        relation(2, 'header', 'header1.xml') +
        relation(3, 'theme', 'theme.xml'),
    ),
    'word/document.xml': text(
      `<w:document xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': text(`<w:styles xmlns:w="${word}">${styles}</w:styles>`),
    'word/header1.xml': text(
      `<w:hdr xmlns:w="${word}"><w:p>${header === '' ? '' : `<w:r><w:t>${header}</w:t></w:r>`}</w:p></w:hdr>`,
    ),
    'word/theme.xml': text(
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"/>',
    ),
    ...more,
  };
}

/** The same opened, through a file and back. */
export const madeLetterhead = (...given: Parameters<typeof made>): Letterhead =>
  letterheadOf(unzipSync(pack(made(...given))));

/** A letterhead with one of its parts changed. */
export function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part]!);
  const after = change(before);
  if (after === before) throw new Error(`${part} is as it was`);
  return pack({ ...parts, [part]: strToU8(after) });
}
