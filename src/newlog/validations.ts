import type { Validation } from '../workbook/workbook.ts';
import type { Places } from './conditions.ts';
import { type Placed, rows } from './layout.ts';
import { headingFor, type LogRequest } from './request.ts';
import type { CellNote } from './words.ts';

/** Texts that Excel shows beside a cell hold so many characters at most. */
const longestNote = 255;
const longestTitle = 32;

/** What may be typed, and what is said beside each cell. */
export function validations(all: readonly Placed[], request: LogRequest, places: Places): Validation[] {
  const { words, columns } = request;
  const note = (placed: Placed) => {
    const { what, when } = placed.column === null ? { what: words.ofGroup } : columns[placed.column.name];
    const told = [what, ...(when === undefined ? [] : [`${words.help.columnHeads[1]}: ${when}.`])].join(' ');
    const title = headingFor(placed, request);
    return { promptTitle: cut(title, longestTitle), prompt: cut(told, longestNote) };
  };
  const refused = ({ title, text }: CellNote, otherwise: 'stop' | 'warning' | 'information') => ({
    otherwise,
    errorTitle: title,
    error: text,
  });
  const of = (placed: Placed): Validation => {
    const { name } = placed;
    const { kind, max } = placed.column ?? { kind: 'integer' };
    const base = { cells: places.layout.cellsOf(name), ...note(placed) };
    const choices =
      name === 'indicator'
        ? indicatorsOfPillar(places)
        : placed.column === null
          ? null
          : places.lists.choices(placed.column.name);
    if (choices !== null)
      return {
        ...base,
        kind: 'list',
        first: choices,
        ...refused(words.notInList, kind === 'list-of' ? 'information' : 'warning'),
      };
    if (kind === 'date')
      return {
        ...base,
        kind: 'date',
        first: places.lists.dateOf('from'),
        second: places.lists.dateOf('to'),
        ...refused(words.notADate, 'warning'),
      };
    if (kind === 'integer')
      return {
        ...base,
        kind: 'whole',
        first: '0',
        second: '999999999',
        ...refused(words.notANumber, 'warning'),
      };
    if (kind === 'number')
      return {
        ...base,
        kind: 'decimal',
        first: '0',
        second: '999999999999',
        ...refused(words.notANumber, 'warning'),
      };
    if (max !== undefined)
      return {
        ...base,
        kind: 'length',
        first: '0',
        second: String(max),
        ...refused(words.tooLong, 'warning'),
      };
    return { ...base, kind: 'any' };
  };
  const { last } = places.layout;
  const answer = `${places.layout.lettersOf('status')}${rows.about}`;
  return [
    ...all.map(of),
    {
      cells: `A${rows.headings}:${last}${rows.tags}`,
      kind: 'custom',
      first: 'FALSE',
      ...refused(words.headingKept, 'stop'),
    },
    { cells: answer, kind: 'list', first: `"${words.yes}"`, ...refused(words.notInList, 'stop') },
  ];
}

/** The indicators of the pillar in the same row; all of them where it has none yet. */
function indicatorsOfPillar({ layout, lists }: Places): string {
  const all = lists.choices('indicator')!;
  const [sheet, range] = all.split('!') as [string, string];
  const first = `${sheet}!${range.split(':')[0]}`;
  const pillar = `$${layout.lettersOf('pillar')}${rows.first}`;
  const count = `COUNTIF(${lists.pillars},${pillar})`;
  return `IF(${count}=0,${all},OFFSET(${first},MATCH(${pillar},${lists.pillars},0)-1,0,${count},1))`;
}

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
