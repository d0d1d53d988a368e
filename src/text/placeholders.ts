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
  ].flatMap((line) => line.split(', ').map(normalise)),
);
const longest = Math.max(...[...words].map((word) => word.length)) + 8;

/** Whether a text stands for a value that is not there: `tbc`, `n/a`, a dash, `???`, `xxx`, in brackets or not. */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest || /\d/.test(text)) return false;
  if (/^[^\p{L}\p{N}\p{Sc}%]+$/u.test(text) || /^x{2,}$/i.test(text)) return true;
  const plain = normalise(text);
  return words.has(/^(?:\p{L} )+\p{L}$/u.test(plain) ? plain.replaceAll(' ', '') : plain);
}
