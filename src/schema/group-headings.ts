import type { PeopleGroup } from '../programme/groups.ts';
import type { PackProblem } from '../programme/problem.ts';
import type { Programme } from '../programme/programme.ts';
import { normalise } from '../text/normalise.ts';
import type { ColumnName } from './columns.ts';
import { meaningsOf } from './heading-meanings.ts';

/** Names the group of people that a heading is of; null where it is of none. */
export type GroupOf = (heading: string) => string | null;

const noGroup: GroupOf = () => null;

const namesOf = ({ code, labels, aliases }: PeopleGroup) => [code, ...Object.values(labels), ...aliases];

/** A heading that is one of the log's own names that column and no group. */
const ownColumn = (heading: string): ColumnName | undefined => meaningsOf(heading)[0]?.name;

/** The tag of a group's column in HXL. */
export const groupTag = (code: string): string => `#reached+x_${code}`;

/** How the columns of a grant's groups are known: by their code, their tag, and every label and alias. */
export function groupsNamed({ groups }: Pick<Programme, 'groups'>): GroupOf {
  if (groups.length === 0) return noGroup;
  const known = new Map(
    groups.flatMap((group) =>
      [...namesOf(group), groupTag(group.code)].flatMap((name) =>
        ownColumn(name) === undefined ? [[normalise(name), group.code] as const] : [],
      ),
    ),
  );
  return (heading) => known.get(normalise(heading)) ?? null;
}

/** Names of groups that are headings of the log's own columns: nothing would be read as the group. */
export const takenHeadings = ({ groups }: Pick<Programme, 'groups'>): PackProblem[] =>
  groups.flatMap((group) =>
    namesOf(group).flatMap((found) => {
      const owner = ownColumn(found);
      const place = { file: 'groups.csv', row: null, column: group.code };
      return owner === undefined ? [] : [{ ...place, problem: 'heading-taken' as const, found, owner }];
    }),
  );
