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
import { kindOf, type ToldKind } from '../../privacy/kinds.ts';
import { distinct, maskedName, personalInName } from '../../privacy/names-of-files.ts';
import type { Personal } from '../../privacy/pattern.ts';
import { FindingList } from '../finding-list.ts';
import type { Book, Sheet, Source } from '../table.ts';
import { type Beside, besideOf } from './beside.ts';
import { readFrame } from './frame.ts';
import { refuseOtherContainers, refuseOtherDocuments } from './kinds.ts';
import { damagedPart, Unreadable } from './limits.ts';
import { attributeTexts, formulaTexts } from './part-texts.ts';
import { type Relation, readContentTypes, readRelations, related } from './parts.ts';
import { ownProperty } from './properties.ts';
import { makeSheet } from './sheet.ts';
import { readStyles, type Style } from './styles.ts';
import { readTexts, type Texts } from './texts.ts';
import { isTrue, readXml } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

interface SheetEntry {
  readonly name: string;
  readonly state: Sheet['state'];
  readonly relation: string | undefined;
  /** What is personal in its own name, which is told masked. */
  readonly misnamed: ToldKind | null;
  /** Made by us beside a log: help and lists. */
  readonly ours: boolean;
  /** Added by us to a log to tell of it. */
  readonly tells: boolean;
}

/** Names that a new log gives to cells of its help and its lists, and those of sheets that tell of a log. */
const ownNames = /^gloact_/;
/** The names of the sheets of findings and of corrections. */
export const [findingsName, correctionsName] = ['gloact_findings', 'gloact_corrections'];
const tellingNames = new Set([findingsName, correctionsName]);

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
  const contentType = await readContentTypes(zip);
  const ofPackage = await readRelations(zip, '');
  const part = related(zip, ofPackage, 'officeDocument') ?? zip.find('xl/workbook.xml');
  if (part === undefined) throw damagedPart('missing', 'xl/workbook.xml');
  refuseOtherDocuments(contentType(part));
  const { entries, date1904, inNames, stamp } = await readWorkbook(zip, part);
  const relations = await readRelations(zip, part);
  const ownPart = related(zip, ofPackage, 'custom-properties');
  const property = stamp ?? (ownPart === undefined ? undefined : await ownProperty(zip, ownPart, 'gloact'));
  const stylesPart = related(zip, relations, 'styles');
  const textsPart = related(zip, relations, 'sharedStrings');
  const styles = stylesPart === undefined ? [] : await readStyles(zip, stylesPart);
  const texts = textsPart === undefined ? { cells: [], strikes: new Map() } : await readTexts(zip, textsPart);
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
  const hasFilter = tableFilters(zip);
  const context = { zip, file, beside, hasFilter, sheetParts, relations, styles, texts, date1904, tell };
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
    readonly hasFilter: ReturnType<typeof tableFilters>;
    /** Parts that were read as sheets. */
    readonly sheetParts: Set<string>;
    readonly relations: ReadonlyMap<string, Relation>;
    readonly styles: readonly Style[];
    readonly texts: Texts;
    readonly date1904: boolean;
    readonly tell: (finding: Finding) => void;
  },
): Promise<Sheet | 'chart' | 'damaged'> {
  const { zip, file, tell } = context;
  const place = filePlace(file, entry.name);
  const relation = entry.relation === undefined ? undefined : context.relations.get(entry.relation);
  if (relation !== undefined && relation.kind !== 'worksheet') return 'chart';
  try {
    const part = relation === undefined || relation.external ? undefined : zip.find(relation.target);
    if (part === undefined) throw damagedPart('missing', relation?.target ?? entry.name);
    // Its rows would count twice.
    if (context.sheetParts.has(part)) throw damagedPart('damaged', part);
    context.sheetParts.add(part);
    const frame = await readFrame(zip, part);
    const relations = await readRelations(zip, part);
    const tableFiltered = await context.hasFilter(relations);
    for (const finding of await context.beside.look(entry.name, relations)) tell(finding);
    for (const [where, kind] of entry.tells ? [] : frame.personal)
      tell(raise(personalDataBeside, place, { ...once, where, kind }));
    if (entry.misnamed !== null)
      tell(raise(personalDataBeside, place, { ...once, where: 'tab', kind: entry.misnamed }));
    if (entry.state !== 'visible' && frame.hasData && !entry.ours && !entry.tells) {
      const state = entry.state === 'hidden' ? 'hidden' : 'veryHidden';
      tell(raise(hiddenSheetWithData, place, { state }));
    }
    if (frame.validated > 0) tell(raise(hugeValidationRange, place, { cells: frame.validated }));
    return makeSheet({ ...context, ...entry, part, frame, tableFiltered });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell({ ...error.remark, place });
    return 'damaged';
  }
}

