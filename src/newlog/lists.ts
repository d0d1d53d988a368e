import { columnLetters } from '../address.ts';
import { choicesOf } from '../formats/topics.ts';
import { placeInIds, shortestId } from '../programme/activity-id.ts';
import { inLanguage } from '../programme/lookup.ts';
import type { Indicator, Programme, UnitKind } from '../programme/programme.ts';
import { type Column, type ColumnName, columns } from '../schema/columns.ts';
import type { WrittenCell, WrittenRow, WrittenSheet } from '../workbook/workbook.ts';

/** One choice of a column: what is chosen, and its code. */
interface Choice {
  readonly code: string;
  readonly shown: string;
  /** Other spellings that are read. */
  readonly names: readonly string[];
}

/** Lists of codes on a sheet of their own, and where each stands. */
export interface Lists {
  /** Every list once, by the first column that is chosen from it. */
  readonly all: readonly { readonly column: ColumnName; readonly choices: readonly Choice[] }[];
  readonly sheet: WrittenSheet;
  /** What a column's cells are chosen from: `Lists!$A$2:$A$9`; null where they are not chosen. */
  choices(column: ColumnName): string | null;
  /** What a column's cells are chosen from, in the same order; nothing where they are not chosen. */
  of(column: ColumnName): readonly Choice[];
  /** The same, codes and other names: the ranges that hold what is read; none where any text may be. */
  known(column: ColumnName): readonly string[];
  /** What a code of a column is called in the list. */
  shown(column: ColumnName, code: string): string;
  /** Codes and names of the indicators that count one kind of thing, or of the types of activity that are held in person. */
  ofKind(kind: UnitKind | 'in person'): string;
  /** The first or last day of the project, as a formula. */
  dateOf(end: 'from' | 'to'): string;
  /** The year or country in the id that a cell holds, as a formula; null where ids hold none in one place. */
  inId(part: 'country' | 'year', cell: string): string | null;
  /** Characters of the shortest id. */
  readonly shortestId: number;
  /** Beside each indicator its pillar, as it is called in the list. */
  readonly pillars: string;
}

/** What the sheet of lists is called, whatever the language. */
const listsName = 'Lists';

/** The choices of a column in a language; null where its cells are not chosen. */
function choicesIn(column: Column, programme: Programme, language: string): readonly Choice[] | null {
  if (column.kind === 'currency') {
    const used = [...programme.countries.map(({ currency }) => currency), programme.action.budget.currency];
    return [...new Set(used)].sort().map((code) => ({ code, shown: code, names: [] }));
  }
  const choices = choicesOf(column, programme, language);
  if (choices === null) return null;
  if (column.kind !== 'indicator')
    return choices.map(({ code, meaning, names }) => ({
      ...{ code, names, shown: meaning === '' ? code : meaning },
    }));
  const pillars = programme.lists.pillar.map(({ code }) => code);
  const place = (indicator: Indicator | undefined) => pillars.indexOf(indicator?.pillar ?? '');
  return [...choices]
    .sort((one, other) => place(one.indicator) - place(other.indicator))
    .map(({ code, meaning, names }) => ({ code, names, shown: `${code} ${meaning}` }));
}

/** The lists of a programme in a language; `stamp` says what they were made for. */
export function listsOf(programme: Programme, language: string, stamp: string): Lists {
  const cells = new Map<number, Map<number, WrittenCell>>();
  let next = 1;
  /** Writes a column of texts and gives its range. */
  const write = (heading: string, texts: readonly string[]): string => {
    const letters = columnLetters(next);
    [heading, ...texts].forEach((value, at) => {
      const row = cells.get(at + 1) ?? new Map<number, WrittenCell>();
      row.set(next, { value, style: { format: '@' } });
      cells.set(at + 1, row);
    });
    next++;
    return `${listsName}!$${letters}$2:$${letters}$${Math.max(2, texts.length + 1)}`;
  };
  write('gloact', [stamp]);
  const placed = new Map<
    ColumnName,
    { choices: readonly Choice[]; shown: string; known: readonly string[] }
  >();
  const byList = new Map<string, ColumnName>();
  for (const column of columns as readonly Column[]) {
    const choices = choicesIn(column, programme, language);
    if (choices === null) continue;
    const key = column.list ?? column.kind;
    const same = byList.get(key);
    if (same !== undefined) {
      placed.set(column.name, placed.get(same)!);
      continue;
    }
    byList.set(key, column.name);
    const shown = write(
      column.name,
      choices.map((one) => one.shown),
    );
    const codes = write(
      `${column.name} code`,
      choices.map((one) => one.code),
    );
    const names = write(
      `${column.name} names`,
      choices.flatMap((one) => one.names),
    );
    placed.set(column.name, { choices, shown, known: [shown, codes, names] });
  }
  const { indicators, lists } = programme;
  const labelOf = new Map(
    lists.pillar.map(({ code, labels }) => [code, inLanguage(labels, language, programme)]),
  );
  const pillarOf = new Map(indicators.map(({ code, pillar }) => [code, labelOf.get(pillar) ?? pillar]));
  const inOrder = placed.get('indicator')!.choices;
  const pillars = write(
    'pillar of the indicator',
    inOrder.map(({ code }) => pillarOf.get(code)!),
  );
  const kinds = new Map(
    [...new Set(indicators.map(({ kind }) => kind))].map((kind) => {
      const codes = indicators.filter((one) => one.kind === kind).map(({ code }) => code);
      const names = inOrder.filter(({ code }) => codes.includes(code)).map(({ shown }) => shown);
      return [kind, write(`indicators of ${kind}`, [...codes, ...names])] as const;
    }),
  );
  const types = placed
    .get('activity_type')!
    .choices.filter(({ code }) => programme.inPersonTypes.includes(code));
  const inPerson = write(
    'activity_type in person',
    types.flatMap(({ code, shown, names }) => [code, shown, ...names]),
  );
  const rows = new Map<number, WrittenRow>([...cells].map(([at, row]) => [at, { cells: row }]));
  return {
    all: [...byList.values()].map((column) => ({ column, choices: placed.get(column)!.choices })),
    sheet: {
      name: listsName,
      hidden: true,
      columns: Array.from({ length: next - 1 }, () => ({ width: 24 })),
      rows,
    },
    choices: (column) => placed.get(column)?.shown ?? null,
    of: (column) => placed.get(column)?.choices ?? [],
    known: (column) => placed.get(column)?.known ?? [],
    shown: (column, code) => placed.get(column)?.choices.find((one) => one.code === code)?.shown ?? code,
    ofKind: (kind) => (kind === 'in person' ? inPerson : (kinds.get(kind) ?? `${listsName}!$A$1`)),
    dateOf: (end) => dateFormula(end === 'from' ? programme.action.start : programme.action.end),
    inId(part, cell) {
      const at = placeInIds(programme.activityId, part);
      return at === null ? null : `MID(${cell},${at},${part === 'year' ? 4 : 3})`;
    },
    shortestId: shortestId(programme.activityId),
    pillars,
  };
}

const dateFormula = (iso: string) => `DATE(${iso.split('-').map(Number).join(',')})`;
