import { safeSheet } from '../check/safe-names.ts';
import { manyOf } from '../lazily.ts';
import { findIndicator, inLanguage } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import { periodRange } from '../programme/programme.ts';
import { wayOf } from '../programme/ways.ts';
import type { PrintedNumber, PrintedReport } from '../protect/printed.ts';
import { jsonPieces } from '../text/json-pieces.ts';
import type { NamedFigure } from './narrative/figures-named.ts';
import { type Contents, readContents } from './previous.ts';
import type { ReportWords } from './words.ts';

/** What was printed in a report and in those before it: a file that headquarters keeps and gives to the next report. */
export interface FiguresFile {
  /** Id of the pack. */
  readonly programme: string;
  /** By the ends of their periods, the last one's own report last. */
  readonly reports: readonly PrintedReport[];
  /** What each of them told of the grant's own groups of people, where any told of them. */
  readonly groups?: readonly PrintedReport[];
  /** What the last report told besides; null in a file of an older version. */
  readonly contents: Contents | null;
  /** Left out where a file is read. */
  readonly telling?: Telling;
}

const kind = 'gloact figures';
const version = 1;

/** How a report was asked for, so that it can be compiled again. */
export interface Made {
  readonly template: string;
  readonly period: string;
  /** Alpha-3, of a report of one country. */
  readonly country: string | null;
  /** ISO day. */
  readonly asOf: string;
  readonly draft: boolean;
  readonly suppressBelow: number;
}

/** What people read of a number, and how its report was made. */
interface Telling {
  readonly made: Made;
  readonly programme: Programme;
  /** Names that texts of headquarters give to numbers of the last report, and numbers that follow from others. */
  readonly named: readonly Pick<NamedFigure, 'name' | 'id' | 'text' | 'label'>[];
  readonly words: Pick<ReportWords, 'figure'>;
  /** Where texts of headquarters name numbers, in the order of their files and lines. */
  readonly cited: readonly {
    readonly figure: Pick<NamedFigure, 'id'>;
    readonly file: string;
    readonly line: number;
  }[];
}

/** A number as the file has it: with its mark, how it is printed and counted, and the rows that made it. */
export type ToldNumber = ReturnType<typeof toldNumber>;

/** What the file says; its numbers are made when they are asked for, since all of them with their rows take more room than the report. */
export function figuresTold({ programme, reports, groups = [], contents, telling }: FiguresFile) {
  const names = new Map(telling?.named.map(({ id, name }) => [id, name]));
  const written = (reports: readonly PrintedReport[]) =>
    reports.map(({ numbers, ...report }, at) => ({
      ...report,
      numbers: manyOf(numbers, (number) =>
        toldNumber(number, report.suppressedBelow, at === reports.length - 1 ? names : noNames, telling),
      ),
    }));
  const known = new Set(reports.at(-1)?.numbers.map(idOf));
  const following = telling?.named.filter(({ id }) => !known.has(id)) ?? [];
  return {
    ...{ kind, version, programme, reports: written(reports) },
    ...(groups.length === 0 ? {} : { groups: written(groups) }),
    ...(contents === null ? {} : { contents }),
    ...(telling === undefined
      ? {}
      : {
          made: telling.made,
          wording: {
            language: telling.programme.action.language,
            indicators: indicatorWording(telling.programme),
          },
          following: following.map(({ id, name, text, label }) => ({ id, name, text, label })),
          ...(telling.cited.length === 0
            ? {}
            : { cited: telling.cited.map(({ figure, file, line }) => ({ id: figure.id, file, line })) }),
        }),
  };
}
const noNames: ReadonlyMap<string, string> = new Map();

function toldNumber(
  { rows, ...number }: PrintedNumber,
  below: number,
  names: ReadonlyMap<string, string>,
  telling: Telling | undefined,
) {
  const id = idOf(number);
  return {
    id,
    ...(names.has(id) ? { name: names.get(id)! } : {}),
    ...(telling === undefined ? {} : toldOf(number, below, telling)),
    ...number,
    rows: rows.map(({ activity, period, place: { file, sheet, row } }) => ({
      ...{ activity, period, file, row },
      // A sheet may be called after a person.
      sheet: safeSheet(sheet),
    })),
  };
}

