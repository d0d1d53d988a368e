import { groupBy } from '../group-by.ts';
import { everywhere } from '../protect/cells.ts';
import { peopleParts } from '../schema/columns.ts';
import { closestName } from '../text/closest.ts';
import { type FiguresFile, figuresTold, type Made } from './figures-file.ts';

/** A row of a log behind a number. */
interface TracedRow {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly activity: string;
  readonly period: string;
}

/** One number of a report as a file of figures tells it. */
export interface TracedFigure {
  readonly id: string;
  /** As texts of headquarters call it; null where they have no name for it. */
  readonly name: string | null;
  readonly period: string;
  /** As it is printed. */
  readonly text: string;
  readonly unit: string | null;
  /** How its rows are put together; null where it follows from other numbers. */
  readonly rule: string | null;
  readonly isHidden: boolean;
  readonly rows: readonly TracedRow[];
  /** Where texts of headquarters name it. */
  readonly cited: readonly Cited[];
}

interface Cited {
  readonly file: string;
  readonly line: number;
}

/** The numbers of the last report in a file of figures, which must be sound JSON of one; null where it does not tell how they are printed. */
export function tracedFigures(text: string): readonly TracedFigure[] | null {
  const file = JSON.parse(text) as {
    readonly reports: readonly { readonly period: string; readonly numbers: readonly Written[] }[];
    readonly following?: readonly Written[];
    readonly cited?: readonly (Cited & { readonly id: string })[];
  };
  const { reports, following = [] } = file;
  const cited = groupBy(Array.isArray(file.cited) ? file.cited.filter(isCited) : [], ({ id }) => id);
  const { period, numbers } = reports.at(-1)!;
  const all = [...numbers, ...(Array.isArray(following) ? following : [])];
  if (!all.every(({ id, text }) => typeof id === 'string' && typeof text === 'string')) return null;
  return all.map(({ id, name, text, unit, rule, amount, rows }) => ({
    ...{ id, period, text },
    name: name ?? null,
    unit: unit ?? null,
    rule: rule ?? null,
    isHidden: amount?.hidden !== undefined,
    rows: (rows ?? []).filter(isRow),
    cited: (cited.get(id) ?? []).map(({ file: of, line }) => ({ file: of, line })),
  }));
}

const isCited = (one: unknown): one is Cited & { readonly id: string } =>
  typeof one === 'object' &&
  one !== null &&
  ['id', 'file'].every((key) => typeof (one as Record<string, unknown>)[key] === 'string') &&
  Number.isInteger((one as Record<string, unknown>).line);

interface Written {
  readonly id: string;
  readonly text: string;
  readonly name?: string;
  readonly unit?: string | null;
  readonly rule?: string;
  readonly amount?: { readonly hidden?: string };
  readonly rows?: readonly unknown[];
}

const isRow = (one: unknown): one is TracedRow =>
  typeof one === 'object' &&
  one !== null &&
  ['file', 'activity', 'period'].every((key) => typeof (one as Record<string, unknown>)[key] === 'string');

/** How the last report in a file of figures was asked for; null where the file does not tell it. */
export function madeOf(text: string): Made | null {
  const { made } = JSON.parse(text) as { readonly made?: Partial<Made> };
  if (typeof made !== 'object' || made === null) return null;
  const { template, period, country, asOf, draft, suppressBelow } = made;
  if (typeof template !== 'string' || typeof period !== 'string' || typeof asOf !== 'string') return null;
  if (typeof draft !== 'boolean' || !Number.isInteger(suppressBelow) || suppressBelow! < 0) return null;
  if (country !== null && typeof country !== 'string') return null;
  return { template, period, country, asOf, draft, suppressBelow: suppressBelow! };
}

/** What two files are held against each other by. */
type NamedText = Pick<TracedFigure, 'id' | 'name' | 'text'>;

const namedText = ({ id, name, text }: Partial<NamedText> & Pick<NamedText, 'id'>): NamedText => ({
  ...{ id, text: text ?? '' },
  name: name ?? null,
});

/** The numbers of the last report in the text of a file of figures, without their rows; null where it does not tell how they are printed. */
export const namedTexts = (text: string): readonly NamedText[] | null =>
  tracedFigures(text)?.map(namedText) ?? null;

