import { leavableColumns } from './programme.ts';
import { programmeShape } from './shapes.ts';

/** What other checks go by: nothing stands in for it. */
const acting = ['periods', 'reports'];
/** What stands in for other fields; a word for all that are not here. */
const standIns: Readonly<Record<string, unknown>> = {
  smallNumbers: undefined,
  activityId: undefined,
  iati: undefined,
  protectedPeople: null,
  protectedStakeholders: [],
  inPersonTypes: [],
  // No list is asked for that may not be needed.
  columnsLeftOut: [...leavableColumns],
  // Every period lies in it, so that none is told for a day that cannot be read.
  'action.start': '0001-01-01',
  'action.end': '9999-12-31',
  'action.budget': { amount: 0, currency: 'EUR', source: 'x' },
  'action.contribution': null,
  'action.partners': [],
  id: 'x',
};

/**
 * The facts of `programme.json` where only wording in it is wrong, with something else in its place, so that all the rest of the
 * pack can be checked at once; undefined where more is wrong.
 */
export function factsBut(value: unknown): ReturnType<typeof programmeShape.parse> | undefined {
  if (!isObject(value)) return undefined;
  const copy = structuredClone(value);
  for (const issue of programmeShape.safeParse(value).error?.issues ?? []) {
    const keys = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) put(copy, [...keys, key], undefined);
      continue;
    }
    const field = keys.slice(0, keys[0] === 'action' ? 2 : 1);
    if (acting.includes(field.join('.')) || field.join() === 'action') return undefined;
    const name = field.join('.');
    put(copy, field, languagesBut(copy, name) ?? (name in standIns ? standIns[name] : 'x'));
  }
  return programmeShape.safeParse(copy).data;
}

/** The action's language for those of a pack, and the first of these for the action's; undefined for other fields. */
function languagesBut({ languages, action }: Record<string, unknown>, name: string): unknown {
  if (name === 'languages') return isObject(action) ? [action.language] : undefined;
  return name === 'action.language' && Array.isArray(languages) ? languages[0] : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function put(inside: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  const inner = inside[key];
  if (rest.length > 0) {
    if (isObject(inner)) put(inner, rest, value);
  } else if (value === undefined) delete inside[key];
  else inside[key] = value;
}
