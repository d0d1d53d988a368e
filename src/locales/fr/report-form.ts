import type { FormWords } from '../../report/form-words.ts';
import { month, of, within } from './dates.ts';
import { counted, forms, inWords, list, number } from './report-numbers.ts';

const pairs = (all: readonly (readonly [string, string])[]) =>
  all.map(([code, what]) => `${code} ${what}`).join(' ; ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const indicators = {
  impact: forms('indicateur d’impact', 'indicateurs d’impact', 'd’'),
  outcome: forms('indicateur d’effet direct', 'indicateurs d’effet direct', 'd’'),
  output: forms('indicateur de produit', 'indicateurs de produit', 'd’'),
};
/** Without its number. */
const one = {
  impact: 'indicateur d’impact',
  outcome: 'indicateur d’effet direct',
  output: 'indicateur de produit',
};

/** Words of the parts that forms of donors ask for, in French. */
export const form: FormWords = {
  level: { impact: 'Impact', outcome: 'Effets directs', output: 'Produits' },
  measured: (level, all, measured, missing) => {
    if (missing.length === 0)
      return all === 1
        ? `L’${one[level]} a une valeur actuelle.`
        : `Les ${counted(all, indicators[level])} ont une valeur actuelle.`;
    const named =
      missing.length > 6
        ? `${counted(missing.length, forms('indicateur', 'indicateurs', 'd’'))} du tableau`
        : list(missing.map((name) => `« ${name} »`));
    const some =
      measured > 0
        ? `${capital(inWords(measured))} des ${counted(all, indicators[level])} ${measured === 1 ? 'a' : 'ont'} une valeur actuelle.`
        : all === 1
          ? `L’${one[level]} n’a pas de valeur actuelle.`
          : `Aucun des ${counted(all, indicators[level])} n’a de valeur actuelle.`;
    return `${some} ${missing.length === 1 ? 'Non mesuré' : 'Non mesurés'} : ${named}.`;
  },
  stages: (byCode) =>
    `Par stade : ${byCode.map(([code, stages]) => `${code} ${stages.map(([stage, count]) => `« ${stage} » ${count}`).join(', ')}`).join(' ; ')}.`,
  heldAgainst: (held, stage) =>
    stage === null
      ? `Dans les pays qui ont une cible : ${pairs(held)}.`
      : `Un document compte pour sa cible à partir du stade « ${stage} » ; dans les pays qui ont une cible : ${pairs(held)}.`,
  heldInPeriod: (held, stage) =>
    stage === null
      ? `Pendant la période, dans les pays qui ont une cible pour celle-ci : ${pairs(held)}.`
      : `Un document compte pour la cible de la période à partir du stade « ${stage} » ; dans les pays qui ont une telle cible : ${pairs(held)}.`,
  runningSince: (byCode) =>
    `Les cumuls remontent à : ${pairs(byCode.map(([code, since]) => [code, month(since)]))}.`,
  logic: (toComplete) =>
    `Validité de la logique d’intervention et modifications du cadre logique : ${toComplete}`,
  where: 'Lieux d’intervention',
  ofTarget: (reached, percent, target, isWhole) =>
    isWhole
      ? `${reached} en cumul : ${percent} % de la cible de ${target}`
      : `pour la cible : ${reached} sur ${target} en cumul, ${percent} %`,
  wordsInCells: (annex) => `Les mentions qui remplacent un nombre sont expliquées à l’${lower(annex)}.`,
  inPlaceOfNumbers: 'Mentions qui remplacent un nombre',
  named: (names, all) => {
    const further = all - names.length;
    return further > 0
      ? `${names.join(' ; ')} ; et ${counted(further, forms('autre', 'autres', 'd’'))}`
      : names.join(' ; ');
  },
  variance: ({ beyond, within: inside, without }, tolerance, period, annex) =>
    beyond + inside === 0
      ? `Aucun indicateur n’a, pour la période ${of(period)}, de jalon auquel son résultat puisse être comparé.`
      : [
          `Résultats qui ont un jalon pour la période ${of(period)} : ${number(inside)} dont l’écart est de ${tolerance} % au plus, ${number(beyond)} dont l’écart est supérieur.`,
          without === 0
            ? ''
            : `${capital(counted(without, forms('indicateur n’a pas', 'indicateurs n’ont pas', 'd’')))} de jalon pour la période, ou pas de nombre qui puisse lui être comparé.`,
          annex === null ? '' : `Tous les jalons figurent à l’${lower(annex)}.`,
        ]
          .filter(Boolean)
          .join(' '),
  varianceAlt: (tolerance) =>
    `Résultats qui s’écartent de plus de ${tolerance} % de leur jalon, et leurs raisons.`,
  milestone: 'Résultat et jalon',
  reason: 'Explication',
  ofMilestone: (reached, target, percent) => `${reached} sur ${target} (${percent} %)`,
  reasonMissing: 'Demander l’explication aux bureaux, ou la donner dans le texte du siège sur le pilier :',
  noReasonMissing: 'Chaque résultat au-delà de la tolérance est expliqué, ou aucun ne la dépasse.',
  reasonOfHeadquarters: 'Voir ci-dessous.',
  furtherReasons: (count, pillar) =>
    `${capital(counted(count, forms('autre activité fait état de difficultés', 'autres activités font état de difficultés', 'd’'), 'f'))}, sous le pilier « ${pillar} ».`,
  done: (measure) => `Mesure prise : ${measure}`,
  logframe: (annex) =>
    annex === null
      ? 'Les indicateurs figurent plus haut avec leur valeur de référence, leur cible et leur valeur actuelle.'
      : `La matrice actualisée du cadre logique, avec la valeur de référence, la cible et la valeur actuelle de chaque indicateur, figure à l’${lower(annex)}.`,
  logframeCaption: 'Indicateurs du cadre logique et valeurs actuelles',
  logframeColumns: ['Indicateurs', 'Avec une valeur actuelle', 'Non mesurés'],
  sustainability: 'Durabilité',
  furtherPlanned: (count, annex) =>
    `${capital(counted(count, forms('autre activité figure', 'autres activités figurent', 'd’'), 'f'))}${annex === null ? ' dans les journaux' : ` à l’${lower(annex)}`}.`,
  peopleCaption: (period) => `Personnes touchées, par pilier, sexe et âge, ${within(period)}`,
  peopleNote:
    '« Non enregistré » : aucun bureau n’a compté de personnes ainsi, ce qui ne veut pas dire zéro.',
  groupsCaption: (period) => `Autres groupes parmi les personnes touchées, ${within(period)}`,
  groupsNote:
    'Chaque nombre fait partie des personnes indiquées à côté ; une même personne peut appartenir à plusieurs groupes. Les petits nombres, et tous ceux qui concernent des personnes protégées, ne sont pas communiqués.',
  unrecorded: 'Sexe non précisé',
  none: 'non enregistré',
  noJoint: 'Les journaux ne citent aucun événement organisé en commun par plusieurs pays.',
  noChallenges: 'Les bureaux ne signalent aucune difficulté pour la période.',
  visible: (activities, all) =>
    all === 1
      ? 'L’activité en cours ou achevée a rendu visible la contribution du bailleur de fonds.'
      : `${capital(inWords(activities, 'f'))} des ${counted(all, forms('activité', 'activités', 'd’'), 'f')} en cours ou achevées ${activities === 1 ? 'a' : 'ont'} rendu visible la contribution du bailleur de fonds.`,
  jointBesides: (count) =>
    `Le tableau cite en outre ${counted(count, forms('événement commun dont le compte est laissé', 'événements communs dont le compte est laissé', 'd’'))} à un autre journal.`,
  visibilityCaption: 'Éléments de visibilité, par activité',
  items: 'Éléments',
  furtherVisible: (count) =>
    `${capital(counted(count, forms('autre activité n’est pas citée', 'autres activités ne sont pas citées', 'd’'), 'f'))}.`,
  consent: (donor) => ({
    question: `Y a-t-il des objections à la publication de ce rapport par le bailleur de fonds (${donor}) ?`,
    none: 'Aucune objection :',
    some: 'Objections :',
  }),
  signature: {
    name: 'Nom de la personne de contact pour l’action',
    signed: 'Signature',
    place: 'Lieu',
    due: 'Date à laquelle le rapport était dû',
    sent: 'Date d’envoi du rapport',
  },
  signatureAlt: 'Qui signe le rapport, où, et quand il était dû et a été envoyé.',
  evidence: (named, all) =>
    all === 0
      ? 'Aucune activité n’était en cours ni achevée pendant la période.'
      : named === 0 && all > 1
        ? `Les journaux ne citent de source de vérification pour aucune des ${counted(all, forms('activité', 'activités', 'd’'), 'f')} en cours ou achevées.`
        : named === 0
          ? 'Les journaux ne citent pas de source de vérification pour l’activité en cours ou achevée.'
          : `Les journaux citent une source de vérification pour ${named === all ? (all === 1 ? 'l’activité' : `chacune des ${inWords(all, 'f')} activités`) : `${counted(named, forms('activité', 'activités', 'd’'), 'f')} sur les ${inWords(all, 'f')}`} en cours ou ${all === 1 ? 'achevée' : 'achevées'}. Les documents sont conservés par les bureaux de pays.`,
  evidenceInSheets: (annex) =>
    `Les sources sont trop nombreuses pour une seule liste : celles de chaque activité figurent en regard de ses résultats${annex === null ? '' : `, à l’${lower(annex)}`}.`,
  evidenceCaption: 'Sources de vérification citées dans les journaux, par activité',
  evidenceColumn: 'Source de vérification',
  evidenceHidden: 'non divulguée, pour protéger des personnes',
  evidenceIs: (evidence) => `Source de vérification : ${evidence}.`,
  otherActivities: 'Autres activités de la période',
  briefSource: (asOf) => `Source : journal d’activités du bureau de pays, données arrêtées au ${asOf}.`,
  targetsApart: (most) =>
    `Les cibles à la fin du projet figurent dans le tableau : à côté de la plus grande, ${most}, les barres se verraient à peine.`,
};

const lower = (annex: string) => annex.charAt(0).toLowerCase() + annex.slice(1);

/** What the parts of forms are called where a pack does not say. */
export const formHeadings = {
  assessment: 'Évaluation de la mise en œuvre des activités de l’action',
  overall: 'Appréciation générale',
  progress: 'Progrès par effet direct et par produit',
  resultsActivities: 'Résultats et activités',
  byLevel: 'Résultats par niveau',
  changes: 'Évolution depuis le dernier rapport',
  variance: 'Écarts par rapport aux jalons',
  logframe: 'Matrice actualisée du cadre logique',
  contracts: 'Contrats attribués',
  risks: 'Risques et hypothèses',
  gender: 'Égalité des sexes et droits de l’homme',
  lessons: 'Enseignements tirés',
  beneficiaries: 'Relations entre les partenaires de l’action',
  authorities: 'Relations avec les autorités publiques',
  earlierGrants: 'Subventions antérieures du bailleur de fonds',
  consent: 'Publication du présent rapport',
  signature: 'Signature',
  evidence: 'Liste des sources de vérification',
} as const;
