import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../src/check/result.ts';
import { review as reviewWords } from '../../src/locales/en/headquarters/review.ts';
import { printed, results } from './results.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Workflow commands, as the runner reads a line of the log; null for an ordinary line. */
function commandIn(line: string): Command | null {
  const [, name, listed, data] = /^::([a-z-]+)(?: ([^:]*(?::[^:]+)*?))?::(.*)$/.exec(line) ?? [];
  if (name === undefined) return null;
  const unescaped = (text: string) =>
    text
      .replace(/%3A/g, ':')
      .replace(/%2C/g, ',')
      .replace(/%0D/g, '\r')
      .replace(/%0A/g, '\n')
      .replace(/%25/g, '%');
  const properties = (listed ?? '').split(',').map((one): [string, string] => {
    const at = one.indexOf('=');
    return [one.slice(0, at), unescaped(one.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(properties), message: unescaped(data!) };
}

const all = new Map<string, { readonly lines: readonly string[]; readonly result: Result }>();
beforeAll(async () => {
  for (const [name, result] of await results())
    all.set(name, { lines: (await printed('github', result)).trimEnd().split('\n'), result });
}, 60_000);
const commandsOf = (name: string) =>
  all
    .get(name)!
    .lines.slice(0, -1)
    .map((line) => commandIn(line)!);

describe('annotations of GitHub', () => {
  test('every line but the last is a command that the runner knows, at most ten of a level', () => {
    for (const [name, { lines }] of all) {
      const commands = commandsOf(name);
      expect(
        commands.every((one) => one !== null && ['error', 'warning', 'notice'].includes(one.name)),
        name,
      ).toBe(true);
      for (const level of ['error', 'warning', 'notice'])
        expect(commands.filter((one) => one.name === level).length).toBeLessThanOrEqual(10);
      expect(commandIn(lines.at(-1)!)).toBeNull();
    }
    expect(commandsOf('rules').length).toBe(30);
  });

  test('what could not be checked comes before the errors of files that could', () => {
    const { result } = all.get('messy')!;
    const ofStops = result.diagnostics.filter(({ severity }) => severity === 'stop').map(({ code }) => code);
    const codes = commandsOf('messy').map(({ properties }) => properties.title!.slice(0, 4));
    const first = new Set(codes.slice(0, Math.min(10, ofStops.length)));
    expect(ofStops.length).toBeGreaterThan(0);
    expect(first).toEqual(new Set(ofStops));
  });

  test('says file, line, column, rule and what to do', () => {
    const { result } = all.get('messy')!;
    for (const { properties, message } of commandsOf('messy')) {
      const of = result.diagnostics.filter(({ code }) => properties.title!.startsWith(code));
      const start = of.find(
        ({ place }) =>
          place.file === properties.file &&
          String(place.start?.line ?? place.line) === String(properties.line),
      );
      expect(start?.place.start?.column).toBe(
        properties.col === undefined ? undefined : Number(properties.col),
      );
      expect(message).toContain('\nWhat to do: ');
    }
  });

  test('what offices type is part of the message, and the name of a file no property more', () => {
    for (const { properties } of commandsOf('hostile')) {
      expect(properties.file).toBe('odd, 100%: [x] (1).csv');
      expect(Object.keys(properties)).toEqual(['file', 'line', 'col', 'title']);
    }
    expect(commandsOf('hostile').length).toBeGreaterThan(0);
  });

  test('lines that are no annotation hold no command of either form, whatever files and waivers are called', async () => {
    const { result } = all.get('reviewed')!;
    const evil = '##[stop-commands]x ::error::x';
    const { accepted } = result.review!.waivers!;
    const said = accepted.map(({ finding, waiver }) => ({
      finding: { ...finding, place: { ...finding.place, file: `${evil}.csv` } },
      waiver: { ...waiver, reason: evil, owner: evil },
    }));
    const review = {
      ...{ ...result.review!, waivers: { file: evil, accepted: said } },
      ...{ changed: { files: [evil], unshown: 0 }, baseline: { ...result.review!.baseline!, file: evil } },
    };
    const printedNow = await printed('github', { ...result, review }, { reviewWords });
    const plain = printedNow.split('\n').filter((line) => commandIn(line) === null);
    expect(plain.filter((line) => line.includes('stop-commands')).length).toBeGreaterThan(4);
    // The runner looks for the older form anywhere in a line.
    expect(plain.filter((line) => line.includes('##[') || line.trim().startsWith('::'))).toEqual([]);
  });

  test('is silent of what is accepted or known', () => {
    const { result } = all.get('reviewed')!;
    const fresh = result.diagnostics.filter(({ known }) => known === false).map(({ code }) => code);
    for (const { properties } of commandsOf('reviewed'))
      expect(fresh).toContain(properties.title!.slice(0, 4));
  });
});
