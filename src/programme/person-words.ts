import { isVictimWord } from '../privacy/told-numbers.ts';
import { fold } from '../text/digits.ts';
import { normalise } from '../text/normalise.ts';
import type { Indicator } from './programme.ts';

/** Words for people as indicators and units begin with them, by language; a tilde stands for any ending. */
const people = [
  'people|persons|participants|beneficiaries|women|men|girls|boys|children|youth|victims|survivors|migrants|refugees|officers|officials|judges|prosecutors|teachers|students|pupils|trainees|parents|individuals|practitioners|professionals|experts|inhabitants',
  'personnes|gens|participant~|beneficiaires|femmes|hommes|filles|garcons|enfants|jeunes|victimes|survivant~|migrant~|refugie~|agents|fonctionnaires|juges|magistrats|procureurs|enseignant~|maitres|eleves|etudiant~|stagiaires|parents|professionnels|habitants|individus|travailleurs|travailleuses',
  'personas|participantes|beneficiari~|mujeres|hombres|ninas|ninos|jovenes|victimas|sobrevivientes|migrantes|refugiad~|funcionari~|jueces|fiscales|docentes|maestr~|estudiantes|alumn~|padres|profesionales',
  'pessoas|mulheres|homens|meninas|meninos|criancas|jovens|vitimas|funcionari~|juizes|promotores|professor~|docentes|estudantes|alun~|pais|profissionais',
  'люди|людей|человек~|чел|лица|лиц|участник~|женщин~|мужчин~|девоч~|мальчик~|дет~|молодежь|жертв~|пострадавш~|мигрант~|сотрудник~|судь~|судей|прокурор~|учител~|студент~|специалист~',
  'особи|осіб|учасник~|жінк~|жінок|чоловік~|дівчат~|хлопц~|діти|дітей|постраждал~|мігрант~|співробітник~|судді|суддів|вчител~|фахівц~',
  'اشخاص|الاشخاص|شخص|افراد|الافراد|مشارك~|المشارك~|مستفيد~|المستفيد~|نساء|النساء|رجال|الرجال|فتيات|الفتيات|اطفال|الاطفال|ضحايا|الضحايا|مهاجر~|المهاجر~|موظف~|الموظف~|قضاه|القضاه|معلم~|المعلم~|طلاب|الطلاب',
].flatMap((line) =>
  line.split('|').map((word) => plain(word.replace('~', '')) + (word.endsWith('~') ? '~' : '')),
);
/** What stands before what is counted. */
const before = plainWords(
  'number of the no nombre de d des du total numero cantidad numero quantidade количество число кількість عدد',
);

function plain(text: string): string {
  return fold(normalise(text));
}
function plainWords(text: string): ReadonlySet<string> {
  return new Set(plain(text).split(' '));
}

/** The words of a text from the first that says what is counted. */
function wordsOf(text: string): readonly string[] {
  const words = plain(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !before.has(word));
  return first < 0 ? [] : words.slice(first);
}
const isAmong = (words: readonly string[], found: string): boolean =>
  words.some((word) => (word.endsWith('~') ? found.startsWith(word.slice(0, -1)) : found === word));

/** Whether a text begins with a word for people. */
export const beginsWithPeople = (text: string): boolean => isAmong(people, wordsOf(text)[0] ?? '');

/** What of an indicator that counts no people sounds as if it did: its unit, or a label; null where nothing does. */
export function soundsLikePeople({ kind, unit, labels }: Indicator): string | null {
  if (kind !== 'count' && kind !== 'documents') return null;
  return [unit, ...Object.values(labels)].find(beginsWithPeople) ?? null;
}

/** People of whom a small number may tell who they are, beside victims and survivors. */
const atRisk = [
  'refugee~|asylum|trafficked|unaccompanied|vulnerable|detainee~|prisoner~|inmate~|orphan~|returnee~|stateless|hiv|abused|smuggled',
  'refugie~|asile|vulnerable~|detenu~|prisonnier~|orphelin~|rapatrie~|apatride~|vih|non accompagne~|separe~|maltraite~',
  'refugiad~|asilo|vulnerables|detenid~|huerfan~|retornad~|apatrida~|no acompanad~|vulneraveis|detid~|orfa~|desacompanhad~',
  'беженц~|сирот~|уязвим~|бездомн~|біженц~|сиріт|вразлив~|لاجئ~|اللاجئ~|ايتام|الايتام',
].flatMap((line) =>
  line.split('|').flatMap((word) =>
    plain(word.replace('~', ''))
      .split(' ')
      .slice(-1)
      .map((one) => one + (word.endsWith('~') ? '~' : '')),
  ),
);
/** Behind such a word stands of or for whom, or to what end: “Agents formés à l’aide aux victimes” are agents. */
const behind = plainWords(
  'of for to on in by with about from against a au aux de des du d sur pour en par contre que para por con do da dos das de del по для о об с из на про з від ل في من عن على',
);
/** Who says so stands within so many words. */
const head = 3;

/** Whether a text begins with victims, survivors or others at risk: “Enfants survivants de violences”, “Presumed victims”. */
export function soundsAtRisk(text: string): boolean {
  const words = wordsOf(text);
  const end = words.findIndex((word) => behind.has(word));
  const first = words.slice(0, Math.min(head, end < 0 ? head : end));
  // Centres and services for victims are none.
  const isOfPeople = isAmong(people, first[0] ?? '') || !isAmong(things, first.at(-1) ?? '');
  return isOfPeople && first.some((word) => isVictimWord(word) || isAmong(atRisk, word));
}
const things = [
  'centre~',
  'center~',
  'shelter~',
  'service~',
  'unit~',
  'fund~',
  'support',
  'assistance',
  'camp~',
  'kit~',
  'case~',
];
