import { givenNames } from './given-names.ts';
import { lexicon } from './lexicon.ts';
import {
  called,
  commonBeginnings,
  commonEnding,
  commonWords,
  genitiveKin,
  honorifics,
  kin,
  labels,
  naming,
  officials,
  relatives,
  singleVictims,
  suffering,
  victims,
} from './name-words.ts';
import { after, before, fits, part, pattern, spelled } from './pattern.ts';

export const word = part`\p{Lu}(?:[\p{L}\p{M}]|['’‘ʼ-](?=[\p{L}]))+`;
const been = spelled(
  'who|was|were|is|has|had|been|qui|a|avait|fut|été|est|que|quien|fue|había|sido|ha|quem|foi|havia|tinha|é|была?|котор[аыуо][яйюг]о?|бу[вл]а?|як[аиоу][йг]?о?',
);
const article = spelled('a|an|the|une?|la|le|l|una|un|uma|um|el|o|os|is|was|é|es|est|et|і|и|й');
export const years = spelled('years|year old|yrs|yo|ans|años|anos|лет|год|года|років|роки|рік|року|р|жаш');
const age = part`(?:\(?\s*(?:aged?|de|в возрасте|віком)?\s*\d{1,2}\s*-?\s*(?:years?\s*-?\s*old|yrs?|y/?o|years?|ans|años|anos|лет|років|роки|год|года|жаш)?\s*\)?)`;
/** What victims are victims of. */
const crime =
  "(?:(?:of|de|de la|от|від) |d['’])?(?:human |sexual |sex |child |labou?r |bonded |forced )?(?:trafficking|smuggling|slavery|labou?r|marriage|exploitation|traite|travail forcé|trata|tr[áa]fico|explo(?:ta|ra)(?:ción|ção)|traba(?:jo|lho) (?:forzado|forçado|escravo)|торг[оі]вл[иі] людьми|(?:трудов|сексуальн)о[йї] (?:эксплуатации|експлуатації))(?: (?:in|de|des) (?:persons|personas|pessoas|personnes|êtres humains)| sexual| laboral| sexuelle)?";
export const aTitle = lexicon(honorifics);
export const aVictim = lexicon(victims, before, after);
/** Anybody beside whom a name is one. */
export const aPerson = lexicon([...victims, ...relatives, ...called], before, after);
/** Offices, and what people in them do with their voices: a name beside them is quoted as theirs. */
export const official = lexicon(officials, '(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])');
/** A single person at risk. */
export const oneVictim = lexicon(singleVictims, before, after);

/**
 * Between a word for a victim and the name: signs, an age, a word that says a name follows. What was taken at a place stays
 * taken: twenty digits are two and two in ten thousand ways.
 */
const between = pattern.iuy`(?:(?=(?<taken>${age}|['’]s(?![\p{L}])|[\s,:;–—("«“”'-]|${before}${naming}${after}|${before}${honorifics}${after}\.?|${before}${article}${after}|${before}${crime}${after}|[\p{L}]+-year-old|\d{1,2}))\k<taken>)*$`;
/** Whether a word for a person leads to a place in a text. */
export function isJoint(text: string, place: number): boolean {
  const from = Math.max(0, place - 70);
  return aPerson.isBetween(text, from, place, (end) => fits(between(), text.slice(from, place), end - from));
}
const titleDot = /(?<!\p{L})(mr|mrs|ms|dr|prof|adv|hon|col|gen|sr|sra|srta|m|mme|mlle)\./giu;
/** How long the sentence is that a text ends in: titles are shortened with a dot that ends none. */
export const lengthOfSentence = (left: string) => /[^.;\n]*$/.exec(left.replace(titleDot, '$1 '))![0].length;
/** How long the rest of a sentence is. */
export const lengthOfRest = (right: string) => right.split(/[;\n]|\.\s/, 1)[0]!.length;
/** Behind a name: that it is a victim's, or an age. */
const toVictim = pattern.iu`^(?:[\s,:;–—("«“”-]|${before}${article}${after}|${age})*`;
export const aged = pattern.iu`^\s*(?:[,(]\s*(?:[\p{L}]{1,5}\s+){0,2}\d{1,2}\s*-?\s*${years}${after}|[,(]?\s*(?:aged|âgée?s? de|edad|idade|возраст)\s*:?\s*\d{1,2}(?!\d))`;
export const isApposition = (right: string) =>
  isVictimsOwn(right) || isVictimsOwn(right.replace(/^\s?\([^()]{1,24}\)/, '')) || aged().test(right);
