import { givenNames, plainNames } from './given-names.ts';
import { lexicon } from './lexicon.ts';
import {
  calling,
  commonBeginnings,
  commonEnding,
  commonWords,
  honorifics,
  labels,
  laoBefore,
  laoRoles,
  naming,
  officials,
  plainHonorifics,
  plainLabels,
  plainVictims,
  singleVictims,
  victims,
} from './name-words.ts';
import {
  after,
  anyOf,
  before,
  eitherCase,
  type Family,
  fits,
  lastGroups,
  matches,
  type Personal,
  part,
  pattern,
  spelled,
} from './pattern.ts';

const word = part`\p{Lu}(?:[\p{L}\p{M}]|['’‘ʼ-](?=[\p{L}]))+`;
const particle =
  '(?:al|el|bin|bint|ben|ould|ag|de|da|do|dos|das|del|la|las|los|van|von|der|y|e|kyzy|uulu|кызы|уулу|оглы|оглу)';
/** Two to four words with capitals: a first name and a last, an initial among them. */
const full = part`${word}(?:\s+(?:${particle}\s+){0,2}(?:${word}|\p{Lu}\.(?:\s?\p{Lu}\.)?)){1,3}`;
const single = part`${word}(?:\s+(?:${particle}\s+){0,2}${word}){0,3}`;
const pair = pattern.gu`${before}(?:${full}|\p{Lu}\.(?:\s?\p{Lu}\.)?\s?${word})(?![\p{L}\p{M}])`;
const titled = pattern.dgu`${before}${() => anyOf(eitherCase(honorifics))}\.?(?:\s*/\s*[\p{L}]+\.?)?\s+((?:\p{Lu}\.\s?){0,2}${single}(?:\s+\p{Lu}\.\s?\p{Lu}\.)?)(?![\p{L}\p{M}])`;
const article = spelled('a|an|the|une?|la|le|l|una|un|uma|um|el|o|os|is|was|é|es|est|et|і|и|й');
const years = spelled('years|year old|yrs|yo|ans|años|anos|лет|год|года|років|роки|рік|року|р|жаш');
const age = part`(?:\(?\s*(?:aged?|de|в возрасте|віком)?\s*\d{1,2}\s*-?\s*(?:years?\s*-?\s*old|yrs?|y/?o|years?|ans|años|anos|лет|років|роки|год|года|жаш)?\s*\)?)`;
const aTitle = lexicon(honorifics);
const aVictim = lexicon(victims, before, after);
/** A single person at risk. */
const oneVictim = lexicon(singleVictims, before, after);
/** Offices, and what people in them do with their voices: a name beside them is quoted as theirs. */
const official = lexicon(officials, '(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])');

/**
 * Between a word for a victim and the name: signs, an age, a word that says a name follows. What was taken at a place stays
 * taken: twenty digits are two and two in ten thousand ways.
 */
const between = pattern.iuy`(?:(?=(?<taken>${age}|['’]s(?![\p{L}])|[\s,:;–—("«“”'-]|${before}${naming}${after}|${before}${honorifics}${after}\.?|${before}${article}${after}|[\p{L}]+-year-old|\d{1,2}))\k<taken>)*$`;
const isJoint = (left: string) => aVictim.isIn(left, (end) => fits(between(), left, end));
/** Behind a name: that it is a victim's, or an age. */
const toVictim = pattern.iu`^(?:[\s,:;–—("«“”-]|${before}${article}${after}|${age})*`;
const aged = pattern.iu`^\s*(?:[,(]\s*(?:[\p{L}]{1,5}\s+){0,2}\d{1,2}\s*-?\s*${years}${after}|[,(]?\s*(?:aged|âgée?s? de|edad|idade|возраст)\s*:?\s*\d{1,2}(?!\d))`;
const isApposition = (right: string) =>
  (aVictim.isIn(right) && aVictim.endAt(right, toVictim().exec(right)![0].length) >= 0) || aged().test(right);
/** What a name is written behind on a form. */
const labelled = pattern.iu`${before}${labels}(?:[\s]+(?:of|de|da|do|du|la|le|the|victim|victime|víctima|vítima))*\s*[:=–-]\s*$`;
const isLabelled = (left: string) => /[:=–-]\s*$/.test(left) && labelled().test(left);

/** What begins a sentence and not the name in it. */
const leading = lexicon([...victims, ...spelled('the|la|le|el|a|o|une|una|uma')], '', '\\s+');
function leadOf(text: string): string {
  let place = 0;
  for (let end = leading.endAt(text, 0); end >= 0; end = leading.endAt(text, place)) place = end;
  return text.slice(0, place);
}
function isCommon(one: string): boolean {
  if (one.length <= 2 || !/^\p{Lu}/u.test(one) || isKnown(one)) return false;
  const small = one.toLowerCase();
  return (
    commonWords.has(small) ||
    commonEnding.test(one) ||
    commonBeginnings.some((beginning) => small.startsWith(beginning))
  );
}
const wordsIn = (text: string) => text.split(/[\s-]+/).filter((one) => one !== '');

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
    ...plainVictims,
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
  yield* behindTitles(text);
  yield* inPlainScripts(text);
  yield* inLao(text);
}