/** The file as JSON in pieces. */
export function* figuresTexts(file: FiguresFile): Generator<string> {
  yield* jsonPieces(figuresTold(file));
  yield '\n';
}

/** The file as JSON, whole. */
export const figuresFile = (file: FiguresFile): string => [...figuresTexts(file)].join('');

/** What each indicator is called in the action's language, byte by byte as the pack has it, by its code. */
export const indicatorWording = (programme: Programme): Readonly<Record<string, string>> =>
  Object.fromEntries(
    programme.indicators.map(({ code, labels }) => [
      code,
      inLanguage(labels, programme.action.language, programme),
    ]),
  );

/** The same as a file of figures has it; null where it does not tell it in this language. */
export function wordingIn(text: string, language: string): Readonly<Record<string, string>> | null {
  const { wording } = JSON.parse(text) as { readonly wording?: unknown };
  if (!isRecord(wording) || wording.language !== language || !isRecord(wording.indicators)) return null;
  const { indicators } = wording;
  return Object.values(indicators).every((one) => typeof one === 'string')
    ? (indicators as Record<string, string>)
    : null;
}

/** Names a number among those of a report. */
const idOf = (of: Omit<PrintedNumber, 'rows' | 'amount'>): string =>
  [
    ...[of.table, of.pillar, of.indicator, of.basis ?? '', of.country],
    ...(of.activity === null ? [] : [of.activity]),
    of.column,
  ].join('/');

/** A number as it is printed, its unit, and how the rows are put together. */
function toldOf(number: Omit<PrintedNumber, 'rows'>, below: number, { programme, words }: Telling) {
  // A group of people is one of those whom the indicator before the sign counts.
  const indicator = findIndicator(programme, number.indicator.replace(/\+.*/, ''));
  return {
    text: words.figure(number.amount, below),
    unit: indicator?.unit ?? null,
    rule:
      indicator === undefined
        ? number.basis === 'reach_estimate'
          ? 'max'
          : 'sum'
        : wayOf({ indicator, basis: number.basis as Parameters<typeof wayOf>[0]['basis'] }),
  };
}

/** Reads such a file; null where it is none, of another programme, or not whole. */
export function readFiguresFile(text: string, programme: Programme): FiguresFile | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(file) || file.kind !== kind || file.version !== version || file.programme !== programme.id)
    return null;
  const { reports, groups } = file;
  if (!Array.isArray(reports) || reports.length === 0 || !reports.every(isReport)) return null;
  const contents = readContents(file.contents, programme);
  if (groups === undefined) return { programme: programme.id, reports, contents };
  if (!Array.isArray(groups) || groups.length !== reports.length || !groups.every(isReport)) return null;
  return { programme: programme.id, reports, groups, contents };
}

const isRecord = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

const isReport = (one: unknown): one is PrintedReport =>
  isRecord(one) &&
  typeof one.period === 'string' &&
  periodRange(one.period) !== null &&
  isCount(one.suppressedBelow) &&
  Array.isArray(one.numbers) &&
  one.numbers.every(isNumber);

const isNumber = (one: unknown): one is PrintedNumber =>
  isRecord(one) &&
  ['lines', 'matrix', 'results', 'people'].includes(String(one.table)) &&
  [one.pillar, one.indicator, one.country, one.column].every((text) => typeof text === 'string') &&
  [one.basis, one.activity].every((text) => text === null || typeof text === 'string') &&
  isRecord(one.amount) &&
  (typeof one.amount.hidden === 'string'
    ? ['few', 'withheld'].includes(one.amount.hidden)
    : Number.isFinite(one.amount.value) && typeof one.amount.precision === 'string') &&
  Array.isArray(one.rows);

const isCount = (one: unknown): one is number => Number.isInteger(one) && (one as number) >= 0;
