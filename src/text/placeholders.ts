import { normalise } from './normalise.ts';

/** What offices type for a value they do not have, in the languages they write. */
const words = new Set(
  [
    'na, tbc, tbd, tba, tbf, nil, none, null, unknown, not known, not available, not applicable, not specified',
    'to be confirmed, to be determined, to be defined, to be decided, to be announced, to follow, pending, no data, no info',
    'so, sans objet, nd, nc, ns, nr, non disponible, non communiqué, non communiquée, non renseigné',
    'non renseignée, non applicable, non connu, à confirmer, à déterminer, à définir, à préciser, à compléter, à venir',
    'inconnu, inconnue, néant, aucun, aucune, rien, en attente, non spécifié',
    'sd, sin datos, sin dato, sin información, no aplica, no disponible, no se sabe, por confirmar, por definir',
    'por determinar, pendiente, ninguno, ninguna, nada, desconocido, desconocida, a confirmar, a definir, no especificado',
    'sem dados, sem informação, não aplicável, não se aplica, não disponível, a determinar, pendente, nenhum, nenhuma',
    'desconhecido, desconhecida, não informado, não especificado',
    'нд, нет, нет данных, неизвестно, не известно, не применимо, неприменимо, не указано, не указан, уточняется',
    'будет уточнено, подлежит уточнению, данные уточняются, данных нет, отсутствует, бд, без данных',
    'немає, немає даних, нема, невідомо, не відомо, не застосовується, не вказано, уточнюється, буде уточнено, даних немає',
    'відсутнє, відсутні, няма, няма дадзеных, невядома, удакладняецца, жок, маалымат жок, белгисиз',
    'لا يوجد, لا توجد, لا شيء, غير متوفر, غير متاح, غير معروف, غير محدد, غير منطبق, لا ينطبق, يحدد لاحقا, سيحدد لاحقا',
    'قيد التأكيد, قيد التحديد, لم يحدد, بدون بيانات, نامعلوم, دستیاب نہیں, थाहा छैन, उपलब्ध छैन, ບໍ່ມີ, ບໍ່ຮູ້',
    // A cell that is empty, or as the one above it, said in words.
    'blank, empty, missing, not yet, not yet known, not yet available, not recorded, not reported, not provided, undefined',
    'not filled, to be filled, to be completed, to be provided, to be updated, ditto, idem, id, ibid, same, same as above',
    'as above, see above, vide, à renseigner, à vérifier, à fournir, non défini, non définie, non fourni, pas de données',
    'pas encore, pas encore connu, manquant, même, voir ci-dessus, comme ci-dessus, vacío, vacía, en blanco, falta',
    'sin definir, por completar, por verificar, no hay, no hay datos, no reportado, no registrado, mismo, lo mismo, igual',
    'ver arriba, em branco, vazio, vazia, não há, não há dados, a preencher, por preencher, por definir, por determinar',
    'não definido, não reportado, não registrado, o mesmo, ver acima, пусто, не определено, не определен, уточнить',
    'не заполнено, нет информации, нет сведений, сведений нет, пока нет, требует уточнения, по запросу, то же, тоже',
    'то же самое, там же, см выше, порожньо, не визначено, уточнити, не заповнено, нема даних, немає інформації',
    'те саме, там само, див вище, пуста, не вызначана, тое ж, там жа, бош, белгисиз, فارغ, فارغة, لا توجد بيانات',
    'لا يوجد بيانات, سيتم تحديده, سيتم التحديد, نفسه, كما سبق, خالی, ایضا, खाली, ऐजन, ວ່າງ',
  ].flatMap((line) => line.split(', ').map(normalise)),
);
/** What they begin with: nearly every text begins otherwise. */
const starts = new Set([...words].map((word) => word.split(' ', 1)[0]!));
/** Shortened, they stay what they are before a word or two: “TBC by HQ”. */
const open = /^(?:tbc|tbd|tba)(?: \S+){0,2}$/;
const longest = 2 * Math.max(...[...words].map((word) => word.length)) + 8;

/** Whether words one after another are placeholders and nothing else: `tbc/tbd`, `n/a n/a`. */
function areAll(parts: readonly string[]): boolean {
  if (parts.length === 0) return true;
  return parts.some((_, at) => {
    const first = parts.slice(0, at + 1);
    const letters = at > 0 && first.every((part) => /^\p{L}$/u.test(part));
    return words.has(first.join(letters ? '' : ' ')) && areAll(parts.slice(at + 1));
  });
}

const allCrosses = /^[xх]{2,}$/iu;
/** A first word in plain letters, which is the same in its normal form. */
const firstWord = /^[a-z]{2,}(?![^ ])/i;
/** Two plain letters that placeholders begin with: they are the same in the normal form. */
const beginnings = new Set(['xx', ...starts].map((word) => pairAt(word.slice(0, 2))));

/** Two plain letters that begin a text, as one number; 0 where it begins otherwise. */
function pairAt(text: string): number {
  const [one, two] = [text.charCodeAt(0) | 32, text.charCodeAt(1) | 32];
  return one >= 97 && one <= 122 && two >= 97 && two <= 122 ? (one << 8) | two : 0;
}

/** Texts repeat in a log; a hostile file of endless texts must not fill the memory. */
const known = new Map<string, boolean>();
const mostKnown = 5000;

/** Whether a text stands for a value that is not there: `tbc`, `n/a`, a dash, `???`, `xxx`, in brackets or not. */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  const pair = pairAt(text);
  if (pair !== 0 && !beginnings.has(pair)) return false;
  const [first] = firstWord.exec(text) ?? [];
  if (first !== undefined && !starts.has(first.toLowerCase()) && !allCrosses.test(text)) return false;
  const told = known.get(text);
  if (told !== undefined) return told;
  const found = standsForNothing(text);
  if (known.size < mostKnown) known.set(text, found);
  return found;
}

function standsForNothing(text: string): boolean {
  if (/\d/.test(text)) return /^(?:0+[-/.]0+[-/.]0+|tb[acd] \d{4})$/i.test(text.trim());
  // A column that was too narrow when it was written as text hides a value behind its signs.
  if (/^\s*#{2,}\s*$|∞/.test(text)) return false;
  if (/^[^\p{L}\p{N}\p{Sc}%]+$/u.test(text) || allCrosses.test(text)) return true;
  const plain = normalise(text.replace(/[<>]/g, ' '));
  const [first = ''] = plain.split(' ', 1);
  // Letters with points between them stand apart here.
  if (first.length > 1 && !starts.has(first)) return false;
  return plain !== '' && (open.test(plain) || areAll(plain.split(' ')));
}
