import { strFromU8, unzipSync } from 'fflate';
import { check } from '../../src/check/check.ts';
import { report as words } from '../../src/locales/en/report.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { countryName } from '../../src/programme/lookup.ts';
import { periodContains, periodRange } from '../../src/programme/programme.ts';
import { compileReport } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { count, programme } from '../count/count-rows.ts';
import { type Cells, logFile } from '../report/reports.ts';
import { numbersFrom } from './numbers-from.ts';
import { Program } from './program.ts';

/** Rows of some offices' logs: victims assisted, in halves, and the reports that are compiled of them. */
function randomFiles(seed: number) {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const of = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const quarters = next() < 0.3;
  const spoken = quarters ? ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'] : ['2018-S1', '2018-S2'];
  const reports = [...(quarters ? ['2018-Q3', '2018-Q4'] : []), '2018-S1', '2018-S2', '2018'];
  const large = of([15, 40, 90, 400]);
  const number = () => (next() < 0.5 ? upTo(of([6, 12, 20])) : upTo(large));
  const pillars = next() < 0.7 ? ['protection'] : ['protection', 'prosecution'];
  const countries = ['COL', 'LAO', 'MLI', 'NER', 'NPL', 'PAK'].sort(() => next() - 0.5).slice(0, 1 + upTo(4));
  const rows = new Map<string, Cells[]>();
  for (const country of countries)
    for (let activity = 0; activity <= upTo(2); activity++) {
      const running = next() < 0.25;
      const [moves, since] = [next() < 0.3, next() < 0.5 ? '2017-09-01' : '2018-01-15'];
      let [reached, pillar] = [0, of(pillars)];
      for (const period of spoken) {
        if (next() < 0.2) continue;
        if (moves) pillar = of(pillars);
        const value = number();
        // Once in a while a running total is corrected downwards.
        reached = running && next() < 0.15 ? Math.max(0, reached - upTo(5)) : reached + value;
        rows.set(`${country} ${period}`, [
          ...(rows.get(`${country} ${period}`) ?? []),
          {
            ...{ activity_id: `${country}-2018-00${activity + 1}`, objective: 'O5', pillar },
            ...{ activity_type: 'direct_assistance', status: 'ongoing', end_date: '', title: 'Help point' },
            ...{ start_date: since, indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims' },
            ...{ value: running ? reached : value, basis: running ? 'cumulative' : 'period' },
            as_of: running ? (periodRange(period)?.end ?? '') : '',
          },
        ]);
      }
    }
  const files = [...rows].map(([key, own]) => {
    const [country, period] = key.split(' ') as [string, string];
    return logFile(country, period, own);
  });
  return { files, reports };
}

/** Tables of a document: the words before each, and its rows. */
function tablesOf(bytes: Uint8Array): { readonly before: string; readonly rows: string[][] }[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const text = (part: string) =>
    [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, one]) => one).join('');
  const parts = xml.split(/(<w:tbl>.*?<\/w:tbl>)/s);
  return parts.flatMap((part, at) =>
    part.startsWith('<w:tbl>')
      ? [
          {
            before: text(
              parts[at - 1]!.slice(parts[at - 1]!.lastIndexOf('<w:p>', parts[at - 1]!.length - 8)),
            ),
            rows: [...part.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
              [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => text(cell)),
            ),
          },
        ]
      : [],
  );
}

/** A number, what lies below the limit, anything; null where nothing is counted. */
type Said = number | 'few' | 'hidden' | null;
function said(cell: string | undefined): Said {
  if (cell === undefined) return null;
  if (/^[\d,]+$/.test(cell)) return Number(cell.replaceAll(',', ''));
  return cell.startsWith('fewer than') ? 'few' : cell === 'not shown' ? 'hidden' : null;
}

