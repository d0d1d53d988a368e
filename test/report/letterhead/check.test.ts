import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { headquartersWords } from '../../../src/locales/headquarters.ts';
import { annotatedLetterhead } from '../../../src/report/letterhead/annotate.ts';
import { checkLetterhead } from '../../../src/report/letterhead/check.ts';
import type { Fault } from '../../../src/report/letterhead/faults.ts';
import { all, parse, words as readWords } from '../docx/package.ts';
import {
  changed,
  fixture,
  lying,
  type made,
  madeLetterhead,
  opened,
  p,
  upright,
  writers,
} from './letterheads.ts';

const heading = p('Who we are', '<w:pStyle w:val="S1"/>');
const report = p('{{report}}');
const faultsIn = (...given: Parameters<typeof made>) =>
  checkLetterhead(madeLetterhead(...given)).map(({ fault, what, suggestion, mustBeMended }) => ({
    ...{ fault, what, suggestion },
    mustBeMended,
  }));
const must = (fault: Fault, what: string, suggestion: string | null = null) => ({
  ...{ fault, what, suggestion },
  mustBeMended: true,
});

test.each(writers)('a sound letterhead of %s has nothing to mend', async (writer) => {
  const findings = checkLetterhead(await opened(fixture(writer)));
  expect(findings.filter(({ mustBeMended }) => mustBeMended)).toEqual([]);
});

test('a small sound one has nothing to tell', () =>
  expect(faultsIn(heading + report + upright, { header: '{{title}}, {{ Period }}' })).toEqual([]));

test.each<[string, string, ReturnType<typeof must>[]]>([
  ['a misspelt marker', p('{{titel}}') + report, [must('unknown-marker', 'titel', 'title')]],
  ['a marker of nothing', p('{{banana}}') + report, [must('unknown-marker', 'banana')]],
  ['another name for it', p('{{toc}}') + report, [must('unknown-marker', 'toc', 'contents')]],
  ['one brace', p('For {donor}') + report, [must('one-brace', 'donor', 'donor')]],
  ['no end', p('{{title') + report, [must('unclosed', 'title', 'title')]],
  ['an end alone', p('title}}') + report, [must('unopened', 'title')]],
  [
    'two paragraphs',
    p('{{ti') + p('tle}}') + report,
    [must('across-paragraphs', 'title', 'title'), must('unopened', 'tle')],
  ],
  ['company', p('Here: {{report}}'), [must('not-alone', 'report')]],
  [
    'a picture beside it',
    '<w:p><w:r><w:t>{{report}}</w:t></w:r><w:r><w:drawing/></w:r></w:p>',
    [must('not-alone', 'report')],
  ],
  ['a table', `<w:tbl><w:tr><w:tc>${p('{{report}}')}</w:tc></w:tr></w:tbl>`, [must('not-in-body', 'report')]],
  ['none', p('Nothing'), [must('no-report', 'report')]],
  ['two', report + report, [must('twice', 'report')]],
  [
    'a tracked change',
    `<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>{{title}}</w:t></w:r></w:ins></w:p>${report}`,
    [must('tracked-marker', 'title'), must('tracked-changes', '1')],
  ],
  [
    'a field',
    `<w:p><w:r><w:instrText>IF {{title}}</w:instrText></w:r></w:p>${report}`,
    [must('unreachable-marker', '{{title}}')],
  ],
  ['an annex upright', report + p('{{annex}}'), [must('annex-upright', 'annex')]],
])('a letterhead with %s', (_, body, expected) => expect(faultsIn(body + upright)).toEqual(expected));

test('deleted words are no markers', () =>
  expect(
    faultsIn(
      `<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>{{titel}}</w:delText></w:r></w:del></w:p>${report}${upright}`,
    ),
  ).toEqual([must('tracked-changes', '1')]));

test('an annex is landscape, has its own section, and comes last', () => {
  const ended = (text: string, section: string) => p(text, section);
  expect(faultsIn(ended('{{report}}', upright) + p('{{annex}}') + lying)).toEqual([]);
  expect(faultsIn(ended('{{report}}', upright) + p('{{annex}}') + upright)).toEqual([
    must('annex-upright', 'annex'),
  ]);
  expect(faultsIn(ended('{{annex}}', lying) + report + upright)).toEqual([must('annex-first', 'annex')]);
});

