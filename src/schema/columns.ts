import type { ListName } from '../programme/programme.ts';

/** What a cell of a column holds; `list-of` and `texts` take several, parted by semicolons. */
type Kind =
  | 'id'
  | 'period'
  | 'country'
  | 'venue'
  | 'list'
  | 'list-of'
  | 'text'
  | 'texts'
  | 'date'
  | 'number'
  | 'integer'
  | 'indicator'
  | 'currency';

interface Common {
  readonly name: string;
  readonly list?: ListName;
  /** required, required under a condition, optional */
  readonly need: 'R' | 'C' | 'O';
  /** `activity` cells may stay empty on later rows of the same activity and are inherited. */
  readonly of: 'activity' | 'line';
  /** Inherited when empty, but an office may split its results by it. */
  readonly varies?: true;
  readonly hxl: string;
}

type FreeKind = Extract<Kind, 'text' | 'texts'>;
/** A column of free texts has room for so many characters. */
type ColumnShape = Common &
  (
    | { readonly kind: FreeKind; readonly max: number }
    | { readonly kind: Exclude<Kind, FreeKind>; readonly max?: never }
  );

/** The shared schema: one entry a column, in the order of the log. */
export const columns = [
  { name: 'activity_id', kind: 'id', need: 'R', of: 'line', hxl: '#activity+id' },
  { name: 'period', kind: 'period', need: 'R', of: 'activity', hxl: '#date+period' },
  { name: 'country', kind: 'country', need: 'R', of: 'activity', hxl: '#country+code' },
  { name: 'agency', kind: 'list', list: 'agency', need: 'R', of: 'activity', hxl: '#org+prog' },
  {
    name: 'objective',
    kind: 'list',
    list: 'objective',
    need: 'R',
    of: 'activity',
    hxl: '#subsector+objective',
  },
  { name: 'pillar', kind: 'list', list: 'pillar', need: 'R', of: 'activity', hxl: '#subsector+pillar' },
  {
    name: 'pillars_also',
    kind: 'list-of',
    list: 'pillar',
    need: 'O',
    of: 'activity',
    hxl: '#subsector+pillar+also',
  },
  { name: 'crime_type', kind: 'list', list: 'crime_type', need: 'R', of: 'activity', hxl: '#x_crime' },
  {
    name: 'activity_type',
    kind: 'list',
    list: 'activity_type',
    need: 'R',
    of: 'activity',
    hxl: '#activity+type',
  },
  { name: 'title', kind: 'text', need: 'R', of: 'activity', hxl: '#activity+name', max: 200 },
  { name: 'status', kind: 'list', list: 'status', need: 'R', of: 'activity', hxl: '#status' },
  { name: 'status_reason', kind: 'text', need: 'C', of: 'activity', hxl: '#description+reason', max: 1000 },
  { name: 'start_date', kind: 'date', need: 'R', of: 'activity', hxl: '#date+start' },
  { name: 'end_date', kind: 'date', need: 'C', of: 'activity', hxl: '#date+end' },
  {
    name: 'venue_country',
    kind: 'venue',
    need: 'O',
    of: 'activity',
    varies: true,
    hxl: '#country+code+dest',
  },
  { name: 'admin1', kind: 'text', need: 'C', of: 'activity', varies: true, hxl: '#adm1+name', max: 200 },
  { name: 'place', kind: 'text', need: 'O', of: 'activity', varies: true, hxl: '#loc+name', max: 200 },
  { name: 'partners', kind: 'texts', need: 'O', of: 'activity', hxl: '#org+impl', max: 1000 },
  { name: 'funders', kind: 'texts', need: 'O', of: 'activity', hxl: '#org+funder', max: 1000 },
  { name: 'joint_id', kind: 'text', need: 'O', of: 'activity', hxl: '#activity+id+joint', max: 100 },
  {
    name: 'counted_here',
    kind: 'list',
    list: 'counted_here',
    need: 'C',
    of: 'activity',
    hxl: '#x_counted',
  },
  { name: 'indicator', kind: 'indicator', need: 'R', of: 'line', hxl: '#indicator+code' },
  { name: 'target', kind: 'number', need: 'C', of: 'line', hxl: '#indicator+target' },
  { name: 'value', kind: 'number', need: 'C', of: 'line', hxl: '#indicator+value' },
  { name: 'precision', kind: 'list', list: 'precision', need: 'O', of: 'line', hxl: '#x_precision' },
  { name: 'basis', kind: 'list', list: 'basis', need: 'O', of: 'line', hxl: '#x_basis' },
  { name: 'as_of', kind: 'date', need: 'C', of: 'line', hxl: '#date+reported' },
  { name: 'people_basis', kind: 'list', list: 'people_basis', need: 'C', of: 'line', hxl: '#x_people' },
  {
    name: 'stakeholder',
    kind: 'list-of',
    list: 'stakeholder',
    need: 'C',
    of: 'line',
    hxl: '#beneficiary+type',
  },
  { name: 'women', kind: 'integer', need: 'C', of: 'line', hxl: '#reached+f+adults' },
  { name: 'men', kind: 'integer', need: 'C', of: 'line', hxl: '#reached+m+adults' },
  { name: 'girls', kind: 'integer', need: 'C', of: 'line', hxl: '#reached+f+children' },
  { name: 'boys', kind: 'integer', need: 'C', of: 'line', hxl: '#reached+m+children' },
  { name: 'unspecified', kind: 'integer', need: 'O', of: 'line', hxl: '#reached+x_unspecified' },
  { name: 'stage', kind: 'list', list: 'stage', need: 'C', of: 'line', hxl: '#status+stage' },
  { name: 'channel', kind: 'list', list: 'channel', need: 'O', of: 'line', hxl: '#channel' },
  { name: 'evidence', kind: 'text', need: 'C', of: 'line', hxl: '#meta+source', max: 1000 },
  { name: 'narrative', kind: 'text', need: 'O', of: 'activity', hxl: '#description', max: 1500 },
  { name: 'challenges', kind: 'text', need: 'O', of: 'activity', hxl: '#description+issue', max: 1000 },
  { name: 'measures', kind: 'text', need: 'O', of: 'activity', hxl: '#description+measure', max: 1000 },
  { name: 'next_steps', kind: 'text', need: 'O', of: 'activity', hxl: '#description+next', max: 1000 },
  {
    name: 'visibility',
    kind: 'list-of',
    list: 'visibility',
    need: 'O',
    of: 'activity',
    hxl: '#x_visibility',
  },
  { name: 'spent', kind: 'number', need: 'O', of: 'activity', hxl: '#value+spent' },
  { name: 'currency', kind: 'currency', need: 'C', of: 'activity', hxl: '#currency' },
  { name: 'comments', kind: 'text', need: 'O', of: 'activity', hxl: '#meta+comment', max: 1500 },
] as const satisfies readonly ColumnShape[];

