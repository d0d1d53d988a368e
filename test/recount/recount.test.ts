import { readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { report as words } from '../../src/locales/en/report.ts';
import type { DataTable, Document } from '../../src/report/blocks.ts';
import { compileReport } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/docx/draw.ts';
import { gloAct } from '../report/reports.ts';
import { type Line, lines } from './expected.ts';
import { exampleRows, pack, type Row } from './read.ts';
import { number, percent, printed, recount, total } from './recount.ts';

// Another implementation of the counting counts the example logs again, from the files.

const files = readdirSync('fixtures/logs')
  .filter((name) => /\.(csv|tsv|xlsx)$/.test(name))
  .map((name) => memorySource(name, readFileSync(`fixtures/logs/${name}`)));
const pillars = ['prevention', 'protection', 'prosecution', 'partnerships'];
const numeric = /\d/;
const print = (text: string) => process.stdout.write(`${text}\n`);

let rows: Row[];
let result: Awaited<ReturnType<typeof check>>;
beforeAll(async () => {
  rows = await exampleRows();
  result = await check(files, { programme: gloAct, asOf: '2018-12-31', keep: true });
});

const compiled = (period: string, suppressBelow: number): Document =>
  compileReport({
    programme: gloAct,
    template: 'eu-interim',
    period,
    result,
    draft: false,
    words,
    suppressBelow,
  });
const tables = ({ blocks }: Document) => blocks.filter((block) => block.block === 'table');
const position = ({ indicator }: Row) => pack.indicators.findIndex(({ code }) => code === indicator);
/** A column as the recount calls it, whatever its beginning is. */
const column = (heading: string) =>
  heading.replace(/^To date.*/, 'To date').replace(/^Target to the end$/, 'Target');
/** The target of all countries for one period and what is reached of it, of a line of a table. */
function milestone(period: string, { label, cells }: Line): { goal: string; share: string } {
  const target = pack.milestones.find(
    (one) => label.startsWith(`${one.indicator}  `) && one.period === period,
  )?.target;
  if (target === undefined) return { goal: 'no target', share: 'no target' };
  const [, words, value] = /^(at least |approximately )?([\d,]+)$/.exec(cells['This period']) ?? [];
  const precision = words === 'at least ' ? 'at_least' : 'exact';
  const done = Number(value?.replaceAll(',', ''));
  return {
    goal: number(Number(target)),
    share:
      value === undefined
        ? cells['This period']
        : `${words ?? ''}${percent(done, Number(target), precision)}`,
  };
}

describe.each(['2018-S1', '2018-S2', '2018'])('%s', (period) => {
  test('every number of the tables is what another count says', () => {
    const count = recount(rows, period);
    let compared = 0;
    const wrong: string[] = [];
    const left: string[] = [];
    const compare = (where: string, came: string | undefined, must: string) => {
      compared++;
      if (came !== must) wrong.push(`${where}: printed ${came}, recounted ${must}`);
    };
    const figures = (
      table: DataTable,
      scope: { country?: string },
      expected = pack.indicators.flatMap(({ code }) => lines(count, code!, scope)),
    ) => {
      const at = table.columns.findIndex(({ heading }) => heading === 'Indicator');
      const printed = table.rows.filter(({ kind }) => kind !== 'group');
      compare(
        `${table.caption}: lines`,
        printed.map(({ cells }) => cells[at]).join('\n'),
        expected.map(({ label }) => label).join('\n'),
      );
      for (const [row, { cells }] of printed.entries()) {
        const line = expected[row];
        table.columns.forEach(({ heading }, index) => {
          if (['Indicator', 'Level', 'Unit'].includes(heading)) return;
          const must =
            heading === 'Countries reporting'
              ? line?.countries && String(line.countries)
              : line !== undefined && heading === 'Target of the period'
                ? milestone(period, line).goal
                : line !== undefined && heading === '% of it'
                  ? milestone(period, line).share
                  : line?.cells[column(heading) as keyof typeof line.cells];
          const came = cells[index]!;
          if (heading === 'Countries reporting' && (came === '' || came === '0')) return;
          compare(`${table.caption}, ${cells[at]}, ${heading}`, came, must || 'nothing');
        });
      }
    };
    const now = [...count.activities.values()].map((of) => of[0]!);
    const name = (code: string) => pack.countries.find(({ alpha3 }) => alpha3 === code)!.name!;
    for (const table of tables(compiled(period, 0))) {
      const { caption } = table;
      const level = /^(Outcome|Output)s: results against targets$/.exec(caption)?.[1]?.toLowerCase();
      const country = pack.countries.find(({ name: one }) => caption === `${one}: figures`);
      if (level !== undefined)
        figures(
          table,
          {},
          pillars.flatMap((pillar) =>
            pack.indicators
              .flatMap(({ code }) => lines(count, code!, { pillar }))
              .filter((line) => line.level === level),
          ),
        );
      else if (country !== undefined) figures(table, { country: country.alpha3! });
      else if (caption === 'Indicator matrix') figures(table, {});
      else if (caption.startsWith('Activities under way or completed')) {
        const done = now.filter(
          ({ status, counted_here: here }) =>
            (status === 'ongoing' || status === 'completed') && here !== 'no',
        );
        for (const { cells } of table.rows)
          table.columns.slice(1).forEach(({ heading }, index) => {
            const of = done.filter(
              (row) =>
                (cells[0] === 'Total' || name(row.country!) === cells[0]) &&
                (heading === 'Total' || row.pillar === heading.toLowerCase()),
            );
            compare(`${caption}, ${cells[0]}, ${heading}`, cells[index + 1], String(of.length));
          });
      } else if (caption.startsWith('Money spent')) {
        const spent = Map.groupBy(
          [
            ...new Map(
              count.rowsNow
                .filter(({ spent }) => spent)
                .map((row) => [`${row.activity_id}|${row.period}`, row]),
            ).values(),
          ],
          (row) => `${name(row.country!)}|${row.pillar}|${row.currency}`,
        );
        const sum = (of: readonly Row[]) =>
          number(of.reduce((all, row) => all + Number(row.spent!.replace(',', '.')), 0));
        for (const { cells, kind } of table.rows) {
          const [place, about, currency] = cells as [string, string, string];
          const of =
            kind === 'total'
              ? [...spent.values()].flat().filter((row) => row.currency === currency)
              : (spent.get(`${place}|${about.toLowerCase()}|${currency}`) ?? []);
          compare(`${caption}, ${cells.join(' ')}`, cells[3], sum(of));
          if (kind !== 'total')
            compare(`${caption}, ${cells.join(' ')}, activities`, cells[4], String(of.length));
        }
        expect(table.rows.filter(({ kind }) => kind !== 'total').length).toBe(spent.size);
      } else if (caption.startsWith('Logs received')) {
        for (const { cells } of table.rows) {
          const of = rows.filter((row) => name(row.country!) === cells[0]);
          compare(
            `${caption}, ${cells[0]}, logs`,
            cells[1],
            String(new Set(of.map((row) => row.period)).size),
          );
          compare(`${caption}, ${cells[0]}, rows`, cells[2], String(of.length));
        }
      } else if (caption.startsWith('Activities planned, under way')) {
        for (const { cells } of table.rows) {
          const of = [...count.activities.values()].find(
            ([row]) => row!.title === cells[1] && name(row!.country!) === cells[0],
          );
          const aims = of
            ?.filter(({ target }) => target)
            .toSorted((one, other) => position(one) - position(other))
            .map((row) => `${row.indicator}: ${number(Number(row.target))}`);
          compare(`${caption}, ${cells[1]}`, cells[4], aims?.join('; ') ?? '');
        }
      } else if (caption.startsWith('Activities postponed or cancelled')) {
        const of = now.filter(({ status }) => status === 'postponed' || status === 'cancelled');
        compare(
          caption,
          table.rows.map(({ cells }) => `${cells[0]}: ${cells[1]}, ${cells[2]!.toLowerCase()}`).join('\n'),
          of
            .map((row) => `${name(row.country!)}: ${row.title}, ${row.status}`)
            .toSorted()
            .join('\n'),
        );
      } else if (caption.startsWith('Indicators of the logframe')) {
        for (const { cells } of table.rows) {
          const level = cells[0]!.toLowerCase().replace(/s$/, '');
          const own = pack.indicators.filter((one) => one.level === level).map(({ code }) => code!);
          const told = own.filter((code) =>
            count.parts.some(({ row, date }) => row.indicator === code && date !== null),
          ).length;
          compare(
            `${caption}, ${level}`,
            cells.slice(1).join(' '),
            [own.length, told, own.length - told].join(' '),
          );
        }
      } else if (caption.startsWith('People reached, by pillar')) {
        let way = '';
        for (const { cells, kind } of table.rows) {
          if (kind === 'group') {
            way = cells[0]!;
            continue;
          }
          const people = peopleOf(count, way, kind === 'total' ? undefined : cells[0]!.toLowerCase());
          compare(`${caption}, ${way}, ${cells[0]}`, cells.at(-1), people.total);
          people.sexes.forEach((number, sex) => {
            const cell = cells[sex + 1]!;
            compare(`${caption}, ${way}, ${cells[0]}, ${sex}`, cell, number === 0 ? cell : String(number));
          });
        }
      } else if (/^(?:Items of visibility|Evidence named)/.test(caption)) {
        // Words of the offices, and their days.
      } else if (/: activities$/.test(caption)) {
        for (const { cells } of table.rows) {
          const id = cells[0]!.split(' ')[0]!;
          compare(`${caption}, ${id}, results`, numbersOf(cells[4]!), resultsOf(count, id));
        }
      } else if (table.rows.some(({ cells }) => cells.some((cell) => numeric.test(cell)))) left.push(caption);
    }
    print(`${period}: ${compared} cells of tables compared`);
    expect(wrong).toEqual([]);
    expect(left).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  });

  test('every number of the key figures, charts and leading sentences is what another count says', () => {
    const count = recount(rows, period);
    const { blocks } = compiled(period, 0);
    let compared = 0;
    let pillar: string | undefined;
    let at = 0;
    const wrong: string[] = [];
    const compare = (where: string, came: string, must: string) => {
      compared++;
      if (came !== must) wrong.push(`${where}: printed ${came}, recounted ${must}`);
    };
    const of = (scope: { pillar?: string; country?: string }) =>
      pack.indicators.flatMap(({ code }) => lines(count, code!, scope));
    const notes = (text: string, caption: string, under: string | undefined) => {
      for (const [, code, told] of text.matchAll(/(P[ARSV]-\d\d) by stage: ([^.]*)\./g)) {
        const parts = count.parts.filter(
          ({ row, now }) =>
            row.indicator === code && now !== null && (under === undefined || row.pillar === under),
        );
        const by = pack.stages
          .map((stage) => [stage, parts.filter((part) => part.stage === stage).length] as const)
          .filter(([, documents]) => documents > 0);
        compare(
          `${caption}, ${code} by stage`,
          told!,
          by.map(([stage, documents]) => `${stage.replaceAll('_', ' ')} ${documents}`).join(', '),
        );
      }
      for (const [, code, told] of text.matchAll(
        /(P[ARSV]-\d\d): of which in countries with a target ((?:at least |approximately )?[\d,.]*\d)/g,
      )) {
        const within = pack.targets.filter(({ indicator }) => indicator === code);
        const parts = count.parts.filter(
          ({ row }) => row.indicator === code && within.some(({ country }) => country === row.country),
        );
        compare(`${caption}, ${code} in target`, told!, printed(total(parts.map(({ date }) => date!))!));
      }
    };
    for (const block of blocks) {
      if (block.block === 'heading') {
        const named = pillars.find((one) => one === block.text.toLowerCase());
        if (named !== undefined) at = block.level;
        if (named !== undefined || block.level <= at) pillar = named;
      }
      if (block.block === 'key-figures' && pillar !== undefined)
        for (const { qualifier = '', figure, label } of block.figures) {
          const line = of({ pillar }).find(
            (one) =>
              one.label.slice(7).replace(/ \((?:different persons|estimate of reach)\)$/, '') === label,
          );
          compare(
            `${pillar}, ${label}`,
            `${qualifier} ${figure}`.trim(),
            line?.cells['This period'] ?? 'nothing',
          );
        }
      if (block.block === 'key-figures' && pillar === undefined)
        for (const { qualifier = '', figure, label, change = '' } of block.figures) {
          const people = peopleOf(count, label);
          if (label.startsWith('activities')) {
            compare(label, figure, String(underWay(count).length));
            if (change !== '')
              compare(change, change.split(' ')[0]!, String(underWay(recount(rows, '2018-S1')).length));
          } else if (label.startsWith('country offices')) {
            const countries = new Set(count.rowsNow.map(({ country }) => country)).size;
            compare(label, figure, `${countries} / ${pack.countries.length}`);
          } else {
            compare(label, `${qualifier} ${figure}`.trim(), people.total);
            if (change !== '') compare(`${label}, women`, numbersOf(change), people.women);
          }
        }
      if (block.block === 'table' && block.note !== undefined) notes(block.note, block.caption, pillar);
      if (block.block === 'chart') {
        const longest = Math.max(...block.bars.map(({ value }) => value ?? 0));
        const charted = pack.indicators.find(({ en }) => block.title.startsWith(en!))!.code!;
        const goals = pack.targets
          .filter(({ indicator }) => indicator === charted)
          .map((one) => Number(one.target));
        for (const { label, value, target } of block.bars) {
          const country = pack.countries.find(({ name }) => name === label.replace(/ \(.*/, ''))!.alpha3!;
          const line = lines(count, charted, { country })[0]!;
          const words = /\((at least|approximately|an estimated)\)/.exec(label)?.[1] ?? '';
          compare(
            `${block.title}, ${label}`,
            value === null ? 'not reported' : `${words} ${number(value)}`.trim(),
            line.cells['To date'],
          );
          // Targets that would flatten the bars are told apart.
          if (target === undefined && goals.some((goal) => goal > 5 * longest)) continue;
          compare(
            `${block.title}, ${label}, target`,
            target === undefined ? 'no target' : number(target),
            line.cells.Target,
          );
        }
      }
      if (block.block === 'facts')
        for (const [label, value] of block.rows.filter(([one]) => one.startsWith('1.8'))) {
          for (const line of String(value)
            .split('\n')
            .filter((one) => /^(?:Different|Participations|Estimate)/.test(one)))
            compare(`${label}, ${line}`, numbersOf(line), peopleOf(count, line).all);
        }
      if (block.block === 'paragraph' && block.style === 'lead' && pillar !== undefined) {
        const text = String(block.text)
          .replace(/\u201c[^\u201d]*\u201d/g, '')
          .replace(/ \([a-z ]+: [^)]*\)/g, '')
          .replace(/^From .*? 2018, |^In 2018, /g, '');
        const unknown = Map.groupBy(
          count.parts.filter((part) => part.apart !== null && part.row.pillar === pillar),
          ({ row }) => `${row.indicator}|${row.people_basis}`,
        );
        const known = new Set([
          ...of({ pillar }).map(({ cells }) => numbersOf(cells['This period'])),
          ...[...unknown.values()].map((parts) => String(total(parts.map(({ apart }) => apart!))!.value)),
        ]);
        for (const one of numbersOf(text).split(' '))
          compare(`${pillar}, ${text}`, known.has(one) ? one : `${one} of none`, one);
      }
      if (
        block.block === 'paragraph' &&
        pillar !== undefined &&
        String(block.text).startsWith('Reached to date')
      ) {
        for (const piece of String(block.text)
          .replace(/ Of the milestones .*$/, '')
          .replace(/^.*?: /, '')
          .split(/; (?!running)/)) {
          const line = of({ pillar }).find(({ label }) => {
            const name = label.slice(7).replace(/ \(.*/, '').toLowerCase();
            return piece.toLowerCase().includes(` for ${name}`);
          });
          const share = /^(?:approximately |at least )?(\d+|under 1) %/.exec(piece)?.[1];
          if (share !== undefined)
            compare(piece, share, line?.cells['% of target'].replace(/^.* (?=\d)/, '') ?? 'nothing');
          const goal = /(?:\(.* of|target of) ([\d,]*\d)/.exec(piece)?.[1];
          if (goal !== undefined) compare(`${piece}, target`, goal, line?.cells.Target ?? 'nothing');
        }
      }
    }
    print(`${period}: ${compared} numbers compared in key figures, charts and sentences`);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(60);
  });

  test('the Word file prints the same tables', async () => {
    const report = compiled(period, 0);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from((await drawDocx(report)).bytes) });
    const inWord = [...value.matchAll(/<table>.*?<\/table>/gs)].map(([html]) =>
      [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([line]) =>
        [...line.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => plain(cell!)),
      ),
    );
    for (const table of tables(report)) {
      const must = table.rows.map(({ cells, kind }) =>
        (kind === 'group' ? [cells[0]] : cells).map((cell) => plain(cell!)),
      );
      const found = inWord.some(
        (lines) => JSON.stringify(lines.slice(-must.length)) === JSON.stringify(must),
      );
      expect(found ? '' : table.caption).toBe('');
    }
  });

  test('with small numbers hidden every cell is the same or hidden', () => {
    const open = tables(compiled(period, 0));
    const closed = tables(compiled(period, 11));
    const differs: string[] = [];
    let hidden = 0;
    for (const table of closed.filter(({ caption }) => !/: activities$/.test(caption))) {
      const same = open.find(({ caption }) => caption === table.caption)!;
      table.rows.forEach(({ cells }, line) => {
        cells.forEach((cell, at) => {
          if (cell === same.rows[line]?.cells[at]) return;
          hidden++;
          const fewer = cell === 'fewer than 11' && Number(same.rows[line]?.cells[at]) < 11;
          if (!fewer && table.columns[at]!.kind === 'number' && numeric.test(cell))
            differs.push(`${table.caption}: ${cell}`);
        });
      });
    }
    expect(differs).toEqual([]);
    expect(hidden).toBeGreaterThan(0);
  });
});

const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The numbers of a sentence on results, without dates, in order of size. */
function numbersOf(text: string): string {
  const bare = text
    .replace(/to date since \w+ \d{4}/gi, '')
    .replace(/as of (?:(?:, | and )?\d{1,2} [A-Z]\w+ \d{4})+/g, '')
    .replace(/\btwo and more\b/g, '');
  const found =
    bare.match(/\d[\d,]*(?:\.\d+)?|\b(?:zero|one|two|three|four|five|six|seven|eight|nine)\b/gi) ?? [];
  return found
    .map((one) => (/\d/.test(one) ? Number(one.replaceAll(',', '')) : small.indexOf(one.toLowerCase())))
    .toSorted((one, other) => one - other)
    .join(' ');
}

/** The numbers that an activity's results and targets come to, in order of size. */
function resultsOf(count: ReturnType<typeof recount>, id: string): string {
  const by = Map.groupBy(
    count.parts.filter(({ row, now, apart }) => row.activity_id === id && (now ?? apart) !== null),
    ({ row }) => `${row.indicator}|${row.people_basis}`,
  );
  const results = [...by.values()].flatMap((parts) =>
    (['now', 'apart'] as const).flatMap((which) => {
      const amounts = parts.flatMap((part) => part[which] ?? []);
      return amounts.length === 0 ? [] : [amounts.reduce((sum, { value }) => sum + value, 0)];
    }),
  );
  const targets = count.activities
    .get(id)!
    .filter(({ target }) => target)
    .map(({ target }) => Number(target));
  return [...results, ...targets].toSorted((one, other) => one - other).join(' ');
}

const underWay = (count: ReturnType<typeof recount>) =>
  [...count.activities.values()].filter(
    ([row]) => (row!.status === 'ongoing' || row!.status === 'completed') && row!.counted_here !== 'no',
  );

/** People of the period who are not protected, counted in the way of a label: all, women and girls, and all parts. */
function peopleOf(count: ReturnType<typeof recount>, label: string, pillar?: string) {
  const way = /^different/i.test(label)
    ? 'unique'
    : /^participations/i.test(label)
      ? 'participations'
      : 'reach_estimate';
  const parts = count.parts.filter(
    ({ row, now }) =>
      now !== null &&
      row.people_basis === way &&
      (pillar === undefined || row.pillar === pillar) &&
      pack.indicators.find(({ code }) => code === row.indicator)!.protected === 'no',
  );
  const all = total(parts.map(({ now }) => now!));
  const sexes = ['women', 'men', 'girls', 'boys'].map((sex) =>
    parts.flatMap(({ rows: from }) => from).reduce((sum, row) => sum + Number(row[sex] || 0), 0),
  );
  const known = sexes.reduce((sum, one) => sum + one, 0);
  const female = sexes[0]! + sexes[2]!;
  const value = all?.value ?? 0;
  const inOrder = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other).join(' ');
  return {
    total: all === null ? 'nothing' : printed(all),
    sexes,
    women: inOrder([Math.round((100 * female) / known), known, value]),
    all: inOrder([
      value,
      ...sexes.filter((one) => one > 0),
      ...(known > 0 && known < value ? [value - known] : []),
    ]),
  };
}
