import { givenNames, plainNames } from './given-names.ts';
import {
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
  lastGroups,
  lazily,
  type Personal,
  spelled,
} from './pattern.ts';

const word = "\\p{Lu}(?:[\\p{L}\\p{M}]|['’‘ʼ-](?=\\p{L}))+";
const particle = '(?:al|el|bin|bint|ben|ould|ag|de|da|do|dos|das|del|la|las|los|van|von|der|y|e)';
/** Two to four words with capitals: a first name and a last, an initial among them. */
const full = `${word}(?:\\s+(?:${particle}\\s+){0,2}(?:${word}|\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?)){1,3}`;
const single = `${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){0,3}`;
const pair = lazily(() => new RegExp(`${before}${full}(?![\\p{L}\\p{M}])`, 'gu'));
const titled = lazily(
  () =>
    new RegExp(
      `${before}${anyOf(eitherCase(honorifics))}\\.?(?:\\s*/\\s*\\p{L}+\\.?)?\\s+((?:\\p{Lu}\\.\\s?){0,2}${single}(?:\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.)?)(?![\\p{L}\\p{M}])`,
      'dgu',
    ),
);
const article = lazily(() =>
  anyOf(spelled('a|an|the|une?|la|le|l|una|un|uma|um|el|o|os|is|was|é|es|est|et|і|и|й')),
);
const years = spelled('years|year old|yrs|yo|ans|años|anos|лет|років|роки|жаш');
const age =
  '(?:\\(?\\s*(?:aged?|de|в возрасте|віком)?\\s*\\d{1,2}\\s*-?\\s*(?:years?\\s*-?\\s*old|yrs?|y/?o|years?|ans|años|anos|лет|років|роки|год|года|жаш)?\\s*\\)?)';
/** Between a word for a victim and the name: signs, an age, a word that says a name follows. */
const joint = lazily(
  () =>
    new RegExp(
      `${before}${anyOf(victims)}${after}(?:[\\s,:;–—("«“”'-]|${age}|${before}${anyOf(naming)}${after}|${before}${anyOf(honorifics)}${after}\\.?|${before}${article()}${after}|\\p{L}+-year-old|\\d{1,2})*$`,
      'iu',
    ),
);
/** Behind a name: that it is a victim's, or an age. */
const apposition = lazily(
  () =>
    new RegExp(
      `^(?:[\\s,:;–—("«“”-]|${before}${article()}${after}|${age})*(?:${before}${anyOf(victims)}${after})|^\\s*[,(]\\s*(?:aged?\\s+)?\\d{1,2}\\s*-?${anyOf(years)}${after}`,
      'iu',
    ),
);
/** A single person at risk. */
const oneVictim = lazily(() => new RegExp(`${before}${anyOf(singleVictims)}${after}`, 'iu'));
/** What a name is written behind on a form. */
const labelled = lazily(
  () =>
    new RegExp(
      `${before}${anyOf(labels)}(?:[\\s]+(?:of|de|da|do|du|la|le|the|victim|victime|víctima|vítima))*\\s*[:=–-]\\s*$`,
      'iu',
    ),
);
const anyVictim = lazily(() => new RegExp(`${before}${anyOf(victims)}${after}`, 'iu'));

/** What begins a sentence and not the name in it. */
const leading = lazily(
  () => new RegExp(`^(?:(?:${anyOf(victims)}|The|La|Le|El|A|O|Une|Una|Uma)\\s+)+`, 'iu'),
);
const isCommon = (one: string) =>
  one.length > 2 && /^\p{Lu}/u.test(one) && (commonWords().test(one) || commonEnding.test(one));
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
    ...plainVictims,
  ],
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
/** A place, or who acts: what stands behind such a word is no victim's name. */
const placing =
  /(?<![\p{L}\p{M}])(?:in|at|from|of|to|near|by|with|and|for|en|de|à|au|aux|em|no|na|do|da|para|por|con|com|avec|par|chez|в|во|у|из|с|со|от|до|до|з|із|від|та|і|и|й)\s+$/iu;
const numbered = /^\s*[,(]\s*\d{1,2}\s*[,)]/;

