import type { ColumnText } from '../../formats/words.ts';
import type { ColumnName } from '../../schema/columns.ts';

/** What each column is for, when it is needed, and what an officer may type. */
export const columnTexts: Readonly<Record<ColumnName, ColumnText>> = {
  activity_id: {
    what: 'Désigne l’activité, et jamais une autre : les trois lettres du pays, l’année de son début, et un numéro d’au moins trois chiffres. Chaque ligne de l’activité répète cet identifiant.',
    examples: ['PAK-2018-014'],
  },
  period: {
    what: 'La période de rapport à laquelle appartiennent les résultats de la ligne.',
    examples: ['2018-S2', 'S2 2018'],
  },
  country: {
    what: 'Le pays du bureau : son code, ou son nom dans une langue du projet.',
    examples: ['PAK', 'Pakistan'],
  },
  agency: { what: 'L’agence qui réalise l’activité.', examples: ['ONUDC', 'OIM'] },
  objective: {
    what: 'L’objectif du projet auquel contribue l’activité. Ce n’est pas la même chose que le pilier.',
    examples: ['O3'],
  },
  pillar: {
    what: 'Le pilier sous lequel les chiffres sont comptés, une seule fois.',
    examples: ['prosecution'],
  },
  pillars_also: {
    what: 'Les autres piliers auxquels contribue l’activité. Le rapport y renvoie à l’activité, et ne compte rien deux fois.',
    examples: ['prevention', 'prevention; partnerships'],
  },
  crime_type: { what: 'L’infraction sur laquelle porte l’activité.', examples: ['TIP', 'BOTH'] },
  activity_type: { what: 'Le type d’activité.', examples: ['training', 'workshop'] },
  title: {
    what: 'Le titre de l’activité, tel qu’il doit figurer dans le rapport.',
    examples: ['Formation de procureurs à Lahore'],
  },
  status: { what: 'Où en est l’activité.', examples: ['completed', 'ongoing'] },
  status_reason: {
    what: 'Pourquoi l’activité a été reportée ou annulée, en une phrase.',
    when: 'quand le statut est « reportée » ou « annulée »',
    examples: ['La salle a fermé pour travaux.'],
  },
  start_date: { what: 'Le premier jour de l’activité.', examples: ['2018-09-12', '12 septembre 2018'] },
  end_date: {
    what: 'Le dernier jour de l’activité. Pour un seul jour, c’est de nouveau la date de début.',
    when: 'quand le statut est « achevée » ou « prévue »',
    examples: ['2018-09-14', '14 septembre 2018'],
  },
  venue_country: {
    what: 'Le pays où l’événement a eu lieu, si ce n’est pas le pays du bureau.',
    examples: ['THA', 'Thaïlande'],
  },
  admin1: {
    what: 'La région ou la province où l’événement a eu lieu ; « national » pour un événement de tout le pays.',
    when: 'quand l’événement a lieu en présentiel dans le pays du bureau',
    examples: ['Punjab', 'national'],
  },
  place: { what: 'La ville ou le bâtiment où l’événement a eu lieu.', examples: ['Lahore'] },
  partners: {
    what: 'Qui réalise l’activité avec l’agence. Plusieurs partenaires sont séparés par des points-virgules.',
    examples: ['Federal Investigation Agency', 'Ministère de la Justice; Barreau'],
  },
  funders: {
    what: 'Qui finance l’activité, si ce n’est pas l’Union européenne seule. Plusieurs bailleurs sont séparés par des points-virgules.',
    examples: ['Union européenne; Gouvernement du Japon'],
  },
  joint_id: {
    what: 'Le nom que tous les bureaux donnent à un événement qu’ils tiennent ensemble, pour qu’il soit compté une seule fois.',
    examples: ['JOINT-2018-01'],
  },
  counted_here: {
    what: 'Dit si un événement commun est compté dans ce journal. C’est « oui » dans un seul des journaux, « non » dans tous les autres.',
    when: 'quand il y a un identifiant d’événement commun',
    examples: ['oui'],
  },
  indicator: { what: 'L’indicateur pour lequel compte le résultat, par son code.', examples: ['PS-01'] },
  target: {
    what: 'Le nombre que vise l’activité.',
    when: 'quand le statut est « prévue » ou « en cours »',
    examples: ['30', '0'],
  },
  value: {
    what: 'Le nombre atteint. Si rien n’a été atteint, c’est 0 ; si le nombre n’est pas connu, la cellule reste vide.',
    when: 'quand le statut est « achevée »',
    examples: ['27', 'plus de 50', 'environ 24 300'],
  },
  precision: {
    what: 'Le degré d’exactitude de la valeur. Une cellule vide signifie « exact ».',
    examples: ['at_least', 'environ'],
  },
  basis: {
    what: 'Dit si la valeur compte cette période seulement, ou tout depuis le début. Une cellule vide signifie la période.',
    examples: ['cumulative'],
  },
  as_of: {
    what: 'Le dernier jour compté dans une valeur cumulée.',
    when: 'quand il y a une valeur et qu’elle est cumulée',
    examples: ['2018-10-12'],
  },
  people_basis: {
    what: 'Comment les personnes ont été comptées : chaque personne une fois, chaque fois que quelqu’un a participé, ou une estimation du public touché.',
    when: 'quand l’indicateur compte des personnes et qu’il y a une valeur',
    examples: ['unique'],
  },
  stakeholder: {
    what: 'Qui étaient les personnes. Plusieurs catégories sont séparées par des points-virgules.',
    when: 'quand l’indicateur compte des personnes et qu’il y a une valeur',
    examples: ['police', 'prosecutors; judiciary'],
  },
  women: {
    what: 'Combien de ces personnes étaient des femmes.',
    when: 'quand l’indicateur compte des personnes et que la valeur n’est pas une estimation du public touché',
    examples: ['12', '0'],
  },
  men: {
    what: 'Combien de ces personnes étaient des hommes.',
    when: 'quand l’indicateur compte des personnes et que la valeur n’est pas une estimation du public touché',
    examples: ['15', '0'],
  },
  girls: {
    what: 'Combien de ces personnes étaient des filles de moins de 18 ans.',
    when: 'quand l’indicateur compte des personnes et que la valeur n’est pas une estimation du public touché',
    examples: ['3', '0'],
  },
  boys: {
    what: 'Combien de ces personnes étaient des garçons de moins de 18 ans.',
    when: 'quand l’indicateur compte des personnes et que la valeur n’est pas une estimation du public touché',
    examples: ['4', '0'],
  },
  unspecified: {
    what: 'Combien de ces personnes sont d’un sexe ou d’un âge qui n’est pas précisé. Les femmes, les hommes, les filles, les garçons et ces personnes font ensemble la valeur.',
    examples: ['2'],
  },
  stage: {
    what: 'Où en est une loi, un plan ou un autre document.',
    when: 'quand l’indicateur compte des documents et qu’il y a une valeur',
    examples: ['drafted', 'adopted'],
  },
  channel: { what: 'Où quelque chose a été publié ou diffusé.', examples: ['print', 'radio'] },
  evidence: {
    what: 'Ce qui prouve la valeur, en mots ou par une adresse web. Aucune personne n’y est nommée.',
    when: 'quand il y a une valeur',
    examples: ['liste de présence', 'rapport de la plateforme'],
  },
  narrative: {
    what: 'Ce qui s’est passé et ce qui a changé, dans la langue du rapport, où ce texte figure. Aucune personne n’y est nommée.',
    examples: ['Les procureurs ont rédigé un guide commun sur la preuve.'],
  },
  challenges: {
    what: 'Les difficultés rencontrées. Elles figurent dans le rapport.',
    examples: ['Des inondations ont coupé les routes vers deux districts.'],
  },
  measures: {
    what: 'Ce qui a été fait face aux difficultés. Cela figure dans le rapport.',
    examples: ['Les séances ont été déplacées au chef-lieu de la province.'],
  },
  next_steps: {
    what: 'Ce qui vient ensuite. Cela figure dans le plan de travail du rapport.',
    examples: ['Le guide est soumis au ministère pour approbation.'],
  },
  visibility: {
    what: 'Comment le public a pu voir que l’Union européenne finance l’activité. Plusieurs moyens sont séparés par des points-virgules.',
    examples: ['emblem', 'emblem; press'],
  },
  spent: { what: 'Ce que l’activité a coûté pendant la période.', examples: ['4200', '1250,50'] },
  currency: {
    what: 'La devise du montant dépensé, en trois lettres (ISO 4217).',
    when: 'quand un montant est dépensé',
    examples: ['EUR', 'USD'],
  },
  comments: {
    what: 'Tout ce que le bureau veut retenir. Cela ne figure jamais dans le rapport.',
    examples: ['Liste de présence envoyée par coursier.'],
  },
};
