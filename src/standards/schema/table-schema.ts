import type { Programme } from '../../programme/programme.ts';
import { steadyJson } from '../../text/steering.ts';
import type { Schema } from './conditions.ts';
import { type Shape, type ShapedColumn, shapedColumns } from './shape.ts';
import type { SchemaTexts } from './words.ts';

/** Where it is said what a Table Schema is. */
const profile = 'https://datapackage.org/profiles/2.0/tableschema.json';

// Patterns are those of XML Schema: they are of the whole cell, and know no signs for its ends and no groups that are not kept.
/** A cell that holds more than blanks. */
const filled = '[\\s\\S]*\\S[\\s\\S]*';
const whole = (pattern: string) => pattern.replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
const escaped = (code: string) => code.replace(/[.-]/g, '\\$&');

function typeOf(shape: Shape, several: boolean): Schema {
  switch (shape.holds) {
    case 'text':
      return { type: 'string', constraints: { pattern: filled } };
    case 'form':
      return { type: 'string', constraints: { pattern: whole(shape.pattern) } };
    case 'codes': {
      if (!several) return { type: 'string', constraints: { enum: shape.codes } };
      const one = `(${shape.codes.map(escaped).join('|')})`;
      return { type: 'string', constraints: { pattern: `${one}(;${one})*` } };
    }
    case 'day':
      return { type: 'date', format: 'default' };
    case 'whole':
      return { type: 'integer', constraints: { minimum: 0 } };
    case 'number':
      return { type: 'number', constraints: { minimum: 0 } };
  }
}

/** One field of the schema; what every row needs is required where `needed` says so. */
function fieldOf(
  { column, shape, several }: ShapedColumn,
  { heading, columns }: SchemaTexts,
  needed: boolean,
): Schema {
  const { constraints, ...type } = typeOf(shape, several);
  const own = { ...(needed && column.need === 'R' ? { required: true } : {}), ...(constraints as Schema) };
  return {
    name: column.name,
    title: heading(column.name),
    description: columns[column.name].what,
    ...type,
    ...(Object.keys(own).length === 0 ? {} : { constraints: own }),
  };
}

/**
 * Table Schema (Data Package 2.0) of the rows that `gloact export` writes as CSV: several values in a cell are parted by
 * semicolons, and an empty cell is no value. `without` names columns that are not there, `blank` some that may be empty
 * though every log needs them.
 */
export const tableSchema = (
  programme: Programme,
  texts: SchemaTexts,
  {
    without = [],
    blank = [],
  }: { readonly without?: readonly string[]; readonly blank?: readonly string[] } = {},
): Schema => ({
  $schema: profile,
  fields: shapedColumns(programme)
    .filter(({ column }) => !without.includes(column.name))
    .map((one) => fieldOf(one, texts, !blank.includes(one.column.name))),
  missingValues: [''],
});

/** The same as text. */
export const tableSchemaJson = (programme: Programme, texts: SchemaTexts): string =>
  `${steadyJson(tableSchema(programme, texts), 2)}\n`;
