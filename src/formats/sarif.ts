import { cellName, type Place } from '../address.ts';
import type { Severity } from '../notices/notice.ts';
import { noticeOf } from '../rules/catalogue.ts';
import { steadyJson, unsteered } from '../text/steering.ts';
import type { Format, FormatOptions } from './format.ts';
import { said } from './said.ts';
import { addressOf, allTold, forPrograms, sentences, type Told, uriOf } from './told.ts';

/** The name of the way in which fingerprints are made: one that is made in another way gets another name. */
export const fingerprints = 'gloact/v2';

/** What GitHub takes of a run, and what it keeps of that; locations of a result that it keeps. */
const mostResults = 25_000;
const keptResults = 5_000;
const mostLocations = 100;

const levels = {
  stop: 'error',
  error: 'error',
  warning: 'warning',
  note: 'note',
} as const satisfies Readonly<Record<Severity, string>>;
const rank: readonly Severity[] = ['stop', 'error', 'warning', 'note'];

const compact = (value: unknown) => steadyJson(value, 0);

/** SARIF 2.1.0 for code scanning: one run, one result a cause, the heavier first; compact, since readers limit bytes. */
export function* sarif(...[result, options]: Parameters<Format>): Generator<string> {
  const { tool, words, exitCode } = options;
  const { verdict, counts, files, muted, programme, asOf, asked, tallies, review } = result;
  const all = [...allTold(result, options)].sort(
    (a, b) =>
      Number(a.waiver !== null) - Number(b.waiver !== null) ||
      Number(a.known ?? false) - Number(b.known ?? false) ||
      rank.indexOf(a.first.severity) - rank.indexOf(b.first.severity),
  );
  const shown = all.slice(0, mostResults);
  const codes = [...new Set([...shown.map(({ first }) => first.code), ...muted.map(({ code }) => code)])];
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const firsts = new Map([...shown].reverse().map((one) => [one.first.code, one]));
  const artifacts = new Map(files.map(({ file }, index) => [file, index]));
  const countries = new Set(files.map(({ country }) => country));
  const [only] = countries.size === 1 ? countries : [null];
  const head = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        rules: codes.map((code) => rule(code, firsts.get(code), options)),
      },
    },
    automationDetails: { id: `${tool.name}/${only ?? 'all'}/` },
    language: words.code,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        ...(exitCode === undefined ? {} : { exitCode }),
        ruleConfigurationOverrides: muted.map(({ code }) => ({
          descriptor: { id: code, index: ruleIndex.get(code) },
          configuration: { enabled: false },
        })),
        properties: { asOf, programme, failOn: options.failOn ?? null, ...asked, off: muted },
      },
    ],
    artifacts: files.map(({ file, sha256, reading }) => ({
      location: { uri: uriOf(file) },
      ...(reading.encoding === null ? {} : { encoding: reading.encoding }),
      ...(sha256 === '' ? {} : { hashes: { 'sha-256': sha256 } }),
    })),
    properties: {
      ...{ verdict, verdictOfAll: review?.verdict ?? verdict, counts },
      findings: tallies.reduce((sum, { total }) => sum + total, 0),
      ...{ causes: all.length, written: shown.length, keptByReaders: Math.min(shown.length, keptResults) },
    },
  };
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${compact(head).slice(0, -1)},"results":[`;
  const given = new Set<string>();
  for (const [index, told] of shown.entries()) {
    const { cause, fingerprint } = told.first;
    // The parts of one cause of which some are accepted or were known are told apart by their first finding.
    const print = given.has(cause) ? fingerprint : cause;
    given.add(print);
    const one = {
      ruleId: told.first.code,
      ruleIndex: ruleIndex.get(told.first.code),
      ...resultOf(told, artifacts, options),
      partialFingerprints: { [fingerprints]: print },
    };
    yield `${index === 0 ? '' : ','}${compact(one)}`;
  }
  yield ']}]}\n';
}

/** A text as SARIF takes it: braces that number a placeholder and brackets that make a link stand for themselves. */
const plainly = (text: string) =>
  text.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');

function rule(code: string, told: Told | undefined, { words, rule: general }: FormatOptions) {
  const notice = noticeOf(code);
  const text = general?.(notice) ?? (told === undefined ? notice : said(told.first, words, forPrograms));
  const { whatToDo } = words.formats;
  return {
    id: code,
    name: notice.id,
    shortDescription: { text: plainly(text.title) },
    fullDescription: { text: plainly(`${text.message} ${text.why}`) },
    help: {
      text: plainly(`${text.why} ${whatToDo}: ${text.fix}`),
      markdown: `${text.message}\n\n${text.why}\n\n**${whatToDo}:** ${text.fix}`,
    },
    defaultConfiguration: { level: levels[notice.severity] },
    properties: { severity: notice.severity, 'problem.severity': problems[notice.severity], tags: ['data'] },
  };
}

/** What GitHub calls the weights. */
const problems = { stop: 'error', error: 'error', warning: 'warning', note: 'recommendation' } as const;

function resultOf(told: Told, artifacts: ReadonlyMap<string, number>, options: FormatOptions) {
  const { same, first, size, waiver, known } = told;
  const { title, whole } = sentences(told, options);
  const related = same.flatMap(({ related = [] }) => related).slice(0, mostLocations);
  return {
    level: levels[first.severity],
    message: { text: plainly(`${title}. ${whole.join(' ')}`) },
    locations: same.slice(0, mostLocations).map(({ place }) => location(place, artifacts)),
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((place, id) => ({ id, ...location(place, artifacts) })) }),
    occurrenceCount: size,
    ...(known === null ? {} : { baselineState: known ? 'unchanged' : 'new' }),
    ...(waiver === null
      ? {}
      : {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: unsteered(waiver.reason),
              properties: { owner: waiver.owner, expires: waiver.expires },
            },
          ],
        }),
    properties: {
      severity: first.severity,
      column: first.column ?? null,
      key: first.key ?? null,
      findings: same.slice(0, mostLocations).map(({ fingerprint }) => fingerprint),
    },
  };
}

/**
 * Readers refuse a result without a line: what is no text, or is found of a file as a whole, is told at its first one. The
 * cell has its own name.
 */
function location(place: Place, artifacts: ReadonlyMap<string, number>) {
  const { file, line, start } = place;
  const index = artifacts.get(file);
  const address = addressOf(place);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), ...(index === undefined ? {} : { index }) },
      region:
        start === undefined ? { startLine: line ?? 1 } : { startLine: start.line, startColumn: start.column },
    },
    ...(address === null
      ? {}
      : {
          logicalLocations: [
            {
              name: cellName(place) ?? address,
              fullyQualifiedName: address,
              kind: cellName(place) ? 'cell' : 'row',
            },
          ],
        }),
  };
}
