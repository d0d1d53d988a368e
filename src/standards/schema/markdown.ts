import type { Programme } from '../../programme/programme.ts';
import { type Shape, type ShapedColumn, shapedColumns } from './shape.ts';
import { unsaid } from './unsaid.ts';
import type { SchemaTexts } from './words.ts';

/** Codes that are named in a table; of more the list itself is to be seen. */
const mostNamed = 12;

const cell = (text: string) => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');

function holds(shape: Shape, texts: SchemaTexts): string {
  if (shape.holds !== 'codes') return texts.holds[shape.holds];
  const named = shape.codes.slice(0, mostNamed);
  return texts.codes(named, shape.codes.length - named.length);
}

/** The columns of the log and what their cells hold as a page of Markdown, with the rules that no schema says. */
export function schemaMarkdown(programme: Programme, texts: SchemaTexts): string {
  const { head, needs, unsaidHead, why } = texts;
  const line = ({ column, shape, several }: ShapedColumn) => [
    `\`${column.name}\``,
    texts.heading(column.name),
    needs[column.need],
    [holds(shape, texts), ...(several ? [texts.several] : [])].join('; '),
    `\`${column.hxl}\``,
    texts.columns[column.name].what,
  ];
  return `${[
    `# ${texts.title(programme.action.shortTitle)}`,
    texts.about,
    table(
      [head.column, head.heading, head.need, head.holds, head.hxl, head.what],
      shapedColumns(programme).map(line),
    ),
    `## ${texts.unsaid}`,
    texts.unsaidAbout,
    table(
      [unsaidHead.rule, unsaidHead.title, unsaidHead.why],
      unsaid().map(([{ code }, reason]) => [code, texts.rule(code), why[reason]]),
    ),
  ].join('\n\n')}\n`;
}
