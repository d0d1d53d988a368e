import { SaxesParser } from 'saxes';

/** An element of an XML part with the places of its tags in the text (UTF-16 units), so that a part is changed without a sign of the rest. */
export interface XmlElement {
  /** With its prefix: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: XmlElement[];
  /** What stands directly inside it, entities resolved. */
  text: string;
  readonly start: number;
  /** Where its content begins and ends; both are `end` where it has one tag alone. */
  readonly open: number;
  close: number;
  end: number;
}

/** Elements inside each other; Office nests a fraction of this. */
const deepest = 200;

/** The root of a part. Throws where the XML is unsound, brings its own entities, or is nested deeper than any program writes. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  let depth = 0;
  parser.on('doctype', () => {
    throw new SyntaxError('A document type is not taken.');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new SyntaxError('Nested too deep.');
    const end = parser.position;
    const element: XmlElement = {
      name: tag.name,
      attributes: tag.attributes,
      parent: current,
      children: [],
      text: '',
      start: xml.lastIndexOf('<', end - 1),
      open: end,
      close: end,
      end,
    };
    if (current === null) root = element;
    else current.children.push(element);
    current = element;
  });
  const addText = (text: string) => {
    if (current !== null) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (current === null) return;
    if (!tag.isSelfClosing) {
      current.end = parser.position;
      current.close = xml.lastIndexOf('<', current.end - 1);
    }
    current = current.parent;
  });
  parser.write(xml).close();
  return root!;
}

/** Elements of some names below an element, in document order; what is below one of `not` is left out. */
export function* below(
  element: XmlElement,
  names: ReadonlySet<string> | string,
  not: ReadonlySet<string> = new Set(),
): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof names === 'string' ? child.name === names : names.has(child.name)) yield child;
    if (!not.has(child.name)) yield* below(child, names, not);
  }
}

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The text of an element with its tags. */
export const outer = (xml: string, { start, end }: Pick<XmlElement, 'start' | 'end'>): string =>
  xml.slice(start, end);

/** What is to stand in place of a stretch of a text; nothing is taken out where `from` is `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with all edits at once; of edits at one place the first given comes first. None may reach into another. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < end) throw new RangeError('Two edits of one place.');
    pieces.push(text.slice(end, edit.from), edit.text);
    end = edit.to;
  }
  return pieces.join('') + text.slice(end);
}

/** An edit that takes an element away, or puts something in its place. */
export const instead = ({ start, end }: Pick<XmlElement, 'start' | 'end'>, text = ''): Edit => ({
  from: start,
  to: end,
  text,
});

/** An edit at the end of an element's content; an element that has one tag alone gets a second. */
export function appended(
  xml: string,
  element: Pick<XmlElement, 'name' | 'start' | 'close' | 'end'>,
  text: string,
): Edit {
  if (element.close < element.end) return { from: element.close, to: element.close, text };
  const tag = outer(xml, element).replace(/\/>$/, '>');
  return { from: element.start, to: element.end, text: `${tag}${text}</${element.name}>` };
}
