import type { ChangeWords } from '../../report/change-words.ts';
import { of } from './dates.ts';
import { counted, forms, inWords, isOne, list } from './report-numbers.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const where = (countries: readonly string[]) => (countries.length === 0 ? '' : ` (${list(countries)})`);

/** Words of what changed since the last report, in French. */
export const changes: ChangeWords = {
  lead: ({ grown, lower: less, first, none, same, incomparable }, than, by) => {
    const beside =
      by === 'value'
        ? `Par rapport à la période ${of(than)}`
        : `Par rapport aux cumuls du rapport sur la période ${of(than)}`;
    const say = (count: number, one: string, other: string) =>
      count === 0 ? '' : counted(count, forms(`résultat ${one}`, `résultats ${other}`));
    const parts = [
      say(grown, 'est en hausse', 'sont en hausse'),
      say(less, 'est en baisse', 'sont en baisse'),
      say(first, 'n’était pas communiqué alors', 'n’étaient pas communiqués alors'),
      say(none, 'n’est pas communiqué cette fois', 'ne sont pas communiqués cette fois'),
      say(same, 'est inchangé', 'sont inchangés'),
    ].filter(Boolean);
    const left =
      incomparable === 0
        ? ''
        : ` ${capital(say(incomparable, 'n’est pas comparé', 'ne sont pas comparés'))} : l’un des deux rapports n’en donne pas le nombre, ou pas exactement.`;
    return parts.length === 0
      ? `Aucun résultat n’a de nombre à comparer avec la période ${of(than)}.${left}`
      : `${beside}, ${list(parts)}.${left}`;
  },
  again: (than, why) =>
    ({
      same: `Le présent rapport remplace un rapport antérieur sur la période ${of(than)}.`,
      end: `Le dernier rapport, sur la période ${of(than)}, prend fin le même jour que celui-ci : seules les corrections sont données ici.`,
      other: `Les résultats du présent rapport ne peuvent être mis en regard de ceux du dernier, sur la période ${of(than)} : les périodes ne sont pas de même durée, et les cumuls ne partent pas du même jour.`,
    })[why],
  nothing: 'Aucun nombre que les deux rapports donnent exactement n’a changé.',
  caption: (than) => `Résultats en regard de ceux de la période ${of(than)}`,
  kinds: {
    grown: 'En hausse',
    lower: 'En baisse',
    first: 'Absents du dernier rapport',
    none: 'Dans le dernier rapport seulement',
  },
  until: (day) => `au ${day}`,
  change: 'Écart',
  points: (difference, count) => `${difference} ${isOne(count) ? 'point' : 'points'}`,
  trend: (name, was, now) =>
    `${name} : en ${now.value > was.value ? 'hausse' : 'baisse'}, de ${was.text} à ${now.text}`,
  people: 'personnes',
  trendNote: 'Personnes par indicateur, parmi ceux dont les deux rapports donnent exactement le nombre.',
  note: (further, annex) =>
    `Seuls sont comparés les nombres que les deux rapports donnent exactement.${
      further === 0
        ? ''
        : ` ${capital(counted(further, forms('autre résultat a changé', 'autres résultats ont changé', 'd’')))}${annex === null ? '' : ` : voir l’${lower(annex)}`}.`
    }`,
  corrections: 'Chiffres corrigés',
  corrected: (count, than) =>
    `${capital(counted(count, forms('nombre', 'nombres')))} du rapport sur la période ${of(than)} ${count === 1 ? 'est donné autrement' : 'sont donnés autrement'} dans le présent rapport. Il s’agit de corrections, et non de résultats de la période.`,
  correctedCaption: 'Nombres du dernier rapport qui sont corrigés',
  correctedColumns: { of: 'Période', was: 'Avant', now: 'Maintenant', where: 'Pays corrigés' },
  furtherCorrected: (count) =>
    `${capital(counted(count, forms('autre nombre est corrigé', 'autres nombres sont corrigés', 'd’')))}.`,
  reasons: (toComplete) => `Raisons des corrections : ${toComplete}`,
  framework: 'Cibles, indicateurs et plan',
  target: (name, was, now, countries) => {
    if (was === null && now === null) return `${name} : la cible a changé${where(countries)}.`;
    if (was === null) return `${name} : nouvelle cible de ${now}${where(countries)}.`;
    if (now === null) return `${name} : la cible de ${was} n’a plus cours${where(countries)}.`;
    return was === now
      ? `${name} : la cible de ${now} est répartie autrement${where(countries)}.`
      : `${name} : la cible passe de ${was} à ${now}${where(countries)}.`;
  },
  furtherTargets: (count) =>
    `${capital(counted(count, forms('autre cible a changé', 'autres cibles ont changé', 'd’'), 'f'))}.`,
  begun: (names) => `Nouveaux indicateurs : ${names}.`,
  retired: (names) => `Indicateurs qui ne sont plus suivis : ${names}.`,
  planned: ({ done, planned, postponed, cancelled, silent }) => {
    const all = done + planned + postponed + cancelled + silent;
    const say = (count: number, one: string, other: string) =>
      count === 0 ? '' : `${inWords(count, 'f')} ${isOne(count) ? one : other}`;
    const parts = [
      say(done, 'est achevée ou en cours', 'sont achevées ou en cours'),
      say(planned, 'est toujours prévue', 'sont toujours prévues'),
      say(postponed, 'est reportée', 'sont reportées'),
      say(cancelled, 'est annulée', 'sont annulées'),
      say(
        silent,
        'ne figure dans aucun journal de la période',
        'ne figurent dans aucun journal de la période',
      ),
    ].filter(Boolean);
    return `${all === 1 ? 'De l’activité' : `Des ${counted(all, forms('activité', 'activités', 'd’'), 'f')}`} que le dernier rapport donnait comme à venir, ${list(parts)}.`;
  },
};
