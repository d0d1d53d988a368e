import { filePlace } from '../address.ts';
import { fileUnreadable } from '../notices/file-unreadable.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { own } from '../own.ts';
import { findCountry } from '../programme/lookup.ts';
import type { DateOrder, Decimal, Programme } from '../programme/programme.ts';
import { columnNamed } from '../schema/columns.ts';
import { openBook, type ReadOptions } from '../table/read.ts';
import { type Book, noBook, type Row, type Sheet, type Source } from '../table/table.ts';
import { normalise } from '../text/normalise.ts';
import type { CodeReaders } from './cells/code.ts';
import type { CellContext, Convention } from './cells/context.ts';
import { conventionFindings, surveyor } from './convention.ts';
import { promisedBy } from './file-name.ts';
import { headingFindings } from './headings/findings.ts';
import type { Headings } from './headings/headings.ts';
import type { Layout, Promised } from './rows/entry.ts';
import { Firsts } from './rows/firsts.ts';
import { type HiddenWatch, hiddenWatch } from './rows/hidden.ts';
import { type Parsed, type RowParser, rowParser } from './rows/row-parser.ts';
import { chooseSheet, firstRows } from './sheet.ts';

/** How a log is to be read; what is left out is found out from the file. */
export interface LogOptions {
  readonly programme: Programme;
  readonly readers: CodeReaders;
  readonly country?: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly dateOrder?: DateOrder;
  readonly decimal?: Decimal;
  /** Proved by an earlier reading of the whole file. */
  readonly convention?: Convention;
}

/** A log ready to be read row by row. */
export interface Log {
  readonly file: string;
  readonly book: Book;
  /** Null when no sheet could be read as a log; then `findings` say why. */
  readonly sheet: Sheet | null;
  readonly headings: Headings | null;
  readonly promised: Promised;
  readonly convention: Convention | null;
  /** What was found while opening. */
  readonly findings: readonly Finding[];
  /** Entries and findings of all rows, in batches. */
  rows(): AsyncIterable<readonly Parsed[]>;
  /** After the rows: what was found on the way, and the convention that later rows proved when it is not the one used. */
  close(): { readonly findings: readonly Finding[]; readonly proven: Convention | null };
}

/** Rows whose cells prove the number and date convention before reading begins. */
const surveyedRows = 2000;

/** Opens a file as a log: finds its sheet, its headings and its conventions. Bad files give findings, never errors. */
export async function openLog(source: Source, options: LogOptions): Promise<Log> {
  const { programme, readers } = options;
  const promised = promisedBy(source.name, readers.countries);
  const office = findCountry(programme, options.country ?? promised.country ?? '');
  const languages = office?.languages ?? [
    ...new Set(programme.countries.flatMap((country) => country.languages)),
  ];
  const { encoding, delimiter } = options;
  const book = await bookOf(source, {
    languages,
    ...own({ encoding, delimiter }),
  });
  const opened = { file: source.name, book, promised };
  const nothing = { sheet: null, headings: null, convention: null, rows: async function* () {} };
  const close = () => ({ findings: book.findings, proven: null });
  if (book.sheets.length === 0) return { ...opened, ...nothing, findings: [], close };

  const choice = await chooseSheet(book, options.sheet);
  // A text file without columns, or whose heading row was too long, has no headings either: one cause, told once.
  const columnless = book.findings.some(({ notice }) => notice.explainsHeadings);
  if (choice.headings === null) {
    const findings = columnless ? [] : ((await unsplitSheets(book)) ?? choice.findings);
    return { ...opened, ...nothing, findings, close };
  }
  const { sheet, headings } = choice;
  const layout = layoutOf(source.name, sheet.name, headings, promised);
  const habitOf = office ?? (await countryInRows(sheet, layout, programme, readers));
  const habit = { dateOrder: habitOf?.dateOrder ?? 'dmy', decimal: habitOf?.decimal ?? 'point' } as const;
  const survey = surveyor(
    habit,
    book.date1904,
    own({ dateOrder: options.dateOrder, decimal: options.decimal }),
  );
  const see = seeRow(layout, survey);
  for await (const row of dataRows(sheet, headings, surveyedRows)) see(row);
  const convention = options.convention ?? survey.convention();
  const context = contextOf(programme, readers, convention);

  let done: RowParser | undefined;
  let hidden: HiddenWatch | undefined;
  return {
    ...opened,
    sheet,
    headings,
    convention,
    findings: [...choice.findings, ...headingFindings(headings, source.name, sheet.name)],
    async *rows() {
      const parserWith = (firsts: Firsts) => rowParser(layout, context, firsts, sheet.merges, headings.blank);
      let firsts = new Firsts();
      let parser = parserWith(firsts);
      let count = 0;
      hidden = hiddenWatch(sheet, source.name, headings);
      for await (const batch of sheet.rows()) {
        const parsed: Parsed[] = [];
        for (const row of batch) {
          hidden.see(row);
          if (row.row < headings.dataFrom) continue;
          if (++count > surveyedRows) see(row);
          let one = parser.parse(row);
          if (firsts.missed.size > 0) {
            firsts = new Firsts(await returning(sheet, headings, parserWith));
            parser = parserWith(firsts);
            for await (const earlier of dataRows(sheet, headings, count)) one = parser.parse(earlier);
          }
          parsed.push(one);
        }
        yield parsed;
      }
      done = parser;
    },
    close() {
      const said = conventionFindings(survey, convention, filePlace(source.name, sheet.name));
      return {
        findings: [...book.findings, ...(hidden?.findings() ?? []), ...said, ...(done?.close() ?? [])],
        proven: survey.contradicts(convention) ? survey.convention() : null,
      };
    },
  };
}

