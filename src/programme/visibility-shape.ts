import { z } from 'zod';
import type { Needed } from './problem.ts';
import type { Labels } from './programme.ts';
import type { WordedAction } from './wordings.ts';

const needs = (needed: Needed) => ({ error: needed });
const text = (needed: Needed) => z.string(needs(needed)).trim().min(1, needs(needed));
/** A text in the action's language, or words by language. */
const words = (needed: Needed) =>
  z.union([text(needed), z.record(z.string().regex(/^[a-z]{2}$/), text(needed))], needs(needed));
const object = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: ['object' satisfies Needed, ...Object.keys(shape)].join(' ') });

const profile = object({
  statements: z
    .array(words('visibility-statements'), needs('visibility-statements'))
    .min(1, needs('visibility-statements')),
  emblem: z.boolean(needs('yes-or-no')),
  minimumHeight: z
    .number(needs('minimum-height'))
    .min(1, needs('minimum-height'))
    .max(5, needs('minimum-height')),
  otherLogo: text('other-logo').nullable(),
});

/** `action.visibility` of `programme.json`. */
export const visibilityShape = object({
  profile: text('visibility-profile'),
  derogation: words('derogation').nullable().default(null),
  profiles: z.record(z.string(), profile, needs('visibility-profile')),
});

/** Whether the profile is there, and the funding statement is one that it allows. */
export function allowsStatement(
  { visibility, fundingStatement }: Pick<WordedAction, 'visibility' | 'fundingStatement'>,
  context: z.RefinementCtx,
): void {
  if (visibility === undefined) return;
  const { profile: name, derogation, profiles } = visibility;
  const issue = (message: Needed, path: string[]) =>
    context.addIssue({ code: 'custom', path: ['visibility', ...path], message });
  if (!Object.hasOwn(profiles, name)) issue('visibility-profile', ['profile']);
  else if (derogation === null && !allowed(profiles[name]!.statements, fundingStatement))
    issue('visibility-statements', ['profiles', name, 'statements']);
}

const textsOf = (one: string | Labels) => (typeof one === 'string' ? [one] : Object.values(one));

/** Whether a statement is among those allowed, in each language it is worded in. */
function allowed(statements: readonly (string | Labels)[], statement: string | Labels): boolean {
  const all = new Set(statements.flatMap(textsOf));
  return textsOf(statement).every((text) => all.has(text));
}
