import type { Programme } from '../../programme/programme.ts';
import type { Column } from '../../schema/columns.ts';
import { steadyJson } from '../../text/steering.ts';
import { conditionsOf, type Schema, wholeNumbers } from './conditions.ts';
import { dayForm, type Shape, type ShapedColumn, shapedColumns } from './shape.ts';
import type { SchemaTexts } from './words.ts';

/** No number of a log is so large. */
const tooLarge = 1e15;

function typeOf(shape: Shape): Schema {
  switch (shape.holds) {
    case 'text':
      // A cell of blanks is an empty one.
      return { type: 'string', pattern: '\\S' };
    case 'form':
      return { type: 'string', pattern: shape.pattern };
    case 'codes':
      return { type: 'string', enum: shape.codes };
    case 'day':
      return { type: 'string', format: 'date', pattern: dayForm };
    case 'whole':
      return { type: 'integer', minimum: 0, exclusiveMaximum: tooLarge };
    case 'number':
      return { type: 'number', minimum: 0, exclusiveMaximum: tooLarge };
  }
}

function propertyOf({ column, shape, several }: ShapedColumn, { heading, columns }: SchemaTexts): Schema {
  const type = typeOf(shape);
  return {
    title: heading(column.name),
    description: columns[column.name].what,
    $comment: column.hxl,
    ...(several ? { type: 'array', minItems: 1, items: type } : type),
  };
}

/**
 * JSON Schema 2020-12 of the rows of a programme as `gloact export` names their cells: codes, ISO days, plain numbers, and
 * no key where a cell is empty. The whole is a list of rows; one row is `#/$defs/row`.
 */
export function rowsSchema(programme: Programme, texts: SchemaTexts): Schema {
  const columns = shapedColumns(programme);
  const required = columns.filter(({ column }) => column.need === 'R').map(({ column }) => column.name);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: texts.title(programme.action.shortTitle),
    description: texts.about,
    type: 'array',
    items: { $ref: '#/$defs/row' },
    $defs: {
      row: {
        description: texts.row,
        type: 'object',
        properties: Object.fromEntries(
          columns.map((one): [Column['name'], Schema] => [one.column.name, propertyOf(one, texts)]),
        ),
        required,
        additionalProperties: false,
        allOf: [
          wholeNumbers(programme),
          ...conditionsOf(programme).map(({ rule, schema }) => ({ $comment: rule, ...schema })),
        ],
      },
    },
  };
}

/** The same as text. */
export const rowsSchemaJson = (programme: Programme, texts: SchemaTexts): string =>
  `${steadyJson(rowsSchema(programme, texts), 2)}\n`;
