import { plainForm } from '../text/normalise.ts';
import type { PackTable } from './pack.ts';
import type { PackProblem } from './problem.ts';
import type { ListName } from './programme.ts';

/** What the codes that the program acts on are usually called: English, French, Spanish, Portuguese, Russian, Ukrainian, Arabic. */
const usual: Readonly<Partial<Record<ListName, Readonly<Record<string, string>>>>> = {
  status: {
    planned:
      'planned|prévu|prévue|planifié|planifiée|planificada|planificado|planejada|запланировано|заплановано|مخطط',
    ongoing: 'ongoing|in progress|under way|en cours|en curso|em andamento|продолжается|триває|جار',
    completed:
      'completed|done|finished|achevé|achevée|terminé|terminée|finalizada|finalizado|concluída|concluído|завершено|مكتمل',
    postponed: 'postponed|reporté|reportée|aplazada|pospuesta|adiada|перенесено|مؤجل',
    cancelled: 'cancelled|canceled|annulé|annulée|cancelada|cancelado|отменено|скасовано|ملغى',
  },
  precision: {
    exact: 'exact|exacto|exato|точно|بالضبط',
    at_least: 'at least|over|more than|au moins|plus de|al menos|pelo menos|не менее|щонайменше|ما لا يقل عن',
    at_most:
      'at most|up to|less than|au plus|moins de|como máximo|no máximo|не более|щонайбільше|ما لا يزيد عن',
    approx: 'approximately|about|environ|aproximadamente|примерно|приблизно|نحو',
    estimate: 'estimate|estimated|estimation|estimación|estimativa|оценка|оцінка|تقدير',
  },
  basis: {
    period: 'period|in the period|sur la période|en el período|no período|за период|за період|خلال الفترة',
    cumulative: 'cumulative|cumulé|cumul|acumulado|нарастающим итогом|наростаючим підсумком|تراكمي',
  },
  people_basis: {
    unique: 'unique people|unique persons|personnes uniques|personas únicas|pessoas únicas|уникальные лица',
    participations: 'participations|participaciones|participações|участия|відвідування|مشاركات',
    reach_estimate:
      'estimated reach|reach estimate|portée estimée|alcance estimado|оценка охвата|оцінка охоплення',
  },
  counted_here: {
    yes: 'yes|oui|sí|sim|да|так|نعم',
    no: 'no|non|não|нет|ні|لا',
  },
};

/** A word that is usual for one code of a list stands for no other of it, or rows are counted otherwise than their offices mean. */
export function usualWords(
  lists: Readonly<Record<ListName, PackTable | undefined>>,
  problems: PackProblem[],
): void {
  for (const [name, codes] of Object.entries(usual)) {
    const owners = new Map(
      Object.entries(codes).flatMap(([code, words]) =>
        words.split('|').map((word) => [plainForm(word), code] as const),
      ),
    );
    const table = lists[name as ListName];
    for (const { row, cells } of table?.rows ?? [])
      for (const [column, found] of Object.entries(cells)) {
        const other = /^[a-z]{2}$/.test(column) ? owners.get(plainForm(found)) : undefined;
        if (other === undefined || other === cells.code || !(cells.code! in codes)) continue;
        problems.push({
          file: table!.file,
          row,
          column,
          problem: 'word-of-other',
          found,
          owner: cells.code!,
          other,
        });
      }
  }
}
