import type { Notice } from '../notices/notice.ts';
import { countryName, inLanguage } from '../programme/lookup.ts';
import type { Indicator, Programme } from '../programme/programme.ts';
import { catalogue } from '../rules/catalogue.ts';
import { type Column, columnNamed, columns } from '../schema/columns.ts';
import { meaningsOf } from '../schema/heading-meanings.ts';
import { headingLabels } from '../schema/labels/index.ts';
import { closest, slip } from '../text/closest.ts';
import { normalise } from '../text/normalise.ts';

/** One code that a cell may hold. */
export interface Choice {
  readonly code: string;
  /** In the language of the answer; empty where the code speaks for itself. */
  readonly meaning: string;
  /** Other spellings that are read. */
  readonly names: readonly string[];
  /** Not where it has an end: then it is read in old rows, and chosen in none. */
  readonly offered: boolean;
  readonly indicator?: Indicator;
}

/** Something that can be explained. */
export type Topic =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'rule'; readonly notice: Notice }
  | { readonly kind: 'code'; readonly choice: Choice; readonly columns: readonly Column[] };

/** The codes a column's cells are chosen from; null where they are not. */
export function choicesOf(
  { kind, list }: Column,
  programme: Programme,
  language: string,
): readonly Choice[] | null {
  if (kind === 'period')
    return programme.periods.map((code) => ({ code, meaning: '', names: [], offered: true }));
  if (kind === 'country')
    return programme.countries.map((country) => ({
      code: country.alpha3,
      meaning: countryName(country, language),
      offered: country.until === null,
      names: [country.alpha2, country.name, ...country.names.map(({ name }) => name)],
    }));
  if (kind === 'indicator')
    return programme.indicators.map((indicator) => ({
      code: indicator.code,
      meaning: inLanguage(indicator.labels, language, programme),
      offered: indicator.until === null,
      names: [...Object.values(indicator.labels), ...indicator.aliases],
      indicator,
    }));
  if (list === undefined) return null;
  return programme.lists[list].map(({ code, labels, aliases, until }) => ({
    code,
    offered: until === null,
    meaning: inLanguage(labels, language, programme),
    names: [...Object.values(labels), ...aliases],
  }));
}

/** Every code, and the columns whose cells may hold it. */
function codes(programme: Programme, language: string): Extract<Topic, { kind: 'code' }>[] {
  const seen = new Map<string, { choices: readonly Choice[]; columns: Column[] }>();
  for (const column of columns as readonly Column[]) {
    const choices = choicesOf(column, programme, language);
    if (choices === null || column.kind === 'period') continue;
    const key = column.list ?? column.kind;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { choices, columns: [column] });
    else known.columns.push(column);
  }
  return [...seen.values()].flatMap(({ choices, columns }) =>
    choices.map((choice) => ({ kind: 'code' as const, choice, columns })),
  );
}

/** What a word may mean: a column by its name, heading or HXL tag; a rule by its code or id; a code of a list. */
export function topicsOf(word: string, programme: Programme, language: string): readonly Topic[] {
  const plain = normalise(word);
  if (plain === '') return [];
  const named = new Set(meaningsOf(word).map(({ name }) => name));
  const notice = catalogue.find(
    ({ code, id }) => normalise(code) === plain.replace(/ /g, '') || normalise(id) === plain,
  );
  return [
    ...[...named].map((name) => ({ kind: 'column' as const, column: columnNamed.get(name)! })),
    ...(notice === undefined ? [] : [{ kind: 'rule' as const, notice }]),
    ...codes(programme, language).filter(({ choice: { code, names } }) =>
      [code, ...names].some((one) => normalise(one) === plain),
    ),
  ];
}

/** What to ask for instead of a word that nothing is called by; null where nothing is like it. */
export function nearestTopic(word: string, programme: Programme, language: string): string | null {
  const known = [
    ...columns.flatMap(({ name }) => [
      [name, name] as const,
      ...Object.values(headingLabels).flatMap((labels) =>
        (labels[name] ?? []).map((label) => [label, name] as const),
      ),
    ]),
    ...catalogue.flatMap(({ code, id }) => [[code, code] as const, [id, code] as const]),
    ...codes(programme, language).flatMap(({ choice: { code, names } }) =>
      [code, ...names].map((name) => [name, code] as const),
    ),
  ];
  return closest(
    normalise(word),
    known.map(([name, thing]) => [normalise(name), thing] as const),
    slip,
  );
}
