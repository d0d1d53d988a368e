import { remembering } from '../text/remembering.ts';
import type { Personal } from './pattern.ts';
import { findPersonal } from './personal-data.ts';

/** What was found, as notices name it; several kinds are not told one by one. */
export const toldKinds = [
  ...['email', 'phone', 'handle', 'id', 'passport', 'birth', 'iban', 'case', 'place', 'name', 'list'],
  'several',
] as const;
export type ToldKind = (typeof toldKinds)[number];

/** The kind of what is personal in a text, null where nothing is. */
export const toldKind = remembering<ToldKind | null>((text) => kindOf(findPersonal(text)));

/** The kind of some pieces, null where there are none. */
export function kindOf(pieces: readonly Personal[]): ToldKind | null {
  if (pieces.length === 0) return null;
  const [first, ...others] = new Set(pieces.map(({ kind }) => kind));
  if (first === undefined) return null;
  // A passport's number is one of an identity paper too, and a number to write to one to call.
  const rest = others.filter((kind) => !sameAs(kind, first));
  return rest.length === 0 ? first : 'several';
}

const alike = [new Set(['phone', 'handle']), new Set(['id', 'passport', 'iban', 'case', 'phone'])];
const sameAs = (one: string, other: string) => alike.some((set) => set.has(one) && set.has(other));

/** ICU words for a slot `kind` of `toldKinds`. */
export const kindWords =
  '{kind, select, email {an e-mail address} phone {a telephone number} handle {an account on WhatsApp or another network} id {an identity number} passport {a passport} birth {a date of birth} iban {a bank account} case {a case number} place {the address of a shelter or home} name {the name of a person} list {a list of persons} other {personal data of several kinds}}';
