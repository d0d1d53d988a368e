import { filePlace } from '../../address.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { type BesidePlace, personalDataBeside } from '../../notices/personal-data-beside.ts';
import { type ToldKind, toldKind } from '../../privacy/kinds.ts';
import { Unreadable } from './limits.ts';
import { type Relation, readRelations } from './parts.ts';
import { readXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** Parts that hold texts nobody sees in the cells, by what leads to them. */
const parts: Readonly<Record<string, BesidePlace>> = {
  comments: 'comment',
  threadedComment: 'comment',
  person: 'comment',
  drawing: 'drawing',
  vmlDrawing: 'drawing',
  chart: 'drawing',
  'core-properties': 'properties',
  'extended-properties': 'properties',
  'custom-properties': 'properties',
};
/** Elements whose text is one, however it is cut up inside. */
const whole = new Set(['comment', 'threadedComment', 'p', 'div', 'title']);
/** Attributes in which people write. */
const written = ['userId', 'displayName', 'descr', 'title', 'ref'] as const;
/** Characters of one text that are looked at; a cell holds no more. */
const longest = 32_767;
/** Drawings lead to charts and those to more drawings. */
const deepest = 3;

/** What is personal in comments, text boxes, links and properties of a workbook: one finding for each place and sheet. */
export async function findBeside(
  zip: Zip,
  file: string,
  sheet: string | null,
  relations: ReadonlyMap<string, Relation>,
): Promise<readonly Finding[]> {
  const found = new Map<BesidePlace, { kind: ToldKind; count: number; readonly cells: Set<string> }>();
  const look = (where: BesidePlace, text: string, cell = '') => {
    const kind = toldKind(text);
    if (kind === null) return;
    const known = found.get(where) ?? { kind, count: 0, cells: new Set() };
    found.set(where, known);
    if (known.kind !== kind) known.kind = 'several';
    known.count++;
    if (/^[A-Z]{1,3}\d{1,7}$/.test(cell)) known.cells.add(cell);
  };
  await lookInto(zip, relations, look, new Set(), 0);
  return [...found].map(([where, { kind, count, cells }]) => {
    const shown = [...cells].slice(0, 5);
    const data = { where, kind, count, cells: shown, listed: shown.length };
    return raise(personalDataBeside, filePlace(file, sheet), data);
  });
}

type Look = (where: BesidePlace, text: string, cell?: string) => void;

async function lookInto(
  zip: Zip,
  relations: ReadonlyMap<string, Relation>,
  look: Look,
  seen: Set<string>,
  depth: number,
): Promise<void> {
  for (const { kind, target, external } of relations.values()) {
    if (external && kind === 'hyperlink') look('link', decoded(target));
    const where = Object.hasOwn(parts, kind) ? parts[kind] : undefined;
    const part = where === undefined || external ? undefined : zip.find(target);
    if (where === undefined || part === undefined || seen.has(part)) continue;
    seen.add(part);
    try {
      await readTexts(zip, part, (text, cell) => look(where, text, cell));
      if (depth < deepest) await lookInto(zip, await readRelations(zip, part), look, seen, depth + 1);
    } catch (error) {
      // Nobody can open what is damaged, and the figures do not hang on it.
      if (!(error instanceof Unreadable)) throw error;
    }
  }
}

/** An address as it is meant: `mailto:someone%40example.org`. */
function decoded(target: string): string {
  const address = target.replace(/^(?:mailto|tel|sms|callto|whatsapp):/i, '');
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Tells the texts of a part, each whole, with the cell it is about. */
async function readTexts(zip: Zip, part: string, tell: (text: string, cell: string) => void): Promise<void> {
  let depth = 0;
  let text = '';
  let cell = '';
  const flush = () => {
    if (text !== '') tell(text, cell);
    text = '';
  };
  await readXml(zip, part, {
    open(tag) {
      depth++;
      if (whole.has(tag.name) || depth === 2) flush();
      if (tag.name === 'comment' || tag.name === 'threadedComment') cell = tag.get('ref') ?? '';
      for (const name of written) {
        const value = tag.get(name);
        if (value !== undefined && value.length > 4) tell(value.slice(0, longest), '');
      }
    },
    text(piece) {
      if (text.length < longest) text += piece.slice(0, longest - text.length);
    },
    close(name) {
      if (whole.has(name) || depth <= 2) flush();
      depth--;
    },
  });
}
