import type { PeopleBasis } from '../../count/figures.ts';
import type { Sentences, Sex } from '../../report/sentences.ts';
import { isOne, list, quoted } from './report-numbers.ts';

const peopleOf: Readonly<Record<PeopleBasis, string>> = {
  unique: 'Personnes distinctes',
  participations: 'Participations',
  reach_estimate: 'Portée estimée, en personnes',
};
const sexes: Readonly<Record<Sex, string>> = {
  women: 'de femmes',
  men: 'd’hommes',
  girls: 'de filles',
  boys: 'de garçons',
};

/** What is said of people. */
export const people = {
  people: (basis, total, parts, unrecorded, withheld) =>
    [
      `${peopleOf[basis]} : ${total}`,
      parts.length === 0 ? '' : `, dont ${list(parts)}`,
      unrecorded === null
        ? ''
        : unrecorded === 'all'
          ? ' ; sexe non précisé'
          : ` ; sexe non précisé pour ${unrecorded}`,
      withheld.length === 0
        ? ''
        : ` ; le nombre ${list(withheld.map((sex) => sexes[sex]))} n’est pas divulgué`,
      '.',
    ].join(''),
  noPeople: 'Aucun participant n’a été déclaré pour cette période.',
  notCounted: ({ assisted, withheld, running }) =>
    `Hors de ce décompte : ${[
      ['personnes assistées, présentées sous leur pilier', assisted] as const,
      ['nombres non divulgués, pour protéger des personnes', withheld] as const,
      ['cumuls dont la progression pendant la période n’est pas connue', running] as const,
    ]
      .flatMap(([why, names]) => (names.length === 0 ? [] : [`${why} (${quoted(names)})`]))
      .join(' ; ')}.`,
  withheld: (indicators) =>
    `${indicators.length === 1 ? 'Nombre non divulgué' : 'Nombres non divulgués'}, pour protéger des personnes : ${quoted(indicators)}.`,
  keyPeople: (basis, count) =>
    ({
      unique: isOne(count)
        ? 'personne distincte ayant participé, additionnée par événement'
        : 'personnes distinctes ayant participé, additionnées par événement',
      participations: isOne(count) ? 'participation à des événements' : 'participations à des événements',
      reach_estimate: isOne(count)
        ? 'personne touchée par les médias, selon une estimation'
        : 'personnes touchées par les médias, selon une estimation',
    })[basis],
  womenAmong(percent, girls, recorded, total, basis) {
    const [one, more] =
      basis === 'participations' ? ['participation', 'participations'] : ['personne', 'personnes'];
    if (recorded === null)
      return `${percent} % de femmes${girls ? ' et de filles' : ''} (sexe connu des ${total} ${more})`;
    return `${percent} % de femmes${girls ? ' et de filles' : ''} (sexe connu : ${recorded} ${/(?:^|\s)[01]$/.test(recorded) ? one : more} sur ${total})`;
  },
} satisfies Partial<Sentences>;