export type ColumnName = (typeof columns)[number]['name'];

/** One column of the schema. */
export type Column = ColumnShape & { readonly name: ColumnName };

type ValueOf<K extends Kind> = K extends 'list-of' | 'texts'
  ? readonly string[]
  : K extends 'number' | 'integer'
    ? number
    : string;

/** A row's values by column: codes canonical, dates ISO, numbers plain; absent where the cell was empty or faulty. */
export type Values = {
  -readonly [C in (typeof columns)[number] as C['name']]?: ValueOf<C['kind']>;
};

/** A copy of a row's values without some columns. Values that are kept for long have no properties that a spread would find. */
export function valuesBut(values: Values, leftOut: readonly ColumnName[]): Values {
  const kept = columns.filter(({ name }) => !leftOut.includes(name) && values[name] !== undefined);
  return Object.fromEntries(kept.map(({ name }) => [name, values[name]]));
}

/** The columns by name. */
export const columnNamed = new Map<ColumnName, Column>(columns.map((column) => [column.name, column]));

/** Columns that every log of a programme needs, but for those that it does not use. */
export const requiredBut = (leftOut: readonly string[]): readonly Column[] =>
  columns.filter(({ name, need }) => need === 'R' && !leftOut.includes(name));

/** Columns whose parts sum to `value`. */
export const peopleParts = ['women', 'men', 'girls', 'boys', 'unspecified'] as const;

/** Whether a column's cells are numbers. */
export const isAmount = ({ kind }: Pick<Column, 'kind'>): boolean => kind === 'number' || kind === 'integer';

/** Whether a column's cells are not free text, so that a reader can tell whether one fits its column. */
export const isTelling = ({ kind }: Column): boolean => kind !== 'text' && kind !== 'texts';

/** What offices type above each column, in one language. */
export type HeadingLabels = Readonly<Record<ColumnName, readonly string[]>>;

/** The same as it is kept: the labels of a column in one text, parted by bars. */
export type LabelTexts = Readonly<Record<ColumnName, string>>;
