import { steadyJson } from './steering.ts';

/** How deep lists and fields are told one by one; what is inside those is one piece. */
const deepest = 4;

/** `steadyJson(value, 1)` piece by piece, for what is as long as a report: it has values of JSON alone, and may have any iterable for a list. */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  const line = `\n${' '.repeat(depth)}`;
  if (depth === deepest || typeof value !== 'object' || value === null) {
    yield steadyJson(value, 1).replaceAll('\n', line);
    return;
  }
  const list = Symbol.iterator in value;
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  let before = list ? '[' : '{';
  for (const one of list ? (value as Iterable<unknown>) : fields) {
    const [name, own] = list ? ['', one] : (one as [string, unknown]);
    yield `${before}${line} ${list ? '' : `${steadyJson(name, 0)}: `}`;
    yield* jsonPieces(own, depth + 1);
    before = ',';
  }
  yield before === ',' ? `${line}${list ? ']' : '}'}` : list ? '[]' : '{}';
}
