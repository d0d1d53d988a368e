import type { PackProblem } from './problem.ts';
import {
  type Action,
  type Indicator,
  type Labels,
  type Programme,
  type Visibility,
  type Wording,
  wordFields,
} from './programme.ts';

/** Words as `programme.json` holds them: a text in the action's own language, or words by language. */
type Worded = string | Labels;

type Field = (typeof wordFields)[number];

/** An action as `programme.json` holds it. */
export type WordedAction = {
  readonly [K in keyof Action]: K extends Field
    ? InWords<Action[K]>
    : K extends 'visibility'
      ? (Omit<Visibility, 'derogation'> & { readonly derogation: Worded | null }) | undefined
      : Action[K];
};
type InWords<T> = T extends string ? Worded : T extends readonly string[] ? readonly Worded[] : T;

/** The words of `programme.json`. */
interface Facts {
  readonly languages: readonly string[];
  readonly action: WordedAction;
  readonly protectedPeople: Worded | null;
}

const languagesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(languagesIn);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};

/** A text in a language; undefined where there is none. A plain text is in the action's own language. */
function inOne(value: Worded, language: string, own: string): string | undefined {
  if (typeof value === 'string') return language === own ? value : undefined;
  return value[language];
}

/** A field in a language, undefined where it or a part of it has no words; null and what is left out stay. */
function wordsIn(value: unknown, language: string, own: string): unknown {
  if (value === null || value === undefined) return value;
  if (!Array.isArray(value)) return inOne(value as Worded, language, own);
  const all = value.map((one: Worded) => inOne(one, language, own));
  return all.includes(undefined) ? undefined : all;
}

/** The action and the protected people in the action's own language, and in every other that `programme.json` has words of; what lacks words is noted. */
export function spelledOut({ action, languages, protectedPeople }: Facts, problems: PackProblem[]) {
  const own = action.language;
  const all = { ...Object.fromEntries(wordFields.map((field) => [field, action[field]])), protectedPeople };
  const wording = (language: string): Wording =>
    Object.fromEntries(
      Object.entries(all).flatMap(([field, value]) => {
        const words = wordsIn(value, language, own);
        return words === undefined ? [] : [[field, words]];
      }),
    );
  const ours = wording(own);
  // A language that is none of the pack's is told as one.
  for (const [field, value] of Object.entries(all))
    if (value !== undefined && !Object.hasOwn(ours, field) && languages.includes(own)) {
      const column = `${field === 'protectedPeople' ? '' : 'action.'}${field}.${own}`;
      const needed = { problem: 'value-wrong', found: undefined, needed: 'words', of: [] } as const;
      problems.push({ file: 'programme.json', row: null, column, ...needed });
    }
  const { protectedPeople: people = null, ...words } = ours;
  const { visibility } = action;
  const { derogation = null } = visibility ?? {};
  const agreed = typeof derogation === 'string' ? { [own]: derogation } : derogation;
  const others = [...new Set(Object.values(all).flatMap(languagesIn))].filter((language) => language !== own);
  return {
    action: {
      ...{ ...action, ...words },
      ...(visibility === undefined ? {} : { visibility: { ...visibility, derogation: agreed } }),
    } as Action,
    protectedPeople: people,
    wordings: Object.fromEntries(others.sort().map((language) => [language, wording(language)])),
  };
}

/** Units and sentences of an indicator in other languages than the action's, from the columns `unit_fr` and `sentence_fr` of its row. */
export function wordingsOf(cells: Readonly<Record<string, string>>): Indicator['wordings'] {
  const found: Record<string, { unit?: string; sentence?: string }> = {};
  for (const [column, cell] of Object.entries(cells)) {
    const [, name, language] = /^(unit|sentence)_([a-z]{2})$/.exec(column) ?? [];
    if (name === undefined || cell === '') continue;
    found[language!] = { ...found[language!], [name]: cell };
  }
  return found;
}

/** Places of a pack, as `file: name`, where a report in a language lacks words; none where it may be compiled. */
export function wordless(programme: Programme, language: string): string[] {
  const { action, languages, protectedPeople, indicators, wordings } = programme;
  if (language === action.language) return [];
  if (!languages.includes(language)) return [`programme.json: languages`];
  const words = wordings[language] ?? {};
  const has = (field: string) => Object.hasOwn(words, field);
  const named = Object.entries({ ...action, protectedPeople }).filter(
    ([field, value]) =>
      value != null && (field === 'protectedPeople' || wordFields.some((one) => one === field)),
  );
  const derogation = action.visibility?.derogation;
  return [
    ...(derogation && derogation[language] === undefined ? ['programme.json: visibility.derogation'] : []),
    ...named.flatMap(([field, value]) =>
      has(field) || (Array.isArray(value) && value.length === 0) ? [] : [`programme.json: ${field}`],
    ),
    ...indicators.flatMap(({ code, sentence, wordings: of }) => [
      ...(of[language]?.unit === undefined ? [`indicators.csv: ${code} unit_${language}`] : []),
      ...(sentence !== null && of[language]?.sentence === undefined
        ? [`indicators.csv: ${code} sentence_${language}`]
        : []),
    ]),
  ];
}

/** A programme that speaks another of its languages: its action, its units and its sentences. Throws a RangeError where it lacks words. */
export function spokenIn(programme: Programme, language: string): Programme {
  const lacking = wordless(programme, language);
  if (lacking.length > 0)
    throw new RangeError(`The programme has no words in ${language} for ${lacking.slice(0, 5).join(', ')}.`);
  if (language === programme.action.language) return programme;
  const { protectedPeople = null, ...words } = programme.wordings[language] ?? {};
  return {
    ...programme,
    protectedPeople,
    action: { ...programme.action, ...words, language },
    indicators: programme.indicators.map((one) => ({
      ...one,
      unit: one.wordings[language]?.unit ?? one.unit,
      sentence: one.sentence === null ? null : (one.wordings[language]?.sentence ?? null),
    })),
  };
}
