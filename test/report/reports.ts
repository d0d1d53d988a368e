import { check } from '../../src/check/check.ts';
import type { Result } from '../../src/check/result.ts';
import { memorySource } from '../../src/cli/files.ts';
import { report as english } from '../../src/locales/en/report.ts';
import type { Programme } from '../../src/programme/programme.ts';
import type { Block, Document } from '../../src/report/blocks.ts';
import { compileReport } from '../../src/report/compile.ts';
import type { ReportWords } from '../../src/report/words.ts';
import type { ColumnName } from '../../src/schema/columns.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

/** The cells of one row by column; what is left out is filled with what makes a sound row. */
export type Cells = Partial<Record<ColumnName, string | number>>;

const usual = {
  agency: 'UNODC',
  crime_type: 'TIP',
  start_date: '2018-08-02',
  end_date: '2018-11-20',
  admin1: 'Region',
  partners: 'Ministry of Interior',
  evidence: 'register',
  narrative: 'Done as planned.',
} satisfies Cells;

/** A person trained, in a course that is over. */
export const course = {
  ...{ objective: 'O3', pillar: 'prosecution', activity_type: 'training', status: 'completed' },
  ...{ indicator: 'PS-01', people_basis: 'unique', stakeholder: 'police' },
} satisfies Cells;

/** A file of a log over these rows, called as offices call it. */
export function logFile(country: string, period: string, rows: readonly Cells[]) {
  const full: Cells[] = rows.map((row) => ({ ...usual, country, period, ...row }));
  const names = [...new Set(full.flatMap((row) => Object.keys(row) as ColumnName[]))];
  const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
  const lines = full.map((row) => names.map((name) => quoted(row[name] ?? '')).join(','));
  const text = `${[names.join(','), ...lines].join('\n')}\n`;
  return memorySource(`${country.toLowerCase()}-${period}.csv`, new TextEncoder().encode(text));
}

export const gloAct = loadedPack('templates/glo-act');

/** A programme of those offices alone whose rows were read. */
export function ofOffices(programme: Programme, { entries }: Pick<Result, 'entries'>): Programme {
  const there = new Set(entries.map(({ values }) => values.country));
  return { ...programme, countries: programme.countries.filter(({ alpha3 }) => there.has(alpha3)) };
}

/** The report over some files, as a draft where they have errors; what has several lengths at its longest. */
export async function reportOver(
  files: readonly ReturnType<typeof memorySource>[],
  {
    period = '2018-S2',
    template = 'eu-interim',
    programme = gloAct,
    suppressBelow = 11,
    country = undefined as string | undefined,
    asOf = '2018-12-31',
    words = english as ReportWords,
  } = {},
): Promise<Document> {
  const result = await check(files, { programme, asOf, keep: true });
  const draft = result.counts.stop + result.counts.error > 0;
  const report = compileReport({ programme, template, period, country, result, draft, words, suppressBelow });
  const blocks = report.blocks.flatMap((block) => (block.block === 'fit' ? block.choices[0]! : [block]));
  return { ...report, blocks };
}

const plain = (text: string | readonly { readonly text: string }[]) =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');

/** Everything a block says, piece by piece: sentences, cells, labels. */
export function piecesOf(block: Block): string[] {
  switch (block.block) {
    case 'cover':
      return [
        ...[block.title, block.subtitle, block.statement, block.disclaimer],
        ...[...block.facts.flat(), block.draft ?? ''],
      ];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'picture':
      return [block.description, block.caption];
    case 'contents':
      return [block.title];
    case 'key-figures':
      // Under a pillar the label is the indicator's name, and no noun to the figure.
      return block.figures.flatMap(({ qualifier = '', figure, label, change = '' }) => {
        const amount = `${qualifier} ${figure}`.trim();
        return [...(block.colour === 'neutral' ? [`${amount} ${label}`] : [amount, label]), change];
      });
    case 'facts':
      return [block.description, ...block.rows.flatMap(([label, value]) => [label, plain(value)])];
    case 'table':
      return [
        ...[block.caption, block.description, block.note ?? ''],
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells),
      ];
    case 'chart':
      return [
        ...[block.title, block.description, block.note ?? '', block.seriesName, block.targetName ?? ''],
        ...block.bars.map(({ label }) => label),
      ];
    case 'callout':
      return [block.title, plain(block.text)];
    case 'pairs':
      return [...block.headings, block.description, ...block.rows.flat().map(plain)];
    case 'funding':
      return [block.statement, block.disclaimer];
    case 'fit':
      return block.choices[0]!.flatMap(piecesOf);
    case 'turn':
      return [];
  }
}

/** All a report says. */
export const saidIn = ({ blocks }: Document): string => blocks.flatMap(piecesOf).join('\n');

/** Rows of the first table whose caption begins so, as cells by column heading. */
export function tableIn({ blocks }: Document, caption: string): Record<string, string>[] {
  const table = blocks.find((block) => block.block === 'table' && block.caption.startsWith(caption));
  if (table?.block !== 'table') throw new Error(`no table ${caption}`);
  return table.rows
    .filter(({ kind }) => kind !== 'group')
    .map(({ cells }) => Object.fromEntries(table.columns.map(({ heading }, at) => [heading, cells[at]!])));
}
