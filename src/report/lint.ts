import { filePlace } from '../address.ts';
import { isResult } from '../count/ways.ts';
import { activityWithoutEvidence } from '../notices/activity-without-evidence.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { narrativeMissing } from '../notices/narrative-missing.ts';
import { narrativeStranger } from '../notices/narrative-stranger.ts';
import { officeSilent } from '../notices/office-silent.ts';
import { outcomeWithoutValue } from '../notices/outcome-without-value.ts';
import { pictureWithoutWords } from '../notices/picture-without-words.ts';
import { summaryTooLong } from '../notices/summary-too-long.ts';
import { varianceWithoutReason } from '../notices/variance-without-reason.ts';
import { visibilityEmpty } from '../notices/visibility-empty.ts';
import type { Warning } from './docx/warning.ts';
import type { ReportInput } from './input.ts';
import { measuredAt } from './sections/measured.ts';
import { unexplained } from './variance.ts';
import type { Voice } from './voice.ts';

/** What a desk officer would ask about a report, before it is written; `name` is what findings call it. */
export function lintOf(input: ReportInput, voice: Voice, name: string): readonly Finding[] {
  const place = filePlace(name);
  const { logs, activities, narrative } = input;
  const silent = [...logs.offices].flatMap(([country, state]) =>
    state === 'counted' || state === 'nothing' || state === 'left'
      ? []
      : [raise(officeSilent, place, { state, country: voice.country(country) })],
  );
  const { all, measured } = measuredAt(input, 'outcome');
  const unmeasured = all
    .filter((indicator) => !measured.includes(indicator))
    .map((indicator) => raise(outcomeWithoutValue, place, { indicator: named(indicator.code, voice) }));
  const different = (input.country === null ? unexplained(input) : []).map(({ line, country }) => {
    const where = country === null ? '' : ` (${voice.country(country)})`;
    return raise(varianceWithoutReason, place, { indicator: named(line.indicator.code, voice) + where });
  });
  const unproven = activities
    .filter(
      ({ status, evidence, statusReason }) =>
        isResult(status) && evidence?.length === 0 && statusReason === null,
    )
    .map(({ title, id, country }) =>
      raise(activityWithoutEvidence, place, { activity: title ?? id, country: voice.country(country) }),
    );
  const isVisible =
    activities.some(({ visibility }) => visibility.length > 0) || narrative?.get('visibility') !== undefined;
  return [
    ...silent,
    ...different,
    ...unmeasured,
    ...unproven,
    ...(isVisible ? [] : [raise(visibilityEmpty, place, {})]),
  ];
}

const named = (code: string, voice: Voice) => `${code} ${voice.indicator(code)}`;

/** What drawing a report showed of its texts. */
export const lengthFindings = (warnings: readonly Warning[], name: string): readonly Finding[] =>
  warnings.some(({ kind }) => kind === 'over-length') ? [raise(summaryTooLong, filePlace(name), {})] : [];

/** What headquarters began to write and did not finish: a report with it is not final. */
const unfinished: ReadonlySet<unknown> = new Set([narrativeMissing, narrativeStranger, pictureWithoutWords]);

/** What has to be mended before there is a report that is no draft. */
const isFault = ({ severity }: Finding['notice']): boolean => severity === 'error' || severity === 'stop';

/** Whether what was found keeps a report from being final. */
export const keepsFromFinal = (findings: readonly Finding[]): boolean =>
  findings.some(({ notice }) => unfinished.has(notice) || isFault(notice));
