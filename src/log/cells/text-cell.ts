import type { ColumnName } from '../../schema/columns.ts';
import type { Cell } from '../../table/table.ts';
import { invisible } from '../../text/hidden.ts';
import { latinLookAlike } from '../../text/normalise.ts';
import { cutAt, isScientific, listedItems, severalIds, unmixed } from './damage.ts';
import { type CellReading, type Fault, fault, severalOf, sound, split, unmixedAs } from './reading.ts';

/** What is to be said of a text that ends where Excel cuts texts. */
export function cutFaults({ text }: Cell): readonly Fault[] {
  const length = cutAt(text);
  return length === null ? sound : [{ code: 'C327', data: { length, end: text.slice(-20) } }];
}

/** Reads a cleaned free text; `max` characters have room. */
export function readText(
  name: ColumnName,
  text: string,
  cell: Cell,
  max = Number.POSITIVE_INFINITY,
): CellReading {
  if (isScientific(text)) return fault('C319', { text });
  if (name === 'joint_id') return readJoint(text);
  const items = name === 'title' ? listedItems(text) : null;
  if (items !== null)
    return fault('C338', { kind: 'activities', values: items, first: items[0], last: items[1] });
  const faults = cutFaults(cell);
  if (text.length <= max) return { value: text, faults };
  const length = [...text].length;
  return {
    value: text,
    faults: length > max ? [...faults, { code: 'C326', data: { length, max } }] : faults,
  };
}

function readJoint(text: string): CellReading {
  const values = split(text);
  if (values.length > 1) return severalOf('ids', values);
  const latin = unmixed(text);
  if (latin === null) return { value: text, faults: sound };
  return unmixedAs(latin);
}

const idShape = /^[A-Z]{3}-\d{4}-\d{3,}$/;

/** Reads a cleaned activity id. */
export function readId(text: string): CellReading {
  if (idShape.test(text)) return { value: text, faults: sound };
  const visible = text.replace(invisible, '');
  const latin = latinLookAlike(visible) ?? visible;
  const id = latin.toUpperCase().replace(/[\s_–—]+/g, '-');
  if (idShape.test(id)) return latin === visible ? { value: id, faults: sound } : unmixedAs(id);
  if (isScientific(text)) return fault('C319', { text });
  const several = severalIds(latin);
  return several === null ? fault('C333', { text }) : severalOf('ids', several);
}
