import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { headquarters } from '../../src/locales/en/headquarters/index.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { headquartersWords } from '../../src/locales/headquarters.ts';
import { reportLanguages } from '../../src/locales/index.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { printedOf } from '../../src/protect/printed.ts';
import { inputOf } from '../../src/report/input.ts';
import type { ReportWords } from '../../src/report/words.ts';
import { iatiActivities } from '../../src/standards/iati/activities.ts';
import { element, xmlText } from '../../src/standards/iati/xml.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { type Cells, course, gloAct, logFile } from '../report/reports.ts';

// Identifiers are invented.
const iati = {
  ...{ organisation: 'XX-EXAMPLE-0001', organisationType: '40', activity: 'ACTION', sector: '15160' },
  ...{ donor: 'XX-EXAMPLE-0002', indicators: 'https://example.org/indicators' },
};

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

const folder = mkdtempSync(join(tmpdir(), 'gloact-iati-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An XML file as Python reads it. */
function parsed(xml: string): Node {
  const path = join(folder, 'parsed.xml');
  writeFileSync(path, xml);
  const script = `import json,sys
import xml.etree.ElementTree as ET
def tree(e): return dict(name=e.tag, attributes=dict(e.attrib), text=(e.text or '').strip(), children=[tree(c) for c in e])
print(json.dumps(tree(ET.parse(sys.argv[1]).getroot())))`;
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script, path], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function exported(
  sources: Parameters<typeof check>[0],
  {
    pack = gloAct,
    asOf = '2018-12-31',
    period = '2018-S2',
    reportWords = words as ReportWords,
    draft = false,
  } = {},
) {
  const programme: Programme = { ...pack, iati };
  const result = await check(sources, { programme, asOf, keep: true });
  const { donor, hidden, reports } = inputOf({
    ...{ programme, period, result, draft, words: reportWords, suppressBelow: programme.smallNumbers },
    template: Object.keys(programme.reports)[0]!,
  });
  const { standards } = await headquartersWords(programme.action.language);
  const told = { ...donor.programme, iati };
  const xml = iatiActivities({ programme: told, figures: donor.figures, asOf, draft, words: standards.iati });
  return { xml, root: parsed(xml), donor, hidden, safe: reports.at(-1)! };
}

const logs = join(import.meta.dirname, '../../fixtures/logs');
const fixtures = readdirSync(logs)
  .filter((name) => /\.(csv|tsv|xlsx)$/.test(name))
  .map((name) => memorySource(name, readFileSync(join(logs, name))));
const whole = await exported(fixtures);

const under = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const all = (node: Node, name: string): Node[] => [
  ...under(node, name),
  ...node.children.flatMap((child) => all(child, name)),
];
const told = (node: Node) =>
  under(node, 'narrative')
    .map(({ text }) => text)
    .join(' ');
const titleOf = (node: Node) => told(under(node, 'title')[0]!);

/** The sequences of IATI's activity schema 2.03, of the elements that may stand in a file of ours. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'iati-activities': ['iati-activity'],
  'iati-activity':
    'iati-identifier reporting-org title description participating-org other-identifier activity-status activity-date contact-info activity-scope recipient-country recipient-region location sector tag country-budget-items humanitarian-scope policy-marker collaboration-type default-flow-type default-finance-type default-aid-type default-tied-status budget planned-disbursement capital-spend transaction document-link related-activity legacy-data conditions result crs-add fss'.split(
      ' ',
    ),
  'reporting-org': ['narrative'],
  title: ['narrative'],
  description: ['narrative'],
  comment: ['narrative'],
  'participating-org': ['narrative'],
  result: 'title description document-link reference indicator'.split(' '),
  indicator: 'title description document-link reference baseline period'.split(' '),
  period: 'period-start period-end target actual'.split(' '),
  target: 'location dimension comment document-link'.split(' '),
  actual: 'location dimension comment document-link'.split(' '),
};
/** Elements that may stand once in their parent, and those that must. */
const once =
  'iati-identifier reporting-org title activity-status activity-scope period-start period-end comment';
const needed: Readonly<Record<string, readonly string[]>> = {
  'iati-activity':
    'iati-identifier reporting-org title description participating-org activity-status activity-date'.split(
      ' ',
    ),
  result: ['title', 'indicator'],
  indicator: ['title'],
  period: ['period-start', 'period-end'],
  title: ['narrative'],
  description: ['narrative'],
  comment: ['narrative'],
};

function orderProblems(node: Node): string[] {
  const sequence = sequences[node.name] ?? [];
  const names = node.children.map(({ name }) => name);
  const ranks = names.map((name) => sequence.indexOf(name));
  return [
    ...names.filter((name) => !sequence.includes(name)).map((name) => `${name} in ${node.name}`),
    ...ranks.flatMap((rank, at) => (at > 0 && rank < ranks[at - 1]! ? [`${names[at]} too late`] : [])),
    ...once
      .split(' ')
      .filter((name) => names.filter((one) => one === name).length > 1)
      .map((name) => `${name} twice`),
    ...(needed[node.name] ?? []).filter((name) => !names.includes(name)).map((name) => `no ${name}`),
    ...node.children.flatMap(orderProblems),
  ];
}

describe('an IATI file', () => {
  test('has its elements in the order of the schema, and those it needs', () => {
    expect(orderProblems(whole.root)).toEqual([]);
    const [first] = whole.root.children;
    const turned = { ...whole.root, children: [{ ...first!, children: [...first!.children].reverse() }] };
    expect(orderProblems(turned)).not.toEqual([]);
  });

  test('is one activity for the action and one for each country, that name each other', () => {
    const activities = under(whole.root, 'iati-activity');
    const id = (node: Node) => under(node, 'iati-identifier')[0]!.text;
    const [parent, ...children] = activities;
    expect(id(parent!)).toBe('XX-EXAMPLE-0001-ACTION');
    expect(children.map(id).sort()).toEqual(
      gloAct.countries.map(({ alpha3 }) => `XX-EXAMPLE-0001-ACTION-${alpha3}`).sort(),
    );
    expect(activities.map(({ attributes }) => attributes.hierarchy)).toEqual([
      '1',
      ...children.map(() => '2'),
    ]);
    const related = (node: Node) => under(node, 'related-activity').map(({ attributes }) => attributes);
    expect(related(parent!)).toEqual(children.map((child) => ({ ref: id(child), type: '2' })));
    for (const child of children) expect(related(child)).toEqual([{ ref: id(parent!), type: '1' }]);
    for (const child of children) {
      const [country] = under(child, 'recipient-country');
      const alpha3 = id(child).slice(-3);
      expect(country!.attributes).toEqual({
        code: gloAct.countries.find((one) => one.alpha3 === alpha3)!.alpha2,
        percentage: '100',
      });
    }
    expect(under(parent!, 'result')).toEqual([]);
  });

  test('keeps the rules of the standard that no schema says', () => {
    const ref = /^[^/&|?]+$/;
    for (const activity of under(whole.root, 'iati-activity')) {
      const share = (name: string) =>
        under(activity, name).reduce((sum, { attributes }) => sum + Number(attributes.percentage), 0);
      expect(share('recipient-country') + share('recipient-region')).toBe(100);
      expect(share('sector')).toBe(100);
      expect(activity.attributes['default-currency']).toBe('EUR');
      expect(activity.attributes['{http://www.w3.org/XML/1998/namespace}lang']).toBe('en');
      const org = under(activity, 'reporting-org')[0]!.attributes.ref!;
      const id = under(activity, 'iati-identifier')[0]!.text;
      expect(id).toMatch(ref);
      expect(id.startsWith(`${org}-`)).toBe(true);
      for (const { attributes, children } of under(activity, 'participating-org')) {
        expect(['1', '2', '3', '4']).toContain(attributes.role);
        expect(attributes.ref !== undefined || children.length > 0).toBe(true);
      }
      for (const period of all(activity, 'period')) {
        const [start, end] = ['period-start', 'period-end'].map(
          (name) => under(period, name)[0]!.attributes['iso-date']!,
        );
        expect(start! < end!).toBe(true);
        for (const { attributes } of [...under(period, 'target'), ...under(period, 'actual')])
          expect(attributes.value).toMatch(/^\d+(\.\d+)?$/);
      }
    }
  });

  test.each([
    ['2015-06-30', '1', ['1', '3']],
    ['2018-12-31', '2', ['2', '3']],
    ['2019-07-31', '2', ['2', '3']],
    ['2019-08-01', '3', ['2', '4']],
  ])('of %s is of an action that was then so far', async (asOf, status, types) => {
    const { root } = await exported([logFile('PAK', '2015-S2', [])], { asOf, period: '2015-S2' });
    for (const activity of under(root, 'iati-activity')) {
      expect(under(activity, 'activity-status')[0]!.attributes.code).toBe(status);
      expect(under(activity, 'activity-date').map(({ attributes }) => attributes.type)).toEqual(types);
    }
  });

  test('is valid by the schemas of IATI, where IATI_SCHEMAS names their folder', ({ skip }) => {
    const schemas = process.env.IATI_SCHEMAS;
    if (schemas === undefined) return skip('IATI_SCHEMAS is not set');
    const schema = join(schemas, 'iati-activities-schema.xsd');
    expect(existsSync(schema)).toBe(true);
    const path = join(folder, 'valid.xml');
    writeFileSync(path, whole.xml);
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, path], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('validates');
    expect(status).toBe(0);
  });
});

/** What stands in a country's indicator, by the ends of its periods. */
function periodsIn(root: Node, country: string, code: string) {
  const activity = under(root, 'iati-activity').find((one) =>
    under(one, 'iati-identifier')[0]!.text.endsWith(`-${country}`),
  )!;
  return all(activity, 'indicator')
    .filter((one) => under(one, 'reference')[0]!.attributes.code === code)
    .map((indicator) => ({
      title: titleOf(indicator),
      about: told(under(indicator, 'description')[0]!),
      measure: indicator.attributes.measure,
      sums: indicator.attributes['aggregation-status'],
      periods: under(indicator, 'period').map((period) => ({
        end: under(period, 'period-end')[0]!.attributes['iso-date'],
        target: under(period, 'target').map(({ attributes }) => attributes.value),
        actual: under(period, 'actual').map((actual) => [
          actual.attributes.value,
          under(actual, 'dimension')
            .map(({ attributes }) => `${attributes.name} ${attributes.value}`)
            .join(', '),
          under(actual, 'comment').map(told).join(),
        ]),
      })),
    }));
}

const helped = {
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'completed' },
  ...{ indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims' },
} satisfies Cells;

describe('its results', () => {
  test('are the figures of the report, with sex and age, and with their doubt', async () => {
    const { root } = await exported([
      logFile('BLR', '2018-S1', [
        {
          ...course,
          start_date: '2018-02-01',
          end_date: '2018-02-05',
          activity_id: 'BLR-2018-001',
          title: 'Course',
          value: 10,
        },
      ]),
      logFile('BLR', '2018-S2', [
        {
          ...course,
          activity_id: 'BLR-2018-002',
          title: 'Course',
          value: 24,
          women: 9,
          men: 15,
          girls: 0,
          boys: 0,
        },
        { ...course, activity_id: 'BLR-2018-003', title: 'Course', value: 50, precision: 'at_least' },
      ]),
    ]);
    const [trained] = periodsIn(root, 'BLR', 'PS-01');
    expect(trained).toMatchObject({
      title: 'Criminal justice practitioners trained',
      measure: '1',
      sums: '1',
    });
    expect(trained!.about).toBe('Unit: persons. Counted as: Unique people.');
    expect(trained!.periods[0]).toEqual({
      end: '2018-12-31',
      target: [],
      actual: [
        ['74', '', 'At least'],
        ['9', 'sex female, age 18+', ''],
        ['15', 'sex male, age 18+', ''],
        ['0', 'sex female, age 0-17', ''],
        ['0', 'sex male, age 0-17', ''],
      ],
    });
    const { target } = gloAct.targets.find(
      ({ indicator, country, period }) => indicator === 'PS-01' && country === 'BLR' && period === null,
    )!;
    expect(trained!.periods[1]).toEqual({
      end: '2019-07-31',
      target: [String(target)],
      actual: [['84', '', 'At least. Reached by 2018-12-31, in logs since 2018-S1']],
    });
    // Nobody reported it: no actual, and no zero.
    expect(
      periodsIn(root, 'NER', 'PS-01').flatMap(({ periods }) => periods.flatMap(({ actual }) => actual)),
    ).toEqual([]);
  });

  test('hold no number that protection hides, nor sexes of people who are protected', async () => {
    const people = (value: number) => ({ value, women: value - 1, men: 1, girls: 0, boys: 0 });
    const { root, hidden, xml } = await exported([
      logFile('PAK', '2018-S2', [{ ...helped, activity_id: 'PAK-2018-001', title: 'Help', ...people(7) }]),
      logFile('NER', '2018-S2', [{ ...helped, activity_id: 'NER-2018-001', title: 'Help', ...people(57) }]),
      logFile('MLI', '2018-S2', [{ ...helped, activity_id: 'MLI-2018-001', title: 'Help', ...people(83) }]),
    ]);
    expect(hidden).toContain(7);
    const actuals = (country: string) =>
      periodsIn(root, country, 'PR-01').flatMap(({ periods }) => periods.flatMap(({ actual }) => actual));
    expect(actuals('PAK')).toEqual([]);
    const shown = all(root, 'actual').map(({ attributes }) => attributes.value);
    for (const number of ['7', '6', '56', '82']) expect(shown).not.toContain(number);
    expect(xml).not.toMatch(/dimension/);
  });

  test('are numbers that the report printed, and only those', () => {
    const printed = new Set(
      printedOf(whole.safe).numbers.flatMap(({ table, country, indicator, amount }) =>
        table === 'matrix' && 'value' in amount ? [`${country} ${indicator} ${amount.value}`] : [],
      ),
    );
    let count = 0;
    for (const activity of under(whole.root, 'iati-activity')) {
      const country = under(activity, 'iati-identifier')[0]!.text.slice(-3);
      for (const indicator of all(activity, 'indicator'))
        for (const { attributes } of all(indicator, 'actual')) {
          const code = under(indicator, 'reference')[0]!.attributes.code;
          expect(printed).toContain(`${country} ${code} ${attributes.value}`);
          count++;
        }
    }
    expect(count).toBeGreaterThan(60);
  });

  test('are told in the language of the action', async () => {
    const pack = loadedPack('fixtures/pack-enfance');
    const [country] = pack.countries;
    const [period] = pack.periods;
    const { xml, root } = await exported([logFile(country!.alpha3, period!, [])], {
      ...{ pack, period: period!, asOf: pack.action.end, reportWords: await reportLanguages.fr!() },
    });
    expect(orderProblems(root)).toEqual([]);
    expect(xml).toContain('xml:lang="fr"');
    expect(xml).toContain('Afin de protéger des personnes');
    expect(xml).not.toContain(headquarters.standards.iati.protection);
  });
});

test('any text is written so that it is read back, without the signs that XML forbids', () => {
  const text = `<a href="x">& 'it' \u0001\ud800 – «é» \u202e 世界`;
  const root = parsed(xmlText(element('root', { at: `${text}\n\t` }, [element('child', {}, text)])));
  const kept = text.replace(/[\u0001\ud800]/g, '');
  expect(root.attributes.at).toBe(`${kept}\n\t`);
  expect(root.children[0]!.text).toBe(kept);
});
