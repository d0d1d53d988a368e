import { filePlace } from '../address.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { narrativeMissing } from '../notices/narrative-missing.ts';
import { narrativeStranger } from '../notices/narrative-stranger.ts';
import { officeSilent } from '../notices/office-silent.ts';
import { outcomeWithoutValue } from '../notices/outcome-without-value.ts';
import { pictureWithoutWords } from '../notices/picture-without-words.ts';
import { visibilityEmpty } from '../notices/visibility-empty.ts';
import type { ReportInput } from './input.ts';
import type { Voice } from './voice.ts';

/** What a desk officer would ask about a report, before it is written; `name` is what findings call it. */
export function lintOf(input: ReportInput, voice: Voice, name: string): readonly Finding[] {
  const place = filePlace(name);
  const { logs, figures, activities, narrative } = input;
  const silent = [...logs.offices].flatMap(([country, state]) =>
    state === 'counted' || state === 'nothing' || state === 'left'
      ? []
      : [raise(officeSilent, place, { state, country: voice.country(country) })],
  );
  const codes = new Set(figures.matrix.map(({ indicator }) => indicator.code));
  const unmeasured = [...codes].flatMap((code) => {
    const lines = figures.matrix.filter(({ indicator }) => indicator.code === code);
    const isMeasured = lines.some(({ total, countries }) =>
      [total, ...countries.values()].some(({ toDate, apart }) => toDate !== null || apart !== null),
    );
    return isMeasured || lines[0]!.indicator.level === 'output'
      ? []
      : [raise(outcomeWithoutValue, place, { indicator: `${code} ${voice.indicator(code)}` })];
  });
  const isVisible =
    activities.some(({ visibility }) => visibility.length > 0) || narrative?.has('visibility');
  return [...silent, ...unmeasured, ...(isVisible ? [] : [raise(visibilityEmpty, place, {})])];
}

/** What headquarters began to write and did not finish: a report with it is not final. */
const unfinished: ReadonlySet<unknown> = new Set([narrativeMissing, narrativeStranger, pictureWithoutWords]);

/** Whether what was found keeps a report from being final. */
export const keepsFromFinal = (findings: readonly Finding[]): boolean =>
  findings.some(({ notice }) => unfinished.has(notice) || notice.severity === 'error');
