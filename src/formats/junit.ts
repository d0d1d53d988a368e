import { fails } from '../check/fails.ts';
import type { Result } from '../check/result.ts';
import { groupBy } from '../group-by.ts';
import { escapeXml } from '../opc/package.ts';
import { catalogue } from '../rules/catalogue.ts';
import { unsteered } from '../text/steering.ts';
import type { Format, FormatOptions } from './format.ts';
import { addressOf, allTold, sentences, type Told } from './told.ts';

/** A test that failed, could not be done, or was left out; none where it passed. */
interface Case {
  readonly name: string;
  readonly outcome: {
    readonly tag: 'failure' | 'error' | 'skipped';
    readonly type: string;
    readonly message: string;
    readonly body: string;
  } | null;
}

/** Rules that look at logs; those about texts and reports have nothing to say of one. */
const ofLogs = catalogue.filter(({ code }) => !code.startsWith('D'));

/** JUnit XML as all its readers take it: a suite a file, a test a rule, one more for each further cause. No clock is asked. */
export function* junit(...[result, options]: Parameters<Format>): Generator<string> {
  const told = groupBy(allTold(result, options), ({ first }) => first.place.file);
  const names = [...new Set([...result.files.map(({ file }) => file), ...told.keys()])];
  const suites = names.map((file) => {
    const cases = casesOf(
      told.get(file) ?? [],
      result,
      options,
      result.files.some((one) => one.file === file),
    );
    return { file, cases };
  });
  const count = (cases: readonly Case[], tag: string) =>
    cases.filter(({ outcome }) => outcome?.tag === tag).length;
  const all = suites.flatMap(({ cases }) => cases);
  const sums = (cases: readonly Case[]) =>
    `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escapeXml(options.tool.name)}" ${sums(all)} time="0.000">\n`;
  for (const [id, { file, cases }] of suites.entries()) {
    const skipped = `skipped="${count(cases, 'skipped')}"`;
    const moment = `timestamp="${result.asOf}T00:00:00" hostname="localhost"`;
    yield `<testsuite id="${id}" name="${escapeXml(file)}" package="${escapeXml(options.tool.name)}" ${sums(cases)} ${skipped} time="0.000" ${moment}>\n<properties/>\n`;
    for (const one of cases) yield testcase(one, file);
    yield '<system-out/>\n<system-err/>\n</testsuite>\n';
  }
  yield '</testsuites>\n';
}

/** Of what is no log only that is told which was found. */
function casesOf(
  told: readonly Told[],
  { muted }: Result,
  options: FormatOptions,
  isLog: boolean,
): readonly Case[] {
  const off = new Set(muted.map(({ code }) => code));
  const byCode = groupBy(told, ({ first }) => first.code);
  const names = new Set<string>();
  const own = (name: string) => {
    let given = name;
    for (let count = 2; names.has(given); count++) given = `${name} (${count})`;
    names.add(given);
    return given;
  };
  const rules = isLog
    ? [...ofLogs, ...catalogue.filter(({ code }) => code.startsWith('D') && byCode.has(code))]
    : catalogue.filter(({ code }) => byCode.has(code));
  return rules.flatMap(({ code, id }): Case[] => {
    const causes = byCode.get(code) ?? [];
    if (off.has(code))
      return [
        { name: own(`${code} ${id}`), outcome: { tag: 'skipped', type: 'off', message: '--off', body: '' } },
      ];
    if (causes.length === 0) return [{ name: own(`${code} ${id}`), outcome: null }];
    return causes.map((one) => {
      const about = one.first.column ?? one.first.heading;
      const name = own(`${code} ${id}${about === undefined ? '' : `: ${unsteered(about)}`}`);
      return { name, outcome: outcomeOf(one, options) };
    });
  });
}

function outcomeOf(told: Told, options: FormatOptions): Case['outcome'] {
  const { first, same, waiver, known } = told;
  const { severity } = first;
  const { title, whole } = sentences(told, options);
  const cells = same.flatMap(({ place, value }) => {
    const at = addressOf(place);
    return at === null ? [] : [`${at}${value === undefined ? '' : `: ${unsteered(value)}`}`];
  });
  const body = [...whole, ...cells.slice(0, mostCells)].join('\n');
  if (waiver !== null) return { tag: 'skipped', type: 'waived', message: unsteered(waiver.reason), body: '' };
  if (severity === 'stop') return { tag: 'error', type: severity, message: title, body };
  if (known === true) return { tag: 'skipped', type: 'known', message: title, body: '' };
  return fails(severity, options.failOn) ? { tag: 'failure', type: severity, message: title, body } : null;
}

/** Cells of a cause that are listed. */
const mostCells = 100;

function testcase({ name, outcome }: Case, file: string): string {
  const head = `<testcase classname="${escapeXml(file)}" name="${escapeXml(name)}" time="0.000"`;
  if (outcome === null) return `${head}/>\n`;
  const { tag, type, message, body } = outcome;
  const about = tag === 'skipped' ? '' : ` type="${type}"`;
  return `${head}><${tag}${about} message="${escapeXml(message)}">${escapeXml(body)}</${tag}></testcase>\n`;
}
