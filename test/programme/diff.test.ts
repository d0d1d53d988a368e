import { expect, test } from 'vitest';
import { packPage } from '../../src/locales/en/pack-page.ts';
import { packChanges } from '../../src/programme/diff.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import { good, loadedPack, type Pack, packSource, put, type } from './pack-on-disk.ts';

const shipped = loadedPack('templates/glo-act');

function said(change: (pack: Pack) => void): string[] {
  const pack = structuredClone(good);
  change(pack);
  const loaded = loadProgramme(packSource(pack));
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return packChanges(shipped, loaded.programme).map((one) => packPage.change(one));
}

/** Ten changes as headquarters makes them in the middle of an action, and what is said of each. */
const changes: [string, (pack: Pack) => void, RegExp[]][] = [
  ['nothing', () => {}, []],
  [
    'a target that is written over',
    (pack) => type(pack, 'targets.csv', 2, 'target', '250'),
    [
      /^targets, PV-06 BLR: target was “200”, is “250”\. Percentages change in every report, .* add one with "from"\.$/,
    ],
  ],
  [
    'a target that is taken out',
    ({ tables }) => tables['targets.csv']!.splice(1, 1),
    [/^targets, PV-06 BLR: removed\. Its percentages are gone/],
  ],
  [
    'a label that changes without an alias',
    (pack) => type(pack, 'indicators.csv', 2, 'en', 'Flyers distributed'),
    [
      /^indicators, PV-01: labels was .* Wording only\.$/,
      /^indicators, PV-01: “Leaflets and brochures distributed” is no longer read\. Put it under "aliases"/,
    ],
  ],
  [
    'a code that is taken out',
    ({ tables }) => tables['codes/channel.csv']!.splice(1, 1),
    [
      /^codes\/channel, print: removed\. New and old rows that name it no longer validate\. .* under "until"\.$/,
    ],
  ],
  [
    'what an indicator counts',
    (pack) => {
      type(pack, 'indicators.csv', 2, 'unit', 'people');
      type(pack, 'indicators.csv', 2, 'kind', 'persons');
    },
    [
      /^indicators, PV-01: kind was “count”, is “persons”\. Its numbers are counted, added and protected as another kind/,
      /^indicators, PV-01: unit was “items”, is “people”\. Wording only\.$/,
    ],
  ],
  [
    'how an indicator adds up',
    (pack) => type(pack, 'indicators.csv', 2, 'aggregation', 'max'),
    [/^indicators, PV-01: aggregation was “sum”, is “max”\. Its totals .* change, in earlier reports too\.$/],
  ],
  [
    'whom an indicator exposes',
    (pack) => type(pack, 'indicators.csv', 9, 'protected', 'no'),
    [/^indicators, PR-01: protected was “true”, is “false”\. Which of its small numbers are hidden changes/],
  ],
  [
    'the limit of small numbers',
    (pack) => put(pack, 'programme.json', 'smallNumbers', 20),
    [/^programme, smallNumbers: was “11”, is “20”\. More or fewer numbers are hidden/],
  ],
  [
    'the end of the action',
    (pack) => put(pack, 'programme.json', 'action.end', '2019-12-31'),
    [/^programme, action\.end: was “2019-07-31”, is “2019-12-31”\. Dates outside the action are errors\.$/],
  ],
  [
    'the habit of an office',
    (pack) => type(pack, 'countries.csv', 2, 'date_order', 'mdy'),
    [
      /^countries, BLR: date_order was “dmy”, is “mdy”\. Dates that can be read two ways are read in the other one/,
    ],
  ],
];

test.each(changes)('%s', (_, change, expected) => {
  expect(said(change)).toEqual(expected.map((message) => expect.stringMatching(message)));
});
