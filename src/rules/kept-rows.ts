import type { Entry } from '../log/rows/entry.ts';
import { no } from '../log/rows/inherit.ts';
import type { ColumnName } from '../schema/columns.ts';
import { NumberList } from '../text/number-list.ts';
import type { Memory } from './memory.ts';

/** Cells of a row besides its place that tell its result from others; the fingerprint of a finding is made of them. */
const kept = ['country', 'indicator', 'basis', 'people_basis', 'channel', 'stage'] as const;

/** Rows of which something is said when all are read, kept in a few numbers each: a million entries take two gigabytes. */
export class KeptRows {
  private readonly memory: Memory;
  private readonly column: ColumnName;
  private readonly where = new NumberList();
  private readonly cells = new NumberList();
  private readonly own = new NumberList();
  /** What the column of the row before held: in most columns the same comes again. */
  private last: { readonly value: unknown; readonly text: string | undefined; readonly number: number };
  private readonly numberOf: (cells: readonly unknown[]) => number;

  /** What is said is about one column. */
  constructor(memory: Memory, column: ColumnName) {
    this.memory = memory;
    this.column = column;
    this.numberOf = memory.repeated();
    this.last = { value: undefined, text: undefined, number: memory.number(JSON.stringify([null, null])) };
  }

  /** Keeps the row that was seen last. */
  keep({ values, texts }: Entry): void {
    const { memory, column } = this;
    this.where.set(memory.row, memory.where(values));
    const { country = '', indicator = '', basis = '', people_basis = '', channel = '', stage = '' } = values;
    const { stakeholder } = values;
    const audience = stakeholder === undefined ? '' : stakeholder.join(',');
    const cells = [country, indicator, basis, people_basis, channel, stage, audience];
    this.cells.set(memory.row, this.numberOf(cells));
    const [value, text] = [values[column], texts[column]];
    if (value !== this.last.value || text !== this.last.text)
      this.last = { value, text, number: memory.number(JSON.stringify([value, text])) };
    this.own.set(memory.row, this.last.number);
  }

  /** A row that was kept, with what a finding about the column is made of. */
  entry(row: number): Entry {
    const { memory, column } = this;
    const [place, period, admin1] = this.told(this.where, row);
    const all = this.told(this.cells, row);
    const stakeholder = all.at(-1)!;
    const [value, text] = JSON.parse(memory.text(this.own.at(row)));
    const told = { activity_id: memory.activityOf(row), period, admin1, place };
    const cells = [...Object.entries(told), ...kept.map((name, at) => [name, all[at]!] as const)];
    const values = {
      ...Object.fromEntries(cells.filter(([, cell]) => cell !== '')),
      ...(stakeholder === '' ? {} : { stakeholder: stakeholder.split(',') }),
      [column]: value,
    };
    return { ...memory.at(row), values, texts: { [column]: text }, inherited: no, faulty: no };
  }

  private told(numbers: NumberList, row: number): readonly string[] {
    return this.memory.text(numbers.at(row)).split('\0');
  }
}
