import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/check/check.ts';
import { countFigures } from '../../src/count/count.ts';
import type { Figure, Line, PeopleBasis } from '../../src/count/figures.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import type { Values } from '../../src/schema/columns.ts';
import type { Source } from '../../src/table/table.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

export const programme = loadedPack('templates/glo-act');
export const logFolder = fileURLToPath(new URL('../../fixtures/logs/', import.meta.url));

/** Every row of the fixture logs of both periods, as the checker read them. */
export async function fixtureEntries(): Promise<readonly Entry[]> {
  const sources = readdirSync(logFolder)
    .filter((name) => /^[a-z]{3}-2018-S[12]\./.test(name))
    .sort()
    .map((name): Source => {
      const bytes = new Uint8Array(readFileSync(logFolder + name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name, size: bytes.length, sha256, read: async (start, end) => bytes.subarray(start, end) };
    });
  return (await check(sources, { programme, asOf: '2019-01-31', keep: true })).entries;
}

const ordinary: Values = {
  activity_id: 'PAK-2018-001',
  period: '2018-S2',
  country: 'PAK',
  pillar: 'prevention',
  status: 'completed',
  start_date: '2018-09-24',
  indicator: 'PV-06',
  people_basis: 'unique',
};

/** An invented row: an ordinary one with other values; an undefined value empties the cell. */
export function row(values: Partial<Record<keyof Values, unknown>>, file = 'log.csv', at = 2): Entry {
  const all = { ...ordinary, ...values };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const layout = {
    file,
    sheet: null,
    promised: {},
    width: 45,
    rightToLeft: false,
    headingRow: 1,
    headingLine: undefined,
    columns: new Map(),
    groups: new Map(),
    unread: [],
    ofForm: new Set<string>(),
    languages: [],
  };
  const none = new Set<never>();
  return { layout, row: at, values: kept as Values, texts: {}, inherited: none, faulty: none };
}

export const count = (entries: readonly Entry[], period = '2018-S2') =>
  countFigures(entries, { programme, period });

/** One figure of a line, of a country or of all together. */
export function figureOf<A>(
  figures: { readonly matrix: readonly Line<A>[] },
  indicator: string,
  basis: PeopleBasis | null,
  country = 'ALL',
): Figure<A> {
  const line = figures.matrix.find((one) => one.indicator.code === indicator && one.basis === basis);
  const figure = country === 'ALL' ? line?.total : line?.countries.get(country);
  if (figure === undefined) throw new Error(`no ${indicator} ${basis} ${country}`);
  return figure;
}
