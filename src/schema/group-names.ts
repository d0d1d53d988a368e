import { isPersonalHeading } from '../privacy/personal-heading.ts';
import type { groupParts, PeopleGroup } from '../programme/groups.ts';
import { beginsAsShare } from '../programme/share-words.ts';
import { totalLabel } from '../text/total-words.ts';
import { wordsOf } from './heading-key.ts';
import { isOfAnybody } from './people-headings.ts';

type Part = (typeof groupParts)[number];

/** Why a text names no group of people whom a grant counts: it asks who somebody is, is of everybody, or of a share. */
export type NoGroup = 'person' | 'everybody' | 'share';

const wordsIn = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap(wordsOf));

/** What is asked of one person, where nothing else stands in the heading. */
const ofOne = wordsIn(
  'id number name names age ages sex gender nationality date address village initials signature status religion diagnosis',
  'nom noms âge âges sexe genre nationalité adresse signature religion profession diagnostic',
  'nombre nombres edad edades sexo género nacionalidad fecha dirección religión profesión',
  'nome nomes idade idades gênero nacionalidade data endereço religião profissão',
  'имя имена возраст пол национальность гражданство дата адрес религия',
  "ім'я імена вік стать національність громадянство адреса релігія",
  'الاسم اسم العمر عمر الجنس جنس الجنسية جنسية التاريخ تاريخ العنوان عنوان الديانة',
);
const everybody = wordsIn(
  'all any everyone everybody anyone anybody both sex sexes gender genders overall sum',
  'tous toutes ensemble chacun quiconque somme les deux',
  'todos todas conjunto suma soma cualquiera ambos sexos',
  'все всего всех люди лица',
  'всі усі всіх люди особи',
  'الكل الجميع كل جميع الناس اشخاص الاشخاص افراد الافراد',
);

/** Women, men, girls and boys, by the word that a name begins with; nobody else stands in such a group. */
const parts: readonly (readonly [readonly Part[], ReadonlySet<string>])[] = [
  [
    ['women', 'girls'],
    wordsIn(
      'women woman female females femme femmes mujer mujeres mulher mulheres',
      'женщины женщин женщина жінки жінок жінка النساء نساء',
    ),
  ],
  [
    ['men', 'boys'],
    wordsIn(
      'men man male males homme hommes hombre hombres homem homens мужчины мужчин чоловіки чоловіків',
      'الرجال رجال',
    ),
  ],
  [
    ['girls'],
    wordsIn(
      'girl girls fille filles fillettes niña niñas menina meninas девочки девочек дівчата дівчат الفتيات فتيات',
    ),
  ],
  [
    ['boys'],
    wordsIn('boy boys garçon garçons niños menino meninos мальчики мальчиков хлопці хлопців الفتيان فتيان'),
  ],
  [
    ['girls', 'boys'],
    wordsIn(
      // Boys, or children of both sexes.
      'niños meninos children child minors enfants enfant mineurs mineures crianças дети детей діти дітей الاطفال اطفال',
    ),
  ],
  [
    ['women', 'men'],
    wordsIn('adults adult adultes adulte adultos adultas взрослые взрослых дорослі дорослих'),
  ],
];
const links = wordsIn('and et y e or ou o и та або و & / +');

/** “Names of refugees”, “Âge des élèves”. */
const whose = wordsIn('of de des du d la del da do dos das');
/** “F/M”, “H+F”. */
const letters = /^[fmhwgb]( ?[+/&-] ?[fmhwgb])+$/i;

/** Why a heading or a code is none of a group; null where it may be. */
export function noGroup(name: string): NoGroup | null {
  const text = name.replaceAll('_', ' ');
  const words = wordsOf(text);
  const all = (set: ReadonlySet<string>) => words.every((word) => set.has(word));
  const [first = '', second = ''] = words;
  if (isPersonalHeading(text) || (first !== '' && all(ofOne))) return 'person';
  if (ofOne.has(first) && whose.has(second) && words.length > 2) return 'person';
  if (beginsAsShare(text)) return 'share';
  if (letters.test(text.trim())) return 'everybody';
  const others = words.filter((word) => !everybody.has(word) && !links.has(word));
  // Letters are women and men beside numbers; in a name they may be anything.
  const isAnybody = others.every((word) => word.length > 1) && isOfAnybody(others);
  return (first !== '' && others.length === 0) || isAnybody || totalLabel(text) === 'known'
    ? 'everybody'
    : null;
}

/** Among whom a name says a group is, by its first words (“Femmes enceintes”, “Girls and boys with disabilities”); null where by none. */
function partsNamed(name: string): readonly Part[] | null {
  const found = new Set<Part>();
  const words = wordsOf(name);
  for (const [at, word] of words.entries()) {
    // Children's teachers are none.
    const isOwner = words[at + 1] === 's';
    const named = parts.filter(([, of]) => of.has(word) && !isOwner).flatMap(([of]) => of);
    if (named.length === 0 && !(found.size > 0 && links.has(word))) break;
    for (const part of named) found.add(part);
  }
  return found.size === 0 ? null : [...found];
}

/** Labels of a group that begin with people among whom it is not only. */
export const beyondItsParts = ({ labels, among }: PeopleGroup) =>
  Object.values(labels).flatMap((found) => {
    const parts = partsNamed(found);
    const isWithin = among.length > 0 && among.every((part) => parts?.includes(part));
    return parts === null || parts.length === 4 || isWithin ? [] : [{ found, parts }];
  });
