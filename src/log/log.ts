import { filePlace, type Place } from '../address.ts';
import { fileUnreadable } from '../notices/file-unreadable.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { headingRowFoundAt } from '../notices/heading-row-found-at.ts';
import { own } from '../own.ts';
import { findCountry } from '../programme/lookup.ts';
import type { DateOrder, Decimal, Programme } from '../programme/programme.ts';
import { openBook, type ReadOptions } from '../table/read.ts';
import { type Book, noBook, type Row, type Source } from '../table/table.ts';
import { TextNumbers } from '../text/text-numbers.ts';
import type { CodeReaders } from './cells/code.ts';
import { type CellContext, type Convention, contextOf } from './cells/context.ts';
import { conventionFindings, surveyor } from './convention.ts';
import { promisedBy } from './file-name.ts';
import { cellFits } from './headings/cell-fits.ts';
import { headingFindings } from './headings/findings.ts';
import { layoutOf } from './headings/layout.ts';
import { ofOther, sinceMade } from './old-template.ts';
import type { Layout, Promised } from './rows/entry.ts';
import { Firsts } from './rows/firsts.ts';
import { type HiddenWatch, hiddenWatch } from './rows/hidden.ts';
import { nothingDoneWatch } from './rows/nothing-done.ts';
import { lookThrough, type PersonalWatch, personalWatch, watched } from './rows/personal.ts';
import { type Parsed, type RowParser, rowParser } from './rows/row-parser.ts';
import { chooseSheets, type LogSheet, ofLog } from './sheets.ts';
import type { Stamp } from './stamp.ts';
import { seeRow } from './survey.ts';

/** How a log is to be read; what is left out is found out from the file. */
export interface LogOptions {
  readonly programme: Programme;
  readonly readers: CodeReaders;
  readonly country?: string;
  /** Names of the sheets to read; all that look like a log where none is named. */
  readonly sheets?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly dateOrder?: DateOrder;
  readonly decimal?: Decimal;
  /** Proved by an earlier reading of the whole file. */
  readonly convention?: Convention;
  /** Numbers of the ids of activities in all files. */
  readonly ids?: TextNumbers;
}

/** A log ready to be read row by row. */
export interface Log {
  readonly file: string;
  readonly book: Book;
  /** Read one after the other as one log; none where `findings` say why. */
  readonly sheets: readonly LogSheet[];
  readonly promised: Promised;
  /** What the log says of itself, where we made it. */
  readonly stamp: Stamp | null;
  readonly convention: Convention | null;
  /** What was found while opening. */
  readonly findings: readonly Finding[];
  /** Entries and findings of all rows, in batches. */
  rows(): AsyncIterable<readonly Parsed[]>;
  /** After the rows: what was found on the way, and the convention that later rows proved when it is not the one used. */
  close(): {
    readonly findings: readonly Finding[];
    readonly proven: Convention | null;
    /** The cell above the headings that says there was nothing to do. */
    readonly nothingDone: Place | null;
  };
}

/** Rows whose cells prove the number and date convention before reading begins. */
const surveyedRows = 2000;

