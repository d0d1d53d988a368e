import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/rules/catalogue.ts';
import { fixtureOf } from '../rules/rule-fixtures.ts';
import { type Choice, stays, walk } from './officer.ts';

/** Notices whose fixtures nobody can mend cell by cell, and why. */
const apart: Readonly<Record<string, string>> = {
  'merge-conflict': 'only the office knows which version holds',
  'unclosed-quote': 'only the office knows where the text ends',
  'no-data-rows': 'there is nothing to write',
  'record-too-long': 'it is exported again',
};
const walked = catalogue.filter(({ severity, id }) => {
  if (severity === 'note' || severity === 'stop' || apart[id] !== undefined) return false;
  return fixtureOf(id).sources.length === 1;
});

/** The walk through the fixture of a notice. */
async function through(id: string, choice: Choice) {
  const [source] = fixtureOf(id).sources;
  const { name, size, read } = source!;
  const bytes = new Uint8Array(await read(0, size));
  return walk({ file: name, bytes, asked: [], choice }, 3);
}

describe.each<Choice>(['first', 'last'])('whoever takes the %s way that advice leaves open', (choice) => {
  test.each(walked.map(({ code, id }) => [code, id] as const))('ends %s, %s', async (code, id) => {
    const { steps } = await through(id, choice);
    expect(steps[0]!.some((step) => step.startsWith(code))).toBe(true);
    const left = steps.at(-1)!.filter((step) => !stays.has(step.slice(0, 4)));
    expect({ left, steps: left.length === 0 ? [] : steps }).toEqual({ left: [], steps: [] });
  });
});

test('nearly every notice about one file is walked', () => {
  expect(walked.length).toBeGreaterThan(95);
  for (const id of Object.keys(apart)) expect(catalogue.map((one) => one.id)).toContain(id);
});
