import { kindOf, type ToldKind } from '../../privacy/kinds.ts';
import { distinct, maskedName, personalInName } from '../../privacy/names-of-files.ts';
import type { Personal } from '../../privacy/pattern.ts';
import type { Sheet } from '../table.ts';
import { damagedPart } from './limits.ts';
import { relationNames } from './names.ts';
import { attributeTexts, formulaTexts } from './part-texts.ts';
import { readXml } from './read-xml.ts';
import { isTrue, type Tag } from './xml.ts';
import type { Zip } from './zip.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: Sheet['state'];
  readonly relation: string | undefined;
  /** What is personal in its own name, which is told masked. */
  readonly misnamed: ToldKind | null;
  /** Made by us beside a log: help and lists, or examples of rows. */
  readonly ours: boolean | 'examples';
  /** Added by us to a log to tell of it. */
  readonly tells: boolean;
}

/** Names that a new log gives to cells of its help and its lists, and those of sheets that tell of a log. */
const ownNames = /^gloact_/;
/** The names of the sheets of findings and of corrections. */
export const [findingsName, correctionsName] = ['gloact_findings', 'gloact_corrections'];
const tellingNames = new Set([findingsName, correctionsName]);

const states = new Map<string, Sheet['state']>([
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

/** The list of sheets, and what is personal in the names that the workbook gives to cells and in what it says of itself. */
export async function readWorkbook(
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
  const examples = new Set<string>();
  const telling = new Set<string>();
  /** Names of ours, each with the sheet for which alone it is meant. */
  const known = new Set<string>();
  /** The elements around the one at hand. */
  const path: string[] = [];
  const lookAt = (text: string) => {
    for (const piece of personalInName(text)) inNames.set(piece.kind, piece);
  };
  await readXml(zip, part, 'workbook', {
    open(tag) {
      const around = path.join(' ');
      path.push(tag.name);
      const own = { workbookPr: 'workbook', sheets: 'workbook', sheet: 'workbook sheets' }[tag.name];
      if (own !== undefined && own !== around) throw damagedPart('damaged', part);
      if (tag.name === 'workbookPr') date1904 ||= isTrue(tag.get('date1904'));
      named = tag.name === 'definedName' ? tag.get('name') : undefined;
      if (named !== undefined && ownNames.test(named)) {
        // One reader would take the first, another one the last; a copied sheet has a name of its own beside that of the workbook.
        const name = `${named} ${tag.get('localSheetId') ?? ''}`;
        if (known.has(name)) throw damagedPart('damaged', part);
        known.add(name);
      }
      if (tag.name !== 'sheet') {
        for (const text of attributeTexts(tag)) lookAt(text);
        return;
      }
      if (!tally.add()) return;
      const name = tag.get('name');
      const state = states.get(tag.get('state') ?? 'visible');
      if (name === undefined || state === undefined) throw damagedPart('damaged', part);
      const misnamed = kindOf(personalInName(name));
      entries.push({ name, state, relation: relationOf(tag), misnamed });
    },
    text(text) {
      const [, sheet] = /^'?([^'!]+)'?!/.exec(text) ?? [];
      if (sheet !== undefined && ownNames.test(named ?? ''))
        (tellingNames.has(named!) ? telling : named === 'gloact_examples' ? examples : ours).add(sheet);
      if (named === 'gloact_stamp') stamp = text.replace(/^"|"$/g, '');
      for (const one of formulaTexts(text)) lookAt(one);
    },
    close: () => void path.pop(),
  });
  tally.check(part);
  const names = distinct(
    entries.map(({ name }) => name),
    maskedName,
  );
  return {
    entries: entries.map((entry, index) => {
      const isOurs = examples.has(entry.name) ? ('examples' as const) : ours.has(entry.name);
      const own = { ours: isOurs, tells: telling.has(entry.name) };
      return { ...entry, ...own, name: names[index]! };
    }),
    date1904,
    inNames: kindOf([...inNames.values()]),
    stamp,
  };
}

/** The attribute that names a relationship. */
const relationOf = (tag: Tag) => tag.attributes().find(([name]) => relationNames.includes(name))?.[1];
