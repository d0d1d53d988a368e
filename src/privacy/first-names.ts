import {
  aged,
  aPerson,
  hasSuffered,
  isCommon,
  isJoint,
  isKnown,
  isOfAge,
  isOfFamily,
  leadOf,
  oneVictim,
  someKin,
  word,
  years,
} from './beside.ts';
import { called, calling } from './name-words.ts';
import { after, before, eitherCase, matches, type Personal, pattern } from './pattern.ts';

const somewhat = pattern.gu`${before}${word}(?:\s+${word}){0,2}(?![\p{L}\p{M}])`;

const saidOf = pattern.iu`${before}${calling}[\s"'«“‘(:]+$`;
/** “Her name is Kainat” */
const herName = pattern.iu`${before}(?:(?:her|his|my)\s+(?:real\s+)?name\s+(?:is|was)|elle\s+s['’]appelle|ella\s+se\s+llama|ela\s+se\s+chama|(?:её|ее|его|меня)\s+зовут|(?:її|його)\s+звати)\s+$`;
/** “the victim Kainat”, “Victim: Kainat”; titles are written with capitals only: “Victim Support”. */
const calledSo = pattern.u`${before}(?:${called}\s+|${eitherCase(called)}\s*:\s*)["'«“‘]?$`;
/** From where somebody is, and what was done. */
const noName =
  /(?:ian|ese|ienn?e?|éenn?e?|aise?|oise?|aine|[^m]ane|[^m]ed|ск(?:ой|ая|ого|ому|их|ий)|ськ(?:ої|а|ого|ий|их))$/u;
const isWritten = (one: string) => /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}?[\p{Ll}'’]+)*$/u.test(one) && !isCommon(one);

/** First names: that many bear, beside a word for a victim or an age; others where no doubt is left that they are some. */
export function* firstNames(text: string): Generator<Personal> {
  const onlyKnown = !isAboutSomebody(text);
  for (const { 0: whole, index: begin } of matches(text, somewhat())) {
    if (onlyKnown && !whole.split(/[\s'’-]/).some(isKnown)) continue;
    // “Workers José Raimundo”
    const lead = leadOf(whole);
    const index = begin + lead.length;
    const found = whole.slice(lead.length).replace(/['’]s$/, '');
    const first = /^\S*/.exec(found)![0].replace(/['’]s$/, '');
    const left = text.slice(Math.max(0, index - 40), index);
    const right = text.slice(index + found.length, index + found.length + 60);
    // “the Smuggling of Migrants (SOM)”
    if (left.endsWith('(') && /^\p{Lu}{2,5}$/u.test(found)) continue;
    const one: First = { text, start: index, end: index + found.length, left, right };
    const known = first.split('-').every(isKnown);
    if ((known && (isJoint(text, index) || isSpokenOf(one))) || isFirstName(found, first, one))
      yield { kind: 'name', start: one.start, end: one.end };
  }
}

/** Whether names that nobody knows may be told by what stands in a text. */
const isAboutSomebody = (text: string) =>
  [aPerson, someKin].some((words) => words.isBetween(text, 0, text.length)) || hint.test(text);
const hint = /-old|летн|річн|name|appelle|llama|chama|зовут|звати|,\s*(?:de |aged )?\d/iu;

/** What may be a first name, by its places in a text, and what stands around it. */
interface First {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
}

const isSpokenOf = ({ text, start, end, left, right }: First) =>
  aged().test(right) ||
  hasSuffered(right) ||
  isOfFamily(text, start, end) ||
  isOfAge(left) ||
  pressName.test(right);
/** As newspapers name people: “Ilham B. told the judge”. */
const pressName = /^\s\p{Lu}\.(?!\s?\p{L}*\p{Lu})/u;
/** “Cícero, 43 anos, worked there”; “Yesica, de 15 años”. */
const apposed = pattern.iu`^,\s*(?:(?:de|aged)\s+\d{1,2}\s+${years}${after}|\d{1,2}\s+${years}${after}\s*,)`;
const inPlace = pattern.iu`(?<![\p{L}\p{M}])(?:in|at|from|of|to|en|de|à|au|em|no|na|do|da|в|из|у|з|із|від)\s+$`;
/** Many persons, who are no single one. */
const isMany = (one: string) => /s$/u.test(one) || aPerson.endAt(one, 0) >= 0;

function isFirstName(found: string, first: string, { text, start, end, left, right }: First): boolean {
  if (!isWritten(first)) return false;
  const joint = isJoint(text, start);
  if ((joint && saidOf().test(left)) || herName().test(left)) return true;
  if (found !== first) return false;
  if (isOfFamily(text, start, end) || isOfAge(left)) return true;
  if (noName.test(first)) return false;
  if (joint && (calledSo().test(left) || aged().test(right))) return true;
  return (
    apposed().test(right) && !isMany(first) && !inPlace().test(left) && !/\p{Lu}[\p{L}\p{M}]+\s+$/u.test(left)
  );
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
      : isJoint(text, index) && !isNote(left);
    if (!told && !(others && !plain)) continue;
    last = index + found.length;
    yield { kind: 'name', start: index, end: last };
  }
}
/** “Women and Children (W.A.C.)” */
const isNote = (left: string) => left.endsWith('(') && !oneVictim.isIn(left);
