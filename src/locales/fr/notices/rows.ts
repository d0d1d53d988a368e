import type { NoticeWords } from '../../finding-words.ts';

const aStatus =
  '{status, select, planned {prévue} ongoing {en cours} completed {achevée} postponed {reportée} cancelled {annulée} other {{status}}}';
const unrecorded = 'Les personnes dont le sexe n’est pas précisé vont sous « {unspecified_heading} ».';
const emptyParts =
  '{count, plural, =0 {} one { et vider {parts}} many { et vider {parts}} other { et vider {parts}}}';

/** Notices about cells of a row that do not go together. */
export const rows = {
  'total-mismatch': {
    title: 'La somme des parties ne correspond pas au nombre de personnes',
    message: 'La valeur est {total, number}, mais la somme des nombres sous {parts} est {sum, number}.',
    why: 'Le rapport donne le total à côté de ses parties. Qui les additionne doit trouver le même nombre.',
    fix: `Corriger la valeur ou les parties. ${unrecorded}`,
  },
  'part-exceeds-whole': {
    title: 'Les parties dépassent le nombre de personnes',
    message:
      '{of, select, parts {La valeur est {total, number}, mais la somme de ses parties est {sum, number}.} other {Il y a {sum, number} personnes sous « {heading} », mais seulement {total, number} parmi lesquelles elles peuvent être.}}',
    why: 'Même donné comme « au moins » ou « au plus », un nombre ne peut pas être inférieur aux personnes comptées dans ses parties.',
    fix: '{of, select, parts {Porter la valeur à la somme des parties, ou corriger les parties.} other {Corriger le nombre sous « {heading} », ou les nombres de personnes à côté.}}',
  },
  'end-before-start': {
    title: 'L’activité se termine avant de commencer',
    message: 'La fin est le {end}, mais le début est le {start}.',
    why: 'L’une des deux dates est fausse, et le rapport donne les deux.',
    fix: 'Corriger la date de début ou la date de fin.',
  },
  'outside-period': {
    title: 'L’activité est hors de sa période de rapport',
    message: 'Les dates vont du {start} au {end}. La période {period} va du {from} au {to}.',
    why: 'Les résultats sont comptés dans la période où ils ont eu lieu. Sinon, ils manqueraient dans cette période et seraient en trop dans ce journal.',
    fix: 'Corriger les dates, ou déplacer la ligne dans le journal de la période où l’activité a eu lieu.',
  },
  'in-the-future': {
    title: 'Déclaré comme fait, mais la date est encore à venir',
    message: 'La date est le {date}, après le {today}, jour de cette vérification.',
    why: 'Des nombres prévus ne doivent pas être déclarés comme atteints.',
    fix: '{case, select, begun {Corriger la date, ou mettre le statut à « en cours ».} ahead {Corriger la date, ou mettre le statut à « prévue ».} other {Corriger la date.}}',
  },
  'outside-project': {
    title: 'La date est hors du projet',
    message: 'La date est le {date}. Le projet va du {from} au {to}.',
    why: 'Seul ce que la subvention a financé est déclaré au bailleur ; le plus souvent, une telle date est une faute de frappe dans l’année.',
    fix: 'Corriger l’année de la date. Si la date est juste, retirer la ligne du journal.',
  },
  'activity-id-year': {
    title: 'L’année de l’identifiant n’est pas celle du début',
    message: 'L’identifiant dit {year}, mais l’activité commence le {date}.',
    why: 'L’identifiant contient l’année du début. Une année différente est souvent une faute de frappe dans la date.',
    fix: 'Corriger l’année qui est fausse, dans la date ou par un nouvel identifiant sur toutes les lignes de l’activité. Un identifiant déjà utilisé dans un rapport précédent reste tel quel.',
  },
  'activity-id-country': {
    title: 'L’identifiant de l’activité appartient à un autre pays',
    message: 'L’identifiant dit {prefix}, mais le pays de la ligne est {country}.',
    why: 'C’est le pays qui distingue les identifiants d’un bureau de ceux d’un autre.',
    fix: 'Corriger l’identifiant. Si la ligne est celle d’un autre pays, la déplacer dans le journal de ce pays.',
  },
  'differs-from-file': {
    title: 'La ligne est d’un autre pays ou d’une autre période que son fichier',
    message: 'La ligne dit {found}, mais le fichier est pour {expected}.',
    why: 'Une ligne dans le mauvais fichier est déclarée deux fois ou pas du tout.',
    fix: 'Corriger la cellule, ou déplacer la ligne dans le journal de {found}.',
  },
  'status-against-dates': {
    title: 'Le statut et les dates ne vont pas ensemble',
    message:
      '{case, select, planned {L’activité est prévue, mais elle a commencé le {date}.} over {L’activité est prévue, mais elle s’est terminée le {date}.} begun {L’activité est en cours, mais elle commence le {date}.} ended {L’activité est en cours, mais elle s’est terminée le {date}.} other {L’activité est achevée, mais elle se termine le {date}, après la période.}}',
    why: 'Un statut resté d’un ancien journal déclarerait comme prévu un travail achevé, ou l’inverse.',
    fix: '{case, select, planned {Mettre le statut à « en cours » ou « achevée », ou corriger la date.} over {Mettre le statut à « achevée », ou corriger la date.} begun {Mettre le statut à « prévue », ou corriger la date.} ended {Mettre le statut à « achevée », ou corriger la date.} other {Mettre le statut à « en cours », ou corriger la date.}}',
  },
  'no-sex-split': {
    title: 'Des personnes non réparties entre femmes et hommes',
    message: 'Nombre de personnes : {total, number}. Il n’y a pas de nombres sous {parts}.',
    why: 'Le rapport à l’Union européenne donne le nombre de femmes et d’hommes parmi les personnes touchées.',
    fix: `Remplir les parties d’après la liste de présence. ${unrecorded}`,
  },
  'reason-missing': {
    title: 'Il manque le motif',
    message: `L’activité est ${aStatus}, mais rien n’est indiqué sous « {heading} ».`,
    why: 'Le rapport narratif de l’Union européenne demande le motif pour chaque activité prévue et non réalisée.',
    fix: 'Écrire une phrase sous « {heading} ».',
  },
  'end-date-missing': {
    title: 'Il manque la date de fin',
    message: `L’activité est ${aStatus}, mais il n’y a pas de date sous « {heading} ».`,
    why: 'Seule une activité en cours peut ne pas avoir de date de fin.',
    fix: 'Saisir la date de fin. Pour un seul jour, répéter la date de début.',
  },
  'people-without-basis': {
    title: 'Il manque le mode de décompte des personnes',
    message: 'Nombre de personnes : {total, number}. Rien n’est indiqué sous « {heading} ».',
    why: 'Les personnes uniques, les participations et la portée estimée sont trois totaux. Ils ne s’additionnent jamais.',
    fix: 'Choisir « personnes uniques », « participations » ou « portée estimée ».',
  },
  'value-without-evidence': {
    title: 'Il manque la source de vérification',
    message: 'La valeur est {total, number}, mais rien n’est indiqué sous « {heading} ».',
    why: 'Un bailleur peut demander la source de tout chiffre du rapport.',
    fix: 'Nommer la source, par exemple liste de présence, bordereau de livraison ou rapport de la plateforme.',
  },
  'indicator-of-other-pillar': {
    title: 'L’indicateur relève d’un autre pilier',
    message: 'L’indicateur {indicator} relève du pilier {belongs}, mais l’activité relève de {serves}.',
    why: 'Les chiffres sont comptés une fois, sous un seul pilier. Un mauvais pilier met le nombre dans le mauvais chapitre.',
    fix: 'Choisir un autre indicateur, ou saisir {belongs} sous « {pillar_heading} », ou l’ajouter sous « {pillars_also_heading} ».',
  },
  'indicator-of-other-objective': {
    title: 'L’indicateur relève d’ordinaire d’un autre objectif',
    message:
      'L’indicateur {indicator} relève d’ordinaire de l’objectif {belongs}, mais celui de la ligne est {objective}.',
    why: 'Les résultats sont comparés au plan objectif par objectif.',
    fix: 'Vérifier l’objectif. S’il est juste, il n’y a rien à changer.',
  },
  'completed-without-value': {
    title: 'Il manque le résultat',
    message: 'L’activité est achevée, mais il n’y a pas de nombre sous « {heading} ».',
    why: 'Une cellule vide n’est pas zéro : le rapport ne peut pas distinguer « rien d’atteint » de « non compté ».',
    fix: 'Saisir le nombre atteint, et 0 seulement s’il n’y en a aucun. S’il n’est pas connu, le demander à la personne qui a compté.',
  },
  'target-missing': {
    title: 'Il manque la cible',
    message: `L’activité est ${aStatus}, mais il n’y a pas de nombre sous « {heading} ».`,
    why: 'Sans cible, personne ne peut dire si le résultat est bon.',
    fix: 'Saisir le nombre que vise l’activité. S’il n’y en a pas, il n’y a rien à changer.',
  },
  'stage-missing': {
    title: 'Il manque le stade du document',
    message: 'L’indicateur {indicator} compte des documents, mais rien n’est indiqué sous « {heading} ».',
    why: 'Une loi rédigée et une loi en vigueur sont des résultats différents ; le rapport nomme le stade.',
    fix: 'Choisir le stade atteint, par exemple « rédigé », « validé » ou « adopté ».',
  },
  'as-of-missing': {
    title: 'Il manque le jour où le cumul est arrêté',
    message: 'La valeur compte tout jusqu’à un certain jour, mais il n’y a pas de date sous « {heading} ».',
    why: 'Sans ce jour, personne ne peut dire quelle part d’un cumul appartient à cette période.',
    fix: 'Saisir le dernier jour compté dans la valeur.',
  },
  'currency-missing': {
    title: 'Il manque la devise',
    message: 'Le montant est {amount, number}, mais rien n’est indiqué sous « {heading} ».',
    why: 'Un montant sans devise ne peut être ni comparé ni additionné.',
    fix: 'Saisir les trois lettres de la devise, par exemple EUR ou USD.',
  },
  'counted-here-missing': {
    title: 'Il n’est pas dit qui compte l’événement commun',
    message: 'La ligne appartient à l’événement commun {joint}, mais rien n’est indiqué sous « {heading} ».',
    why: 'Un événement que plusieurs bureaux déclarent doit être compté une seule fois.',
    fix: 'Convenir avec les autres bureaux de celui qui compte l’événement. Saisir « oui » dans son journal, et « non » partout ailleurs.',
  },
  'region-missing': {
    title: 'Il manque la région',
    message: 'L’activité s’est tenue en présentiel, mais rien n’est indiqué sous « {heading} ».',
    why: 'Le rapport dit où le projet a travaillé dans le pays.',
    fix: 'Saisir la région de premier niveau. Pour un événement national, écrire « national ».',
  },
  'planned-with-value': {
    title: 'Un résultat pour ce qui est seulement prévu',
    message: 'L’activité est prévue, mais « {heading} » est {total, number}.',
    why: 'Des nombres prévus ne doivent pas être déclarés comme atteints.',
    fix: `{case, select, begun {Mettre le statut à « en cours » ou « achevée ». Si le nombre est seulement prévu, le déplacer sous « {target_heading} »${emptyParts}.} over {Mettre le statut à « achevée ». Si le nombre est seulement prévu, le déplacer sous « {target_heading} »${emptyParts}.} other {Déplacer le nombre sous « {target_heading} »${emptyParts}.}}`,
  },
  'people-without-stakeholder': {
    title: 'Il n’est pas dit qui étaient les personnes',
    message: 'Nombre de personnes : {total, number}. Rien n’est indiqué sous « {heading} ».',
    why: 'Le rapport distingue les policiers, les juges et le grand public.',
    fix: 'Choisir dans la liste une ou plusieurs catégories de personnes, par exemple « police ».',
  },
  'counted-here-without-joint': {
    title: 'Non compté ici, et aucun événement commun nommé',
    message:
      'Sous « {counted_here_heading} » figure « non », mais « {joint_id_heading} » est vide : personne ne peut dire où la ligne est comptée.',
    why: 'Une ligne sans événement commun est comptée ici, quoi que dise la cellule.',
    fix: 'Saisir sous « {joint_id_heading} » l’identifiant qu’utilise l’autre bureau, ou vider « {counted_here_heading} ».',
  },
  'parts-without-value': {
    title: 'Des personnes sont réparties, mais pas comptées',
    message:
      'La somme des nombres sous {parts} est de {sum, plural, one {# personne} many {# de personnes} other {# personnes}}, mais il n’y a pas de nombre sous « {heading} ».',
    why: 'Le rapport compte la valeur. Les personnes qui ne figurent que dans ses parties seraient perdues.',
    fix: '{status, select, planned {Vider {parts}. Les personnes seulement prévues vont sous « {target_heading} ».} other {Saisir le total, {sum}, sous « {heading} ». Si personne n’a encore été touché, vider {parts}.}}',
  },
  'people-not-counted': {
    title: 'Ces personnes ne sont pas ajoutées aux personnes touchées',
    message:
      'La somme des nombres sous {parts} est de {sum, plural, one {# personne} many {# de personnes} other {# personnes}}. L’indicateur ne compte pas de personnes : aucun rapport ne les ajoute.',
    why: 'Seules les lignes d’un indicateur qui compte des personnes forment les personnes touchées.',
    fix: 'S’il faut les compter, leur donner une ligne à part sous un indicateur de personnes. Sinon, vider {parts}.',
  },
  'out-of-use': {
    title: 'Un élément que le programme n’avait pas pendant cette période',
    message:
      '« {code} », sous « {heading} », est en usage {when, select, ended {jusqu’au {day}} other {à partir du {day}}}, et la ligne est de {period}.',
    why: 'Les codes, les indicateurs et les pays changent au cours d’un programme. Ce qui est déclaré sous un élément ancien reste à part.',
    fix: 'Choisir un élément en usage en {period}. Si c’est le bon, le dire au siège.',
  },
} satisfies Partial<NoticeWords>;
