import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { report as english } from '../../src/locales/en/report.ts';
import { report as french } from '../../src/locales/fr/report.ts';
import { framesOfOneCountry } from '../../src/programme/programme.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile } from '../../src/report/figures-file.ts';
import type { ReportWords } from '../../src/report/words.ts';
import { type Cells, course, gloAct, logFile } from './reports.ts';

/** Logs whose own words are in no language, of which some are wrong, some did not come, and one is of a longer period. */
const plain = { admin1: 'Xa', partners: 'Xb', evidence: 'Xc', narrative: 'Xd', place: 'Xe' } satisfies Cells;
function logs() {
  const rows = (country: string, period: string): Cells[] =>
    gloAct.indicators.map((indicator, at) => {
      const persons = indicator.kind === 'persons';
      const number = String(at + 1).padStart(3, '0');
      const later = at % 5 === 3;
      return {
        ...{ ...course, ...plain, activity_id: `${country}-2018-${period.at(-1)}${number.slice(1)}` },
        ...{ title: 'Xf', objective: indicator.objectives[0] ?? 'O1', pillar: indicator.pillar },
        ...{ activity_type: 'other', indicator: indicator.code, target: 40 },
        status: (['completed', 'ongoing', 'completed', 'planned', 'postponed'] as const)[at % 5]!,
        status_reason: later || at % 5 === 4 ? 'Xg' : '',
        ...(at % 5 > 2 ? {} : { value: at % 4 === 0 ? 7 : 30 + at }),
        people_basis: persons ? (['unique', 'participations', 'reach_estimate'] as const)[at % 3]! : '',
        stakeholder: persons ? (indicator.protected ? 'victims' : 'police') : '',
        ...(indicator.kind === 'documents' ? { stage: 'adopted' } : {}),
        ...(at % 7 === 2 ? { basis: 'cumulative', as_of: '2018-12-20' } : {}),
        precision: ['exact', 'approx', 'at_least', 'estimate'][at % 4]!,
        ...(at === 1 ? { challenges: 'Xh', next_steps: 'Xi', visibility: 'emblem|press' } : {}),
        ...(at === 2 ? { spent: 1200, currency: 'EUR', pillars_also: 'protection' } : {}),
      };
    });
  return [
    logFile('PAK', '2018-S1', rows('PAK', '2018-S1')),
    logFile('PAK', '2018-S2', rows('PAK', '2018-S2')),
    logFile('MAR', '2018-S2', rows('MAR', '2018-S2')),
    logFile('NPL', '2018-S2', [
      { ...course, ...plain, activity_id: 'NPL-2018-001', title: 'Xf', value: 'Xj' },
    ]),
    logFile('NER', '2018', [{ ...course, ...plain, activity_id: 'NER-2018-001', title: 'Xf', value: 12 }]),
    memorySource('ukr-2018-S2.csv', new TextEncoder().encode('activity_id,period\n')),
  ];
}

/** Words in all that is read: blocks, headers, captions, notes. */
function wordsOf(all: unknown): Set<string> {
  const names = ['block', 'kind', 'style', 'colour', 'anchor', 'link', 'to', 'language', 'properties'];
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) if (!names.includes(key)) walk(one);
  };
  walk(all);
  return new Set(
    texts
      .join('\n')
      .replaceAll(/\b[0-9a-f]{64}\b|\bX[a-j]\b/g, '')
      .toLowerCase()
      .match(/\p{L}{2,}/gu),
  );
}

/** Words that both languages spell alike, and names. */
const shared = new Set(
  (
    'action actions addition assistance brochures budget cent code contact contribution coordination crime date dates ' +
    'description dialogue document documents figure impact indicator intervention justice mentions messages migrants modules ' +
    'nations notes objections office page pages part participations plan plans point points police programme protection public ' +
    'publication relations services signature source synergies table total union visible on ' +
    'radio lao mali niger pakistan ukraine gloact glo act unicef sms sha csv eur pak mar npl ner ukr pv pr ps pa fia'
  ).split(' '),
);

const compiled = async (words: ReportWords, template: string) => {
  const result = await check(logs(), { programme: gloAct, asOf: '2018-12-31', keep: true });
  const one = framesOfOneCountry.includes(gloAct.reports[template]!.frame) ? { country: 'PAK' } : {};
  return compileWithNotes({
    ...{ programme: gloAct, template, period: '2018-S2', result, draft: true, words, suppressBelow: 11 },
    ...one,
  });
};

test.each(Object.keys(gloAct.reports))(
  '%s is in one language: its words are not those of the other',
  async (template) => {
    const [ours, theirs] = [await compiled(french, template), await compiled(english, template)];
    const read = ({ report, notes }: typeof ours) => wordsOf([report, notes]);
    const [inFrench, inEnglish] = [read(ours), read(theirs)];
    expect(inFrench.size).toBeGreaterThan(150);
    expect([...inFrench].filter((word) => inEnglish.has(word) && !shared.has(word)).sort()).toEqual([]);
  },
);

/** How many texts and blocks of each kind there are, wherever they stand. */
function counted(all: unknown): Record<string, number> {
  const counts: Record<string, number> = {};
  JSON.stringify(all, (key, value) => {
    const name = key === 'block' ? String(value) : typeof value === 'string' && value !== '' ? 'text' : '';
    counts[name] = (counts[name] ?? 0) + 1;
    return value;
  });
  return counts;
}

test.each(Object.keys(gloAct.reports))(
  '%s says as much in one language as in the other',
  async (template) => {
    const [ours, theirs] = [await compiled(french, template), await compiled(english, template)];
    expect(counted(ours.report.blocks)).toEqual(counted(theirs.report.blocks));
    expect(counted(ours.notes.blocks)).toEqual(counted(theirs.notes.blocks));
  },
);

test('what is hidden does not depend on the language', async () => {
  const figures = async (words: ReportWords) => {
    const { programme, reports } = (await compiled(words, Object.keys(gloAct.reports)[0]!)).figures();
    return figuresFile({ programme, reports, contents: null });
  };
  expect(await figures(french)).toEqual(await figures(english));
});
