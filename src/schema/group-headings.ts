import type { PeopleGroup } from '../programme/groups.ts';
import type { PackProblem } from '../programme/problem.ts';
import type { Programme } from '../programme/programme.ts';
import { normalise } from '../text/normalise.ts';
import type { ColumnName } from './columns.ts';
import { beyondItsParts, noGroup } from './group-names.ts';
import { meaningsOf } from './heading-meanings.ts';

/** Names the group of people that a heading is of; null where it is of none. */
export type GroupOf = (heading: string) => string | null;

const nobody: GroupOf = () => null;

const namesOf = ({ code, labels, aliases }: PeopleGroup) => [...Object.values(labels), ...aliases, code];

/** A heading that is one of the log's own names that column and no group. */
const ownColumn = (heading: string): ColumnName | undefined => meaningsOf(heading)[0]?.name;

/** The tag of a group's column in HXL. */
export const groupTag = (code: string): string => `#reached+x_${code}`;

/** How the columns of a grant's groups are known: by their code, their tag, and every label and alias. */
export function groupsNamed({ groups }: Pick<Programme, 'groups'>): GroupOf {
  if (groups.length === 0) return nobody;
  const known = new Map(
    groups.flatMap((group) =>
      [...namesOf(group), groupTag(group.code)].flatMap((name) =>
        ownColumn(name) === undefined ? [[normalise(name), group.code] as const] : [],
      ),
    ),
  );
  return (heading) => known.get(normalise(heading)) ?? null;
}

/** Names of groups that are no group's: headings of the log's own columns, what is asked of single persons, everybody; and labels of people among whom a group is not only. */
export const takenHeadings = ({ groups }: Pick<Programme, 'groups'>): PackProblem[] =>
  groups.flatMap((group): PackProblem[] => {
    const place = { file: 'groups.csv', row: null, column: group.code };
    const told = new Set<string>();
    const named = namesOf(group).flatMap((found): PackProblem[] => {
      const owner = ownColumn(found);
      const why = noGroup(found);
      if (owner !== undefined) return [{ ...place, problem: 'heading-taken', found, owner }];
      // A label and its code are one mistake.
      if (why === null || told.has(why)) return [];
      told.add(why);
      return [{ ...place, problem: 'no-group', found, why }];
    });
    const beyond = beyondItsParts(group).map((one) => ({
      ...place,
      problem: 'group-among' as const,
      ...one,
    }));
    return named.length > 0 ? named : beyond;
  });
