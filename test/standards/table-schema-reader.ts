/** An own reading of the Table Schema specification (Data Package 2.0, as published), for the types that we write. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
}

/** Constraints that the specification allows of each type. */
const constraintsOf: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  date: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
};
const fieldKeys = ['name', 'type', 'format', 'title', 'description', 'example', 'constraints'];

/** What is not as the specification has it. */
export function tableProblems(schema: Readonly<Record<string, unknown>>): string[] {
  const problems: string[] = [];
  const say = (ok: boolean, problem: string) => ok || problems.push(problem);
  say(
    schema.$schema === undefined ||
      schema.$schema === 'https://datapackage.org/profiles/2.0/tableschema.json',
    '$schema',
  );
  for (const key of Object.keys(schema))
    say(['$schema', 'fields', 'missingValues', 'primaryKey', 'foreignKeys'].includes(key), `stranger ${key}`);
  const fields = schema.fields as readonly Field[];
  say(Array.isArray(fields) && fields.length > 0, 'no fields');
  say(new Set(fields.map(({ name }) => name)).size === fields.length, 'a name twice');
  for (const field of fields) {
    const known = constraintsOf[field.type];
    say(known !== undefined, `${field.name}: type ${field.type}`);
    for (const key of Object.keys(field)) say(fieldKeys.includes(key), `${field.name}: stranger ${key}`);
    for (const [key, value] of Object.entries(field.constraints ?? {})) {
      say(known?.includes(key) ?? false, `${field.name}: constraint ${key}`);
      if (key === 'enum') {
        const all = value as readonly string[];
        say(all.length > 0 && new Set(all).size === all.length, `${field.name}: enum`);
      }
      // Expressions of XML Schema have no signs for the ends of a text and no kinds of groups.
      if (key === 'pattern') {
        new RegExp(String(value), 'u');
        say(!/^\^|\$$|\(\?/.test(String(value)), `${field.name}: pattern`);
      }
    }
    say(field.format === undefined || field.format === 'default', `${field.name}: format`);
  }
  say(
    Array.isArray(schema.missingValues) && schema.missingValues.every((one) => typeof one === 'string'),
    'missingValues',
  );
  return problems;
}

/** Why a cell of a CSV is none of a field's; null where it is. An empty cell is no value. */
export function fieldProblem({ type, constraints = {} }: Field, cell: string): string | null {
  if (cell === '') return constraints.required ? 'required' : null;
  if (type === 'integer' && !/^[+-]?\d+$/.test(cell)) return 'integer';
  if (type === 'number' && !/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(cell)) return 'number';
  if (type === 'date') {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : new Date(Number.NaN);
    if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(cell)) return 'date';
  }
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return 'minimum';
  if (constraints.enum !== undefined && !constraints.enum.includes(cell)) return 'enum';
  // A pattern is of the whole text.
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cell))
    return 'pattern';
  return null;
}
