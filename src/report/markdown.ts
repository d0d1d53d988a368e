import { unsteered } from '../text/steering.ts';
import type { Block, Document, List, Text } from './blocks.ts';

/** A document as Markdown: its headings, paragraphs, lists and tables. Covers, strips, charts and boxes have no form in it and are left out. */
export const asMarkdown = ({ blocks }: Pick<Document, 'blocks'>): string =>
  `${blocks.flatMap(partOf).join('\n\n')}\n`;

function partOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${plain(block.text)}`];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return [block.items.map((item, at) => `${markAt(block, at)} ${plain(item)}`).join('\n')];
    case 'picture':
      return [plain(block.description)];
    case 'facts':
      return [block.rows.map(([label, value]) => `- ${plain(label)}: ${plain(value)}`).join('\n')];
    case 'table':
      return [
        `**${plain(block.caption)}**`,
        [
          row(block.columns.map(({ heading }) => heading)),
          row(block.columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'))),
          ...block.rows.map(({ cells }) => row(cells.map(plain))),
        ].join('\n'),
        ...(block.note === undefined ? [] : [plain(block.note)]),
      ];
    default:
      return [];
  }
}

/** `-`, or the number of an item, as far in as it stands. */
function markAt({ steps }: List, at: number): string {
  const { level = 0, number = null } = steps?.[at] ?? {};
  return `${'    '.repeat(level)}${number === null ? '-' : `${number}.`}`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Text on one line in which nothing is taken for a mark: names of files and sheets hold what they will. */
const plain = (text: Text): string =>
  unsteered((typeof text === 'string' ? text : text.map((span) => span.text).join('')).replace(/\s+/g, ' '))
    .replace(/[\\`*_{}[\]<>|#&]/g, '\\$&')
    .trim();
