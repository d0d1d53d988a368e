import { expect, test } from 'vitest';
import { targetsOf } from '../../src/programme/in-force.ts';
import type { Target } from '../../src/programme/programme.ts';
import { loadedPack } from './pack-on-disk.ts';

const grant = loadedPack('fixtures/pack-enfance');

/** Numbers of a target to the end, with its last day, as a report of a period tells them. */
function told(of: Pick<Target, 'indicator' | 'country' | 'until'>, period: string, end = grant.action.end) {
  const one: Target = { ...of, period: null, baseline: 0, target: 7, source: 'x', from: null };
  const programme = { ...grant, action: { ...grant.action, end }, targets: [one] };
  return targetsOf(programme, period).map(({ target }) => target);
}

test('a target holds to the last day of its action, its indicator or its country, though the period goes on', () => {
  // The action ends in the middle of August, the fourth country and one indicator on the last of June 2024.
  const ofAll = { indicator: '1.1.1', country: null };
  expect(told({ ...ofAll, until: '2026-08-15' }, '2026-Q3', '2026-08-15')).toEqual([7]);
  expect(told({ ...ofAll, until: '2026-08-14' }, '2026-Q3', '2026-08-15')).toEqual([]);
  expect(told({ ...ofAll, until: '2026-08-15' }, '2026-Q3')).toEqual([]);
  const ofOne = { indicator: '1.1.1', country: 'CIV' };
  expect(told({ ...ofOne, until: '2024-06-30' }, '2024')).toEqual([7]);
  expect(told({ ...ofOne, until: '2024-06-30' }, '2024-Q3')).toEqual([]);
  expect(told({ indicator: '2.2.4', country: 'BEN', until: '2024-06-30' }, '2024')).toEqual([7]);
});
