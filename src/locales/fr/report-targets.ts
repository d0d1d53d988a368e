import type { Sentences, WhyNoPercent } from '../../report/sentences.ts';
import { month } from './dates.ts';

/** Why there is no percentage of a target, within a sentence. */
const whyNot: Readonly<Record<WhyNoPercent, string>> = {
  noTotal: 'la mesure se fait par pays',
  shareItself: 'il s’agit déjà d’une proportion',
  noTarget: 'il n’y a pas de cible',
  notReported: 'aucun résultat n’est déclaré',
  otherCountries: 'les pays qui ont une cible n’ont déclaré aucun résultat',
  severalWays: 'les personnes sont comptées de plusieurs façons',
  severalPillars: 'les résultats relèvent de plusieurs piliers',
  growthUnknown: 'la progression n’est pas connue',
  notShown: 'le résultat n’est pas divulgué',
};

/** What is said of targets. */
export const targets = {
  compared: (toDate, clauses) => `Atteint ${toDate} : ${clauses.join(' ; ')}.`,
  comparedInPeriod: (period, clauses) =>
    `Par rapport aux jalons de la seule période (${period}) : ${clauses.join(' ; ')}.`,
  targetReached: (indicator, reached, target, percent, since, part) =>
    `${percent} % de la cible pour « ${indicator} » (${reached}${part ? ' qui comptent pour elle,' : ''} sur ${target}${since === null ? '' : ` ; y compris des cumuls depuis ${month(since)}`})`,
  targetBeside: (indicator, target, why) =>
    `pas de pourcentage de la cible de ${target} pour « ${indicator} », car ${whyNot[why]}`,
  noTarget: (indicator, place) =>
    ({
      nowhere: `pas de cible pour « ${indicator} »`,
      pillar: `une cible sous un autre pilier pour « ${indicator} »`,
      countries: `des cibles par pays pour « ${indicator} »`,
    })[place],
  share: 'Le pourcentage de la cible porte sur les seuls pays qui ont une cible.',
  aims: (aims) => `Cible : ${aims.map(([label, target]) => `${target} (${label})`).join(' ; ')}.`,
} satisfies Partial<Sentences>;
