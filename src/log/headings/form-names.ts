import { type ColumnName, columnNamed } from '../../schema/columns.ts';
import {
  isOtherFigure,
  provenLanguages,
  type Recognised,
  recognise,
  recogniseIn,
} from '../../schema/heading-names.ts';

/** What forms on telephones write beside the questions; such a heading shows that the file comes from one. */
const marks =
  /^(?:_\w+|meta\/instance(?:ID|Name)|instanceID|SubmissionDate|KEY|deviceid|formdef_version|formhub\/uuid)$/;
/** The form's own clock, not the activity's. */
const clock = new Set(['start', 'end', 'today']);

/** Whether these headings are of a file that a form (Kobo, ODK, SurveyCTO) wrote. */
const isForm = (texts: Iterable<string>) => [...texts].some((text) => marks.test(text));

/**
 * Columns of a form's answers by choice, each beside the column of all of them: `stakeholder/police` holds 1 or 0 where
 * `stakeholder` holds `police media`. A question that names a column of ours is one in a group of the same name, unless that
 * is a question with several answers.
 */
export function formChoices(texts: ReadonlyMap<number, string>): ReadonlySet<number> {
  if (!isForm(texts.values())) return new Set();
  const questions = new Set(texts.values());
  const isChoice = (text: string) => {
    const at = text.lastIndexOf('/');
    const [question, choice] = [text.slice(0, at), text.slice(at + 1)];
    if (at <= 0 || !questions.has(question) || clock.has(question)) return false;
    const asked = recognise(question.slice(question.lastIndexOf('/') + 1));
    return (asked !== null && columnNamed.get(asked.name)?.kind === 'list-of') || recognise(choice) === null;
  };
  return new Set([...texts].flatMap(([column, text]) => (isChoice(text) ? [column] : [])));
}

/** Fewer names in groups than this may be headings like “Planned/Achieved”. */
const fewestInGroups = 3;
/** What a question means by its group: `activity/type` is the type of activity, `people/total` the people in all. */
function inGroup(group: string, question: string): Recognised | null {
  const words = [group, question].map((text) => text.replaceAll('_', ' '));
  return recognise(words.join(' ')) ?? recognise(words.reverse().join(' '));
}

/** So many headings that begin with the same words and a slash are questions of a group, whatever its name; in what a form wrote any is. */
const fewestOfLabel = 5;

/** Columns of a form's questions in groups: `log/activity_id` is `activity_id`, and so is `Activity log/Activity ID`. */
export function formNames(texts: ReadonlyMap<number, string>): Map<number, ColumnName> {
  const found = new Map<number, ColumnName>();
  const questions = new Map<number, string>();
  const fewest = isForm(texts.values()) ? 1 : fewestOfLabel;
  const labelled = new Map<string, number>();
  for (const text of texts.values()) {
    const [group, question] = text.split('/');
    if (question !== undefined) labelled.set(group!, (labelled.get(group!) ?? 0) + 1);
  }
  for (const [column, text] of texts) {
    const parts = /^[\p{L}\p{N}_]+(?:([/.:-])[\p{L}\p{N}_]+)(?:\1[\p{L}\p{N}_]+)*$/u.exec(text);
    const ofLabel = text.includes('/') && (labelled.get(text.split('/')[0]!) ?? 0) >= fewest;
    const mark = parts?.[1] ?? (ofLabel ? '/' : undefined);
    if (mark === undefined || text.startsWith('_')) continue;
    const groups = text.split(mark);
    const question = groups.pop()!.trim();
    if (question.startsWith('_') || groups.some((group) => group === 'meta' || isOtherFigure(group)))
      continue;
    const name = recognise(question) ?? (mark === '/' ? inGroup(groups.at(-1)!, question) : null);
    if (name !== null && (name.how === 'name' || mark === '/')) found.set(column, name.name);
    if (mark === '/') questions.set(column, question);
  }
  // “Estado” is a status and a region: which, the language of the other questions says.
  const languages = provenLanguages([...found.keys()].flatMap((column) => questions.get(column) ?? []));
  const taken = new Set(found.values());
  for (const [column, question] of questions) {
    const name = found.has(column) ? undefined : recogniseIn(question, languages)?.name;
    if (name !== undefined && !taken.has(name)) found.set(column, name);
  }
  const names = [...new Set(found.values())];
  const groups = [...found.keys()].map((column) => texts.get(column)!.split(/[/.:-]/)[0]);
  const grouped = names.some((name) => name.includes('_')) || new Set(groups).size < groups.length;
  return names.length < fewestInGroups || !grouped ? new Map() : found;
}

/** Headings of what a form writes by itself, beside the answers to its questions; none where no form wrote the file. */
export function formOwn(all: readonly string[]): ReadonlySet<string> {
  if (!isForm(all)) return new Set();
  const choices = formChoices(new Map(all.map((text, at) => [at, text])));
  return new Set(all.filter((text, at) => marks.test(text) || clock.has(text) || choices.has(at)));
}

/** Columns of a form in which it keeps its own clock. */
export function formClock(texts: ReadonlyMap<number, string>): ReadonlySet<number> {
  if (!isForm(texts.values())) return new Set();
  return new Set([...texts].filter(([, text]) => clock.has(text)).map(([column]) => column));
}
