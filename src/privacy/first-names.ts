import { aged, hasSuffered, isCommon, isJoint, isKnown, oneVictim, word } from './beside.ts';
import { called, calling } from './name-words.ts';
import { before, eitherCase, matches, type Personal, pattern } from './pattern.ts';

const firstName = pattern.gu`${before}(${word})(?:\s+${word})?(?![\p{L}\p{M}])`;

const saidOf = pattern.iu`${before}${calling}[\s"'«“‘(:]+$`;
/** “the victim Kainat”, “Victim: Kainat”; titles are written with capitals only: “Victim Support”. */
const calledSo = pattern.u`${before}(?:${called}\s+|${eitherCase(called)}\s*:\s*)["'«“‘]?$`;
/** From where somebody is, and what was done. */
const noName =
  /(?:ian|ese|ienn?e?|éenn?e?|aise?|oise?|aine|[^m]ane|[^m]ed|ск(?:ой|ая|ого|ому|их|ий)|ськ(?:ої|а|ого|ий|их))$/u;
const isWritten = (one: string) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(one) && !isCommon(one);

/** First names: that many bear, beside a word for a victim or an age; others where no doubt is left that they are some. */
export function* firstNames(text: string): Generator<Personal> {
  for (const { 0: found, 1: first, index } of matches(text, firstName())) {
    const left = text.slice(Math.max(0, index - 40), index);
    const right = text.slice(index + found.length, index + found.length + 60);
    // “the Smuggling of Migrants (SOM)”
    if (left.endsWith('(') && /^\p{Lu}{2,5}$/u.test(found)) continue;
    if (isKnown(first!) ? isJoint(left) || isSpokenOf(right) : isFirstName(found, first!, left, right))
      yield { kind: 'name', start: index, end: index + found.length };
  }
}
const isSpokenOf = (right: string) => aged().test(right) || hasSuffered(right);

function isFirstName(found: string, first: string, left: string, right: string): boolean {
  if (!isWritten(first)) return false;
  if (saidOf().test(left)) return isJoint(left);
  if (found !== first || noName.test(first)) return false;
  return calledSo().test(left) || (aged().test(right) && isJoint(left));
}

const initials = pattern.gu`${before}(?:(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\.?|\p{Lu}{2})(?![\p{L}\p{M}\p{N}]|[/-][\p{L}\p{N}])`;
/** What is shortened and nobody: states, programmes. */
const shortened = new Set('UN US USA UK EU UAE DC NGO SOP TIP SOM VIP США ООН ОАЭ'.split(' '));
/** The same without dots, and words. */
const words = new Set('UN US UK EU DC ID NN IT HR TV PM AM IS IN TP ТЛ ТД РФ РБ КР ЕС ЄС'.split(' '));
const calledInitials = pattern.u`[\p{Ll}]\s+["'«“‘(]?$`;
const andOthers = /^\s*(?:,|;|&|and|et|y|e|и|і|та|й)\s*$/u;
/** Initials alone: “victim M.K.”, “víctima: D.M.R.”, “the girl AB”. */
export function* bareInitials(text: string): Generator<Personal> {
  let last = -1;
  for (const { 0: found, index } of matches(text, initials())) {
    const left = text.slice(Math.max(0, index - 40), index);
    const others = last >= 0 && andOthers.test(text.slice(last, index));
    const plain = !found.includes('.');
    if ((plain ? words : shortened).has(found.replace(/\P{L}/gu, ''))) continue;
    const told = plain
      ? calledSo().test(left) && calledInitials().test(left)
      : isJoint(left) && !isNote(left);
    if (!told && !(others && !plain)) continue;
    last = index + found.length;
    yield { kind: 'name', start: index, end: last };
  }
}
/** “Women and Children (W.A.C.)” */
const isNote = (left: string) => left.endsWith('(') && !oneVictim.isIn(left);