/** Activities whose rows stand so far apart that their first row is forgotten in between: found by reading it all once. */
async function returning(
  sheet: Sheet,
  headings: Headings,
  parserWith: (firsts: Firsts) => RowParser,
): Promise<ReadonlySet<string>> {
  const firsts = new Firsts();
  const parser = parserWith(firsts);
  for await (const row of dataRows(sheet, headings, Number.POSITIVE_INFINITY)) parser.parse(row);
  return firsts.missed;
}

/** What explains that there are no headings: rows that stand in one cell. */
async function unsplitSheets(book: Book): Promise<readonly Finding[] | null> {
  const findings: Finding[] = [];
  for (const sheet of book.sheets) {
    const unsplit = await sheet.unsplit();
    if (unsplit !== null) findings.push(unsplit);
  }
  return findings.length > 0 ? findings : null;
}

function bookOf(source: Source, options: ReadOptions): Promise<Book> {
  if (source.unreadable === undefined) return openBook(source, options);
  const finding = raise(fileUnreadable, filePlace(source.name), { reason: source.unreadable });
  return Promise.resolve(noBook(source.name, [finding]));
}

function layoutOf(file: string, sheet: string | null, headings: Headings, promised: Promised): Layout {
  const columns = new Map<Headings['matches'][number]['name'], { column: number; heading: string }>();
  for (const { name, column, heading } of headings.matches) {
    if (!columns.has(name)) columns.set(name, { column, heading });
  }
  const all = [...headings.matches, ...headings.unknown].map(({ column }) => column);
  return { file, sheet, promised, width: Math.max(...all), headingRow: headings.row, columns };
}

async function* dataRows(sheet: Sheet, headings: Headings, most: number): AsyncGenerator<Row> {
  let count = 0;
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      if (row.row < headings.dataFrom) continue;
      if (++count > most) return;
      yield row;
    }
  }
}

async function countryInRows(sheet: Sheet, layout: Layout, programme: Programme, readers: CodeReaders) {
  const at = layout.columns.get('country');
  if (at === undefined) return undefined;
  for (const row of await firstRows(sheet, 50)) {
    const text = row.row > layout.headingRow ? row.cells[at.column - 1]?.text : undefined;
    const country =
      text === undefined ? undefined : findCountry(programme, readers.countries.read(text).code ?? '');
    if (country !== undefined) return country;
  }
  return undefined;
}

function seeRow(layout: Layout, survey: ReturnType<typeof surveyor>): (row: Row) => void {
  const of = (kinds: readonly string[]) =>
    [...layout.columns]
      .filter(([name]) => kinds.includes(columnNamed.get(name)!.kind))
      .map(([, at]) => at.column - 1);
  const dates = of(['date']);
  const numbers = of(['number', 'integer']);
  return (row) => {
    for (const index of dates) {
      const cell = row.cells[index];
      if (cell !== undefined) survey.seeDate(cell, row.row, index + 1);
    }
    for (const index of numbers) {
      const cell = row.cells[index];
      if (cell !== undefined) survey.seeNumber(cell, row.row, index + 1);
    }
  };
}

function contextOf(programme: Programme, readers: CodeReaders, convention: Convention): CellContext {
  const fractional = programme.indicators
    .filter(({ unit }) => unit.startsWith('percent'))
    .map(({ code }) => code);
  const confusable = new Map(
    programme.countries.flatMap(({ alpha3, name, never }) =>
      never.map((other) => [normalise(other), { code: alpha3, name }] as const),
    ),
  );
  return { readers, convention, periods: programme.periods, fractional: new Set(fractional), confusable };
}
