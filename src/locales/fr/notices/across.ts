import type { NoticeWords } from '../../finding-words.ts';
import { andMore } from '../grammar.ts';

/** Notices across rows and files. */
export const across = {
  'duplicate-line': {
    title: 'Le même résultat figure deux fois',
    message: 'La ligne {first} de {other} a déjà {indicator} pour cette activité, ce lieu et ce public.',
    why: 'Les deux lignes seraient additionnées, et le total serait trop élevé.',
    fix: 'Supprimer l’une des lignes, ou les distinguer par le lieu, le public concerné ou le canal.',
  },
  'activity-cells-disagree': {
    title: 'Les lignes d’une même activité se contredisent',
    message:
      'Sous « {heading} », cette ligne dit « {here} ». Une ligne précédente de la même activité dit « {there} ».',
    why: 'Une activité a un seul titre, un seul statut et un seul lieu, quel que soit le nombre de ses lignes.',
    fix: 'Corriger la ligne qui est fausse, ou laisser la cellule vide dans les lignes suivantes.',
  },
  'autofilled-series': {
    title: 'Des lignes semblent recopiées vers le bas par Excel',
    message:
      'Ces {count, number} lignes sont identiques, sauf sous « {heading} », où la valeur augmente de un : de {from} à {to}. C’est l’effet d’une ligne tirée vers le bas dans Excel.',
    why: 'Une ligne tirée par erreur déclare des résultats que personne n’a obtenus, et son identifiant n’appartient à aucune activité.',
    fix: 'Supprimer les lignes qui ne correspondent à rien de réel. Si toutes sont réelles, les distinguer par le titre, le lieu ou les dates.',
  },
  'totals-row-differs': {
    title: 'Le total ne concorde pas avec les lignes',
    message:
      'Sous « {heading} », la ligne de total dit {printed, number}. La somme des lignes au-dessus est {sum, number}.',
    why: 'Un total qui ne concorde pas signifie souvent qu’une ligne a été perdue ou modifiée.',
    fix: 'Corriger les lignes ou le total pour qu’ils concordent.',
  },
  'cumulative-fell': {
    title: 'Un cumul a baissé',
    message:
      'La valeur compte tout jusqu’à un certain jour et vaut {amount, number}. Pour {period}, elle valait déjà {before, number}.',
    why: 'Ce que l’activité a ajouté dans cette période est la différence. Celle-ci ne peut pas être inférieure à zéro.',
    fix: 'Corriger la valeur. Si elle ne compte que cette période, saisir « sur la période » sous « {basis_heading} ».',
  },
  'stage-moved-back': {
    title: 'Un document est revenu à un stade antérieur',
    message: 'Le stade est « {stage} ». Pour {period}, c’était déjà « {before} ».',
    why: 'Le rapport dit où en sont les documents ; un retour en arrière est le plus souvent une erreur.',
    fix: 'Corriger le stade qui est faux. Si le document est bien revenu en arrière, dire pourquoi sous « {narrative_heading} ».',
  },
  'stages-together': {
    title: 'Un document figure à deux stades dans une même période',
    message:
      'La ligne {first} de {other} donne ce document au stade « {before} », cette ligne au stade « {stage} ». Les deux ne sont pas additionnées.',
    why: 'Deux stades d’un document sont un seul résultat ; deux documents en sont deux, et le total serait trop bas.',
    fix: 'Pour un seul document, supprimer la ligne du stade antérieur. Pour plusieurs, donner à chacun son propre identifiant d’activité.',
  },
  'unjoined-series': {
    title: 'Un nombre déjà compté dans une autre ligne risque d’être compté de nouveau',
    message:
      '{kind, select, part {La valeur de la ligne {row} porte sur une partie de la période de la ligne {first} de {other}, {period}.} other {{kind, select, document {Le document} other {Le cumul}} de la ligne {row} ne peut pas être rattaché à la ligne {first} de {other}, pour {period}. Le lieu, le public concerné ou le canal diffère, ou plusieurs lignes conviennent.}}',
    why: 'Le rapport additionnerait les deux, et compterait deux fois les mêmes personnes ou documents.',
    fix: '{kind, select, part {Garder la ligne de la période entière, ou celles de ses parties.} other {Écrire le même lieu, le même public concerné et le même canal dans les deux lignes. S’il s’agit de deux résultats, déclarer les deux dans ce journal.}}',
  },
  'target-contradicts': {
    title: 'Deux cibles se contredisent',
    message:
      '{kind, select, programme {L’activité vise {amount, number} pour {indicator}. La cible totale du programme pour {country} est {promised, number}.} other {La cible est {amount, number}. La ligne {first} de {other} dit {promised, number} pour le même résultat.}}',
    why: 'Le rapport montre les deux, et le bailleur demande laquelle a été promise.',
    fix: '{kind, select, programme {Saisir ce que vise cette activité elle-même. Si le programme vise désormais plus, le dire au siège.} other {Écrire la même cible dans les deux lignes.}}',
  },
  'same-file-twice': {
    title: 'Le même fichier a été donné deux fois',
    message: '{file} est identique, octet pour octet, à {other}. Il est lu une seule fois.',
    why: 'Un fichier sous deux noms serait compté deux fois.',
    fix: 'Supprimer l’un des deux.',
  },
  'id-in-two-files': {
    title: 'Le même identifiant d’activité figure dans les fichiers de deux pays',
    message: 'L’identifiant {id} est aussi dans {other}, pour {country}.',
    why: 'Deux activités seraient prises pour une seule, ou une activité serait comptée deux fois.',
    fix: 'Donner à l’une des deux un nouvel identifiant. Si c’est un seul événement, donner aux deux le même identifiant sous « {joint_id_heading} ».',
  },
  'joint-counted-twice': {
    title: 'Un événement commun est compté deux fois',
    message: 'Deux activités disent « oui » pour l’événement commun {joint} : {id} ici et {first}.',
    why: 'Les mêmes personnes seraient additionnées deux fois.',
    fix: 'Convenir du bureau qui compte l’événement. Garder « oui » dans son journal, et saisir « non » sous « {counted_here_heading} » dans l’autre.',
  },
  'joint-never-counted': {
    title: 'Un événement commun n’est compté nulle part',
    message:
      'Sous « {counted_here_heading} », les {count, number} activités de l’événement commun {joint} disent toutes « non ».',
    why: 'Les personnes manqueraient au total.',
    fix: 'Convenir du bureau qui compte l’événement. Saisir « oui » sous « {counted_here_heading} » dans son journal.',
  },
  'possible-double-report': {
    title: 'Deux pays déclarent peut-être le même événement',
    message:
      '{other} déclare {indicator} pour les mêmes jours, avec le même nombre ou le même lieu. Aucune des deux lignes n’a d’identifiant sous « {joint_id_heading} ».',
    why: 'Un événement que plusieurs bureaux déclarent doit être compté une seule fois.',
    fix: 'Si c’est un seul événement, donner aux deux lignes le même identifiant sous « {joint_id_heading} ». Saisir ensuite « oui » sous « {counted_here_heading} » dans l’une et « non » dans l’autre. Si ce sont deux événements, il n’y a rien à changer.',
  },
  'not-accounted-for': {
    title: 'Ce qui était prévu ou en cours n’est plus mentionné',
    message: `Le journal de {country} pour {earlier} a {count, plural, one {# activité prévue ou en cours} many {# d’activités prévues ou en cours} other {# activités prévues ou en cours}} que ce journal ne mentionne pas : {ids}${andMore}.`,
    why: 'Le bailleur demande ce qu’est devenu tout ce qui était prévu.',
    fix: 'Ajouter une ligne pour chacune : « en cours », « achevée », « reportée » ou « annulée », avec ce qui est connu.',
  },
} satisfies Partial<NoticeWords>;
