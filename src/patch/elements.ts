/** An element of an XML part with the places of its tags in the text (UTF-16 units). */
export interface Element {
  /** As written, and without prefix. */
  readonly name: string;
  readonly local: string;
  /** The name space it is of; '' where none is bound to its prefix. */
  readonly space: string;
  readonly start: number;
  /** Where its content begins and ends; both are `end` where it has one tag alone. */
  readonly open: number;
  readonly close: number;
  readonly end: number;
  /** Name spaces by prefix, '' being the one without. */
  readonly spaces: ReadonlyMap<string, string>;
}

/** Elements inside each other; the reader takes no more. */
const deepest = 100;

/** The root of a part. Throws a SyntaxError where its tags are unsound. */
export function rootOf(xml: string): Element {
  const [root, ...others] = Array.from(elementsIn(xml, 0, xml.length, new Map()));
  if (root === undefined || others.length > 0) throw new SyntaxError('No one root.');
  return root;
}

/** The elements right inside one, in order, one by one: a part may hold millions. What is inside of them is passed over. */
export const eachChild = (xml: string, element: Element): Iterable<Element> =>
  elementsIn(xml, element.open, element.close, element.spaces);

/** All of them together. */
export const childrenOf = (xml: string, element: Element): Element[] => [...eachChild(xml, element)];

/** The first element of a name right inside one, in the same name space. */
export const childNamed = (xml: string, element: Element, local: string): Element | undefined =>
  childrenOf(xml, element).find((one) => one.local === local && one.space === element.space);

/** All text inside an element, its entities resolved. */
export function contentOf(xml: string, element: Element): string {
  let text = '';
  let from = element.open;
  for (const { start, end, kind } of tokens(xml, element.open, element.close)) {
    text += plainText(xml.slice(from, start));
    if (kind === 'literal') text += xml.slice(start + 9, end - 3);
    from = end;
  }
  return text + plainText(xml.slice(from, element.close));
}

