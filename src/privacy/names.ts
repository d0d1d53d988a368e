import {
  aPerson,
  aTitle,
  aVictim,
  hasSuffered,
  isApposition,
  isCommon,
  isJoint,
  isKnown,
  isLabelled,
  isOfAge,
  isOfFamily,
  leadOf,
  lengthOfRest,
  lengthOfSentence,
  official,
  oneVictim,
  word,
  wordsIn,
  years,
} from './beside.ts';
import { bareInitials, firstNames } from './first-names.ts';
import { givenNames, plainNames } from './given-names.ts';
import type { Lexicon } from './lexicon.ts';
import {
  genitiveKin,
  honorifics,
  kin,
  labels,
  plainHonorifics,
  plainLabels,
  plainVictims,
  relatives,
  singleVictims,
  suffering,
  victims,
} from './name-words.ts';
import {
  anyOf,
  before,
  eitherCase,
  type Family,
  lastGroups,
  matches,
  type Personal,
  part,
  pattern,
  spelled,
} from './pattern.ts';
import { namesInLao, namesInPlainScripts } from './plain-names.ts';

const particle =
  '(?:al|el|bin|bint|ben|ould|ag|de|da|do|dos|das|del|la|las|los|van|von|der|y|e|kyzy|uulu|кызы|уулу|оглы|оглу)';
/** Two to four words with capitals: a first name and a last, an initial among them. */
const full = part`${word}(?:\s+(?:${particle}\s+){0,2}(?:${word}|\p{Lu}\.(?:\s?\p{Lu}\.)?)){1,3}`;
const single = part`${word}(?:\s+(?:${particle}\s+){0,2}${word}){0,3}`;
const pair = pattern.gu`${before}(?:${full}|\p{Lu}\.(?:\s?\p{Lu}\.)?\s?${word})(?![\p{L}\p{M}])`;
const titled = pattern.dgu`${before}${() => anyOf(eitherCase(honorifics))}\.?(?:\s*/\s*[\p{L}]+\.?)?\s+((?:\p{Lu}\.\s?){0,2}${single}(?:\s+\p{Lu}\.\s?\p{Lu}\.)?)(?![\p{L}\p{M}])`;
/** Names of persons: behind a title, or beside a word for victims. What is quoted of officials stays. */
export const names: Family = {
  digits: 0,
  words: [
    ...years,
    ...labels,
    ...plainLabels,
    ...honorifics,
    ...plainHonorifics,
    ...victims,
    ...singleVictims,
    ...relatives,
    ...suffering,
    ...plainVictims,
    ...kin,
    ...genitiveKin,
    ...spelled(
      'urf|летняя|летний|летней|летнего|летнюю|річна|річний|річної|річного|річну|سالہ|वर्षीया?|बर्षीया?|वर्षक[ीोा]|बर्षक[ीोा]|वर्ष|बर्ष',
    ),
    ...givenNames,
    ...plainNames,
  ],
  // “Sunita Rai, 19, returned”: a name that many bear and an age.
  alike: true,
  find: findNames,
};

function* findNames(text: string): Generator<Personal> {
  // A name is no single word, but for Lao.
  if (!/\s/.test(text) && !/[\u0e80-\u0eff]/.test(text)) return;
  yield* besideVictims(text);
  yield* firstNames(text);
  yield* bareInitials(text);
  yield* lastGroups(text, descent(), 'name');
  yield* behindTitles(text);
  yield* namesInPlainScripts(text);
  yield* namesInLao(text);
}