const isVictimsOwn = (right: string) =>
  aVictim.isIn(right) && aVictim.endAt(right, toVictim().exec(right)![0].length) >= 0;
/** Who, and was. */
const toSuffering = pattern.iu`^(?:\s*[,(–—]\s*|\s+(?=${been}\s))(?:${been}\s+){0,4}`;
const suffered = lexicon(suffering, before, after);
export function hasSuffered(right: string): boolean {
  const beginning = toSuffering().exec(right);
  return beginning !== null && suffered.endAt(right, beginning[0].length) >= 0;
}
/** Whose mother somebody is: “la mère de Chamsiya”; behind an article, for “una madre de Soacha” is from there. */
const kinOf = pattern.iu`(?:${before}(?:her|his|their|sa|son|su|sua|seu|её|ее|его|її|його)|['’]s)\s+${[...kin, ...relatives, ...genitiveKin]}\s+$|${before}(?:${kin}\s+of\s+|(?:la|le|sa|son|el|su|a|o|sua|seu)\s+${kin}\s+(?:de\s+|d['’]|da\s+|do\s+)|${genitiveKin}\s+)$`;
const hasKin =
  /^['’]s\s+(?:mother|father|parents|sister|brother|husband|wife|aunt|uncle)(?![\s-]+(?:and|&))/iu;
/** Somebody's mother and the like. */
export const someKin = lexicon([...kin, ...relatives, ...genitiveKin], before, after);
/** Whether what stands around a name from one place to another tells of the family of somebody. */
export const isOfFamily = (text: string, from: number, to: number) =>
  hasKin.test(text.slice(to, to + 20)) ||
  (someKin.isBetween(text, from - 40, from) && kinOf().test(text.slice(Math.max(0, from - 40), from)));
/** An age right before a name: “the 14-year-old, Prakriti”, “17-летняя Сезим”. */
const ageBefore = pattern.iu`(?:[\p{L}\d]+-year-old|(?<!\d)\d{1,2}-?\s?(?:летн|річн)[\p{L}]+),?\s+$`;
export const isOfAge = (left: string) => /-old|летн|річн/.test(left) && ageBefore().test(left);
/** What a name is written behind on a form. */
const labelled = pattern.iu`${before}${labels}(?:[\s]+(?:of|de|da|do|du|la|le|the|victim|victime|víctima|vítima))*\s*[:=–-]\s*$`;
export const isLabelled = (left: string) => /[:=–-]\s*$/.test(left) && labelled().test(left);

/** What begins a sentence and not the name in it. */
const leading = lexicon(
  [...victims, ...relatives, ...genitiveKin, ...spelled('the|la|le|el|a|o|une|una|uma')],
  '',
  '\\s+',
);
export function leadOf(text: string): string {
  let place = /^[\p{L}-]+-year-old,?\s+/u.exec(text)?.[0].length ?? 0;
  for (let end = leading.endAt(text, place); end >= 0; end = leading.endAt(text, place)) place = end;
  return text.slice(0, place);
}
export function isCommon(one: string): boolean {
  if (one.length <= 2 || !/^\p{Lu}/u.test(one) || isKnown(one)) return false;
  const small = one.toLowerCase();
  return (
    commonWords.has(small) ||
    commonEnding.test(one) ||
    commonBeginnings.some((beginning) => small.startsWith(beginning))
  );
}
export const wordsIn = (text: string) => text.split(/[\s-]+/).filter((one) => one !== '');

/** Whether a word is a name that many bear, in Cyrillic in any case of it. */
export function isKnown(one: string): boolean {
  const small = one.toLowerCase();
  return givenNames.has(small) || (/^[\u0400-\u04ff]{4,}$/.test(small) && isCaseOfKnown(small));
}
const isCaseOfKnown = (small: string) =>
  [small.slice(0, -1), small.slice(0, -2)].some((stem) =>
    ['', 'а', 'я', 'ь', 'й'].some((end) => givenNames.has(stem + end)),
  );
