import type { LabelTexts } from '../columns.ts';

/** Headings in French, parted by bars; the first is the one we print. */
export const fr: LabelTexts = {
  activity_id:
    "Identifiant de l'activité | Identifiant activité | Code de l'activité | Code activité | ID de l'activité | ID activité | Numéro de l'activité | Numéro activité | N° de l'activité | N° d'activité | N° activité | No de l'activité | No activité | Référence de l'activité | Référence activité | Réf. de l'activité | Réf. activité",
  period:
    'Période de rapport | Période | Période de rapportage | Période de reporting | Période du rapport | Période couverte | Période couverte par le rapport | Période de référence | Semestre de rapport | Période rapportée | Période concernée',
  country: 'Pays | Nom du pays | Code pays | Code du pays | Pays du projet',
  agency:
    "Agence | Agence ONU | Agence de l'ONU | Agence des Nations Unies | Nom de l'agence | Agence des NU | Agence déclarante",
  objective:
    "Objectif | Objectif du projet | N° de l'objectif | Numéro de l'objectif | Code de l'objectif | Objectif du programme | Code objectif | N° objectif",
  pillar: 'Pilier | Piliers | Pilier principal | Pilier concerné | Pilier du projet | Pilier thématique',
  pillars_also:
    'Autres piliers concernés | Autres piliers | Autre pilier | Autre pilier concerné | Piliers secondaires | Pilier secondaire | Autres piliers servis',
  crime_type:
    "Type d'infraction | Type de crime | Infraction | Nature de l'infraction | Type de délit | Crime | Traite ou trafic | TEH/TIM | TIP/SOM",
  activity_type:
    "Type d'activité | Type de l'activité | Type d'activités | Nature de l'activité | Catégorie d'activité | Catégorie de l'activité | Type d'événement | Genre d'activité | Type d'intervention | Type d'action",
  title:
    "Titre de l'activité | Intitulé | Titre | Activité | Nom de l'activité | Intitulé de l'activité | Libellé de l'activité | Désignation de l'activité | Libellé activité | Titre activité | Nom activité | Intitulé activité | Intitulé de la formation | Titre de la formation | Intitulé de l'atelier | Titre de l'événement | Nom de l'événement | Activité réalisée | Activité menée | Dénomination de l'activité | Événement | Évènement",
  status:
    "Statut | État d'avancement | Statut de l'activité | Statut d'exécution | Statut de mise en œuvre | État de mise en œuvre | État d'exécution | Statut d'avancement | Niveau d'exécution | État de l'activité | Statut actuel",
  status_reason:
    "Motif du report ou de l'annulation | Motif | Raison | Motifs | Raisons | Motif de l'annulation ou du report | Motif de report ou d'annulation | Motif d'annulation ou de report | Motif de l'annulation | Motif d'annulation | Motif du report | Motif de report | Raison du report ou de l'annulation | Raison de l'annulation | Raison du report | Motif du statut | Motif du report/de l'annulation | Motif report/annulation | Motif (report ou annulation)",
  start_date:
    'Date de début | Date début | Début | Date de démarrage | Date démarrage | Démarrage | Date de commencement | Date du début | Date du | Débute le | Début le | À partir du | Premier jour | Date de début réelle | Date début réelle | Date réelle de début | Date de début effective | Date effective de début',
  end_date:
    "Date de fin | Date fin | Fin | Date de clôture | Date de la fin | Date clôture | Date d'achèvement | Date au | Date de fin réelle | Date fin réelle | Date réelle de fin | Fin le | Jusqu'au | Dernier jour | Date de finalisation | Clôture | Date de fin effective | Date effective de fin",
  venue_country: "Pays d'accueil | Pays de déroulement | Pays hôte | Pays du lieu | Pays où elle se tient",
  admin1:
    'Région ou province | Région | Province | Région / Province | Province ou région | Gouvernorat | Admin 1 | Niveau administratif 1 | Régions | Provinces | Nom de la région | Wilaya',
  place:
    "Lieu | Ville | Localité | Lieu de réalisation | Lieu d'exécution | Lieu de déroulement | Lieu de mise en œuvre | Lieu de tenue | Où | Village | Municipalité | Lieu de la formation | Lieux | Endroit | Localisation | Lieu précis | Ville ou localité | Lieu d'intervention | Site de l'activité | Lieu d'activité",
  partners:
    "Partenaires de mise en œuvre | Partenaires | Partenaires d'exécution | Partenaire | Partenaire de mise en œuvre | Partenaire d'exécution | Partenaires impliqués | Partenaires associés | Nom du partenaire | Organisation partenaire | Organisations partenaires | Institution partenaire | Institutions partenaires | Partenaires nationaux | Partenaire national | Partenaire local | Partenaires locaux | Structure partenaire | Structures partenaires | Partenaires du projet | Partenaire de réalisation",
  funders:
    'Bailleurs de fonds | Bailleur de fonds | Bailleur | Bailleurs | Donateur | Donateurs | Source de financement | Sources de financement | Financé par | Bailleur(s) | Partenaire financier | Partenaires financiers | Financeur | Financeurs',
  joint_id:
    "Identifiant de l'événement commun | Identifiant de l'activité conjointe | Code de l'activité conjointe | ID de l'activité conjointe | Identifiant de l'événement conjoint | Code de l'événement commun",
  counted_here: 'Compté dans ce journal | Compté ici | Comptabilisé ici',
  indicator:
    "Indicateur | Indicateurs | Code indicateur | Code de l'indicateur | N° de l'indicateur | N° indicateur | Numéro de l'indicateur | Nom de l'indicateur | Intitulé de l'indicateur | Libellé de l'indicateur | Indicateur de performance | Indicateur de produit | Indicateur de résultat | Indicateur du projet | IOV | Indicateur objectivement vérifiable",
  target:
    "Cible | Valeur cible | Objectif chiffré | Cibles | Cible prévue | Cible de l'indicateur | Cible de la période | Cible fixée | Cible pour la période | Valeur ciblée",
  value:
    "Valeur atteinte | Résultat | Réalisé | Valeur | Valeur réalisée | Nombre atteint | Atteint | Réalisation | Valeur obtenue | Valeur réelle | Nombre réalisé | Chiffre atteint | Valeur de l'indicateur | Réalisations chiffrées | Valeur actuelle",
  precision: 'Précision | Exact ou estimé | Exact ou approximatif',
  basis:
    'Période ou cumul | Période ou cumulé | Période/cumul | Cumul ou période | Cumul/période | De la période ou cumulé',
  as_of: 'Valeur arrêtée au | Valeur au | Arrêté au | Situation au | Données arrêtées au | Date de la valeur',
  people_basis:
    'Mode de décompte des personnes | Mode de comptage des personnes | Mode de décompte | Mode de comptage | Comment les personnes sont comptées | Comment les personnes ont été comptées | Méthode de comptage | Méthode de décompte | Comment comptés | Comment sont comptées les personnes | Méthode de comptage des personnes',
  stakeholder:
    'Public concerné | Public | Public cible | Groupe cible | Groupes cibles | Parties prenantes | Partie prenante | Public visé | Publics cibles | Catégorie de participants | Catégorie des participants | Type de participants | Type de participant | Profil des participants | Type de bénéficiaires | Type de bénéficiaire | Catégorie de bénéficiaires | Catégorie des bénéficiaires | Types de participants | Types de bénéficiaires | Public touché | Catégorie de public | Type de public | Groupe de parties prenantes',
  women: 'Femmes | Femme | Nombre de femmes',
  men: "Hommes | Homme | Nombre d'hommes",
  girls: 'Filles',
  boys: 'Garçons',
  unspecified:
    'Sexe ou âge non précisé | Sexe non précisé | Sexe inconnu | Sexe non renseigné | Sexe ou âge inconnu | Sexe ou âge non renseigné | Non désagrégé | Sexe/âge non précisé | Sexe non spécifié | Sexe ou âge non spécifié | Genre non précisé | Sexe et âge non précisés | Non ventilé',
  stage:
    "Stade du document | Étape | Stade | Étape du document | Stade d'avancement du document | État du document | Statut du document",
  channel:
    'Canal | Canaux | Canal de diffusion | Canaux de diffusion | Canal de communication | Canaux de communication | Type de média | Support de diffusion | Média utilisé | Canal utilisé',
  evidence:
    "Source de vérification | Moyens de vérification | Preuve | Justificatif | Source | Moyen de vérification | Sources de vérification | Preuves | Justificatifs | Sources | Pièces justificatives | Pièce justificative | Documents justificatifs | Document justificatif | Source des données | Source de données | Source d'information | Élément de preuve | Éléments de preuve | MDV | Source de preuve | Documents de preuve | Document de preuve | Documents de vérification",
  narrative:
    "Compte rendu | Description | Récit | Résumé | Description de l'activité | Résumé de l'activité | Brève description | Description succincte | Compte-rendu narratif | Narratif | Compte rendu narratif | Rapport narratif | Déroulement de l'activité | Déroulement | Bref résumé | Description sommaire | Brève description de l'activité",
  challenges:
    'Difficultés rencontrées | Difficultés | Défis | Défis rencontrés | Contraintes | Contraintes rencontrées | Obstacles | Obstacles rencontrés | Problèmes rencontrés | Problèmes | Défis et contraintes | Difficultés et contraintes | Principales difficultés | Principaux défis | Défis/Contraintes | Difficultés/Défis',
  measures:
    "Mesures prises | Mesures | Mesures adoptées | Mesures d'atténuation | Mesures correctives | Actions correctives | Solutions apportées | Mesures correctrices | Actions prises | Action corrective | Mesures entreprises | Réponses apportées | Solutions adoptées",
  next_steps:
    'Prochaines étapes | Suites | Étapes suivantes | Suites à donner | Actions de suivi | Prochaines actions | Prochaine étape | Étapes à venir | Suite à donner | Actions à venir',
  visibility:
    "Visibilité | Visibilité UE | Visibilité de l'UE | Actions de visibilité | Mesures de visibilité | Visibilité du bailleur",
  spent:
    'Montant dépensé | Dépenses | Dépense | Dépenses réelles | Dépenses effectuées | Dépenses réalisées | Montant des dépenses | Coût réel | Coûts réels | Budget dépensé | Total des dépenses | Dépenses totales | Dépense réelle | Dépenses engagées | Montants dépensés | Budget exécuté | Montant exécuté | Dépense effectuée | Dépenses effectives | Dépense effective | Montant total dépensé',
  currency: 'Devise | Monnaie | Code devise | Devise utilisée | Code de la devise',
  comments:
    'Observations | Remarques | Commentaires | Commentaire | Remarque | Observation | Notes | Commentaires généraux | Autres commentaires | Autres observations | Observations et commentaires | Commentaires et observations | Observations/Commentaires | Remarques/Observations | Commentaires éventuels | Observations générales | Observations éventuelles',
};
