import { filePlace } from '../../address.ts';
import { dateSystem1904 } from '../../notices/date-system-1904.ts';
import { externalLinks } from '../../notices/external-links.ts';
import { fileEmpty } from '../../notices/file-empty.ts';
import { type Finding, raise, remark } from '../../notices/finding.ts';
import { hiddenSheetWithData } from '../../notices/hidden-sheet-with-data.ts';
import { hugeValidationRange } from '../../notices/huge-validation-range.ts';
import { macroWorkbook } from '../../notices/macro-workbook.ts';
import { noReadableSheet } from '../../notices/no-readable-sheet.ts';
import { personalDataBeside } from '../../notices/personal-data-beside.ts';
import { FindingList } from '../finding-list.ts';
import type { Book, Sheet, Source } from '../table.ts';
import { type Beside, besideOf } from './beside.ts';
import { readFrame } from './frame.ts';
import { refuseOtherContainers, refuseOtherDocuments, refusePieces } from './kinds.ts';
import { damagedPart, Unreadable } from './limits.ts';
import { type Relation, readContentTypes, readRelations, refuseOtherKind, related } from './parts.ts';
import { ownProperty } from './properties.ts';
import { makeSheet } from './sheet.ts';
import { readWorkbook, type SheetEntry } from './sheet-list.ts';
import { fillsOf, type Look, noStyles, readStyles, type Style } from './styles.ts';
import { tablesOf } from './tables.ts';
import { readTexts, type Texts } from './texts.ts';
import { openZip, type Zip } from './zip.ts';

/** Sheets without cells, by the kind of relation to them. */
const cellless = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);
const once = { count: 1, cells: [], listed: 0 } as const;

/**
 * Opens an Excel workbook (.xlsx, .xlsm). All parts but the rows are read and proved now, rows when they are asked
 * for. A workbook that cannot be read gives no sheets and a finding that says why; only errors of `source` are thrown.
 */
