import { groupBy } from '../group-by.ts';
import { edited } from '../opc/xml.ts';
import { relate, removePart, setType, unrelate } from '../patch/parts.ts';
import { Unreadable } from '../table/xlsx/limits.ts';
import { type Relation, readRelations } from '../table/xlsx/parts.ts';
import { atAnchors, type Cell, type Coloured, cellKey, type Weight, weights } from './cells.ts';
import { commentsLeft, conversationsIn, type Note, noComments, withNotes, withoutNotes } from './comments.ts';
import type { OfficeBook } from './office-book.ts';
import {
  coloured,
  drawingOf,
  drawn,
  measuresOf,
  mergesOf,
  type OfficeSheetXml,
  ownRules,
  sheetXmlOf,
} from './office-sheet.ts';
import { hasShapes, noShapes, withoutShapes, withShapes } from './shapes.ts';

/** What is to be seen on a cell. */
export interface CellMark {
  readonly cell: Cell;
  readonly weight: Weight;
  /** The note on it, where it is the only one, or with so many more that are not told. */
  note(more: number): string;
}

/** How many cells have marks, how many of them notes, and those that have none because people talk to each other there. */
export interface Noted {
  readonly cells: number;
  readonly noted: number;
  readonly talked: readonly string[];
}

/** Notes on one sheet; with more of them Excel is slow to open it. */
const mostNotes = 1000;
/** Findings told in one note. */
const mostTold = 4;

const types = {
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

/** Takes the marks of an earlier check off a sheet and sets new ones, given in the order of mending. `markOf` is told the mark that an earlier rule had. */
export async function markSheet(
  book: OfficeBook,
  part: string,
  marks: readonly CellMark[],
  markOf: (weight: Weight, earlier: number | undefined) => number,
  rightToLeft: boolean,
): Promise<Noted> {
  const { patch } = book;
  const before = sheetXmlOf(await patch.text(part));
  const own = ownRules(before);
  const sheet = own.edits.length === 0 ? before : sheetXmlOf(edited(before.xml, own.edits));
  const { cells, notes } = onCells(marks, sheet);
  const rules = coloured(sheet, cells, (weight) => markOf(weight, own.marks.get(weight)));
  const beside = await notesOf(book, part, sheet);
  const set: NotesSet =
    beside === null ? noNotes : await setNotes(book, part, beside, { sheet, notes, rightToLeft });
  const edits = [...rules, ...(set.drawing === undefined ? [] : drawn(sheet, book.relations, set.drawing))];
  patch.put(part, edited(sheet.xml, edits));
  return { ...set, cells: notes.length };
}

/** Cells by the worst of their marks, and a note for each, those inside of merged cells moved to where all is shown. */
function onCells(marks: readonly CellMark[], sheet: OfficeSheetXml): { cells: Coloured; notes: Note[] } {
  const anchors = atAnchors(
    marks.map(({ cell }) => cell),
    mergesOf(sheet),
  );
  const byCell = groupBy(marks, ({ cell }) => cellKey(anchors.get(cellKey(cell))!));
  const cells: Record<Weight, Cell[]> = { error: [], warning: [], note: [] };
  const notes = Array.from(byCell.values(), (own): Note => {
    const cell = anchors.get(cellKey(own[0]!.cell))!;
    cells[weights.find((weight) => own.some((one) => one.weight === weight))!].push(cell);
    const told = own.slice(0, mostTold);
    const texts = told.map(({ note }, at) => note(at === told.length - 1 ? own.length - told.length : 0));
    return { ...cell, text: texts.join('\n') };
  });
  return { cells, notes };
}

/** A part beside a sheet: the id of the pointer to it, its name, and what is in it. */
interface BesidePart {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The comments and the drawing of a sheet without our notes. */
interface NotesBeside {
  readonly comments: BesidePart | null;
  readonly shapes: BesidePart | null;
  /** Notes of ours were taken out. */
  readonly cleared: boolean;
}

/** What is beside a sheet; null where it is damaged, and nothing is said of that here. */
async function notesOf(
  { patch }: OfficeBook,
  part: string,
  sheet: OfficeSheetXml,
): Promise<NotesBeside | null> {
  const relations = await readRelations(patch.zip, part);
  const opened = async (id: string | undefined, relation: Relation | undefined) => {
    const name = relation === undefined || relation.external ? undefined : patch.zip.find(relation.target);
    return name === undefined ? null : { id: id!, name, text: await patch.text(name) };
  };
  try {
    const [id, relation] = [...relations].find(([, { kind }]) => kind === 'comments') ?? [];
    const comments = await opened(id, relation);
    const drawing = drawingOf(sheet);
    const shapes = await opened(drawing, relations.get(drawing ?? ''));
    if (comments === null) return { comments, shapes, cleared: false };
    const { xml, bare } = withoutNotes(comments.text);
    return {
      comments: { ...comments, text: xml },
      shapes: shapes && { ...shapes, text: withoutShapes(shapes.text, new Set(bare)) },
      cleared: bare.length > 0,
    };
  } catch (error) {
    if (error instanceof Unreadable || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The same, with the id that the sheet must point to from now on, or null where it must point nowhere. */
interface NotesSet extends Pick<Noted, 'noted' | 'talked'> {
  readonly drawing?: string | null;
}

const noNotes: NotesSet = { noted: 0, talked: [] };

async function setNotes(
  { patch, relations, space }: OfficeBook,
  part: string,
  { comments, shapes, cleared }: NotesBeside,
  {
    sheet,
    notes,
    rightToLeft,
  }: { readonly sheet: OfficeSheetXml; readonly notes: readonly Note[]; readonly rightToLeft: boolean },
): Promise<NotesSet> {
  const talks = comments === null ? new Set<string>() : conversationsIn(comments.text);
  const free = notes.filter((note) => !talks.has(cellKey(note)));
  const set = free.slice(0, mostNotes);
  const talked = notes.map(cellKey).filter((cell) => talks.has(cell));
  const written = withNotes(comments?.text ?? noComments(space), set);
  const drawnShapes = withShapes(shapes?.text ?? noShapes, written.added, measuresOf(sheet), rightToLeft);
  if (set.length > 0 && drawnShapes !== null) {
    const inPlace = async (
      known: BesidePart | null,
      kind: keyof typeof types,
      fresh: string,
      text: string,
    ) => {
      const name = known?.name ?? fresh;
      patch.put(name, text);
      if (known !== null) return known.id;
      await setType(patch, name, types[kind]);
      return relate(patch, part, `${relations}/${kind}`, name);
    };
    await inPlace(comments, 'comments', patch.freeName('xl/comments', '.xml'), written.xml);
    const fresh = patch.freeName('xl/drawings/vmlDrawing', '.vml');
    const id = await inPlace(shapes, 'vmlDrawing', fresh, drawnShapes);
    return { noted: set.length, talked, ...(shapes === null ? { drawing: id } : {}) };
  }
  const drop = async (known: BesidePart) => {
    await unrelate(patch, part, known.id);
    await removePart(patch, known.name);
  };
  if (comments !== null && cleared && !commentsLeft(comments.text)) await drop(comments);
  else if (comments !== null) patch.put(comments.name, comments.text);
  if (shapes !== null && cleared && !hasShapes(shapes.text)) {
    await drop(shapes);
    return { noted: 0, talked, drawing: null };
  }
  if (shapes !== null) patch.put(shapes.name, shapes.text);
  return { noted: 0, talked };
}
