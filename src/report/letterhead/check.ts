import { below, type XmlElement } from '../../opc/xml.ts';
import { changes, faultsOfMarks } from './check-marks.ts';
import { type Fault, type LetterheadFinding, light, narrowest, type Spot, wornStyles } from './faults.ts';
import { blockMarkers, isBlockMarker } from './markers.ts';
import { relationsOf, textOf } from './office-parts.ts';
import type { Letterhead } from './open.ts';
import { isAlone, paragraphsOf, standsIn, styleOf, type WordsParagraph } from './paragraphs.ts';
import { bodyOf, isLandscape, sectionAt, sectionsOf, textWidthOf } from './sections.ts';
import { paragraphStyles } from './styles.ts';

/** All that is wrong with a letterhead, in the order of its text, then what is about the whole. `isMeasured` says of a font whether its letters are known. */
export function checkLetterhead(
  letterhead: Letterhead,
  isMeasured: (font: string) => boolean = () => true,
  fonts: readonly string[] = [],
): LetterheadFinding[] {
  const findings: LetterheadFinding[] = [];
  const names = paragraphStyles(letterhead);
  const say = (fault: Fault, what = '', spot: Spot | null = null, suggestion: string | null = null) =>
    findings.push({ fault, mustBeMended: !light.has(fault), what, suggestion, spot });
  const inBody: WordsParagraph[] = [];
  const met = new Map<string, number>();
  for (const part of letterhead.words) {
    let heading: string | null = null;
    // Programs that know no text boxes read the same words a second time.
    const paragraphs = paragraphsOf(part).filter(({ element }) => standsIn(element, fallback) === null);
    paragraphs.forEach((paragraph, index) => {
      const spot: Spot = {
        part: part.kind,
        inBox: paragraph.inside === 'box',
        heading,
        text: paragraph.text.trim(),
        paragraph,
      };
      const next = paragraphs[index + 1];
      for (const one of faultsOfMarks(paragraph, next)) say(one.fault, one.what, spot, one.suggestion);
      for (const { name } of paragraph.marks.filter((mark) => isBlockMarker(mark.name))) {
        met.set(name, (met.get(name) ?? 0) + 1);
        const isStraight = paragraph.element.parent === bodyOf(letterhead.body) && part.kind === 'body';
        if (!isStraight) say('not-in-body', name, spot);
        else if (!isAlone(paragraph)) say('not-alone', name, spot);
        else if (met.get(name) === 1) inBody.push(paragraph);
        if (met.get(name) === 2) say('twice', name, spot);
      }
      const style = styleOf(paragraph);
      if (/^heading [1-9]$/.test(names.get(style ?? '') ?? '') && spot.text !== '') heading = spot.text;
    });
  }
  if (!met.has('report')) say('no-report', 'report');
  sayOfPages(letterhead, inBody, say);
  sayOfParts(letterhead, say);
  const has = new Set(names.values());
  const lacking = wornStyles.filter((name) => !has.has(name.toLowerCase()));
  if (lacking.length > 0) say('missing-styles', lacking.join(', '));
  for (const font of fonts) if (!isMeasured(font)) say('unmeasured-font', font);
  return findings;
}

const fallback = new Set(['mc:Fallback']);

type Say = (fault: Fault, what?: string, spot?: Spot | null, suggestion?: string | null) => unknown;

/** The pages that the report and its annexes come to stand on. */
function sayOfPages({ body }: Letterhead, blocks: readonly WordsParagraph[], say: Say): void {
  const sections = sectionsOf(body);
  const at = (name: string) => {
    const found = blocks.find(({ marks }) => marks[0]!.name === name);
    return found === undefined
      ? null
      : { paragraph: found, index: bodyOf(body).children.indexOf(found.element) };
  };
  const spot = (paragraph: WordsParagraph): Spot => ({
    ...{ part: 'body', inBox: false, heading: null, text: paragraph.text.trim(), paragraph },
  });
  const [report, annex] = [at('report'), at('annex')];
  for (const name of blockMarkers) {
    const found = at(name);
    if (found === null) continue;
    const { paper } = sectionAt(sections, found.index);
    if (paper.columns > 1) say('columns', name, spot(found.paragraph));
    if (textWidthOf(paper) < narrowest) say('narrow', name, spot(found.paragraph));
  }
  if (annex === null) return;
  if (report !== null && annex.index < report.index) say('annex-first', 'annex', spot(annex.paragraph));
  const section = sectionAt(sections, annex.index);
  const shared = report !== null && section === sectionAt(sections, report.index);
  if (!isLandscape(section.paper) || shared) say('annex-upright', 'annex', spot(annex.paragraph));
}

/** What the file holds besides its words. */
function sayOfParts(letterhead: Letterhead, say: Say): void {
  const { parts, words: read, settings, comments } = letterhead;
  const tracked = new Set([...changes, 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange']);
  const changed = read.reduce((sum, { root }) => sum + [...below(root, tracked)].length, 0);
  if (changed > 0) say('tracked-changes', String(changed));
  const noted =
    comments === null ? 0 : [...read.flatMap(({ root }) => [...below(root, 'w:commentReference')])].length;
  if (noted > 0) say('comments', String(noted));
  for (const part of Object.keys(parts).filter((name) => !name.endsWith('.rels'))) {
    for (const { kind, external, target } of relationsOf(parts, part)) {
      if (kind === 'aFChunk') say('imported', target);
      if (!external || kind === 'hyperlink') continue;
      if (part === settings) say('template-address', target);
      else say('linked', target);
    }
  }
  for (const { root } of read) for (const where of hiddenMarks(root)) say('unreachable-marker', where);
  const known = new Set(read.map(({ name }) => name));
  for (const [name, bytes] of Object.entries(parts)) {
    if (known.has(name) || !/^word\/(?!_rels)[^/]*\/?.*\.xml$/.test(name) || bytes.length > 2 ** 22) continue;
    const text = textOf(parts, name).replace(/<[^<>]*>/g, '');
    const [mark] = /\{\{[^{}]*\}\}/.exec(text) ?? [];
    if (mark !== undefined && name !== comments) say('unreachable-marker', mark);
  }
  if (!letterhead.hasTheme) say('no-theme');
}

/** Markers in the codes of fields and in the words that stand for pictures, where none is filled. */
function hiddenMarks(root: XmlElement): string[] {
  const found = new Set<string>();
  for (const element of all(root)) {
    const texts = element.name === 'w:instrText' ? [element.text] : [];
    for (const value of [...texts, ...Object.values(element.attributes)]) {
      const [mark] = /\{\{[^{}]*\}\}/.exec(value) ?? [];
      if (mark !== undefined) found.add(mark);
    }
  }
  return [...found];
}

function* all(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* all(child);
}