export async function openWorkbook(source: Source): Promise<Book> {
  const list = new FindingList();
  const tell = (finding: Finding) => list.add(finding);
  const { findings } = list;
  const book = { file: source.name, kind: 'xlsx', encoding: null, delimiter: null, findings } as const;
  try {
    return { ...book, ...(await readBook(source, tell)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell({ ...error.remark, place: filePlace(source.name) });
    return { ...book, date1904: false, sheets: [] };
  }
}

async function readBook(
  source: Source,
  tell: (finding: Finding) => void,
): Promise<Pick<Book, 'date1904' | 'sheets' | 'stamps'>> {
  if (source.size === 0) throw new Unreadable(remark(fileEmpty, {}));
  const file = source.name;
  const zip = await openZip(source);
  await refuseOtherContainers(zip);
  refusePieces(zip);
  const contentType = await readContentTypes(zip);
  const ofPackage = await readRelations(zip, '');
  const part = related(zip, ofPackage, 'officeDocument') ?? zip.find('xl/workbook.xml');
  if (part === undefined) throw damagedPart('missing', 'xl/workbook.xml');
  refuseOtherDocuments(contentType(part));
  refuseOtherKind(part, 'officeDocument', contentType(part));
  const { entries, date1904, inNames, stamp } = await readWorkbook(zip, part);
  const relations = await readRelations(zip, part);
  const ownPart = related(zip, ofPackage, 'custom-properties');
  const property = stamp ?? (ownPart === undefined ? undefined : await ownProperty(zip, ownPart, 'gloact'));
  const stylesPart = related(zip, relations, 'styles');
  const textsPart = related(zip, relations, 'sharedStrings');
  if (stylesPart !== undefined) refuseOtherKind(stylesPart, 'styles', contentType(stylesPart));
  if (textsPart !== undefined) refuseOtherKind(textsPart, 'sharedStrings', contentType(textsPart));
  const { styles, looks } = stylesPart === undefined ? noStyles : await readStyles(zip, stylesPart);
  const fills = fillsOf(styles);
  const texts =
    textsPart === undefined ? { cells: [], runs: new Map(), fills } : await readTexts(zip, textsPart, fills);
  const kinds = [...relations.values()].map((relation) => relation.kind);
  const external = kinds.filter((kind) => kind === 'externalLink').length;
  if (/macroEnabled/i.test(contentType(part)) || kinds.includes('vbaProject')) {
    tell(raise(macroWorkbook, filePlace(file), {}));
  }
  if (external > 0) tell(raise(externalLinks, filePlace(file), { count: external }));
  if (date1904) tell(raise(dateSystem1904, filePlace(file), {}));
  if (inNames !== null)
    tell(raise(personalDataBeside, filePlace(file), { ...once, where: 'name', kind: inNames }));
  const beside = besideOf(zip, file);
  const both = new Map([
    ...ofPackage,
    ...[...relations].map(([id, one]) => [`workbook ${id}`, one] as const),
  ]);
  for (const finding of await beside.look(null, both)) tell(finding);
  const opened: (Sheet | 'chart' | 'damaged')[] = [];
  const sheetParts = new Set([part]);
  const tables = tablesOf(zip, contentType);
  const context = {
    contentType,
    zip,
    file,
    beside,
    tables,
    sheetParts,
    relations,
    styles,
    looks,
    texts,
    date1904,
    tell,
  };
  for (const entry of entries) opened.push(await openSheet(entry, context));
  for (const finding of await beside.rest(sheetParts)) tell(finding);
  if (opened.every((sheet) => sheet === 'chart')) throw new Unreadable(remark(noReadableSheet, {}));
  const sheets = opened.filter((sheet) => typeof sheet === 'object');
  return { date1904, sheets, stamps: property === undefined ? [] : [property] };
}

/** A sheet with its frame; a word for one without cells, and, with its finding, for one that is damaged. */
async function openSheet(
  entry: SheetEntry,
  context: {
    readonly zip: Zip;
    readonly file: string;
    readonly beside: Beside;
    readonly contentType: (part: string) => string;
    readonly tables: ReturnType<typeof tablesOf>;
    /** Parts that were read as sheets. */
    readonly sheetParts: Set<string>;
    readonly relations: ReadonlyMap<string, Relation>;
    readonly styles: readonly Style[];
    readonly looks: readonly Look[];
    readonly texts: Texts;
    readonly date1904: boolean;
    readonly tell: (finding: Finding) => void;
  },
): Promise<Sheet | 'chart' | 'damaged'> {
  const { zip, file, tell } = context;
  const place = filePlace(file, entry.name);
  const relation = entry.relation === undefined ? undefined : context.relations.get(entry.relation);
  const isCellless = relation !== undefined && cellless.has(relation.kind);
  try {
    const part =
      relation === undefined || relation.external || !(isCellless || relation.kind === 'worksheet')
        ? undefined
        : zip.find(relation.target);
    if (part !== undefined) refuseOtherKind(part, relation!.kind, context.contentType(part));
    if (isCellless) return 'chart';
    if (part === undefined) throw damagedPart('missing', relation?.target ?? entry.name);
    // Its rows would count twice.
    if (context.sheetParts.has(part)) throw damagedPart('damaged', part);
    context.sheetParts.add(part);
    const frame = await readFrame(zip, part, context.looks);
    const relations = await readRelations(zip, part);
    const tables = await context.tables(relations);
    for (const finding of await context.beside.look(entry.name, relations)) tell(finding);
    for (const [where, kind] of entry.tells ? [] : frame.personal)
      tell(raise(personalDataBeside, place, { ...once, where, kind }));
    if (entry.misnamed !== null)
      tell(raise(personalDataBeside, place, { ...once, where: 'tab', kind: entry.misnamed }));
    if (entry.state !== 'visible' && frame.hasData) {
      const state = entry.state === 'hidden' ? 'hidden' : 'veryHidden';
      tell(raise(hiddenSheetWithData, place, { state }));
    }
    if (frame.validated > 0) tell(raise(hugeValidationRange, place, { cells: frame.validated }));
    return makeSheet({ ...context, ...entry, part, frame, tables });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell({ ...error.remark, place });
    return 'damaged';
  }
}