function* besideVictims(text: string): Generator<Personal> {
  for (const { 0: found, index } of text.matchAll(pair())) {
    const left = text.slice(Math.max(0, index - 70), index);
    const right = text.slice(index + found.length, index + found.length + 60);
    // A word for a victim may begin the pair: "Victim Thandi Mokoena".
    const lead = leading().exec(found)?.[0] ?? '';
    const words = wordsIn(found.slice(lead.length));
    if (words.length < 2 || words.slice(0, 2).some(isCommon) || isCommon(words.at(-1)!)) continue;
    const known = words.some(isKnown);
    const sentence = `${left.slice(left.search(/[^.;\n]*$/))}${lead} ${right.split(/[;\n]|\.\s/)[0]}`;
    const beside = joint().test(left + lead) || apposition().test(right) || (known && numbered.test(right));
    // A name alone in its sentence with one victim.
    const near =
      (known ? anyVictim : oneVictim)().test(sentence) && !placing.test(left) && !officials().test(sentence);
    if (beside || labelled().test(left) || near)
      yield { kind: 'name', start: index + lead.length, end: index + found.length };
  }
}

const firstName = lazily(() => new RegExp(`${before}(${word})(?:\\s+${word})?(?![\\p{L}\\p{M}])`, 'gu'));

/** First names that many bear, beside a word for a victim. */
function* firstNames(text: string): Generator<Personal> {
  for (const { 0: found, 1: first, index } of text.matchAll(firstName())) {
    if (!isKnown(first!) || !joint().test(text.slice(Math.max(0, index - 40), index))) continue;
    yield { kind: 'name', start: index, end: index + found.length };
  }
}

/** Behind “Sr.” and the like these are no names: “Sr. No.” numbers rows, “M Total” counts men. */
const counting =
  /^(?:no|nos|nr|num|núm|numbers?|numéro|número|ids?|codes?|dates?|names?|titles?|totals?|women|men|girls|boys|femmes|hommes|filles|garçons|mujeres|hombres|niñas|niños|mulheres|homens|meninas|meninos)$/i;

function* behindTitles(text: string): Generator<Personal> {
  for (const match of text.matchAll(titled())) {
    const [start, end] = match.indices![1]!;
    const left = text.slice(Math.max(0, match.index - 60), match.index);
    const right = text.slice(end, end + 80);
    const sentence = left.slice(left.search(/[^.;\n]*$/));
    const beside = joint().test(left) || apposition().test(right);
    if (counting.test(wordsIn(match[1]!)[0]!)) continue;
    if (wordsIn(match[1]!).some((one) => officials().test(one) || isCommon(one))) continue;
    if (!beside && (officials().test(sentence) || officials().test(right.split(/[;\n]|\.\s/)[0]!))) continue;
    yield { kind: 'name', start, end };
  }
}

const letters = '[\\p{L}\\p{M}]+';
const plainTitled = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])${anyOf(plainHonorifics)}\\s+(${letters}(?:\\s+(?:عبد|بنت|بن|ال)?\\s*${letters})?)`,
      'dgu',
    ),
);
const plainBeside = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${anyOf(plainVictims)}[\\p{M}]*[\\s:,،(]+)+(?:(${anyOf(naming)})[\\s:]+)?(${letters}(?:\\s+${letters}){0,2})`,
      'dgu',
    ),
);
const isPlainName = (one: string) =>
  plainNames.has(one) || [...plainNames].some((name) => name.length > 3 && one.startsWith(name));

function* inPlainScripts(text: string): Generator<Personal> {
  if (!/[\u0600-\u06ff\u0900-\u097f]/.test(text)) return;
  for (const match of text.matchAll(plainTitled())) {
    const [start, end] = match.indices![1]!;
    const around = text.slice(Math.max(0, match.index - 40), end + 60);
    if (!officials().test(around)) yield { kind: 'name', start, end };
  }
  for (const match of text.matchAll(plainBeside())) {
    const [start, end] = match.indices![2]!;
    const named = match[1] !== undefined;
    const first = wordsIn(match[2]!).slice(0, 2);
    if (named || first.some(isPlainName)) yield { kind: 'name', start, end };
  }
  yield* lastGroups(text, plainLabelled(), 'name');
}

const plainLabelled = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])${anyOf(plainLabels)}\\s*[:：=-]\\s*(${letters}(?:\\s+${letters}){1,3})`,
      'dgu',
    ),
);

const lao = lazily(
  () =>
    new RegExp(
      `(?<![\\u0e80-\\u0eff])${laoBefore}\\s*([\\u0e80-\\u0eff]{2,20}(?:\\s+[\\u0e80-\\u0eff]{2,20})?)`,
      'dgu',
    ),
);

function* inLao(text: string): Generator<Personal> {
  if (!/[\u0e80-\u0eff]/.test(text)) return;
  for (const match of text.matchAll(lao())) {
    const [start, end] = match.indices![1]!;
    // “The name of the activity”.
    if (!laoRoles.test(text) && !text.slice(start).startsWith('ກິດຈະກຳ')) yield { kind: 'name', start, end };
  }
}
