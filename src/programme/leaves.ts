type Fields = Readonly<Record<string, unknown>>;

/** One part of a value that is not the same: its path, parted by dots, and what it was and is, as text. */
interface LeafChange {
  readonly field: string;
  /** `items`: taken out of a list, and put into it. */
  readonly change: 'changed' | 'items';
  readonly before: string;
  readonly after: string;
}

/** What differs between two values, down to their single texts, numbers and items of lists. */
export function* leafChanges(before: Fields, after: Fields, path = ''): Generator<LeafChange> {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const field = path === '' ? key : `${path}.${key}`;
    const [was, is] = [before[key], after[key]].map(asFields) as [unknown, unknown];
    if (Array.isArray(before[key]) && isFields(was) && isFields(is)) yield* orderChange(field, was, is);
    if (Array.isArray(was) && Array.isArray(is)) yield* itemChanges(field, was.map(text), is.map(text));
    else if (isFields(was) && isFields(is)) yield* leafChanges(was, is, field);
    else if (text(was) !== text(is)) yield { field, change: 'changed', before: text(was), after: text(is) };
  }
}

/** What was taken out of a list and put into it; where neither, its order changed. */
function* itemChanges(field: string, was: readonly string[], is: readonly string[]): Generator<LeafChange> {
  const left = was.filter((one) => !is.includes(one));
  const come = is.filter((one) => !was.includes(one));
  if (left.length + come.length > 0)
    yield { field, change: 'items', before: left.join(', '), after: come.join(', ') };
  else if (was.join() !== is.join())
    yield { field, change: 'changed', before: was.join(', '), after: is.join(', ') };
}

/** Objects of a list that stand in another order; those that came or are gone are told by themselves. */
function* orderChange(field: string, was: Fields, is: Fields): Generator<LeafChange> {
  const kept = (one: Fields, other: Fields) =>
    Object.keys(one)
      .filter((key) => key in other)
      .join(', ');
  const [before, after] = [kept(was, is), kept(is, was)];
  if (before !== after) yield { field, change: 'changed', before, after };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the objects of a list apart. */
const keys = ['code', 'number', 'short'];

/** A list of objects by what tells them apart; anything else as it is. */
function asFields(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isFields)) return value;
  const key = keys.find((one) => value.every((item) => typeof item[one] === 'string'));
  return key === undefined ? value : Object.fromEntries(value.map((item) => [item[key], item]));
}

/** A name of a country with its language, and whatever else as plain text. */
function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isFields(value) && Object.keys(value).join() === 'language,name')
    return `${value.language}: ${value.name}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