/** What a document says of victims assisted, by `PLACE PILLAR value` and by activity. */
function readDocx(bytes: Uint8Array): Map<string, Said> {
  const found = new Map<string, Said>();
  const tell = (key: string, one: Said) => {
    if (one !== null) found.set(key, one);
  };
  const pillars = programme.lists.pillar.map(({ code }) => code);
  const line = /^PR-01 .*\(different persons\)/;
  let results = 0;
  for (const { before, rows } of tablesOf(bytes)) {
    const [head = [], ...body] = rows;
    const at = (start: string) => head.findIndex((one) => one.startsWith(start));
    const [value, toDate] = [at('This period'), at('To date')];
    const country = programme.countries.find((one) => before.includes(countryName(one, 'en')))?.alpha3;
    if (head[0] === 'Level' || (head[0] === 'Indicator' && head.includes('Baseline'))) {
      const pillar = head[0] === 'Level' ? 'ALL' : pillars[results++];
      for (const row of body.filter((cells) => cells.some((cell) => line.test(cell)))) {
        tell(`ALL ${pillar} value`, said(row[value]));
        tell(`ALL ${pillar} toDate`, said(row[toDate]));
      }
    } else if (head[0] === 'Indicator' && country !== undefined) {
      for (const row of body.filter(([cell]) => line.test(cell ?? ''))) {
        tell(`${country} ALL value`, said(row[value]));
        tell(`${country} ALL toDate`, said(row[toDate]));
      }
    } else if (head[0] === 'Activity' && head.at(-1) === 'Results') {
      for (const row of body) {
        const id = /^[A-Z]{3}-\d{4}-\d{3}/.exec(row[0] ?? '')?.[0];
        const cell = row.at(-1)!;
        const amount = /(fewer than )?([\d,]+) victims? (?:or|and) vulnerable/i.exec(cell);
        // With a day, it is a running total and no result of the period.
        if (id === undefined || amount === null || /to date|since/.test(cell)) continue;
        tell(`${id} activity`, amount[1] ? 'few' : said(amount[2]));
      }
    }
  }
  return found;
}

/** Small numbers that readers of all documents of a set find, in words, and how many numbers were read. */
export async function attackDocx(
  seed: number,
  suppressBelow = 11,
): Promise<{ found: string[]; numbers: number }> {
  const { files, reports } = randomFiles(seed);
  const result = await check(files, { programme, asOf: '2018-12-31', keep: true });
  // A draft leaves out the rows that have errors.
  const bad = new Set(
    result.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ place }) => `${place.file} ${place.row}`),
  );
  const sound = result.entries.filter(({ layout, row }) => !bad.has(`${layout.file} ${row}`));
  const read = await Promise.all(
    reports.map(async (period) => {
      const asked = { programme, template: 'eu-interim', period, result, draft: bad.size > 0, words };
      const { bytes } = await drawDocx(compileReport({ ...asked, suppressBelow }));
      return { period, said: readDocx(bytes), truth: truthOf(sound, period) };
    }),
  );
  return { found: exposedIn(read, 11), numbers: read.reduce((sum, one) => sum + one.said.size, 0) };
}

/** The numbers behind a document, by the same names; and by country and pillar. */
function truthOf(entries: readonly Entry[], period: string): Map<string, number> {
  const { lines, matrix, activities } = count(entries, period);
  const truth = new Map<string, number>();
  for (const [table, pillarOf] of [
    [lines, true],
    [matrix, false],
  ] as const)
    for (const line of table.filter(
      ({ indicator, basis }) => indicator.code === 'PR-01' && basis === 'unique',
    ))
      for (const column of ['value', 'toDate'] as const)
        for (const [place, figure] of [['ALL', line.total] as const, ...line.countries]) {
          const amount = figure[column];
          if (amount !== null)
            truth.set(`${place} ${pillarOf ? line.pillar : 'ALL'} ${column}`, amount.value);
        }
  for (const { id, results } of activities) {
    const own = results.filter(({ indicator, value }) => indicator.code === 'PR-01' && value !== null);
    if (own.length > 0)
      truth.set(
        `${id} activity`,
        own.reduce((sum, { value }) => sum + value!.value, 0),
      );
  }
  return truth;
}

type Read = {
  readonly period: string;
  readonly said: Map<string, Said>;
  readonly truth: Map<string, number>;
};

