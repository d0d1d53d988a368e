import { filePlace } from '../../address.ts';
import { documentsInside } from '../../notices/documents-inside.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { partNotLookedAt } from '../../notices/part-not-looked-at.ts';
import { type BesidePlace, personalDataBeside } from '../../notices/personal-data-beside.ts';
import { picturesInside } from '../../notices/pictures-inside.ts';
import { workbookLimit } from '../../notices/workbook-limit.ts';
import { kindOf, type ToldKind, toldKind } from '../../privacy/kinds.ts';
import { personalInName } from '../../privacy/names-of-files.ts';
import { Unreadable } from './limits.ts';
import { withoutOurNotes } from './our-notes.ts';
import { tellTexts } from './part-texts.ts';
import { type Relation, readRelations } from './parts.ts';
import type { Zip } from './zip.ts';

/** What leads to parts that others read, that hold no text of a person, or of which another finding tells. */
const elsewhere = new Set(
  'officeDocument worksheet sharedStrings styles theme calcChain printerSettings vbaProject thumbnail'.split(
    ' ',
  ),
);
/** The same parts where nothing leads to them. */
const readElsewhere =
  /(?:^|\/)(?:\[Content_Types\]\.xml|_rels\/[^/]*|mimetype|theme\d*\.xml|styles\.xml|calcChain\.xml|printerSettings[^/]*|vba[^/]*|thumbnail[^/]*|)$/i;
/** Where the texts of a part stand, by the kind of the relation to it or by its own name. */
const placesOf: readonly (readonly [RegExp, BesidePlace])[] = [
  [/comment|person/i, 'comment'],
  [/pivot/i, 'pivot'],
  [/external|connection|query/i, 'outside'],
  [/drawing|chart|diagram|ctrlProp/i, 'drawing'],
  [/propert|docProps/i, 'properties'],
];
const placeOf = (name: string): BesidePlace =>
  placesOf.find(([pattern]) => pattern.test(name))?.[1] ?? 'part';
const isXml = (part: string) => /\.(?:xml|vml|rels|svg)$/i.test(part);
const isPicture = (part: string) => /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|ico|wdp|webp|heic)$/i.test(part);

/** Looks into all that a workbook holds besides its cells, each part once. */
export interface Beside {
  /** What some relations lead to, and what leads on from there: a finding for each place. */
  look(sheet: string | null, relations: ReadonlyMap<string, Relation>): Promise<readonly Finding[]>;
  /** All parts that nothing led to, but for those that were read as sheets; and how many parts nobody can look into. */
  rest(sheets: ReadonlySet<string>): Promise<readonly Finding[]>;
}

/** Nothing has been looked into yet. */
export function besideOf(zip: Zip, file: string): Beside {
  const seen = new Set<string>();
  let pictures = 0;
  let documents = 0;

  async function into(part: string, where: BesidePlace, found: Found): Promise<void> {
    if (seen.has(part)) return;
    seen.add(part);
    if (isPicture(part)) pictures++;
    else if (!isXml(part)) documents++;
    else {
      await found.trying(where, () => tellTexts(zip, part, (text, cell) => found.see(where, text, cell)));
    }
    await found.trying(where, async () => along(await readRelations(zip, part), found));
  }

  async function along(relations: ReadonlyMap<string, Relation>, found: Found): Promise<void> {
    for (const { kind, target, external } of relations.values()) {
      if (external) {
        found.add(kind === 'hyperlink' ? 'link' : 'outside', inTarget(target));
        continue;
      }
      // A part that is missing holds nothing.
      const part = zip.find(target);
      if (part === undefined) continue;
      if (!elsewhere.has(kind)) await into(part, placeOf(kind), found);
      else if (kind !== 'worksheet') seen.add(part);
    }
  }

  return {
    async look(sheet, relations) {
      const found = new Found();
      await along(relations, found);
      return found.findings(file, sheet);
    },
    async rest(sheets) {
      const found = new Found();
      for (const part of zip.names) {
        const name = part.replaceAll('\\', '/');
        if (!sheets.has(part) && !readElsewhere.test(name)) await into(part, placeOf(name), found);
      }
      const place = filePlace(file);
      return [
        ...found.findings(file, null),
        ...(documents > 0 ? [raise(documentsInside, place, { count: documents })] : []),
        ...(pictures > 0 ? [raise(picturesInside, place, { count: pictures })] : []),
      ];
    },
  };
}

/** What was found on one sheet or beside all of them, by place. */
class Found {
  private readonly personal = new Map<BesidePlace, { kind: ToldKind; count: number; cells: Set<string> }>();
  private readonly unseen = new Map<BesidePlace, 'large' | 'damaged'>();

  see(where: BesidePlace, text: string, cell: string): void {
    this.add(where, toldKind(where === 'comment' ? withoutOurNotes(text) : text), cell);
  }

  add(where: BesidePlace, kind: ToldKind | null, cell = ''): void {
    if (kind === null) return;
    const known = this.personal.get(where) ?? { kind, count: 0, cells: new Set() };
    this.personal.set(where, known);
    if (known.kind !== kind) known.kind = 'several';
    known.count++;
    if (/^[A-Z]{1,3}\d{1,7}$/.test(cell)) known.cells.add(cell);
  }

  /** Reads on where a part cannot be read: the figures do not hang on it. */
  async trying(where: BesidePlace, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.unseen.set(where, error.remark.notice.id === workbookLimit.id ? 'large' : 'damaged');
    }
  }

  findings(file: string, sheet: string | null): readonly Finding[] {
    const place = filePlace(file, sheet);
    return [
      ...[...this.personal].map(([where, { kind, count, cells }]) => {
        const shown = [...cells].slice(0, 5);
        return raise(personalDataBeside, place, { where, kind, count, cells: shown, listed: shown.length });
      }),
      ...[...this.unseen].map(([where, problem]) => raise(partNotLookedAt, place, { where, problem })),
    ];
  }
}

/** What is personal in the address of a link or the path of another file, as it is meant: `mailto:someone%40example.org`. */
function inTarget(target: string): ToldKind | null {
  let address = target.replace(/^(?:mailto|tel|sms|callto|whatsapp):/i, '');
  try {
    address = decodeURIComponent(address);
  } catch {
    // As it stands.
  }
  const kind = toldKind(address);
  // Numbers in web addresses are those of pages.
  if (kind !== null || /^https?:/i.test(address)) return kind;
  return kindOf(address.split(/[\\/]/).flatMap(personalInName));
}
