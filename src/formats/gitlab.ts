import type { Severity } from '../notices/notice.ts';
import { steadyJson } from '../text/steering.ts';
import type { Format } from './format.ts';
import { allTold, sentences } from './told.ts';

const severities = {
  stop: 'blocker',
  error: 'critical',
  warning: 'major',
  note: 'info',
} as const satisfies Readonly<Record<Severity, string>>;

/** Code Quality of GitLab: one entry a cause. It knows no accepted findings, so they are left out. */
export function* gitlab(...[result, options]: Parameters<Format>): Generator<string> {
  const given = new Set<string>();
  let before = '[\n';
  for (const told of allTold(result, options)) {
    const { first, waiver } = told;
    if (waiver !== null) continue;
    const { title, whole } = sentences(told, options);
    const { cause, place } = first;
    const fingerprint = given.has(cause) ? first.fingerprint : cause;
    given.add(fingerprint);
    const entry = {
      description: `${title}. ${whole.join(' ')}`,
      check_name: `${first.code} ${first.rule}`,
      fingerprint,
      severity: severities[first.severity],
      location: {
        path: place.file.replace(/^(?:\.\/)+/, ''),
        lines: { begin: place.start?.line ?? place.line ?? 1 },
      },
    };
    yield before + steadyJson(entry, 0);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
