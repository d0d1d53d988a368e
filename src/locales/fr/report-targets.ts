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
  noTarget: (indicator, own) =>
    own ? `pas de cible pour « ${indicator} »` : `une cible sous un autre pilier pour « ${indicator} »`,
  ofWhich: (code, reached, stage) =>
    stage === null
      ? `${code} : dont ${reached} dans les pays qui ont une cible.`
      : `${code} : un document compte pour la cible à partir du stade « ${stage} » ; dans les pays qui ont une cible, ${reached}.`,
  ofWhichInPeriod: (code, reached, stage) =>
    stage === null
      ? `${code} : dont ${reached} pendant la période dans les pays qui ont une cible pour celle-ci.`
      : `${code} : un document compte pour la cible de la période à partir du stade « ${stage} » ; dans les pays qui ont une telle cible, ${reached}.`,
  share: 'Le pourcentage de la cible porte sur les seuls pays qui ont une cible.',
  aims: (aims) => `Cible : ${aims.map(([label, target]) => `${target} (${label})`).join(' ; ')}.`,
} satisfies Partial<Sentences>;
