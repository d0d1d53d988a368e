import { rules } from '../rules/index.ts';
import { begins } from '../rules/rule.ts';
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
 * Writes a condition as a formula of a spreadsheet. `{end_date}` is the row's cell, `{activity_id^}` the one above it, `{place@}` those of all
 * rows, `{activity_id^@}` those above them, `{women#}` its whole number, 0 of a text, `{status=completed}` whether it holds a code by itself or
 * by name, `{persons}`, `{documents}`, `{percent}` whether its indicator counts those (a share or what one rose by), `{in_person}` whether such an activity is held in
 * person, `{from}` and `{to}` the first and last day of the project, `{id_year}` the year in its id, `{of_id_country}` whether its country is
 * that in its id.
 */
export function formulaOf(when: string, { layout, lists }: Places, reach: Reach): string {
  const allOf = (name: ColumnName, up = 0) => {
    const letters = layout.lettersOf(name);
    return `$${letters}$${rows.first - up}:$${letters}$${rows.last - up}`;
  };
  const cells = (name: ColumnName, up = 0) =>
    reach === 'row' ? `$${layout.lettersOf(name)}${rows.first - up}` : allOf(name, up);
  return when.replace(
    /\{(\w+)(\^?@|[\^#]?)(?:=(\w+))?\}/g,
    (whole, name: string, sign: string, code?: string) => {
      if (name === 'from' || name === 'to') return lists.dateOf(name);
      const counts = (kinds: readonly Parameters<typeof lists.ofKind>[0][]) =>
        `(${kinds.map((kind) => `COUNTIF(${lists.ofKind(kind)},${cells('indicator')})`).join('+')}>0)`;
      if (name === 'persons' || name === 'documents') return counts([name]);
      if (name === 'percent') return counts(['percent', 'percentage_points']);
      if (name === 'in_person') return `(COUNTIF(${lists.ofKind('in person')},${cells('activity_type')})>0)`;
      if (name === 'id_year') return lists.inId('year', cells('activity_id')) ?? '';
      const country = lists.inId('country', cells('activity_id')) ?? '';
      if (name === 'id_country') return country;
      if (name === 'of_id_country') {
        const [shown, codes] = lists.known('country');
        const cell = cells('country');
        return `((${cell}=${country})+COUNTIFS(${codes},${country},${shown},${cell})>0)`;
      }
      if (!isColumn(name)) throw new RangeError(`No column is called ${whole}.`);
      // The fourth part is what a text is shown as; arithmetic with a text is an error for the whole column.
      if (sign.endsWith('@')) return allOf(name, sign === '@' ? 0 : 1);
      if (sign === '#') return `(--TEXT(${cells(name)},"0;-0;0;\\0"))`;
      if (code === undefined) return cells(name, sign === '' ? 0 : 1);
      const shown = lists.shown(name, code);
      return `((${cells(name)}=${quoted(code)})+(${cells(name)}=${quoted(shown)})>0)`;
    },
  );
}

const isColumn = (name: string): name is ColumnName => columns.some((column) => column.name === name);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** That a cell which may hold several codes holds one word: what several are parted by only the check knows for certain. */
const notParted = (name: ColumnName) =>
  `((${[...' ,;/|+&'].map((sign) => `ISNUMBER(FIND("${sign}",{${name}}))`).join('+')}+ISNUMBER(FIND(CHAR(10),{${name}})))=0)`;

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
  if (name === 'activity_id')
    found.push({
      column: name,
      kind: 'wrong',
      when: `({activity_id}<>"")*(LEN({activity_id})<${lists.shortestId})`,
    });
  const known = lists.known(name).map((range) => `COUNTIF(${range},{${name}})`);
  if (kind === 'currency')
    found.push({ column: name, kind: 'wrong', when: `({${name}}<>"")*(LEN({${name}})<>3)` });
  else if (known.length > 0 && kind !== 'period') {
    const parted = kind === 'list-of' ? `*${notParted(name)}` : '';
    found.push({ column: name, kind: 'wrong', when: `({${name}}<>"")${parted}*((${known.join('+')})=0)` });
  }
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
    (['year', 'country'] as const).every(
      (part) => lists.inId(part, 'A1') !== null || !when.includes(`id_${part}}`),
    );
  return [
    ...(columns as readonly Column[]).flatMap((column) => ofColumn(column, lists)),
    ...rules.flatMap(({ marks = [] }) => marks),
  ].filter((one) => isUsed(one.column) && speaks(one));
}
