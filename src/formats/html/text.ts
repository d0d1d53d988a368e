import { unsteered } from '../../text/steering.ts';
import { inserted, isolated } from '../terminal.ts';
import type { Showing } from '../words.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand between tags and inside quoted attributes; what steers is shown as a sign. */
export const escaped = (text: string): string => marked(unsteered(text));
const marked = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** A text of a file, which keeps to its own direction; a long path or name is parted where its parts end. */
export const apart = (text: string): string =>
  `<bdi>${escaped(text).replace(/[/\\_](?=.)/g, '$&<wbr>')}</bdi>`;

/** A sentence of ours: what is isolated in it by signs (UAX 9) is so by elements, each of them closed. */
export function sentence(text: string): string {
  let open = 0;
  const written = text.split(/([\u2066-\u2069])/).map((part) => {
    if (part === '\u2069') return open > 0 && open-- ? '</bdi>' : '';
    if (!/^[\u2066-\u2068]$/.test(part)) return escaped(part);
    open++;
    return part === '\u2066' ? '<bdi dir="ltr">' : '<bdi>';
  });
  return written.join('') + '</bdi>'.repeat(open);
}

/** The first sentence of a text, and the rest. */
export function firstOf(text: string): readonly [first: string, rest: string] {
  const [, first = text, rest = ''] = /^(.+?\.) (.*)$/s.exec(text) ?? [];
  return [first, rest];
}

/** As the attribute `dir` says it. */
export const direction = ({ rightToLeft }: { readonly rightToLeft?: boolean | undefined }): 'rtl' | 'ltr' =>
  rightToLeft ? 'rtl' : 'ltr';

/** Texts from files inside a sentence, whole. */
export const wholly = ({ rightToLeft }: { readonly rightToLeft: boolean }): Showing => ({
  text: rightToLeft ? (text) => isolated(inserted(text)) : inserted,
  longestList: Number.POSITIVE_INFINITY,
});
