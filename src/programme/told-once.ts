import { groupBy } from '../group-by.ts';
import type { PackProblem } from './problem.ts';

/** Leaves out what only follows from another mistake, and joins what is one mistake in many places. */
export function toldOnce(problems: readonly PackProblem[], labelled: readonly string[]): PackProblem[] {
  return joinedStrangers(joinedLanguages(withoutEchoes(problems), labelled));
}

/** A country whose two codes are of two countries is called by the other one elsewhere, and a pillar that is misspelt is missing. */
function withoutEchoes(problems: readonly PackProblem[]): readonly PackProblem[] {
  const wrong = problems.flatMap((one) =>
    one.problem === 'country-codes' ? [one.alpha3, ...(one.meant === null ? [] : [one.meant])] : [],
  );
  const rows = problems.flatMap((one) => (one.problem === 'country-codes' ? one.row : []));
  const meant = problems.flatMap((one) => (one.problem === 'code-unknown' ? (one.near ?? []) : []));
  /** Where a report names pillars that are none, those that it lacks are what they should be. */
  const named = (file: string) =>
    problems.filter(
      (one) => one.file === file && one.problem === 'code-unknown' && one.column?.startsWith('pillars.'),
    ).length;
  const lacking = (file: string) =>
    problems.filter((one) => one.file === file && one.problem === 'pillar-missing').length;
  return problems.filter(
    (one) =>
      !(one.problem === 'pillar-missing' && meant.includes(one.found)) &&
      !(one.problem === 'pillar-missing' && lacking(one.file) <= named(one.file)) &&
      !(one.problem === 'two-meanings' && one.file === 'countries.csv' && rows.includes(one.row)) &&
      !(one.problem === 'name-of-other' && (wrong.includes(one.owner) || wrong.includes(one.country))) &&
      !(one.problem === 'name-missing' && wrong.includes(one.country)) &&
      !(one.problem === 'code-unknown' && wrong.includes(one.found)),
  );
}

/** A language of which no table has words is one mistake in the list of languages. */
function joinedLanguages(problems: readonly PackProblem[], labelled: readonly string[]): PackProblem[] {
  const missing = (column: string) =>
    problems.filter((one) => one.problem === 'column-missing' && one.column === column);
  const columns = new Set(problems.flatMap(({ column }) => (column !== null ? [column] : [])));
  const wordless = [...columns].filter(
    (column) =>
      /^[a-z]{2}$/.test(column) && missing(column).length === labelled.length && labelled.length > 1,
  );
  const isWord = (one: PackProblem) => one.problem === 'value-wrong' && one.needed === 'words';
  const rest = problems.filter(
    (one) =>
      !(isWord(one) && wordless.includes(one.column?.slice(-2) ?? '')) &&
      !(one.problem === 'column-missing' && wordless.includes(one.column ?? '')) &&
      !(one.problem === 'name-missing' && one.missing.every((language) => wordless.includes(language))),
  );
  const place = { file: 'programme.json', row: null, column: 'languages' };
  return [...wordless.map((found) => ({ ...place, problem: 'language-wordless' as const, found })), ...rest];
}

/** A code that is in no list is told where it stands first, with the other files that name it. */
function joinedStrangers(problems: readonly PackProblem[]): PackProblem[] {
  const keyOf = (one: PackProblem) =>
    one.problem === 'code-unknown' ? JSON.stringify([one.found, one.codes.slice(0, 3)]) : '';
  const places = groupBy(problems, keyOf);
  return problems.flatMap((one): PackProblem[] => {
    if (one.problem !== 'code-unknown') return [one];
    const [first, ...others] = places.get(keyOf(one))!;
    const files = new Set(others.map(({ file }) => file).filter((file) => file !== one.file));
    return first === one ? [{ ...one, files: [...files] }] : [];
  });
}
