import { filePlace } from '../address.ts';
import type { Result } from '../check/result.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { officeMissing } from '../notices/office-missing.ts';
import type { Programme } from '../programme/programme.ts';
import { statusOf } from './status.ts';

/** The offices of a programme of which nothing is in for a period, by a check that was run with `keep`; `where` is looked at. */
export const missingOffices = (
  result: Result,
  programme: Programme,
  period: string,
  where: string,
): readonly Finding[] =>
  statusOf(result, { programme, period })
    .offices.filter(({ state }) => state === 'missing')
    .map(({ country: { alpha3 } }) =>
      raise(officeMissing, filePlace(where), { country: alpha3, period }, { key: alpha3, column: 'country' }),
    );