/** An attribute as written, with the place of its value between the quotes. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The attributes of an element, entities resolved. */
export function attributesOf(
  xml: string,
  { start, name, open }: Pick<Element, 'start' | 'name' | 'open'>,
): readonly Attribute[] {
  const found: Attribute[] = [];
  const from = start + 1 + name.length;
  const tag = xml.slice(from, open);
  for (const match of tag.matchAll(/([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const written = (match[2] ?? match[3])!;
    const to = from + match.index + match[0].length - 1;
    found.push({ name: match[1]!, value: plainText(written), from: to - written.length, to });
  }
  return found;
}

/** The value of an attribute by its name as written. */
export const attributeOf = (xml: string, element: Element, name: string): string | undefined =>
  attributesOf(xml, element).find((one) => one.name === name)?.value;

/** The value of an attribute of any name space that ends so: `/relationships` has two. */
export const attributeIn = (
  xml: string,
  element: Element,
  local: string,
  space: string,
): string | undefined =>
  attributesOf(xml, element).find(({ name }) => {
    const [prefix, own] = name.split(':');
    return own === local && (element.spaces.get(prefix!) ?? '').endsWith(space);
  })?.value;

/** The prefix of an element's name with its colon; '' where it has none. */
export const prefixOf = ({ name, local }: Pick<Element, 'name' | 'local'>): string =>
  name.slice(0, name.length - local.length);

/** Where a new element of a sequence goes: behind the last of those that may stand before it. */
export function placeIn(
  parent: Element,
  children: readonly Element[],
  order: readonly string[],
  local: string,
): number {
  if (parent.open === parent.end) throw unsound(`nothing in ${parent.name}`);
  const rank = order.indexOf(local);
  const before = children.filter(({ local: name, space }) => {
    const own = order.indexOf(name);
    return space === parent.space && own >= 0 && own <= rank;
  });
  return before.at(-1)?.end ?? parent.open;
}

interface Token {
  readonly kind: 'open' | 'close' | 'alone' | 'literal' | 'passed';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const unsound = (what: string) => new SyntaxError(`Unsound XML: ${what}.`);

/** The markup of a stretch of XML, piece after piece. */
function* tokens(xml: string, from: number, to: number): Generator<Token> {
  for (let start = xml.indexOf('<', from); start >= 0 && start < to; ) {
    const token = tokenIn(xml, start, to);
    yield token;
    start = xml.indexOf('<', token.end);
  }
}

function tokenIn(xml: string, start: number, to: number): Token {
  const token = tokenAt(xml, start);
  if (token.end > to) throw unsound('a tag is cut');
  return token;
}

function tokenAt(xml: string, start: number): Token {
  const until = (closing: string, from: number) => {
    const at = xml.indexOf(closing, from);
    if (at < 0) throw unsound(`no ${closing}`);
    return at + closing.length;
  };
  const next = xml.charCodeAt(start + 1);
  // ! and ?, / and quotes by their codes: a sheet has a million tags.
  if (next === 33) {
    if (xml.startsWith('<!--', start)) return passed(start, until('-->', start + 4));
    if (xml.startsWith('<![CDATA[', start))
      return { kind: 'literal', name: '', start, end: until(']]>', start + 9) };
    throw unsound('a document type');
  }
  if (next === 63) return passed(start, until('?>', start + 2));
  if (next === 47) {
    const end = until('>', start + 2);
    return { kind: 'close', name: xml.slice(start + 2, end - 1).trimEnd(), start, end };
  }
  let at = start + 1;
  for (let code = next; code > 32 && code !== 62 && code !== 47; ) code = xml.charCodeAt(++at);
  const name = xml.slice(start + 1, at);
  if (name === '') throw unsound('a tag without a name');
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code === 62)
      return { kind: xml.charCodeAt(at - 1) === 47 ? 'alone' : 'open', name, start, end: at + 1 };
    if (code === 34 || code === 39) at = until(code === 34 ? '"' : "'", at + 1);
    else if (Number.isNaN(code)) throw unsound('a tag is cut');
    else at++;
  }
}

const passed = (start: number, end: number): Token => ({ kind: 'passed', name: '', start, end });

function* elementsIn(
  xml: string,
  from: number,
  to: number,
  spaces: Element['spaces'],
): Generator<Element, void> {
  const names: string[] = [];
  let first: Token | undefined;
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to) {
    const token = tokenIn(xml, at, to);
    const { kind, name, start, end } = token;
    at = end;
    if (kind === 'open') {
      if (names.length === 0) first = token;
      if (names.push(name) > deepest) throw unsound('too deep');
      if (names.length === 1) at = plainClose(xml, token) ?? end;
    } else if (kind === 'alone') {
      if (names.length === 0) yield elementOf(xml, token, end, end, spaces);
    } else if (kind === 'close') {
      if (names.pop() !== name) throw unsound(`a wrong end of ${name}`);
      if (names.length === 0) yield elementOf(xml, first!, start, end, spaces);
    }
    at = xml.indexOf('<', at);
  }
  if (names.length > 0) throw unsound(`no end of ${names[0]}`);
}

/**
 * Where the end of an element is that holds no comment, no literal text and no other of its name: it need not be looked into,
 * which a sheet of twenty megabytes notices. Null where it may.
 */
function plainClose(xml: string, { name, end }: Token): number | null {
  const close = xml.indexOf(`</${name}`, end);
  if (close < 0) return null;
  const inside = xml.slice(end, close);
  return inside.includes('<!') || inside.includes('<?') || inside.includes(`<${name}`) ? null : close;
}

function elementOf(
  xml: string,
  { name, start, end: open }: Token,
  close: number,
  end: number,
  around: Element['spaces'],
): Element {
  const tag = xml.slice(start, open);
  const own = tag.includes('xmlns')
    ? attributesOf(xml, { start, name, open }).filter((one) => /^xmlns(?::|$)/.test(one.name))
    : [];
  const spaces =
    own.length === 0
      ? around
      : new Map([...around, ...own.map((one) => [one.name.slice(6), one.value] as const)]);
  const colon = name.indexOf(':');
  const space = spaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
  return { name, local: name.slice(colon + 1), space, start, open, close, end, spaces };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text or an attribute as it is meant; an entity that XML does not know stays as it stands. */
export function plainText(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(/&(#x?)?(\w+);/gi, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return entities[name] ?? whole;
    const code = Number.parseInt(name, number === '#' ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