/** Opens a file as a log: finds its sheet, its headings and its conventions. Bad files give findings, never errors. */
export async function openLog(source: Source, options: LogOptions): Promise<Log> {
  const { programme, readers, encoding, delimiter, ids = new TextNumbers() } = options;
  const promised = promisedBy(source.name, readers.countries);
  const office = findCountry(programme, options.country ?? promised.country ?? '');
  const all = () => [...new Set(programme.countries.flatMap((country) => country.languages))];
  const languages = office?.languages ?? all();
  const book = await bookOf(source, { languages, ...own({ encoding, delimiter }) });
  const opened = { file: source.name, book, promised, stamp: null };
  const nothing = { sheets: [], convention: null, rows: async function* () {} };
  const close = () => ({ findings: book.findings, proven: null, nothingDone: null });
  if (book.sheets.length === 0) return { ...opened, ...nothing, findings: [], close };

  const fits = cellFits((convention) => contextOf(programme, readers, convention));
  const choice = await chooseSheets(book, options.sheets ?? [], fits, programme);
  const { stamp } = choice;
  const other = ofOther(stamp, programme, source.name);
  if (other.length > 0)
    return { ...opened, ...nothing, stamp, findings: other, ...lookThrough(book, choice) };
  // A text file without columns, or whose heading row was too long, has no headings either: one cause, told once.
  const columnless = book.findings.some(({ notice }) => notice.explainsHeadings);
  if (choice.sheets.length === 0)
    return {
      ...opened,
      ...nothing,
      stamp,
      findings: columnless ? [] : choice.findings,
      ...lookThrough(book, { ...choice, beside: [] }),
    };
  const tables = choice.sheets.map(
    (one): Table => ({ ...one, layout: layoutOf(source.name, one.sheet, one.headings, promised) }),
  );
  const habitOf =
    office ??
    findCountry(programme, stamp?.country ?? '') ??
    (await countryInRows(tables, programme, readers));
  const proven = [...new Set(tables.flatMap(({ headings }) => headings.languages))];
  const spoken = proven.length > 0 ? proven : habitOf?.languages.slice(0, 1);
  const settings = own({ dateOrder: options.dateOrder, decimal: options.decimal });
  const survey = surveyor(habitOf ?? null, book.date1904, settings, spoken);
  const see = new Map(tables.map((table) => [table, seeRow(table.layout, survey, programme)]));
  for await (const { table, row } of dataRows(tables, surveyedRows)) see.get(table)!(row);
  const convention = options.convention ?? survey.convention();
  const context = contextOf(programme, readers, convention, habitOf?.alpha3);

  let reader: ReturnType<typeof readerOf> | undefined;
  let hidden: HiddenWatch[] = [];
  let personal: PersonalWatch[] = [];
  const nothingDone = nothingDoneWatch(readers, source.name);
  const isOurs = stamp !== null || choice.beside.length > 0;
  const others = book.sheets.filter((sheet) => tables.every((table) => table.sheet !== sheet));
  const changed = await sinceMade(stamp, others, tables[0]!.headings, source.name, options);
  return {
    ...opened,
    stamp,
    sheets: choice.sheets,
    convention,
    findings: [
      ...changed,
      ...choice.findings,
      ...tables
        .flatMap(({ headings, sheet }) =>
          headingFindings(headings, source.name, sheet.name, programme.columnsLeftOut),
        )
        // In a log of our own making they stand where we put them.
        .filter(({ notice }) => notice !== headingRowFoundAt || !isOurs),
    ],
    async *rows() {
      reader = readerOf(tables, context, new Firsts(null, ids));
      let count = 0;
      hidden = tables.map(({ sheet, headings }) =>
        // A new log closes columns itself, which open with a click.
        hiddenWatch(isOurs ? { ...sheet, hiddenColumns: [] } : sheet, source.name, headings),
      );
      personal = tables.map(({ sheet, layout }) => personalWatch(sheet, source.name, layout));
      for (const [index, table] of tables.entries()) {
        for await (const batch of table.sheet.rows()) {
          const parsed: Parsed[] = [];
          for (const row of batch) {
            hidden[index]!.see(row);
            if (row.row < table.headings.dataFrom) {
              personal[index]!.see(row);
              nothingDone.see(row, table.sheet.name);
              continue;
            }
            if (++count > surveyedRows) see.get(table)!(row);
            let one = reader.parse(table, row);
            if (reader.firsts.missesAny) {
              reader = readerOf(tables, context, await returning(tables, context, ids));
              for await (const earlier of dataRows(tables, count))
                one = reader.parse(earlier.table, earlier.row);
            }
            parsed.push(one);
            personal[index]!.see(row, one.entry !== null);
          }
          yield parsed;
        }
      }
      for (const sheet of others)
        if (!choice.telling.includes(sheet)) personal.push(await watched(sheet, source.name, 'sheet'));
    },
    close() {
      const said = conventionFindings(survey, filePlace(source.name, tables[0]!.sheet.name));
      return {
        findings: [
          ...ofLog(book.findings, others, choice.beside, choice.telling),
          ...hidden.flatMap((watch) => watch.findings()),
          ...personal.flatMap((watch) => watch.findings()),
          ...said,
          ...(reader?.close() ?? []),
        ],
        proven: survey.contradicts(convention) ? survey.convention() : null,
        nothingDone: nothingDone.place(),
      };
    },
  };
}

/** A sheet of the log, and where its columns stand. */
interface Table extends LogSheet {
  readonly layout: Layout;
}

/** Parses the rows of all tables, which share what is inherited. */
function readerOf(tables: readonly Table[], context: CellContext, firsts: Firsts) {
  const parsers = new Map(
    tables.map((table): [Table, RowParser] => {
      const { layout, sheet, headings } = table;
      return [table, rowParser(layout, context, firsts, sheet.merges, headings.blank)];
    }),
  );
  return {
    firsts,
    parse: (table: Table, row: Row): Parsed => parsers.get(table)!.parse(row),
    close: (): Finding[] => [...parsers.values()].flatMap((parser) => parser.close()),
  };
}

/** What never forgets activities whose rows stand so far apart that it would: found by reading it all once. */
async function returning(tables: readonly Table[], context: CellContext, ids: TextNumbers): Promise<Firsts> {
  const reader = readerOf(tables, context, new Firsts(null, ids));
  for await (const { table, row } of dataRows(tables)) reader.parse(table, row);
  return new Firsts(reader.firsts.missed, ids);
}

function bookOf(source: Source, options: ReadOptions): Promise<Book> {
  if (source.unreadable === undefined) return openBook(source, options);
  const finding = raise(fileUnreadable, filePlace(source.name), { reason: source.unreadable });
  return Promise.resolve(noBook(source.name, [finding]));
}

/** The first `most` rows below the headings, sheet after sheet. */
async function* dataRows(tables: readonly Table[], most = Number.POSITIVE_INFINITY) {
  let count = 0;
  for (const table of tables) {
    for await (const batch of table.sheet.rows()) {
      for (const row of batch) {
        if (row.row < table.headings.dataFrom) continue;
        if (++count > most) return;
        yield { table, row };
      }
    }
  }
}

async function countryInRows(tables: readonly Table[], programme: Programme, readers: CodeReaders) {
  for await (const { table, row } of dataRows(tables, 50)) {
    const at = table.layout.columns.get('country');
    const text = at === undefined ? undefined : row.cells[at.column - 1]?.text;
    const country =
      text === undefined ? undefined : findCountry(programme, readers.countries.read(text).code ?? '');
    if (country !== undefined) return country;
  }
  return undefined;
}