function exposedIn(read: readonly Read[], below: number): string[] {
  const names = new Map<string, { name: string; truth: number; said: Said | undefined }>();
  for (const { period, said, truth } of read)
    for (const [key, value] of truth)
      names.set(`${period} ${key}`, { name: `x${names.size}`, truth: value, said: said.get(key) });
  const sums: (readonly [string, number])[][] = [];
  /** What holds is believed; what is not there is nothing. */
  const believe = (whole: string, parts: readonly string[], owner = true) => {
    const [total, own] = [names.get(whole), parts.flatMap((part) => names.get(part) ?? [])];
    if (total === undefined || !owner || own.reduce((sum, { truth }) => sum + truth, 0) !== total.truth)
      return;
    sums.push([[total.name, -1], ...own.map(({ name }) => [name, 1] as const)]);
  };
  for (const [at, { period, truth }] of read.entries()) {
    const range = periodRange(period)!;
    const places = [...new Set([...truth.keys()].map((key) => key.split(' ')[0]!))].filter(
      (one) => one.length === 3,
    );
    const pillars = [...new Set([...truth.keys()].flatMap((key) => key.split(' ')[1] ?? []))].filter(
      (one) => one !== 'ALL' && one !== 'activity',
    );
    const before = read.findLast((one) => periodRange(one.period)!.end < range.start);
    const inside = read.filter((one) => one.period !== period && periodContains(period, one.period));
    const tiles = inside.filter(
      (one) => !inside.some((other) => other !== one && periodContains(other.period, one.period)),
    );
    for (const place of places) {
      for (const column of ['value', 'toDate']) {
        believe(
          `${period} ${place} ALL ${column}`,
          pillars.map((pillar) => `${period} ${place} ${pillar} ${column}`),
        );
        if (place === 'ALL')
          for (const pillar of [...pillars, 'ALL'])
            believe(
              `${period} ALL ${pillar} ${column}`,
              places.filter((one) => one !== 'ALL').map((one) => `${period} ${one} ${pillar} ${column}`),
            );
      }
      const value = `${period} ${place} ALL value`;
      believe(`${period} ${place} ALL toDate`, [`${before?.period} ${place} ALL toDate`, value]);
      if (tiles.length > 1)
        believe(
          value,
          tiles.map((one) => `${one.period} ${place} ALL value`),
        );
      for (const other of read.slice(0, at))
        if (periodRange(other.period)!.end === range.end)
          believe(`${period} ${place} ALL toDate`, [`${other.period} ${place} ALL toDate`]);
      const acts = [...truth.keys()].filter((key) => key.endsWith('activity') && key.startsWith(place));
      if (acts.length > 0)
        believe(
          value,
          acts.map((key) => `${period} ${key}`),
        );
      if (tiles.length > 1)
        for (const key of acts)
          believe(
            `${period} ${key}`,
            tiles.map((one) => `${one.period} ${key}`),
          );
    }
  }
  const ownerOf = (key: string) => /\b([A-Z]{3})\b/.exec(key.replace(/^\S+ /, ''))![1]!;
  const offices = new Set([...names.keys()].map(ownerOf).filter((one) => one !== 'ALL'));
  return [null, ...offices].flatMap((reader) => {
    const program = new Program();
    for (const [key, { name, truth, said }] of names) {
      if (ownerOf(key) === reader) program.range(name, truth, truth);
      else if (typeof said === 'number') program.range(name, said, said);
      else if (said === 'few') program.range(name, 1, below - 1);
      else program.range(name, 0, Number.POSITIVE_INFINITY);
    }
    for (const one of sums) program.zero(one);
    const secrets = [...names].flatMap(([key, { name, truth }]) => {
      // Of a total an office knows its own part: what the others have is the secret.
      const office = reader !== null && ownerOf(key) === 'ALL' ? key.replace(' ALL ', ` ${reader} `) : '';
      const own = names.get(office)?.truth ?? 0;
      const rest = truth - own;
      return ownerOf(key) === reader || rest <= 0 || rest >= below
        ? []
        : [{ key, name, own, rest, least: rest, most: rest }];
    });
    const look = (way: 'Minimize' | 'Maximize', wanted: typeof secrets) => {
      const found = program.solve(
        way,
        wanted.map(({ name }) => name),
      );
      if (found === null) throw new Error('what is printed does not fit');
      for (const one of secrets) {
        const value = found.get(one.name)! - one.own;
        one.least = Math.min(one.least, value);
        one.most = Math.max(one.most, value);
      }
    };
    const open = (way: 'Minimize' | 'Maximize') =>
      secrets.filter(({ least, most }) => (way === 'Minimize' ? least > 1 : most < below - 1));
    // Together first: most secrets reach their ends at once.
    for (const way of ['Minimize', 'Maximize'] as const) {
      if (open(way).length > 0) look(way, secrets);
      for (const one of open(way)) if (open(way).includes(one)) look(way, [one]);
    }
    return secrets.flatMap(({ key, least, most, rest }) =>
      least > 1 || most < below - 1
        ? [`${reader ?? 'a reader'} finds ${key} between ${least} and ${most}; it is ${rest}`]
        : [],
    );
  });
}
