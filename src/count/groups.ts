import type { Entry } from '../log/rows/entry.ts';
import type { PeopleGroup } from '../programme/groups.ts';
import type { Indicator, Programme } from '../programme/programme.ts';
import { peopleParts, valuesBut } from '../schema/columns.ts';

/** A group of people among those of one indicator: counted as an indicator of its own, whose small numbers are protected. */
export interface CountedGroup {
  readonly group: PeopleGroup;
  /** Whose people they are among. */
  readonly whole: Indicator;
  readonly indicator: Indicator;
}

/** The groups of a grant under its indicators of people, each as an indicator of its own. */
export const countedGroups = ({ groups, indicators }: Programme): CountedGroup[] =>
  indicators.flatMap((whole) =>
    whole.kind !== 'persons'
      ? []
      : groups.map((group) => ({
          ...{ group, whole },
          indicator: { ...whole, code: `${whole.code}+${group.code}`, aliases: [], protected: true },
        })),
  );

/** Whether a row counts a group that is there, and smaller than a limit, or may be: what its office writes may tell how many. */
export const countsFewOfGroup = ({ groups }: Pick<Entry, 'groups'>, below: number): boolean =>
  [...(groups?.values() ?? [])].some((number) => number === null || (number > 0 && number < below));

/** Rows that say how many there were of some groups, each group as a row of its own. */
export function groupRows(entries: readonly Entry[], counted: readonly CountedGroup[]): Entry[] {
  return entries.flatMap((entry) => {
    const { groups, values } = entry;
    if (groups === undefined) return [];
    const plain = valuesBut(values, [...peopleParts, 'target', 'precision']);
    return counted.flatMap(({ whole, group, indicator }): Entry[] => {
      const value = groups.get(group.code);
      if (value === undefined || value === null || values.indicator !== whole.code) return [];
      return [{ ...entry, values: { ...plain, indicator: indicator.code, value } }];
    });
  });
}
