import { strFromU8, unzipSync } from 'fflate';
import { countFigures } from '../../src/count/count.ts';
import type { Figures } from '../../src/count/figures.ts';
import { isAdditive } from '../../src/count/ways.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { countryName } from '../../src/programme/lookup.ts';
import { type Indicator, periodContains, periodRange } from '../../src/programme/programme.ts';
import { compileReport } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { programme } from '../count/count-rows.ts';
import { checked, randomFiles, targeted } from './files.ts';
import { Program } from './program.ts';

const below = 11;

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
type Said = number | 'few' | 'hidden' | { readonly percent: number; readonly of: number } | null;
function said(cell: string | undefined): Said {
  if (cell === undefined) return null;
  if (/^[\d,]+$/.test(cell)) return Number(cell.replaceAll(',', ''));
  return cell.startsWith('fewer than') ? 'few' : cell === 'not shown' ? 'hidden' : null;
}

/** How people of an indicator were counted, by the words for it. */
const bases = new Map(Object.entries(words.basis).map(([basis, said]) => [said, basis]));

/** A line by its name in a table: `PR-01 unique`. */
function lineOf(cell: string): string | null {
  const [, indicator, rest] = /^([A-Z]{2}-\d{2}) (.*)$/.exec(cell) ?? [];
  if (indicator === undefined) return null;
  const basis = [...bases].find(([words]) => rest!.endsWith(`(${words})`))?.[1];
  return `${indicator} ${basis ?? null}`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Numbers that a text says of an indicator, in digits or words. */
function numbersIn(text: string, indicator: Indicator): number[] {
  const sentence = (value: number) => words.result(indicator, { value, precision: 'exact' }, null, below);
  const few = Array.from({ length: below }, (_, at) => at).filter((value) =>
    new RegExp(`(^|[^\\p{L}\\d,])${escaped(sentence(value))}`, 'iu').test(text),
  );
  const many = new RegExp(
    escaped(sentence(87_654_321)).replace('87,654,321', '(?<!fewer than )(?<![\\d,])([\\d,]+)'),
    'gi',
  );
  return [...few, ...[...text.matchAll(many)].map(([, number]) => Number(number!.replaceAll(',', '')))];
}

/** What a document says, by line and `PLACE PILLAR value`, by activity; and everything it says. */
function readDocx(bytes: Uint8Array): { readonly said: Map<string, Said>; readonly text: string } {
  const found = new Map<string, Said>();
  const tell = (key: string, one: Said) => {
    if (one !== null) found.set(key, one);
  };
  const pillars = new Map(programme.lists.pillar.map(({ code, labels }) => [labels.en ?? '', code] as const));
  for (const { before, rows } of tablesOf(bytes)) {
    const [head = [], ...body] = rows;
    const at = (start: string) => head.findIndex((one) => one.startsWith(start));
    const [value, toDate] = ['This period', 'To date'].map(at);
    // A share of the target to the end is of what was reached to date, one of the period's target of the period.
    const shares = [
      ['toDate', at('Target'), at('% of target')],
      ['value', at('Target of the period'), at('% of it')],
    ] as const;
    const country = programme.countries.find((one) => before.includes(countryName(one, 'en')))?.alpha3;
    const isMatrix = head[0] === 'Level';
    const isResults = head[0] === 'Indicator' && head.includes('Baseline');
    let pillar: string | undefined = isResults ? undefined : 'ALL';
    const place = isMatrix || isResults ? 'ALL' : country;
    if (head.includes('Indicator') && place !== undefined)
      for (const row of body) {
        if (isResults && row.length === 1) pillar = pillars.get(row[0]!);
        const line = lineOf(row[isMatrix ? 1 : 0] ?? '');
        if (line === null) continue;
        if (pillar === undefined) throw new Error(`no pillar stands over ${line}`);
        tell(`${line} ${place} ${pillar} value`, said(row[value!]));
        tell(`${line} ${place} ${pillar} toDate`, said(row[toDate!]));
        for (const [column, target, share] of shares) {
          const percent = /^[\d,]+$/.exec(row[share] ?? '')?.[0];
          if (percent !== undefined)
            found.set(`${line} ${place} ${pillar} ${column} percent`, {
              percent: Number(percent.replaceAll(',', '')),
              of: said(row[target]) as number,
            });
        }
      }
    else if (head[0] === 'Activity' && head.at(-1) === 'Results')
      for (const row of body) {
        const id = /^[A-Z]{3}-\d{4}-\d{3}/.exec(row[0] ?? '')?.[0];
        for (const indicator of programme.indicators) {
          // With a day, it is a running total and no result of the period.
          const told = (row.at(-1) ?? '')
            .split(/(?<=\.) /)
            .filter((one) => !/to date|since|apart|Target:/.test(one));
          const [number] = told.flatMap((one) => numbersIn(one, indicator));
          const basis = told.some((one) => one.includes('participations')) ? 'participations' : 'unique';
          if (id !== undefined && number !== undefined)
            tell(`${indicator.code} ${indicator.kind === 'persons' ? basis : null} ${id} activity`, number);
        }
      }
  }
  return { said: found, text: textOf(bytes) };
}

/** All words of a document: its body, notes, headers, charts and properties. */
const textOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.xml$/.test(name))
    .map(([, part]) =>
      strFromU8(part)
        .replace(/ (?:descr|title|name)="([^"]*)"/g, '>$1<')
        .replace(/<\/w:p>|<\/w:tc>|<w:br\/>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    )
    .join('\n');

