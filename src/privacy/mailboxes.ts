import { remembering } from '../text/remembering.ts';
import { legible } from './legible.ts';
import type { Personal } from './pattern.ts';
import { findPersonal, without } from './personal-data.ts';

/** Any address: `info@ministry.gov.xx`, `info (at) ngo.org`, `contact[at]ngo[dot]org`. */
const address =
  /(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?(?:@|[([{<] ?(?:@|at|arroba|arobase) ?[)\]}>]) ?(?:[\p{L}\p{N}-]{1,63} ?(?:\.|[([{<] ?(?:\.|dot|punto|point|ponto) ?[)\]}>]) ?){1,4}\p{L}{2,24}/giu;
/** What a text with an address holds. */
const hint = /[@＠﹫]|[([{<] ?(?:at|arroba|arobase) ?[)\]}>]/iu;

type Span = Pick<Personal, 'start' | 'end'>;

/** Whether a text holds the mailbox of an office: an address, and none that may be of a person. */
export const hasMailbox = remembering<boolean>(
  (text) => hint.test(text) && mailboxes(text, findPersonal(text)).length > 0,
);

function mailboxes(original: string, personal: readonly Span[]): Span[] {
  const { text, at } = legible(original);
  return [...text.matchAll(address)]
    .map(({ 0: found, index }) => ({ start: at(index), end: at(index + found.length) }))
    .filter(({ start, end }) => personal.every((piece) => piece.end <= start || piece.start >= end));
}

/** The text as strangers may read it: what is personal masked, and the mailboxes of offices. */
export const maskedForStrangers = remembering<string>((text) => {
  const personal = findPersonal(text);
  const all = hint.test(text)
    ? [...personal, ...mailboxes(text, personal).map((span): Personal => ({ kind: 'email', ...span }))]
    : personal;
  return without(text, all);
});
