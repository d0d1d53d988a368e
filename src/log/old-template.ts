import { filePlace } from '../address.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { oldTemplate } from '../notices/old-template.ts';
import { otherProgramme } from '../notices/other-programme.ts';
import { offeredIn } from '../programme/in-force.ts';
import { inLanguage } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import type { ColumnName } from '../schema/columns.ts';
import { headingOf } from '../schema/labels/index.ts';
import { firstRows, type Sheet } from '../table/table.ts';
import type { CodeReaders } from './cells/code.ts';
import type { Headings } from './headings/headings.ts';
import { codesOf, columnsOf, type Signed, type Stamp, signed, signsOf } from './stamp.ts';

/** That a log was made for another programme. */
export function ofOther(stamp: Stamp | null, { id }: Programme, file: string): Finding[] {
  if (stamp === null || stamp.programme === id) return [];
  return [raise(otherProgramme, filePlace(file), { made: stamp.programme, checked: id })];
}

/** What changed in the programme since a log was made, in one finding; its lists may stand on a sheet beside it. */
export async function sinceMade(
  stamp: Stamp | null,
  beside: readonly Sheet[],
  headings: Headings,
  file: string,
  { programme, readers }: { readonly programme: Programme; readonly readers: CodeReaders },
): Promise<Finding[]> {
  if (stamp === null) return [];
  const now = signsOf(programme, stamp.period);
  if (now.every((sign, at) => sign === stamp.signs[at])) return [];
  const [language] = headings.languages;
  // Over columns by name nobody says what they are called.
  const label = (name: ColumnName) => (language === undefined ? name : headingOf(name, language));
  const used: readonly string[] = columnsOf(programme);
  const there = new Set<string>(headings.matches.map(({ name }) => name));
  const changed = now[0] !== stamp.signs[0];
  const gone = headings.matches.filter(({ name }) => !used.includes(name));
  const offered = offeredIn(programme, stamp.period);
  const differing = signed.filter((_, at) => now[at + 1] !== stamp.signs[at + 1]);
  const retired: string[] = [];
  const fresh: string[] = [];
  const lists: string[] = [];
  for (const name of differing) {
    const old = await listedIn(beside, name);
    const codes = codesOf(offered, name);
    if (old === null) {
      lists.push(label(name));
      continue;
    }
    const reader =
      name === 'country'
        ? readers.countries
        : name === 'indicator'
          ? readers.indicators
          : readers.lists[name]!;
    retired.push(...old.filter((code) => !codes.includes(code) || reader.read(code).code === null));
    fresh.push(...codes.filter((code) => !old.includes(code)));
  }
  const lost = changed ? [...gone, ...headings.unknown].map(({ heading }) => heading) : [];
  const added = [
    ...columnsOf(programme)
      .filter((name) => !there.has(name))
      .map(label),
    ...programme.groups
      .filter(({ code }) => !headings.groups.has(code))
      .map(({ code, labels }) => (language === undefined ? code : inLanguage(labels, language, programme))),
  ].filter(() => changed);
  const any = (all: readonly string[]): 'yes' | 'no' => (all.length > 0 ? 'yes' : 'no');
  const data = {
    ...{ gone: lost, goneThere: any(lost), added, addedThere: any(added) },
    ...{ retired, retiredThere: any(retired), fresh, freshThere: any(fresh), lists, listsThere: any(lists) },
  } as const;
  return [raise(oldTemplate, filePlace(file), data)];
}

/** The codes of a list as a log kept them; null where its lists are lost. */
async function listedIn(sheets: readonly Sheet[], name: Signed): Promise<readonly string[] | null> {
  for (const sheet of sheets) {
    const rows = await firstRows(sheet, 1000);
    const at = rows[0]?.cells.findIndex((cell) => cell?.text === `${name} code`) ?? -1;
    if (at >= 0) return rows.slice(1).flatMap(({ cells }) => cells[at]?.text.trim() || []);
  }
  return null;
}
