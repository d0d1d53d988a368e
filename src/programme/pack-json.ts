import { type AnyNode, parse, visitorKeys } from '@humanwhocodes/momoa';
import { faultOf } from './pack-text.ts';
import type { PackProblem, Trouble } from './problem.ts';

/** Objects and lists inside each other; a pack's own are four deep. */
const mostDeep = 20;

/** The value of a JSON text; undefined, with the problems noted at their lines, where it is not well made. */
export function jsonOf(file: string, text: string, problems: PackProblem[]): unknown {
  const note = (row: number | null, column: string | null, trouble: Trouble) =>
    problems.push({ file, row, column, ...trouble });
  const before = problems.length;
  const deep = deepest(text);
  if (deep !== null) {
    note(lineAt(text, deep), null, { problem: 'json-deep', most: mostDeep });
    return undefined;
  }
  try {
    for (const { row, ...trouble } of faultsIn(parse(text), text)) note(row, null, trouble);
  } catch (error) {
    const { line, column, offset } = error as { line: number; column: number; offset: number };
    const number = partedNumber(text, offset);
    if (number !== null) {
      note(line, null, { problem: 'value-wrong', found: number, needed: 'number', of: [] });
      return undefined;
    }
    const curved = text.match(/[“”„«»‟]/g)?.length ?? 0;
    note(line, null, { problem: 'json-wrong', found: [...text.slice(offset)][0] ?? '', at: column, curved });
  }
  if (problems.length > before) return undefined;
  const value: unknown = JSON.parse(text);
  for (const [path, trouble] of textFaults(value, [])) note(null, path.join('.'), trouble);
  return problems.length > before ? undefined : value;
}

/** A number with signs between its thousands, in which a text stops being JSON: 5,400,000 or 5 400 000; null where there is none. */
function partedNumber(text: string, at: number): string | null {
  const start = text.lastIndexOf('\n', at) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  for (const { 0: number, index } of line.matchAll(/\d{1,3}(?:[,.' \u00a0\u202f’]\d{3})+/g))
    if (index <= at - start && at - start <= index + number.length) return number;
  return null;
}

/** Where a text is nested too deeply; null where it is not. */
function deepest(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') depth++;
    if (sign === ']' || sign === '}') depth--;
    if (depth > mostDeep) return index;
  }
  return null;
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** Names that stand twice in one object, and texts that go over the end of their line. */
function* faultsIn(node: AnyNode, text: string): Generator<Trouble & { readonly row: number }> {
  const { line: row, column: at } = node.loc.start;
  if (node.type === 'String' && /[\0-\x1f]/.test(text.slice(node.loc.start.offset, node.loc.end.offset)))
    yield { problem: 'json-wrong', found: '"', at, row, curved: 0 };
  // 1.500 is fifteen hundred to many, and one and a half to JSON.
  const typed = text.slice(node.loc.start.offset, node.loc.end.offset);
  if (node.type === 'Number' && /^[1-9]\d{0,2}\.\d{3}$/.test(typed))
    yield { problem: 'value-wrong', found: typed, needed: 'plain-number', of: [], row };
  if (node.type === 'Object') {
    const names = node.members.map(({ name }) => (name.type === 'String' ? name.value : name.name));
    for (const [index, { name }] of node.members.entries()) {
      const found = names[index]!;
      if (names.indexOf(found) < index) yield { problem: 'json-twice', found, row: name.loc.start.line };
    }
  }
  for (const key of visitorKeys.get(node.type) ?? []) {
    const inner = (node as unknown as Record<string, AnyNode | AnyNode[]>)[key];
    for (const one of [inner ?? []].flat()) yield* faultsIn(one, text);
  }
}

function* textFaults(value: unknown, path: readonly string[]): Generator<[readonly string[], Trouble]> {
  if (typeof value === 'string') {
    const fault = faultOf(value);
    if (fault !== null) yield [path, fault];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textFaults(inner, [...path, key]);
  }
}
