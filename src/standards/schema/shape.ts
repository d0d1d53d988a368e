import { columnsOf } from '../../log/stamp.ts';
import { activityIds } from '../../programme/activity-id.ts';
import { currencies } from '../../programme/iso.ts';
import { isReportPeriod, type Programme } from '../../programme/programme.ts';
import { worldCountries } from '../../programme/world-countries.ts';
import { type Column, columnNamed } from '../../schema/columns.ts';

/** What the cells of a column may hold, for every schema that is written: a text of a form, a code of a list, a day, a number. */
export type Shape =
  | { readonly holds: 'text' }
  | { readonly holds: 'form'; readonly pattern: string }
  | { readonly holds: 'codes'; readonly codes: readonly string[] }
  | { readonly holds: 'day' }
  | { readonly holds: 'number' | 'whole' };

/** One column of a programme: `several` values may stand in one cell. */
export interface ShapedColumn {
  readonly column: Column;
  readonly shape: Shape;
  readonly several: boolean;
}

/** The columns that a programme uses, in the order of the log. */
export const shapedColumns = (programme: Programme): readonly ShapedColumn[] =>
  columnsOf(programme).map((name) => {
    const column = columnNamed.get(name)!;
    return {
      column,
      shape: shapeOf(column, programme),
      several: column.kind === 'list-of' || column.kind === 'texts',
    };
  });

function shapeOf(column: Column, programme: Programme): Shape {
  const codes = (all: readonly string[]): Shape => ({ holds: 'codes', codes: all });
  switch (column.kind) {
    case 'id':
      return { holds: 'form', pattern: idForm(programme.activityId) };
    case 'period':
      return codes(periodsOf(programme));
    case 'country':
      return codes(programme.countries.map(({ alpha3 }) => alpha3));
    case 'venue':
      return codes(worldCountries.map(({ alpha3 }) => alpha3));
    case 'list':
    case 'list-of':
      return codes(programme.lists[column.list!].map(({ code }) => code));
    case 'indicator':
      return codes(programme.indicators.map(({ code }) => code));
    case 'currency':
      return codes([...currencies]);
    case 'date':
      return { holds: 'day' };
    case 'integer':
      return { holds: 'whole' };
    case 'number':
      return { holds: 'number' };
    default:
      return { holds: 'text' };
  }
}

/** Every quarter, half and year that a row may be of, in order. */
function periodsOf(programme: Programme): readonly string[] {
  const years = programme.periods.map((period) => Number(period.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'))
    .flatMap((year) => [year, ...['S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4'].map((part) => `${year}-${part}`)])
    .filter((period) => isReportPeriod(programme, period));
}

/** The form of ids in a way that all readers of regular expressions take; with a `country`, of that country's alone. */
export const idForm = (pattern: string, country = '[A-Z]{3}'): string =>
  activityIds(pattern)
    .shape.source.replace(/\\([-/])/g, '$1')
    .replace('(?<country>[A-Z]{3})', country)
    .replace('(?<year>\\d{4})', '[0-9]{4}')
    .replace('\\d{3,}', '[0-9]{3,}');

/** A day of the calendar, leap years among them: readers of schemas need not check what a date is. */
export const dayForm =
  '^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';