test('a report wants one column that is wide enough', () => {
  const columns = upright.replace('</w:sectPr>', '<w:cols w:num="2"/></w:sectPr>');
  expect(faultsIn(report + columns)).toEqual([must('columns', 'report')]);
  expect(faultsIn(report + upright.replace('w:w="11906"', 'w:w="7000"'))).toEqual([must('narrow', 'report')]);
});

test('a finding says in which part, under which heading, in which words', () => {
  const [inText, inHeader] = checkLetterhead(
    madeLetterhead(heading + p('By {{donnor}}') + report + upright, { header: 'Page {{titel}}' }),
  );
  expect(inText?.spot).toMatchObject({
    part: 'body',
    heading: 'Who we are',
    text: 'By {{donnor}}',
    inBox: false,
  });
  expect(inHeader?.spot).toMatchObject({ part: 'header', heading: null, text: 'Page {{titel}}' });
});

test('a text box is looked at once, though it is there twice', async () => {
  const bytes = changed(fixture('libreoffice'), 'word/document.xml', (xml) =>
    xml.replaceAll('{{donor}}', '{{doner}}'),
  );
  const found = checkLetterhead(await opened(bytes)).filter(({ fault }) => fault === 'unknown-marker');
  expect(found).toMatchObject([{ what: 'doner', suggestion: 'donor', spot: { part: 'body', inBox: true } }]);
});

