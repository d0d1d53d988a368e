import type { Sentences } from '../../report/sentences.ts';
import { month } from './dates.ts';

/** What is said of targets. */
export const targets = {
  compared: (toDate, clauses) => `Atteint ${toDate} : ${clauses.join(' ; ')}.`,
  comparedInPeriod: (period, clauses) =>
    `Par rapport aux jalons de la seule période (${period}) : ${clauses.join(' ; ')}.`,
  targetReached: (indicator, reached, target, percent, since) =>
    `${percent} % de la cible pour « ${indicator} » (${reached} sur ${target}${since === null ? '' : ` ; y compris des cumuls depuis ${month(since)}`})`,
  targetBeside: (indicator, target, why) =>
    `pas de pourcentage de la cible de ${target} pour « ${indicator} » (${why})`,
  noTarget: (indicator, place) =>
    ({
      nowhere: `pas de cible pour « ${indicator} »`,
      pillar: `une cible sous un autre pilier pour « ${indicator} »`,
      countries: `des cibles par pays pour « ${indicator} »`,
    })[place],
  share: 'Le pourcentage de la cible porte sur les seuls pays qui ont une cible.',
  aims: (aims) => `Cible : ${aims.map(([label, target]) => `${target} (${label})`).join(' ; ')}.`,
} satisfies Partial<Sentences>;