const isKnown = (one: string) => givenNames.has(one.toLowerCase());
/** A place, who acts, or who speaks: what stands behind such a word is no victim's name. */
const placing = pattern.iu`(?<![\p{L}\p{M}])(?:in|at|from|of|to|near|by|with|and|for|en|de|à|au|aux|em|no|na|do|da|para|por|con|com|avec|par|chez|в|во|у|из|с|со|от|до|до|з|із|від|та|і|и|й|dr\.|prof\.|adv\.|journalist|journaliste|periodista|jornalista|pastor|singer|author|researcher|psychologue?|psychologist|psicólog[oa]|журналист(?:ка)?|психолог|психологиня)\s+$`;
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
    const known = words.some(isKnown);
    const sentence = `${left.slice(left.search(/[^.;\n]*$/))}${lead} ${right.split(/[;\n]|\.\s/)[0]}`;
    const beside = isJoint(left + lead) || isApposition(right) || (known && numbered.test(right));
    // A name alone in its sentence with one victim.
    const near =
      ((known && aVictim.isIn(sentence)) || oneVictim.isIn(sentence)) &&
      !placing().test(left) &&
      !official.isIn(`${found} ${sentence}`);
    if (beside || isLabelled(left) || near)
      yield { kind: 'name', start: index + lead.length, end: index + found.length };
  }
}

const firstName = pattern.gu`${before}(${word})(?:\s+${word})?(?![\p{L}\p{M}])`;

const saidOf = pattern.iu`${before}${calling}\s+$`;
/** First names that many bear or that are said to be some, beside a word for a victim. */
function* firstNames(text: string): Generator<Personal> {
  for (const { 0: found, 1: first, index } of matches(text, firstName())) {
    const left = text.slice(Math.max(0, index - 40), index);
    const told =
      isKnown(first!) || (saidOf().test(left) && /^\p{Lu}[\p{Ll}'’-]+$/u.test(first!) && !isCommon(first!));
    if (!told || !isJoint(left)) continue;
    yield { kind: 'name', start: index, end: index + found.length };
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
    const sentence = left.slice(left.search(/[^.;\n]*$/));
    const beside = isJoint(left) || isApposition(right);
    if (counting.test(wordsIn(match[1]!)[0]!)) continue;
    if (wordsIn(match[1]!).some((one) => official.isIn(one) || isCommon(one))) continue;
    if (!beside && (official.isIn(sentence) || official.isIn(right.split(/[;\n]|\.\s/)[0]!))) continue;
    yield { kind: 'name', start, end };
  }
}

const letters = part`[\p{L}\p{M}]+`;
const plainTitled = pattern.dgu`(?<![\p{L}\p{M}])${plainHonorifics}[\s/:]+(${letters}(?:\s+(?:عبد|بنت|بن|ال)?\s*${letters})?)`;
const plainBeside = pattern.dgu`(?<![\p{L}\p{M}])(?:${plainVictims}[\p{M}]*[\s:,،(/–-]+)+(?:(${naming})[\s:]+)?(${letters}(?:\s+${letters}){0,2})`;
const isPlainName = (one: string) =>
  plainNames.has(one) || [...plainNames].some((name) => name.length > 3 && one.startsWith(name));

function* inPlainScripts(text: string): Generator<Personal> {
  if (!/[\u0600-\u06ff\u0900-\u097f]/.test(text)) return;
  for (const match of matches(text, plainTitled())) {
    const [start, end] = match.indices![1]!;
    const around = text.slice(Math.max(0, match.index - 40), end + 60);
    if (!official.isIn(around)) yield { kind: 'name', start, end };
  }
  for (const match of matches(text, plainBeside())) {
    const [start, end] = match.indices![2]!;
    const named = match[1] !== undefined;
    const first = wordsIn(match[2]!).slice(0, 2);
    if (named || first.some(isPlainName)) yield { kind: 'name', start, end };
  }
  yield* lastGroups(text, plainLabelled(), 'name');
  yield* lastGroups(text, familyName(), 'name');
  for (const match of matches(text, plainAged())) {
    const [start, end] = match.indices![1]!;
    if (wordsIn(match[1]!).some(isPlainName)) yield { kind: 'name', start, end };
  }
}

/** One person and a name that nobody knows: its second word is a family's by its form, or what stands behind it is said of somebody. */
const familyName = pattern.dgu`(?<![\p{L}\p{M}])(?:(?:الضحية|الناجية?|القاصرة?|الفتاة|الطفلة?|المجني عليها?)\s+(?=(?:(?!ال|من |في |على |إلى |عن |مع |لدى |حول )[\p{L}]{3,}\s+(?:ال[\p{L}]{2,}ي|بن[\p{L}]{3,}|بو[\p{L}]{3,}))(?![\p{L}]))|متاثرہ\s+(?:لڑکی|لڑکے|بچی|بچے|خاتون|شخص)\s+(?=(?!کے |کو |کی |کا |نے |سے |اور |میں |پر )[\p{L}]{3,}\s+[\p{L}]{2,}\s+(?:کو|نے)(?![\p{L}])))([\p{L}]+\s+[\p{L}]+)`;
/** A name and an age: “هبة سعد، 23 سنة”. */
const plainAged = pattern.dgu`(?<![\p{L}\p{M}])(${letters}(?:\s+${letters}){1,3})\s*[,،(]\s*(?:عمر[\p{L}]{0,2}\s*|उमेर\s*)?\d{1,2}\s*(?:سنة|سنوات|عاما|سال|वर्ष|बर्ष)`;
const plainLabelled = pattern.dgu`(?<![\p{L}\p{M}])${plainLabels}\s*[:：=-]\s*(${letters}(?:\s+${letters}){1,3})`;

const lao = pattern.dgu`(?<![\u0e80-\u0eff])${laoBefore}\s*([\u0e80-\u0eff]{2,20}(?:\s+[\u0e80-\u0eff]{2,20})?)`;

function* inLao(text: string): Generator<Personal> {
  if (!/[\u0e80-\u0eff]/.test(text)) return;
  for (const match of matches(text, lao())) {
    const [start, end] = match.indices![1]!;
    // “The name of the activity”.
    if (!laoRoles.test(text) && !text.slice(start).startsWith('ກິດຈະກຳ')) yield { kind: 'name', start, end };
  }
}