/** The same of figures that are not written. */
export function toldTexts(file: FiguresFile): readonly NamedText[] {
  const { reports, following = [] } = figuresTold(file);
  return [...Array.from(reports.at(-1)!.numbers, namedText), ...following.map(namedText)];
}

/** A number that two files of one report print differently; null where one of them has none. */
interface Differing {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two files: a line for each change, and how many numbers differ besides because of these. */
interface Differences {
  readonly changes: readonly Differing[];
  readonly following: number;
}

/**
 * What differs between two files. A result that is another in a country is one change, though totals, shares, pillars and the
 * country's activities are others too: it is told by the name that texts give it, in the order of the first file.
 */
export function differing(before: readonly NamedText[], after: readonly NamedText[]): Differences {
  const byId = (all: readonly NamedText[]) => new Map(all.map((one) => [one.id, one]));
  const [was, is] = [byId(before), byId(after)];
  const all = [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [one, other] = [was.get(id), is.get(id)];
    if (one?.text === other?.text) return [];
    const name = one?.name ?? other?.name ?? null;
    return [{ ...placeOf(id), id, name, before: one?.text ?? null, after: other?.text ?? null }];
  });
  const groups = [...groupBy(all, ({ indicator, basis }) => `${indicator} ${basis}`).values()];
  const told = groups.map(firstOf);
  // People over indicators are others because results are; where only sexes are, people tell it.
  const isResult = (own: readonly Placed[]) =>
    own.some(({ indicator, name }) => indicator !== '' && name !== null);
  const people = told.filter((own) => own.some(({ table }) => table === 'people'));
  const left = told.some(isResult)
    ? people
    : people.length > 0
      ? told.filter((own) => own.some(({ name, column }) => name === null && isSex(column)))
      : [];
  const shown = told.filter((own) => !left.includes(own)).flat();
  return {
    changes: shown.map(({ id, name, ...one }) => ({
      ...{ name: name ?? id, before: one.before, after: one.after },
    })),
    following: all.length - shown.length,
  };
}

type Placed = ReturnType<typeof placeOf> & Omit<Differing, 'name'> & { readonly name: string | null };

const isSex = (column: string) => column === 'unsplit' || peopleParts.some((part) => part === column);

/** Where a number stands, as its id says. */
function placeOf(id: string) {
  const [table = '', pillar = '', indicator = '', basis = '', country = '', ...rest] = id.split('/');
  return { id, table, pillar, indicator, basis, country, column: rest.at(-1) ?? '' };
}

/** Of numbers of one indicator those of the countries, of the period or else to date; else of all countries; else what there is. */
function firstOf(all: readonly Placed[]): readonly Placed[] {
  const named = all.filter(({ name }) => name !== null);
  const inCountries = (one: Placed) => one.country !== everywhere;
  const candidates = [
    named.filter((one) => inCountries(one) && one.column === 'value'),
    named.filter((one) => inCountries(one) && one.column === 'toDate'),
    named.filter(inCountries).slice(0, 1),
    // Under a pillar before all of them.
    named.filter(({ indicator, pillar }) => indicator === '' && pillar !== ''),
    named.slice(0, 1),
  ];
  return candidates.find((own) => own.length > 0) ?? all.slice(0, 1);
}

/** The number of an id or a name; where there is none, those that may be meant. */
export function traceOf(
  figures: readonly TracedFigure[],
  asked: string,
): { readonly figure: TracedFigure } | { readonly near: readonly string[] } {
  const wanted = asked.trim().replace(/^\{\{\s*|\s*\}\}$/g, '');
  const same = (text: string | null) => text?.toLowerCase() === wanted.toLowerCase();
  const figure = figures.find(({ id, name }) => same(id) || same(name));
  if (figure !== undefined) return { figure };
  const names = [...new Set(figures.flatMap(({ id, name }) => (name === null ? [id] : [name])))];
  const closest = closestName(wanted, names);
  const holding = names.filter((name) => wanted !== '' && name.toLowerCase().includes(wanted.toLowerCase()));
  return { near: [...new Set([...(closest === null ? [] : [closest]), ...holding])].slice(0, mostNear) };
}

/** Names that are suggested. */
const mostNear = 8;
