import { abbreviationUnlisted } from '../../notices/abbreviation-unlisted.ts';
import { figureUnknown } from '../../notices/figure-unknown.ts';
import { narrativePersonal } from '../../notices/narrative-personal.ts';
import type { Notice, SlotsOf } from '../../notices/notice.ts';
import { numberProtected } from '../../notices/number-protected.ts';
import { numberUnmatched } from '../../notices/number-unmatched.ts';
import { findPersonal, mask } from '../../privacy/personal-data.ts';
import { speaksOfVictims, tellsVictims } from '../../privacy/told-numbers.ts';
import { closestName } from '../../text/closest.ts';
import type { Span } from '../blocks.ts';
import type { NamedFigure } from './figures-named.ts';
import type { KnownNumbers } from './known-numbers.ts';
import { isCurrency, numbersTold } from './numbers.ts';

/** What texts are held against. */
export interface Measures {
  /** By name in small letters. */
  readonly figures: ReadonlyMap<string, NamedFigure>;
  readonly numbers: KnownNumbers;
  /** What the report hides; the numbers themselves are told to nobody. */
  readonly hidden: ReadonlySet<number>;
  /** Counts of protected people below it are hidden; 0 hides nothing. */
  readonly limit: number;
  readonly abbreviations: ReadonlySet<string>;
}

/** Says something about a line of the file at hand. */
export type Say = <const K extends Notice['slots']>(
  notice: Notice<K>,
  line: number,
  data: SlotsOf<K>,
  value?: string,
) => void;

/** A figure that a text names, with its line. */
export interface Cited {
  readonly figure: NamedFigure;
  readonly line: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stands for a sign of a name of a figure where texts are looked at: part of no word and no number. */
const blank = '·';
const named = /\{\{([^{}\n\v]*)\}\}/g;
/** People right behind a number. */
const people =
  /^(?:\s+\p{L}+){0,2}\s+(?:women|woman|men|man|girls?|boys?|child(?:ren)?|minors?|persons?|people|survivors?|femmes?|hommes?|filles?|garçons?|enfants?|mineure?s?|personnes?)(?!\p{L})/iu;
const abbreviation = /(?<![\p{L}\p{N}.-])\p{Lu}[\p{Lu}\p{N}]{1,7}(?![\p{L}\p{N}]|-\p{N})/gu;
const roman = /^[IVXLC]+$/;

/**
 * A text as it may be printed: figures in the place of their names, personal data and numbers that may be protected masked.
 * Says what is wrong with it at its lines. `context` is what its numbers may be of: the heading of a column, the words before a list.
 */
export function toldText(
  spans: readonly Span[],
  line: number,
  context: string,
  { measures, say }: { readonly measures: Measures; readonly say: Say },
): { readonly spans: Span[]; readonly cited: readonly Cited[] } {
  const whole = spans.map(({ text }) => text).join('');
  const bare = whole.replace(named, (name) => blank.repeat(name.length)).replace(/[\n\v]/g, ' ');
  const lineAt = (place: number) => line + (whole.slice(0, place).match(/[\n\v]/g)?.length ?? 0);
  const masks: Stretch[] = [];
  for (const personal of findPersonal(bare)) {
    masks.push(personal);
    say(narrativePersonal, lineAt(personal.start), {});
  }
  for (const { start, end } of protectedIn(bare, context, measures)) {
    masks.push({ start, end });
    say(numberProtected, lineAt(start), {});
  }
  const isMasked = ({ start, end }: Stretch) => masks.some((one) => start < one.end && one.start < end);
  for (const told of numbersTold(bare)) {
    if (isMasked(told) || told.values.some((value) => measures.numbers.all.has(value))) continue;
    // Small numbers in words are of manner as often as of counts.
    if (/\p{L}/u.test(bare.slice(told.start, told.end))) continue;
    say(numberUnmatched, lineAt(told.start), {}, bare.slice(told.start, told.end));
  }
  for (const { 0: text, index } of bare.matchAll(abbreviation)) {
    if (isMasked({ start: index, end: index + text.length })) continue;
    if (roman.test(text) || measures.abbreviations.has(text)) continue;
    if (isCurrency(text) || isShouted(bare)) continue;
    say(abbreviationUnlisted, lineAt(index), { text });
  }
  const cited: Cited[] = [];
  let place = 0;
  const printed = spans.map((span) => {
    const from = place;
    place += span.text.length;
    const text = without(span.text, from, masks).replace(named, (written, name: string) => {
      const figure = measures.figures.get(name.trim().toLowerCase());
      if (figure === undefined) {
        const near = closestName(name.trim().toLowerCase(), [...measures.figures.keys()]);
        const at = lineAt(from + span.text.indexOf(written));
        say(figureUnknown, at, {
          name: name.trim(),
          near: near === null ? 'none' : measures.figures.get(near)!.name,
        });
        // No letterhead may take it for a marker of its own.
        return `[${name.trim()}]`;
      }
      cited.push({ figure, line: lineAt(from + span.text.indexOf(written)) });
      return figure.text;
    });
    return { ...span, text: text.replace(/\n/g, ' ').replace(/\v/g, '\n') };
  });
  return { spans: printed, cited };
}

/** Headings in capitals hold no abbreviations. */
const isShouted = (text: string) => !/\p{Ll}/u.test(text);

/** Numbers that the report may hide: of victims, or equal to one that is hidden. Which of these is told to nobody. */
function protectedIn(text: string, context: string, measures: Measures): Stretch[] {
  const { numbers, hidden, limit } = measures;
  if (limit === 0) return [];
  const ofVictims = speaksOfVictims(context);
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const told = numbersTold(sentence);
    const tells = tellsVictims(sentence);
    const isOpen = (values: readonly number[]) =>
      values.some((value) => value >= limit && numbers.ofProtected.has(value));
    const isKnown = (values: readonly number[]) => values.some((value) => numbers.all.has(value));
    const risky = told.filter(({ end: behind, values }) => {
      if (tells || ofVictims) return !isOpen(values);
      if (isKnown(values)) return false;
      return (
        speaksOfVictims(sentence) ||
        values.some((value) => hidden.has(value)) ||
        (hidden.size > 0 && people.test(sentence.slice(behind)) && values.some((value) => value < limit))
      );
    });
    // Told in a way that cannot be taken out by itself.
    if (tells && told.length === 0) return [{ start, end }];
    return risky.map((one) => ({ start: start + one.start, end: start + one.end }));
  });
}

function sentencesOf(text: string): Stretch[] {
  return [...text.matchAll(/(?:[^.!?;]|[.!?;](?!\s))+[.!?;]*/g)].map(({ 0: one, index }) => ({
    start: index,
    end: index + one.length,
  }));
}

/** A run of a text that begins at `from`, with the masked stretches of the whole replaced. */
function without(text: string, from: number, masks: readonly Stretch[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...masks].sort((a, b) => a.start - b.start)) {
    const [first, last] = [Math.max(start - from, at), Math.min(end - from, text.length)];
    if (last <= first) continue;
    result += text.slice(at, first) + mask;
    at = last;
  }
  return result + text.slice(at);
}
