import { damagedPart } from './limits.ts';

const main = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const packaging = 'http://schemas.openxmlformats.org/package/2006';
/** The name spaces of parts by their root, in both dialects of the standard. */
const spaces = {
  workbook: main,
  worksheet: main,
  styleSheet: main,
  sst: main,
  table: main,
  Relationships: [`${packaging}/relationships`],
  Types: [`${packaging}/content-types`],
  Properties: [
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
} as const;

/** The root of a part that is read as what it says. */
export type Root = keyof typeof spaces;

/** Whether the first element of a part is the one that it must have. */
export const isRoot = (root: Root, space: string, local: string) =>
  local === root && (spaces[root] as readonly string[]).includes(space);

/** How an element is told: by its bare name where it is in the name space of its part, else by both, which no name of ours is. */
export const toldName = (own: string, space: string, local: string) =>
  space === own ? local : `{${space}}${local}`;
/** Whether an element that was told is in another name space than its part. */
export const isForeign = (told: string) => told.startsWith('{');

/** The name space of what programs may choose from. */
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Whether an attribute has programs read a part in more than one way. */
export const isChoosing = (space: string, local: string) => space === COMPATIBILITY && local !== 'Ignorable';

const relationships = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
/** The attributes that name a relationship. */
export const relationNames = relationships.map((space) => `${space} id`);

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const first =
  'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
/** A name without prefix. */
const bare = `[${first}][-${first}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
const written = new RegExp(`^(?:(${bare}):)?(${bare})$`, 'u');
/** The name of an instruction. */
const alone = new RegExp(`^${bare}$`, 'u');
export const isBare = (name: string) => alone.test(name);

const isBinding = (name: string) => name === 'xmlns' || name.startsWith('xmlns:');

/** Attributes that are compared two by two. */
const mostPaired = 16;

/** Whether no name stands twice among attributes: of each, the bounds of its name and value in `source` are four of the `count` numbers. */
export function areApart(source: string, bounds: readonly number[], count: number): boolean {
  const nameAt = (at: number) => source.slice(bounds[at]!, bounds[at + 1]!);
  if (count > 4 * mostPaired) {
    const names = new Set<string>();
    for (let at = 0; at < count; at += 4) names.add(nameAt(at));
    return names.size * 4 === count;
  }
  for (let at = 4; at < count; at += 4) {
    const length = bounds[at + 1]! - bounds[at]!;
    for (let before = 0; before < at; before += 4) {
      if (bounds[before + 1]! - bounds[before]! !== length) continue;
      if (source.startsWith(nameAt(at), bounds[before])) return false;
    }
  }
  return true;
}

/** What is bound to prefixes at a place of a part, and the names met under it, each looked at once. */
interface Scope {
  /** How many elements are open around the one that binds. */
  readonly depth: number;
  readonly bound: ReadonlyMap<string, string>;
  /** The one around it, which binds what this one does not: copied, many prefixes would be copied for each element that binds one. */
  readonly outer: Scope | null;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

/** The names of a part as its prefixes are bound, from its root inwards. Throws F011 for what is no name, or has a prefix that nothing is bound to. */
export class Names {
  /** Whether names without prefix are those of the part. */
  plain = false;
  private readonly part: string;
  private readonly root: Root | null;
  private own: string | undefined;
  private scope: Scope = {
    depth: 0,
    bound: new Map([
      ['xml', XML],
      ['', ''],
    ]),
    outer: null,
    elements: new Map(),
    attributes: new Map(),
  };

  constructor(part: string, root: Root | null) {
    this.part = part;
    this.root = root;
  }

  /** Binds what the attributes of an element bind, for it and all inside it. */
  enter(depth: number, attributes: readonly (readonly [name: string, value: string])[]): void {
    const bound = new Map<string, string>();
    for (const [name, value] of attributes) {
      if (!isBinding(name)) continue;
      const prefix = name === 'xmlns' ? '' : name.slice(6);
      const space = value.trim();
      const sound = prefix === 'xml' ? space === XML : prefix !== 'xmlns' && space !== XML && space !== XMLNS;
      if (!sound || (space === '' && prefix !== '')) throw this.damaged();
      bound.set(prefix, space);
    }
    this.scope = { depth, bound, outer: this.scope, elements: new Map(), attributes: new Map() };
    this.isPlain();
  }

  /** Leaves an element, around which so many are open. */
  leave(depth: number): void {
    const { outer } = this.scope;
    if (outer === null || this.scope.depth !== depth) return;
    this.scope = outer;
    this.isPlain();
  }

  /** The name of an element as it is told. */
  element(name: string): string {
    const known = this.scope.elements.get(name);
    if (known !== undefined) return known;
    const [space, local] = this.resolve(name, '');
    if (this.own === undefined) {
      if (this.root !== null && !isRoot(this.root, space, local)) throw this.damaged();
      this.own = space;
      this.isPlain();
    }
    const told = this.root === null ? local : toldName(this.own, space, local);
    this.scope.elements.set(name, told);
    return told;
  }

  /** The full name of an attribute; one without a prefix is in no name space. */
  attribute(name: string): string {
    let full = this.scope.attributes.get(name);
    if (full === undefined) {
      full = isBinding(name) ? this.declaring(name) : this.attributeOf(name);
      this.scope.attributes.set(name, full);
    }
    return full;
  }

  private isPlain(): void {
    this.plain = this.boundTo('') === this.own;
  }

  private boundTo(prefix: string): string | undefined {
    for (let scope: Scope | null = this.scope; scope !== null; scope = scope.outer) {
      const space = scope.bound.get(prefix);
      if (space !== undefined) return space;
    }
    return undefined;
  }

  private attributeOf(name: string): string {
    const [space, local] = this.resolve(name, null);
    if (this.root !== null && isChoosing(space, local)) throw this.damaged();
    return `${space} ${local}`;
  }

  private declaring(name: string): string {
    if (!written.test(name)) throw this.damaged();
    return name;
  }

  private resolve(name: string, without: '' | null): readonly [space: string, local: string] {
    const [, prefix, local] = written.exec(name) ?? [];
    if (local === undefined) throw this.damaged();
    if (prefix === undefined) return [without === null ? '' : (this.boundTo('') ?? ''), local];
    const space = this.boundTo(prefix);
    if (space === undefined || prefix === 'xmlns') throw this.damaged();
    return [space, local];
  }

  private damaged(): Error {
    return damagedPart('damaged', this.part);
  }
}
