import type { Sentences } from '../../report/sentences.ts';
import { month } from './dates.ts';

/** What is said of targets. */
export const targets = {
  compared: (toDate, clauses) => `Par rapport aux cibles, ${toDate} : ${clauses.join(' ; ')}.`,
  comparedInPeriod: (period, clauses) =>
    `Par rapport aux cibles propres à la période (${period}) : ${clauses.join(' ; ')}.`,
  targetReached: (indicator, reached, target, percent, since) =>
    `${indicator}, ${reached} sur ${target} (${percent} %${since === null ? '' : ` ; y compris des cumuls depuis ${month(since)}`})`,
  targetBeside: (indicator, target, why) => `${indicator}, cible ${target} (sans pourcentage : ${why})`,
  noTarget: (indicator, own) =>
    own ? `${indicator}, pas de cible` : `${indicator}, cible fixée sous un autre pilier`,
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