test('what is only linked must go, a template by address is told', async () => {
  const relation = (type: string, target: string) =>
    `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  const image = changed(fixture('libreoffice'), 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', relation('image', 'https://example.org/spy.png')),
  );
  expect(checkLetterhead(await opened(image))).toContainEqual(
    expect.objectContaining({ fault: 'linked', what: 'https://example.org/spy.png', mustBeMended: true }),
  );
  const web = changed(fixture('libreoffice'), 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', relation('hyperlink', 'https://example.org')),
  );
  expect(checkLetterhead(await opened(web)).filter(({ mustBeMended }) => mustBeMended)).toEqual([]);
});

test('lacking styles and unknown fonts are told, and hinder nothing', async () => {
  const findings = checkLetterhead(await opened(fixture('libreoffice')), (font) => font !== 'Wingdings', [
    'Arial',
    'Wingdings',
  ]);
  expect(findings.every(({ mustBeMended }) => !mustBeMended)).toBe(true);
  expect(findings.map(({ fault }) => fault)).toEqual(['no-theme', 'missing-styles', 'unmeasured-font']);
  expect(findings[1]?.what).toContain('Table Text');
});

describe('a copy with comments', () => {
  const letterhead = () =>
    madeLetterhead(heading + p('By {{donnor}}') + report + upright, { header: 'Page {{titel}}' });
  const copy = () => {
    const own = letterhead();
    return annotatedLetterhead(own, checkLetterhead(own), ({ fault, what }) => [fault, what]);
  };

  test('has one at each spot, those of a header at the first paragraph', () => {
    const parts = unzipSync(copy());
    const comments = all(parse(strFromU8(parts['word/comments.xml']!)), 'w:comment');
    expect(comments.map(readWords)).toEqual(['unknown-markerdonnor', 'unknown-markertitel']);
    const body = parse(strFromU8(parts['word/document.xml']!));
    const about = all(body, 'w:p').map((one) => [
      readWords(one),
      all(one, 'w:commentReference').map(({ attributes }) => attributes['w:id']),
    ]);
    expect(about).toEqual([
      ['Who we are', ['1']],
      ['By {{donnor}}', ['0']],
      ['{{report}}', []],
    ]);
  });

  test('is a letterhead whose comments are to go before it is used', async () => {
    const faults = checkLetterhead(await opened(copy())).map(({ fault }) => fault);
    expect(faults).toEqual(['unknown-marker', 'unknown-marker', 'comments']);
  });

  test('is there for a body without a paragraph', () => {
    const own = madeLetterhead(upright);
    const parts = unzipSync(annotatedLetterhead(own, checkLetterhead(own), ({ fault }) => [fault]));
    expect(strFromU8(parts['word/document.xml']!)).toContain('<w:commentReference w:id="0"/>');
  });
});

describe('what is no letterhead', () => {
  const why = (bytes: Uint8Array) =>
    opened(bytes).then(
      () => 'fit',
      (error) => error.why,
    );
  const ole = (name: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const view = new DataView(bytes.buffer);
    view.setUint16(30, 9, true);
    view.setUint32(76, 1, true);
    view.setUint32(48, 0, true);
    for (const [at, letter] of [...name].entries()) view.setUint16(512 + at * 2, letter.charCodeAt(0), true);
    view.setUint16(512 + 64, name.length * 2 + 2, true);
    view.setUint32(1024, 0xfffffffe, true);
    return bytes;
  };
  const sound = fixture('libreoffice');

  test('is called by what it is', async () => {
    expect(await why(new Uint8Array())).toBe('empty');
    expect(await why(new TextEncoder().encode('Dear all'))).toBe('no-zip');
    expect(await why(ole('EncryptedPackage'))).toBe('encrypted');
    expect(await why(ole('WordDocument'))).toBe('old-word');
    expect(await why(sound.subarray(0, sound.length / 2))).toBe('damaged');
    expect(
      await why(zipSync({ mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.text') })),
    ).toBe('other-office');
    expect(await why(zipSync({ 'a.txt': new Uint8Array(3) }))).toBe('no-body');
  });

  test('has macros, is strict, of another program, or broken', async () => {
    const types = (from: string, to: string) =>
      changed(sound, '[Content_Types].xml', (xml) => xml.replace(from, to));
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    expect(await why(types(main, 'application/vnd.ms-word.document.macroEnabled.main+xml'))).toBe('macros');
    expect(
      await why(types(main, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')),
    ).toBe('other-office');
    expect(await why(zipSync({ ...unzipSync(sound), 'word/vbaProject.bin': new Uint8Array(9) }))).toBe(
      'macros',
    );
    const body = (change: (xml: string) => string) => changed(sound, 'word/document.xml', change);
    const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    expect(
      await why(body((xml) => xml.replace(transitional, 'http://purl.oclc.org/ooxml/wordprocessingml/main'))),
    ).toBe('strict');
    expect(await why(body((xml) => xml.replace('</w:body>', '')))).toBe('damaged');
    expect(
      await why(
        body((xml) => xml.replace('<w:document', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document')),
      ),
    ).toBe('damaged');
    expect(await why(body((xml) => xml.replaceAll('w:body>', 'w:nobody>')))).toBe('no-body');
    expect(
      await why(
        body((xml) => xml.replace('</w:body>', `${'<w:p>'.repeat(300)}${'</w:p>'.repeat(300)}</w:body>`)),
      ),
    ).toBe('damaged');
  });

  test('unpacks to more than a letterhead can be', async () => {
    const blank = (size: number) => new Uint8Array(size).fill(32);
    expect(await why(zipSync({ ...unzipSync(sound), 'word/big.xml': blank(9_000_000) }))).toBe('too-large');
    expect(await why(zipSync({ ...unzipSync(sound), 'word/media/big.png': blank(70_000_000) }))).toBe(
      'too-large',
    );
  });

  test.each(['en', 'fr'])('is told with what to do, in %s', async (language) => {
    const { unfit, fault } = (await headquartersWords(language)).letterhead;
    const reasons = [
      'unreadable',
      'empty',
      'encrypted',
      'old-word',
      'no-zip',
      'damaged',
      'too-large',
      'macros',
      'other-office',
      'strict',
      'no-body',
    ] as const;
    const said = reasons.map((reason) => unfit('hq.docx', reason, 'word/x.xml'));
    expect(new Set(said.map(([happened]) => happened)).size).toBe(reasons.length);
    expect(said.every(([happened, advice]) => happened.startsWith('hq.docx ') && advice.length > 10)).toBe(
      true,
    );
    expect(fault({ fault: 'unknown-marker', what: 'titel', suggestion: 'title' })[1]).toContain('{{title}}');
  });
});
