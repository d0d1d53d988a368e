import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** One element of an XML part, in document order; `text` is what stands directly inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The parts of a .docx as text; embedded workbooks are left out. */
export function xmlParts(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

/** Reads XML strictly: throws where it is not well formed. */
export function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: { ...tag.attributes }, children: [], text: '' };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    stack.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** All elements of a name below an element, in order. */
export function all(element: Element, name: string): Element[] {
  const own = element.children.filter((child) => child.name === name);
  if (own.length === 0 && element.children.length === 0) return [];
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The words a reader sees in an element: text, and line breaks as `\n`. */
export function words(element: Element): string {
  return element.children
    .map((child) => (child.name === 'w:t' ? child.text : child.name === 'w:br' ? '\n' : words(child)))
    .join('');
}

/** The five defects that Microsoft's validator does not see, found in a file; none in a good one. */
export function lint(bytes: Uint8Array): string[] {
  const parts = xmlParts(bytes);
  const styles = new Set(
    all(parse(parts['word/styles.xml']!), 'w:style').map((style) => style.attributes['w:styleId']),
  );
  const found: string[] = [];
  for (const [name, xml] of Object.entries(parts)) {
    if (!/^word\/(document|header\d*|footer\d*|styles|numbering)\.xml$/.test(name)) continue;
    const root = parse(xml);
    for (const row of all(root, 'w:tr'))
      if (all(row, 'w:tc').length === 0) found.push(`${name}: row without cells`);
    for (const cell of all(root, 'w:tc'))
      if (cell.children.at(-1)?.name !== 'w:p') found.push(`${name}: cell does not end in a paragraph`);
    const starts = all(root, 'w:bookmarkStart');
    const ids = starts.map((start) => start.attributes['w:id']);
    const ends = all(root, 'w:bookmarkEnd').map((end) => end.attributes['w:id']);
    if (ids.toSorted().join() !== ends.toSorted().join()) found.push(`${name}: bookmarks not in pairs`);
    const names = starts.map((start) => start.attributes['w:name']);
    if (new Set(ids).size !== ids.length || new Set(names).size !== names.length)
      found.push(`${name}: bookmark twice`);
    let depth = 0;
    for (const mark of all(root, 'w:fldChar')) {
      if (mark.attributes['w:fldCharType'] === 'begin') depth += 1;
      if (mark.attributes['w:fldCharType'] === 'end') depth -= 1;
      if (depth < 0) found.push(`${name}: field ends before it begins`);
    }
    if (depth !== 0) found.push(`${name}: field not closed`);
    for (const tag of ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'])
      for (const use of all(root, tag))
        if (!styles.has(use.attributes['w:val']))
          found.push(`${name}: style ${use.attributes['w:val']} not defined`);
  }
  return found;
}