/** A place, who acts, or who speaks: what stands behind such a word is no victim's name. */
const placing = pattern.iu`(?<![\p{L}\p{M}])(?:(?:in|at|from|of|to|near|by|with|and|for|en|de|à|au|aux|em|no|na|do|da|para|por|con|com|avec|par|chez|в|во|у|из|с|со|от|до|до|з|із|від|та|і|и|й|dr\.|prof\.|adv\.|journalist|journaliste|periodista|jornalista|pastor|singer|author|researcher|psychologue?|psychologist|psicólog[oa]|журналист(?:ка)?|психолог|психологиня|pelo|pela|ao|del|des|du)(?:\s+(?:the|la|le|les|el|los|las|o|os|as|l['’]))?\s+|(?:(?<=\s)[dl]['’]))$`;
/** What is of a person and of no place: “the statement of Zanele Mokoena”. */
const belonging = pattern.iu`${before}${spelled(
  'statement|testimony|story|case|photo|picture|return|repatriation|reintegration|family|parents|mother|father|name|interview|déclaration|témoignage|retour|rapatriement|suivi|famille|récit|plainte|photo',
  'declaración|testimonio|historia|retorno|caso|familia|denuncia|relato|depoimento|retorno|história|família|foto|declaração',
)}(?:\s+[\p{Ll}]+)?\s+(?:of|de|da|do)\s+$`;
/** A word with a capital before a pair: it is a part of a longer name, as of a hospital. */
const wordBefore = pattern.u`(?<![\p{L}\p{M}])(${word})\s+(?:${particle}\s+)?$`;
const isPartOfMore = (left: string) => {
  const one = wordBefore().exec(left)?.[1];
  return one !== undefined && isCommon(one) && aPerson.endAt(one, 0) < 0;
};
/** “Curriculum SAQA”: a family's name in capitals stands with one in small letters too, but is seldom so short. */
const isShortened = (words: readonly string[]) =>
  words.some((one) => /^\p{Lu}{2,5}$/u.test(one)) && words.some((one) => /\p{Ll}/u.test(one));
/** Parents' names: “Waqas s/o Bashir Ahmed”. */
const descent = pattern.dgu`${before}(${word}(?:\s+${word}){0,2}\s+(?:[SsDdHh]\/[Oo]|urf|son of|daughter of|wife of|fille de|fils de|hij[ao] de|filh[ao] de|дочь|сын|дочка)\s+${word}(?:\s+${word}){0,2})(?![\p{L}\p{M}])`;
const numbered = /^\s*[,(]\s*\d{1,2}\s*[,)]/;

function* besideVictims(text: string): Generator<Personal> {
  for (const { 0: found, index } of matches(text, pair())) {
    const left = text.slice(Math.max(0, index - 70), index);
    const right = text.slice(index + found.length, index + found.length + 60);
    // A word for a victim may begin the pair: "Victim Thandi Mokoena".
    const lead = leadOf(found);
    const words = wordsIn(found.slice(lead.length));
    // Of a place: “Vítimas de Boa Vista”.
    if (lead !== '' && /^(?:de|do|da|dos|das|del|du|des|of|from)\s/.test(found.slice(lead.length))) continue;
    if (words.length < 2 || words.slice(0, 2).some(isCommon) || isCommon(words.at(-1)!)) continue;
    if (isPartOfMore(left)) continue;
    const known = words.some(isKnown);
    const named = index + lead.length;
    const behind = index + found.length;
    const begin = index - lengthOfSentence(left);
    const end = behind + lengthOfRest(right);
    const isNear = (words: Lexicon) =>
      words.isBetween(text, begin, named) || words.isBetween(text, behind, end);
    const beside = isJoint(text, named) || isApposition(right) || (known && numbered.test(right));
    // A name alone in its sentence with one victim.
    const placed = placing().test(left) && !(known && belonging().test(left));
    const near =
      !placed &&
      ((known && isNear(aVictim)) || (isNear(oneVictim) && !isShortened(words))) &&
      !official.isBetween(text, begin, end);
    if (
      beside ||
      isLabelled(left) ||
      near ||
      (!placed && hasSuffered(right)) ||
      isOfFamily(text, named, behind) ||
      isOfAge(left + lead)
    )
      yield { kind: 'name', start: named, end: behind };
  }
}

/** Behind “Sr.” and the like these are no names: “Sr. No.” numbers rows, “M Total” counts men. */
const counting =
  /^(?:no|nos|nr|num|núm|numbers?|numéro|número|ids?|codes?|dates?|names?|titles?|totals?|women|men|girls|boys|femmes|hommes|filles|garçons|mujeres|hombres|niñas|niños|mulheres|homens|meninas|meninos)$/i;

function* behindTitles(text: string): Generator<Personal> {
  if (!aTitle.isIn(text)) return;
  for (const match of matches(text, titled())) {
    const [start, end] = match.indices![1]!;
    const left = text.slice(Math.max(0, match.index - 60), match.index);
    const right = text.slice(end, end + 80);
    const beside = isJoint(text, match.index) || isApposition(right);
    const begin = match.index - lengthOfSentence(left);
    if (counting.test(wordsIn(match[1]!)[0]!)) continue;
    if (wordsIn(match[1]!).some((one) => official.isIn(one) || isCommon(one))) continue;
    if (
      !beside &&
      (official.isBetween(text, begin, match.index) ||
        official.isBetween(text, end, end + lengthOfRest(right)))
    )
      continue;
    yield { kind: 'name', start, end };
  }
}