/** The list of sheets, and what is personal in the names that the workbook gives to cells and in what it says of itself. */
async function readWorkbook(
  zip: Zip,
  part: string,
): Promise<{
  readonly entries: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly inNames: ToldKind | null;
  readonly stamp: string | undefined;
}> {
  const entries: Omit<SheetEntry, 'ours' | 'tells'>[] = [];
  const tally = zip.budget.tally('sheets');
  const inNames = new Map<Personal['kind'], Personal>();
  let date1904 = false;
  let named: string | undefined;
  let stamp: string | undefined;
  const ours = new Set<string>();
  const telling = new Set<string>();
  const lookAt = (text: string) => {
    for (const piece of personalInName(text)) inNames.set(piece.kind, piece);
  };
  await readXml(zip, part, {
    open(tag) {
      if (tag.name === 'workbookPr') date1904 ||= isTrue(tag.get('date1904'));
      named = tag.name === 'definedName' ? tag.get('name') : undefined;
      if (tag.name !== 'sheet') {
        for (const text of attributeTexts(tag)) lookAt(text);
        return;
      }
      if (!tally.add()) return;
      const name = tag.get('name');
      const saved = tag.get('state');
      const state = saved === 'hidden' ? 'hidden' : saved === 'veryHidden' ? 'very-hidden' : 'visible';
      const misnamed = kindOf(personalInName(name ?? ''));
      if (name !== undefined) entries.push({ name, state, relation: tag.relation(), misnamed });
    },
    text(text) {
      const [, sheet] = /^'?([^'!]+)'?!/.exec(text) ?? [];
      if (sheet !== undefined && ownNames.test(named ?? ''))
        (tellingNames.has(named!) ? telling : ours).add(sheet);
      if (named === 'gloact_stamp') stamp = text.replace(/^"|"$/g, '');
      for (const one of formulaTexts(text)) lookAt(one);
    },
  });
  tally.check(part);
  const names = distinct(
    entries.map(({ name }) => name),
    maskedName,
  );
  return {
    entries: entries.map((entry, index) => {
      const own = { ours: ours.has(entry.name), tells: telling.has(entry.name) };
      return { ...entry, ...own, name: names[index]! };
    }),
    date1904,
    inNames: kindOf([...inNames.values()]),
    stamp,
  };
}

/** Tells whether a table on a sheet has its filter on, by the relations of the sheet; reads each table once. */
function tableFilters(zip: Zip): (relations: ReadonlyMap<string, Relation>) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (relations) => {
    let any = false;
    for (const relation of relations.values()) {
      const part = relation.kind === 'table' && !relation.external ? zip.find(relation.target) : undefined;
      if (part === undefined) continue;
      const filtered = known.get(part) ?? (await isFiltered(zip, part));
      known.set(part, filtered);
      any ||= filtered;
    }
    return any;
  };
}

async function isFiltered(zip: Zip, part: string): Promise<boolean> {
  let filtered = false;
  await readXml(zip, part, {
    open(tag) {
      if (tag.name === 'filterColumn') filtered = true;
    },
  });
  return filtered;
}
