import type { NotBegun, Sentences } from '../../report/sentences.ts';
import { grammarOf } from '../grammar.ts';
import { day, month, of, within } from './dates.ts';
import { formats } from './formats.ts';
import type { Category } from './grammar.ts';
import { counted, forms, inWords, isOne, list, number, quoted } from './report-numbers.ts';
import { people } from './report-people.ts';
import { targets } from './report-targets.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const rowsOf = (rows: number) => counted(rows, forms('ligne', 'lignes'), 'f');
const { fileVerdicts } = formats(grammarOf<Category>('fr'));

/** `en cumul depuis août 2017, au 30 juin 2018`, as far as beginning and days are known. */
const sinceWhen = (since: string | null, asOf: readonly string[]): string =>
  [
    since === null ? 'en cumul' : `en cumul depuis ${month(since)}`,
    ...(asOf.length === 0 ? [] : [atDays(asOf.map(day))]),
  ].join(', ');

const atDays = (days: readonly string[]) => list(days.map((one) => `au ${one}`));

const notBegun: Readonly<Record<NotBegun, readonly [one: string, more: string]>> = {
  planned: ['est prévue', 'sont prévues'],
  postponed: ['est reportée', 'sont reportées'],
  cancelled: ['est annulée', 'sont annulées'],
};
const inCountries = (count: number) => `dans ${counted(count, forms('pays', 'pays'))}`;