/** Small numbers that readers of all documents of a set find, in words, and how many numbers were read. */
export async function attackDocx(
  seed: number,
  suppressBelow = below,
): Promise<{ found: string[]; numbers: number }> {
  const { rows, reports } = randomFiles(seed);
  const { result, sound } = await checked(rows);
  const read = await Promise.all(
    reports.map(async (period) => {
      const asked = { programme: targeted, template: 'eu-interim', period, result, draft: true, words };
      const { bytes } = await drawDocx(compileReport({ ...asked, suppressBelow }));
      return { period, ...readDocx(bytes), figures: countFigures(sound, { programme: targeted, period }) };
    }),
  );
  // What an earlier report printed, before anybody of a protected kind was counted, is no secret.
  const told = read.flatMap(({ figures }) => [...figures.lines, ...figures.matrix]);
  const nameOf = ({ indicator, basis }: (typeof told)[number]) => `${indicator.code} ${basis}`;
  const open = new Set(told.filter((line) => !line.protected && line.total.toDate !== null).map(nameOf));
  const lines = new Set(
    told.filter((line) => isAdditive(line) && !open.has(nameOf(line)) && line.protected).map(nameOf),
  );
  const found = [...lines].flatMap((line) => {
    const own = read.map(({ period, said, figures }) => ({
      period,
      truth: truthOf(figures, line),
      said: new Map(
        [...said].flatMap(([key, one]) =>
          key.startsWith(`${line} `) ? [[key.slice(line.length + 1), one]] : [],
        ),
      ),
    }));
    return exposedIn(own, below).map((one) => `${line}: ${one}`);
  });
  return {
    found: [...found, ...read.flatMap((one) => onlyInSentences(one, lines))],
    numbers: read.reduce((sum, one) => sum + one.said.size, 0),
  };
}

/** Numbers of protected lines that a sentence says and no table does. */
function onlyInSentences(
  {
    period,
    said,
    text,
    figures,
  }: { period: string; said: Map<string, Said>; text: string; figures: Figures },
  lines: ReadonlySet<string>,
): string[] {
  return programme.indicators.flatMap((indicator) => {
    const own = figures.lines.filter((line) => line.indicator === indicator);
    if (!own.some(({ basis }) => lines.has(`${indicator.code} ${basis}`))) return [];
    const told = new Set([...said].flatMap(([key, one]) => (key.startsWith(indicator.code) ? [one] : [])));
    // Running totals of which the growth is not known stand in sentences alone.
    const running = [...own, ...figures.matrix.filter((line) => line.indicator === indicator)].flatMap(
      (line) => [line.total, ...line.countries.values()].flatMap(({ apart }) => apart?.value.value ?? []),
    );
    return numbersIn(text, indicator)
      .filter((number) => number > 0 && !told.has(number) && (number < below || !running.includes(number)))
      .map((number) => `${period} ${indicator.code} ${number} stands in a sentence alone`);
  });
}

/** The numbers behind a document, of one line by the same names. */
function truthOf({ lines, matrix, activities }: Figures, which: string): Map<string, number> {
  const truth = new Map<string, number>();
  const isOf = ({ indicator, basis }: { indicator: Indicator; basis: string | null }) =>
    `${indicator.code} ${basis}` === which;
  for (const [table, pillarOf] of [
    [lines, true],
    [matrix, false],
  ] as const)
    for (const line of table.filter(isOf))
      for (const column of ['value', 'toDate'] as const)
        for (const [place, figure] of [['ALL', line.total] as const, ...line.countries]) {
          const amount = figure[column];
          if (amount !== null)
            truth.set(`${place} ${pillarOf ? line.pillar : 'ALL'} ${column}`, amount.value);
        }
  for (const { id, results } of activities) {
    const [own, ...others] = results.filter((result) => isOf(result) && result.value !== null);
    // Of two pillars a document does not say which of an activity's numbers is whose.
    if (own !== undefined && others.length === 0) truth.set(`${id} activity`, own.value!.value);
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
  for (const [key, { truth, said }] of names)
    if (typeof said === 'number' && said !== truth)
      throw new Error(`${key} was read as ${said}; it is ${truth}`);
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
    for (const { period, said } of read)
      for (const [key, one] of said) {
        if (typeof one !== 'object' || one === null) continue;
        const count = names.get(`${period} ${key.replace(' percent', '')}`);
        const [least, most] = [one.percent - 0.5, one.percent + 0.5].map((share) => (share * one.of) / 100);
        if (count !== undefined && count.truth >= least! && count.truth <= most!)
          program.range(count.name, Math.ceil(least!), Math.floor(most!));
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
