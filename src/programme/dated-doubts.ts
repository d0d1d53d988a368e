import { daysOf, daysWithout, told } from './days.ts';
import type { Doubt } from './doubt.ts';
import { type Dated, fixedLists, type ListName, type Programme } from './programme.ts';

/** What a pack may say of days without meaning it: codes that end before what uses them, and lists of which none is left. */
export function doubtsOfDays(programme: Programme): Doubt[] {
  const { indicators, lists, columnsLeftOut } = programme;
  const lasting = (of: string, what: string, codes: readonly string[], user: Dated, list: ListName) => {
    const life = daysOf(programme, user);
    const used = lists[list].filter(({ code }) => codes.includes(code));
    if (life === null || codes.length === 0) return [];
    return note(
      'used-longer',
      of,
      what,
      daysWithout(
        life,
        used.map((one) => daysOf(programme, one)),
      ),
    );
  };
  return [
    ...indicators.flatMap((one) => [
      ...lasting(one.code, `pillar ${one.pillar}`, [one.pillar], one, 'pillar'),
      ...lasting(one.code, `objectives ${one.objectives.join('|')}`, one.objectives, one, 'objective'),
      ...(one.meetsFrom === null
        ? []
        : lasting(one.code, `meets_from ${one.meetsFrom}`, [one.meetsFrom], one, 'stage')),
    ]),
    ...(Object.keys(lists) as ListName[]).flatMap((name) => {
      const isUsed = lists[name].length > 0 && !columnsLeftOut.some((one) => one === name);
      return isUsed ? ofList(name, programme) : [];
    }),
  ];
}

function ofList(name: ListName, programme: Programme): Doubt[] {
  const codes = programme.lists[name];
  const dated = codes.filter(({ from, until }) => from !== null || until !== null);
  if (fixedLists[name] !== undefined)
    return dated.flatMap((one) =>
      note(
        'fixed-dated',
        `codes/${name}`,
        one.code,
        daysWithout(daysOf(programme)!, [daysOf(programme, one)]),
      ),
    );
  const held = codes.map((one) => daysOf(programme, one));
  return note('list-empty', `codes/${name}`, '', daysWithout(daysOf(programme)!, held));
}

function note(
  doubt: Doubt['doubt'],
  of: string,
  what: string,
  days: ReturnType<typeof daysWithout>,
): Doubt[] {
  return days.length === 0
    ? []
    : [{ doubt, of, found: [what, told(days)].filter((part) => part !== '').join(', ') }];
}
