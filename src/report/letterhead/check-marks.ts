import { closestName } from '../../text/closest.ts';
import type { Fault } from './faults.ts';
import { isMarker, markers } from './markers.ts';
import { standsIn, type WordsParagraph } from './paragraphs.ts';

/** What is wrong with the braces of a paragraph, in their order. */
export function faultsOfMarks(paragraph: WordsParagraph, next: WordsParagraph | undefined) {
  const { text, marks, pieces } = paragraph;
  const found: { at: number; fault: Fault; what: string; suggestion: string | null }[] = [];
  for (const { name, from, to } of marks) {
    if (!isMarker(name)) {
      found.push({ at: from, fault: 'unknown-marker', what: name, suggestion: closestMarker(name) });
      continue;
    }
    const own = pieces.filter((piece) => piece.from < to && piece.to > from);
    if (own.some(({ element }) => element !== null && standsIn(element, changes) !== null))
      found.push({ at: from, fault: 'tracked-marker', what: name, suggestion: null });
  }
  const rest = blanked(text, marks);
  for (const { index, 0: whole } of rest.matchAll(/\{\{[^{}]*|\}\}|\{\s*[A-Za-z]+\s*\}/g)) {
    if (whole === '}}') {
      found.push({
        at: index,
        fault: 'unopened',
        what: words(rest.slice(0, index)).at(-1) ?? '',
        suggestion: null,
      });
    } else if (whole.startsWith('{{')) {
      const name = whole.slice(2).trim().toLowerCase();
      const goesOn = next !== undefined && /^[^{}]*\}\}/.test(next.text);
      const what = goesOn
        ? name + /^[^{}]*/.exec(next.text)![0].trim().toLowerCase()
        : (words(name)[0] ?? '');
      const fault = goesOn ? 'across-paragraphs' : 'unclosed';
      found.push({ at: index, fault, what, suggestion: closestMarker(what) });
    } else {
      const name = whole.slice(1, -1).trim().toLowerCase();
      const meant = closestMarker(name);
      if (meant !== null) found.push({ at: index, fault: 'one-brace', what: name, suggestion: meant });
    }
  }
  return [...found].sort((a, b) => a.at - b.at);
}

const words = (text: string): string[] => text.split(/[^\p{L}-]+/u).filter((word) => word !== '');
const blanked = (text: string, marks: WordsParagraph['marks']): string =>
  marks.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);

/** The marker that may be meant by a word. */
function closestMarker(word: string): string | null {
  const plain = word.replace(/[^a-z]/g, '');
  if (isMarker(plain)) return plain;
  return meant[plain] ?? closestName(plain, markers) ?? markers.find((name) => plain.includes(name)) ?? null;
}

/** What people call the same. */
const meant: Readonly<Record<string, string>> = {
  toc: 'contents',
  tableofcontents: 'contents',
  body: 'report',
  content: 'contents',
  appendix: 'annex',
  name: 'title',
};

/** What is put in, moved or taken away by a change that is tracked. */
export const changes = new Set(['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);