/** The sentences of the reports in French. */
export const say: Sentences = {
  ...targets,
  ...people,
  subtitle: (report, period) => `${report}, ${period}`,
  periodOf: (from, to) => `du ${from.endsWith(to.slice(-5)) ? from.slice(0, -5) : from} au ${to}`,
  sameCountries: (fact) =>
    fact === null ? 'Identiques aux pays de l’action.' : `Identiques à ceux du point ${fact}.`,
  lead: (period, results) => `${capital(within(period))}, ${list(results)}.`,
  leadActivities: (period, count, countries) =>
    `${capital(within(period))}, ${counted(count, forms('activité était en cours ou achevée', 'activités étaient en cours ou achevées', 'd’'), 'f')} ${inCountries(countries)}.`,
  leadNothing: (period) => `Aucune activité n’a été déclarée au titre de ce pilier ${within(period)}.`,
  leadNotBegun: (period, others) =>
    `Aucune activité n’était en cours ni achevée ${within(period)} ; ${list(
      others.map(([status, count]) => `${inWords(count, 'f')} ${notBegun[status][isOne(count) ? 0 : 1]}`),
    )}.`,
  running: (result, since, asOf, beside) =>
    `${beside ? 'Par ailleurs, ' : ''}${beside ? sinceWhen(since, asOf) : capital(sinceWhen(since, asOf))}, ${result} ; la part qui revient à la période n’est pas connue.`,
  toDateSince: sinceWhen,
  countedApart: (others) => `à part : ${list(others)}`,
  under: (number, pillar) => `${number} au titre du pilier « ${pillar} »`,
  document: (title, country, stage, count) =>
    `« ${title} », ${country}, ${count === null ? '' : `${count} au `}stade « ${stage} »`,
  reached: (stages) => `${stages.length === 1 ? 'stade' : 'stades'} ${quoted(stages)}`,
  atStage: (stage, count) => `stade « ${stage} » : ${count}`,
  tableSource: (reported, expected, asOf) =>
    `Source : journaux d’activités de ${reported} bureaux de pays sur ${expected}, données arrêtées au ${asOf}.`,
  asOfDay: atDays,
  cumulative: (indicator, amount, since, asOf) =>
    `${indicator} : ${amount} ${sinceWhen(since, asOf)} ; ce nombre n’entre dans aucun chiffre de la période, car on ignore la part qui lui revient.`,
  suppressed: (limit) =>
    `Les nombres qui pourraient exposer une personne sont remplacés par « moins de ${limit} » ou « non divulgué », de même que ceux qui permettraient de les retrouver.`,
  largestReach: (code) => `${code} : de plusieurs estimations dans un même pays, la plus grande.`,
  mean: (code, kind) =>
    `${code} : ${kind === 'weighted' ? 'moyenne des activités, pondérée par le nombre de personnes' : 'moyenne simple des activités, non pondérée par le nombre de personnes'}.`,
  wordsLeftOut: 'Le texte du bureau n’est pas reproduit ici, car il pourrait exposer une personne.',
  withoutWords: (type, country, month) => [type, country, ...(month === null ? [] : [month])].join(', '),
  jointElsewhere: (isCounted) =>
    isCounted
      ? 'Événement commun : ses résultats sont comptés dans un autre journal.'
      : 'Événement commun : ses résultats sont laissés à un autre journal, et aucun de ceux qui ont été reçus ne les compte.',
  further: (count, annex) =>
    `${capital(counted(count, forms('autre activité figure', 'autres activités figurent', 'd’'), 'f'))} avec ${count === 1 ? 'ses' : 'leurs'} résultats à l’${annex.replace(/^A/, 'a')}.`,
  furtherCaption: (pillar) => `${pillar} : autres activités`,
  countedUnder: (title, country, pillar) => [
    `${title} (${country}) : activité présentée et comptée au titre du pilier « `,
    pillar,
    ' ».',
  ],
  elsewhere:
    'Ces activités concourent aussi à ce pilier. Leurs chiffres figurent sous leur propre pilier et ne sont pas ajoutés une seconde fois.',
  keyActivities: (count) =>
    isOne(count) ? 'activité en cours ou achevée' : 'activités en cours ou achevées',
  keyCountries: 'bureaux de pays ayant rendu compte',
  change: (earlier, period) => `${earlier} ${within(period)}`,
  chart: (indicator, most) =>
    most === null
      ? `${indicator}, par pays`
      : `${indicator} : ${most.country} vient en tête (${most.amount})`,
  chartAlt: (indicator, toDate, targets, most, least) =>
    `Diagramme à barres par pays, ${toDate}${targets ? ', en regard de la cible' : ''} : ${indicator}. ${
      least === null
        ? `Valeur de chaque pays représenté : ${most.amount}.`
        : `Valeur la plus élevée : ${most.country}, ${most.amount} ; la plus faible : ${least.country}, ${least.amount}.`
    }`,
  chartNote: (toDate, targets) =>
    `${capital(toDate)}, par pays${targets ? ' ; la fine barre grise indique la cible à la fin du projet' : ''}.`,
  achieved: (toDate) => `Réalisé ${toDate}`,
  targetSeries: 'Cible',
  resultsCaption: (pillar) => `${pillar} : résultats par rapport aux cibles`,
  resultsAlt: (pillar) =>
    `Indicateurs, « ${pillar} » : valeur de référence, cible, résultat de la période, résultat cumulé et pourcentage de la cible.`,
  notDone: (count) =>
    `${capital(counted(count, forms('activité a été reportée ou annulée', 'activités ont été reportées ou annulées', 'd’'), 'f'))}.`,
  nothingNotDone: 'Aucune activité n’a été déclarée reportée ou annulée pendant la période.',
  notDoneCaption: 'Activités reportées ou annulées, avec leurs motifs',
  unaccounted: (count) =>
    `${capital(counted(count, forms('activité prévue ou en cours auparavant reste', 'activités prévues ou en cours auparavant restent', 'd’'), 'f'))} sans suite connue : aucun journal de cette période ${isOne(count) ? 'ne la mentionne' : 'ne les mentionne'}.`,
  unaccountedCaption:
    'Sans suite connue : activités prévues ou en cours auparavant, absentes des journaux de cette période',
  lastTold: (status, period) => `${status}, ${period}`,
  leadUnaccounted: (count) =>
    `${capital(counted(count, forms('activité prévue ou en cours auparavant reste', 'activités prévues ou en cours auparavant restent', 'd’'), 'f'))} sans suite connue.`,
  cooperation: (partners, countries, agencies) =>
    partners === 0
      ? 'Les journaux ne citent aucun partenaire de mise en œuvre.'
      : `Le projet a travaillé avec ${counted(partners, forms('partenaire de mise en œuvre', 'partenaires de mise en œuvre'))} ${inCountries(countries)} ; activités dirigées par : ${list(agencies)}.`,
  joint: (title, countries, counting) =>
    `${title} : événement déclaré par plusieurs bureaux (${list(countries)})${counting === null ? '' : `, compté une seule fois, dans le journal du pays suivant : ${counting}`}.`,
  visibility: (kind, activities, countries) =>
    `${kind} : ${counted(activities, forms('activité', 'activités', 'd’'), 'f')} ${inCountries(countries)}.`,
  noVisibility: 'Les journaux ne consignent aucune mesure de visibilité pour la période.',
  moneyCaption: (period) => `Montants dépensés pour les activités, par pays et par pilier, ${within(period)}`,
  moneyNote:
    'Tels que les journaux les consignent, chaque activité une seule fois ; les devises ne sont pas additionnées entre elles.',
  moneyElsewhere: (sums) =>
    `Hors du tableau, pour des événements communs dont le compte est laissé à un autre journal : ${sums}.`,
  moneySums: (sums) =>
    sums === ''
      ? 'Aucun journal n’indique de montant dépensé pendant la période.'
      : `Montants dépensés pendant la période, par devise : ${sums}.`,
  planCaption: 'Activités prévues, en cours ou reportées',
  nothingPlanned: 'Les journaux n’annoncent aucune activité pour la période suivante.',
  matrixCaption: 'Matrice des indicateurs',
  countryReported: (activities) =>
    activities === 0
      ? 'Aucune activité n’a été déclarée.'
      : `${capital(counted(activities, forms('activité a été déclarée', 'activités ont été déclarées', 'd’'), 'f'))}.`,
  countrySilent: (state, period) =>
    ({
      none: `Aucun journal n’a été reçu pour la période ${of(period)}. On ne sait rien, ce qui ne veut pas dire que rien n’a été fait.`,
      unreadable: `Un journal a été reçu pour la période ${of(period)}, mais n’a pas pu être lu. Rien n’en est connu ni compté.`,
      uncounted: `Un journal a été reçu pour la période ${of(period)}, mais chacune de ses lignes contient une erreur ; aucune n’est comptée.`,
      longer: `Un journal d’une période plus longue que celle du rapport (${period}) a été reçu ; aucune de ses lignes n’est comptée.`,
      nothing: `Le bureau déclare n’avoir mené aucune activité ${within(period)}.`,
      empty: `Un journal a été reçu pour la période ${of(period)}, mais ne contient aucune ligne. On ne sait rien, ce qui ne veut pas dire que rien n’a été fait.`,
      left: `Le pays avait quitté le programme avant la période ${of(period)}.`,
    })[state],
  alsoUnread: 'Un autre journal de cette période a été reçu, mais n’a pas pu être lu ; rien n’en est compté.',
  countryFigures: (country) => `${country} : chiffres`,
  countryActivities: (country) => `${country} : activités`,
  filesCaption: 'Journaux reçus, par pays, toutes périodes',
  findings: (errors) =>
    errors === 0
      ? 'La vérification des journaux n’a rien laissé à corriger.'
      : `La vérification des journaux a laissé subsister ${counted(errors, forms('erreur', 'erreurs', 'd’'), 'f')} ; la liste est conservée au siège.`,
  leftOut: {
    error: (rows) => `Écarté en raison d’erreurs : ${rowsOf(rows)}.`,
    joint: (rows) => `Événements communs dont le compte est laissé à un autre journal : ${rowsOf(rows)}.`,
    'not-a-result': (rows) =>
      `Valeurs d’activités seulement prévues, reportées ou annulées : ${rowsOf(rows)}.`,
    incomplete: (rows) => `Sans pays, indicateur, pilier, période ou statut : ${rowsOf(rows)}.`,
    overlaps: (rows) => `D’une période plus longue que celle du rapport : ${rowsOf(rows)}.`,
    unjoined: (rows) => `Pourrait compter une seconde fois ce qu’une autre ligne a compté : ${rowsOf(rows)}.`,
  },
  peopleBeside: (rows) =>
    `Personnes indiquées avec un indicateur qui n’en compte pas, donc non ajoutées aux personnes : ${rowsOf(rows)}.`,
  nothingLeftOut: 'Aucune ligne qui déclare un résultat n’est écartée.',
  draftCallout: {
    title: 'Projet',
    text: (errors, rows) =>
      `Les journaux contiennent encore ${counted(errors, forms('erreur', 'erreurs', 'd’'), 'f')} ; ${counted(rows, forms('ligne est écartée', 'lignes sont écartées'), 'f')} de tous les chiffres. La liste est conservée au siège.`,
  },
  missing: {
    title: 'Ce qui n’est pas parvenu ou n’a pas pu être compté',
    text: ({ none, unreadable, uncounted, longer, empty, alsoUnread, strangers }, period) =>
      [
        none.length > 0 ? `Aucun journal reçu pour la période ${of(period)} : ${list(none)}.` : '',
        unreadable.length > 0 ? `Journal reçu, mais illisible : ${list(unreadable)}.` : '',
        uncounted.length > 0
          ? `Journal reçu, dont chaque ligne contient une erreur : ${list(uncounted)}.`
          : '',
        longer.length > 0
          ? `Journal d’une période plus longue, dont aucune ligne n’est comptée : ${list(longer)}.`
          : '',
        empty.length > 0 ? `Journal reçu sans aucune ligne : ${list(empty)}.` : '',
        alsoUnread.length > 0 ? `Autre journal reçu, mais illisible : ${list(alsoUnread)}.` : '',
        strangers > 0
          ? `${capital(counted(strangers, forms('fichier n’a pas pu être lu et n’indique pas son pays', 'fichiers n’ont pas pu être lus et n’indiquent pas leur pays')))}.`
          : '',
        'Rien de tout cela n’entre dans les totaux.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  method: (limit, people, toDate, countedAgain) => [
    'Chaque chiffre est compté une seule fois, sous le pilier de l’activité ; les autres piliers y renvoient seulement.',
    'Personnes distinctes, participations et portée estimée forment trois totaux, qui ne sont jamais additionnés.',
    'Un événement commun n’est compté que dans un seul journal.',
    'De plusieurs estimations de la portée dans un même pays, seule compte la plus grande, car elles peuvent toucher les mêmes personnes.',
    '« Au moins » et « environ » sont conservés dans toute addition. Les pourcentages ne sont jamais additionnés.',
    `Les résultats cumulés remontent aux premiers journaux lus (${toDate}) ; les cumuls plus anciens indiquent leur propre point de départ.`,
    'Un cumul compte pour sa progression depuis la fin de la période précédente. Quand aucun journal ne la donne, il compte « au moins » pour sa progression depuis son premier nombre de la période, et ce premier nombre figure à part.',
    ...(limit > 0
      ? [
          `Les nombres de 1 à ${limit - 1} personnes (${people ?? 'personnes qui pourraient être exposées'}) ne sont pas affichés, ni ce qui permettrait de les retrouver. Nul, même s’il dispose de ce rapport et des précédents et connaît les chiffres d’un bureau, ne peut déduire par addition ou soustraction un tel nombre d’un autre bureau plus précisément qu’entre 1 et ${limit - 1} ; quand cela ne peut être garanti, davantage de nombres sont masqués.`,
          'Pour une activité dont un nombre n’est pas affiché, rien n’est repris du texte du bureau : son type, son pays et son mois remplacent son titre. Pour les autres activités de ce pays et de ce pilier, aucun texte contenant un nombre n’est repris.',
          ...(countedAgain
            ? [
                'Les chiffres des rapports antérieurs ont été recomptés à cette fin à partir des journaux fournis.',
              ]
            : []),
        ]
      : []),
  ],
  verdicts: fileVerdicts,
  verdictsOf: (verdict, count) =>
    `${number(count)} ${
      {
        ready: isOne(count) ? 'prêt' : 'prêts',
        'ready-with-remarks': isOne(count) ? 'prêt, avec des remarques' : 'prêts, avec des remarques',
        'not-ready': 'à corriger',
        unreadable: isOne(count) ? 'illisible' : 'illisibles',
      }[verdict]
    }`,
  factsAlt: 'Données numérotées de l’action : rubrique et réponse.',
  acronymsAlt: 'Acronymes et leur signification.',
  summaryCaption: (period) => `Activités en cours ou achevées par pays et par pilier, ${within(period)}`,
  summaryAlt: 'Nombre d’activités de chaque pays au titre de chaque pilier.',
};
