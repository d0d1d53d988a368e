import { z } from 'zod';
import type { Needed } from './problem.ts';

const form = (pattern: RegExp, needed: Needed) =>
  z.string({ error: needed }).trim().regex(pattern, { error: needed });

/** Identifiers of the International Aid Transparency Initiative hold none of `/&|?`, and no blanks. */
const organisation = form(/^[A-Z]{2,5}-[A-Z0-9]+-[A-Za-z0-9._-]+$/, 'iati-organisation');

/** `iati` of `programme.json`. */
export const iatiShape = z.strictObject(
  {
    organisation,
    organisationType: form(/^[1-9]\d$/, 'iati-type'),
    activity: form(/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/, 'iati-activity'),
    sector: form(/^\d{5}$/, 'dac-sector'),
    donor: organisation.optional(),
    indicators: form(/^https?:\/\/[^\s<>"]+$/, 'web-address').optional(),
  },
  {
    error:
      'object organisation organisationType activity sector donor indicators' satisfies `${Needed} ${string}`,
  },
);
