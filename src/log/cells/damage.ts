import type { ActivityIds } from '../../programme/activity-id.ts';
import { latinLookAlike } from '../../text/normalise.ts';

/** Lengths at which Excel cuts a text: cells of old files, and the most a cell can hold. */
const cuts = [255, 32_767];
const finished = /[.!?…。؟।:;)\]}»”"'’]\s*$/;

/** Where a text may have been cut: its length when it is one at which Excel cuts and no sentence ends there; else null. */
export function cutAt(text: string): number | null {
  return cuts.includes(text.length) && !(text.length === cuts[0] && finished.test(text)) ? text.length : null;
}

/** A long number as Excel shows it once it has taken an id for an amount: `1.23457E+11`. */
export const isScientific = (text: string) =>
  text.length < 30 && /^[-+]?\d(?:[.,]\d+)?[eE]\+\d{1,3}$/.test(text);

/** Several activity ids in one text, also where the later ones are only numbers (`PAK-2018-014/015`); null when there are not. */
export function severalIds(text: string, { inText }: Pick<ActivityIds, 'inText'>): string[] | null {
  if (text.length > 1000) return null;
  const ids = text.match(inText) ?? [];
  if (ids.length > 1) return ids;
  const [first] = ids;
  if (first === undefined) return null;
  const more = /^\s*(?:[,;/&+\n\-–]|and|to|et|y|e|и|і|та|до)\s*(\d{2,}(?:\s*[,;/&+]\s*\d{2,})*)\s*$/u.exec(
    text.slice(text.indexOf(first) + first.length),
  );
  return more === null ? null : [first, ...more[1]!.split(/\D+/)];
}

const numbered = /^\s*\(?1\s?[.)]\s*([^\s\d].*?)[\s;,]\(?2\s?[.)]\s*([^\s\d].*)$/s;

/** The first two items of a text that is a numbered list (`1) … 2) …`); null when it is none. */
export function listedItems(text: string): [string, string] | null {
  const [, first, second] = text.startsWith('1') || text.startsWith('(') ? (numbered.exec(text) ?? []) : [];
  return first === undefined || second === undefined
    ? null
    : [first.trim().replace(/[;,]$/, ''), second.trim()];
}

const latin = /[A-Za-z]/;
const ascii = /^[\x20-\x7e]+$/;

/** A code in which look-alike letters of another alphabet stand among Latin ones, with Latin ones only; null for all others. */
export function unmixed(text: string): string | null {
  if (ascii.test(text) || !latin.test(text)) return null;
  const swapped = latinLookAlike(text);
  return swapped !== null && ascii.test(swapped) ? swapped : null;
}
