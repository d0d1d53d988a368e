import { rules } from '../rules/index.ts';
import { type Column, type ColumnName, columns } from '../schema/columns.ts';
import { type Layout, rows } from './layout.ts';
import type { Lists } from './lists.ts';

/** Where columns and lists stand. */
export interface Places {
  readonly layout: Layout;
  readonly lists: Lists;
}

/** When a cell needs another look: what is missing, or what cannot be. */
export interface Condition {
  readonly column: ColumnName;
  readonly kind: 'missing' | 'wrong';
  /** A sum of products that is not 0 where the cell is to be marked, in the language below. */
  readonly when: string;
}

/** Where the cells of a condition stand: those of one row, for a mark; or all rows at once, for a count. */
type Reach = 'row' | 'all';

/**
 * Writes a condition as a formula of a spreadsheet. `{end_date}` is the row's cell, `{activity_id^}` the one above it, `{women#}` its whole number, 0 of a text,
 * `{status=completed}` whether it holds a code by itself or by name, `{persons}`, `{documents}`, `{percent}` whether its
 * indicator counts those, `{from}` and `{to}` the first and last day of the project, `{id_year}` the year in its id.
 */
export function formulaOf(when: string, { layout, lists }: Places, reach: Reach): string {
  const cells = (name: ColumnName, up = 0) => {
    const letters = layout.lettersOf(name);
    return reach === 'row'
      ? `$${letters}${rows.first - up}`
      : `$${letters}$${rows.first - up}:$${letters}$${rows.last - up}`;
  };
  return when.replace(/\{(\w+)([\^#]?)(?:=(\w+))?\}/g, (whole, name: string, sign: string, code?: string) => {
    if (name === 'from' || name === 'to') return lists.dateOf(name);
    if (name === 'persons' || name === 'documents' || name === 'percent')
      return `(COUNTIF(${lists.ofKind(name)},${cells('indicator')})>0)`;
    if (name === 'id_year') return lists.yearOf(cells('activity_id')) ?? '';
    if (!isColumn(name)) throw new RangeError(`No column is called ${whole}.`);
    // The fourth part is what a text is shown as; arithmetic with a text is an error for the whole column.
    if (sign === '#') return `(--TEXT(${cells(name)},"0;-0;0;\\0"))`;
    if (code === undefined) return cells(name, sign === '' ? 0 : 1);
    const shown = lists.shown(name, code);
    return `((${cells(name)}=${quoted(code)})+(${cells(name)}=${quoted(shown)})>0)`;
  });
}

const isColumn = (name: string): name is ColumnName => columns.some((column) => column.name === name);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Whether the row begins an activity: later rows inherit its cells. */
const begins = '({activity_id}<>"")*({activity_id}<>{activity_id^})';

/** What the schema asks of a column's cells, and what its kind allows. */
function ofColumn({ name, need, of, kind }: Column, lists: Lists): Condition[] {
  const found: Condition[] = [];
  if (need === 'R' && name !== 'activity_id') {
    const due = of === 'activity' ? begins : '({activity_id}<>"")';
    found.push({ column: name, kind: 'missing', when: `${due}*({${name}}="")` });
  }
  if (name === 'activity_id')
    found.push({
      column: name,
      kind: 'missing',
      when: '({activity_id}="")*((({title}<>"")+({indicator}<>"")+({value}<>""))>0)',
    });
  const known = lists.known(name).map((range) => `COUNTIF(${range},{${name}})`);
  if (kind === 'currency')
    found.push({ column: name, kind: 'wrong', when: `({${name}}<>"")*(LEN({${name}})<>3)` });
  else if (known.length > 0 && kind !== 'list-of' && kind !== 'period')
    found.push({ column: name, kind: 'wrong', when: `({${name}}<>"")*((${known.join('+')})=0)` });
  // A text may be a number or a day in words: only the check can tell.
  if (kind === 'number' || kind === 'integer')
    found.push({ column: name, kind: 'wrong', when: `ISNUMBER({${name}})*({${name}}<0)` });
  return found;
}

/** Every condition under which a cell of a new log is marked: those of the schema, and those the rules know. */
export function conditionsOf({ layout, lists }: Places): readonly Condition[] {
  const isUsed = (name: string) => layout.names.some((one) => one === name);
  const speaks = ({ when }: Condition) =>
    columns.every(({ name }) => isUsed(name) || !when.includes(`{${name}`)) &&
    (lists.yearOf('A1') !== null || !when.includes('{id_year}'));
  return [
    ...(columns as readonly Column[]).flatMap((column) => ofColumn(column, lists)),
    ...rules.flatMap(({ marks = [] }) => marks),
  ].filter((one) => isUsed(one.column) && speaks(one));
}
