/**
 * Sets the rows of the logs in a folder as a document, by other tools: `node report-peer.ts docxtemplater|pandoc FOLDER`. They check
 * and count nothing; both read the rows by csv-parse.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

type Row = Readonly<Record<string, string>>;
const shown = [
  'activity_id',
  'title',
  'start_date',
  'place',
  'indicator',
  'value',
  'women',
  'men',
  'narrative',
];
const [work, folder = ''] = process.argv.slice(2);
const logs = readdirSync(folder).map((name) => {
  const rows: readonly Row[] = parse(readFileSync(join(folder, name)), {
    columns: (names: string[]) => names,
  });
  return { name, rows };
});

async function byTemplate(): Promise<number> {
  const cells = shown.map((name, at) => {
    const loop = `${at === 0 ? '{#rows}' : ''}{${name}}${at === shown.length - 1 ? '{/rows}' : ''}`;
    return new TableCell({ children: [new Paragraph(loop)] });
  });
  const children = [
    new Paragraph('{#logs}'),
    new Paragraph('{name}'),
    new Table({ rows: [new TableRow({ children: cells })] }),
    new Paragraph('{/logs}'),
  ];
  const template = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  // No dependencies of the project: the bench alone would need them.
  const [engine, zip] = ['docxtemplater', 'pizzip'];
  const [{ default: Docxtemplater }, { default: PizZip }] = [await import(engine), await import(zip)];
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render({ logs });
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }).length;
}

function byPandoc(): number {
  const own = mkdtempSync(join(tmpdir(), 'gloact-pandoc-'));
  try {
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    const tables = logs.map(({ name, rows }) =>
      [
        `# ${name}\n`,
        line(shown),
        line(shown.map(() => '---')),
        ...rows.map((row) => line(shown.map((column) => row[column] ?? ''))),
      ].join('\n'),
    );
    writeFileSync(join(own, 'report.md'), tables.join('\n\n'));
    execFileSync('pandoc', [join(own, 'report.md'), '--toc', '-o', join(own, 'report.docx')]);
    return statSync(join(own, 'report.docx')).size;
  } finally {
    rmSync(own, { recursive: true });
  }
}

const bytes = work === 'pandoc' ? byPandoc() : await byTemplate();
const rows = logs.reduce((sum, one) => sum + one.rows.length, 0);
process.stdout.write(`${rows} rows, ${bytes > 5000 ? 'set' : 'empty'}\n`);
