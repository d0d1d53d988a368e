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

const begins = (text: string): boolean => {
  const words = plain(text).split(/[^\p{L}\p{M}]+/u);
  const first = words.find((word) => word !== '' && !before.has(word)) ?? '';
  return people.some((word) => (word.endsWith('~') ? first.startsWith(word.slice(0, -1)) : first === word));
};

/** What of an indicator that counts no people sounds as if it did: its unit, or a label; null where nothing does. */
export function soundsLikePeople({ kind, unit, labels }: Indicator): string | null {
  if (kind !== 'count' && kind !== 'documents') return null;
  return [unit, ...Object.values(labels)].find(begins) ?? null;
}
