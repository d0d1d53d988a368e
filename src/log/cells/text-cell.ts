import { activityIdShape } from '../../notices/activity-id-shape.ts';
import { disguisedCell } from '../../notices/disguised-cell.ts';
import { type Remark, remark } from '../../notices/finding.ts';
import { idInScientificNotation } from '../../notices/id-in-scientific-notation.ts';
import { raisedSigns } from '../../notices/raised-signs.ts';
import { textTooLong } from '../../notices/text-too-long.ts';
import { textTruncatedSuspect } from '../../notices/text-truncated-suspect.ts';
import type { ColumnName } from '../../schema/columns.ts';
import { split } from '../../text/clean.ts';
import { isDisguised } from '../../text/disguised.ts';
import { invisible } from '../../text/hidden.ts';
import { latinLookAlike } from '../../text/normalise.ts';
import { hasRaised } from '../../text/raised.ts';
import { type CellReading, severalOf, sound, unmixedAs, unread } from './cell-reading.ts';
import type { CellContext } from './context.ts';
import { cutAt, isScientific, listedItems, severalIds, unmixed } from './damage.ts';

/** What is to be said of a text that ends where Excel cuts texts. */
function cutFaults(text: string): readonly Remark[] {
  const length = cutAt(text);
  return length === null ? sound : [remark(textTruncatedSuspect, { length, end: text.slice(-20) })];
}

/** What is to be said of a text that has no room in a column of `max` characters. */
function lengthFaults(text: string, max: number): readonly Remark[] {
  if (text.length <= max) return sound;
  const length = [...text].length;
  return length > max ? [remark(textTooLong, { length, max })] : sound;
}

/** What is to be said of a free text: nothing, in nearly all cells. */
function textFaults(text: string, typed: string, max: number): readonly Remark[] {
  const long = lengthFaults(text, max);
  return long === sound ? cutFaults(typed) : [...cutFaults(typed), ...long];
}

/** Reads a free text, cleaned and as it was typed; `max` characters have room. */
export function readText(name: ColumnName, text: string, typed: string, max: number): CellReading {
  if (isScientific(text)) return unread(idInScientificNotation, { text });
  if (name === 'joint_id') {
    if (isDisguised(typed)) return unread(disguisedCell, {});
    return hasRaised(typed) ? unread(raisedSigns, {}) : readJoint(text, max);
  }
  const items = name === 'title' ? listedItems(text) : null;
  if (items !== null) return severalOf('activities', items);
  return { value: text, remarks: textFaults(text, typed, max) };
}

/** Reads a list of texts, cleaned and as it was typed; `max` characters have room. */
export function readTexts(text: string, typed: string, max: number): CellReading {
  const values = split(text);
  if (values.some(isScientific)) return unread(idInScientificNotation, { text });
  return { value: values, remarks: textFaults(text, typed, max) };
}

function readJoint(text: string, max: number): CellReading {
  const values = split(text);
  if (values.length > 1) return severalOf('ids', values);
  const latin = unmixed(text);
  if (latin === null) return { value: text, remarks: lengthFaults(text, max) };
  return unmixedAs(latin);
}

/** Reads a cleaned activity id. */
export function readId(
  text: string,
  { ids, idExample }: Pick<CellContext, 'ids' | 'idExample'>,
): CellReading {
  const { shape } = ids;
  if (shape.test(text)) return { value: text, remarks: sound };
  const visible = text.replace(invisible, '');
  const latin = latinLookAlike(visible) ?? visible;
  const id = ids.read(latin);
  if (id !== null) return latin === visible ? { value: id, remarks: sound } : unmixedAs(id);
  if (isScientific(text)) return unread(idInScientificNotation, { text });
  const several = severalIds(latin, ids);
  return several === null
    ? unread(activityIdShape, {
        ...{ text, example: idExample, form: ids.isUsual ? 'usual' : 'own' },
      })
    : severalOf('ids', several);
}
