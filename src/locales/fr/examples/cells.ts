import type { ExampleCells } from '../../../formats/example-words.ts';

/** Cells of examples, as an office would type them. */
export const cells: ExampleCells = {
  'Training of investigators': 'Formation d’enquêteurs',
  'Another title': 'Un autre titre',
  'Training 1': 'Formation 1',
  Total: 'Total',
  'Investigators practised interviews. Then they left.':
    'Les enquêteurs ont pratiqué des entretiens. Puis ils sont partis.',
  'Investigators practised interviews. The': 'Les enquêteurs ont pratiqué des entretiens. Pu',
  'Investigators practised interviews.': 'Les enquêteurs ont pratiqué des entretiens.',
  'Write to someone@example.org for the list.': 'Écrire à quelquun@example.org pour la liste.',
  'The list of participants is kept by the office.': 'La liste des participants reste au bureau.',
  'Seven women found shelter.': 'Sept femmes ont trouvé un abri.',
  'Women found shelter.': 'Des femmes ont trouvé un abri.',
  'After the session three victims were referred to a shelter.':
    'Après la séance, trois victimes ont été orientées vers un foyer.',
  'After the session victims were referred to a shelter.':
    'Après la séance, des victimes ont été orientées vers un foyer.',
  'The venue closed for repairs.': 'La salle a fermé pour travaux.',
  'attendance list, kept by info@example.org': 'liste de présence, gardée par info@example.org',
  'attendance list, kept by the field office': 'liste de présence, gardée par le bureau local',
  'attendance list': 'liste de présence',
  'September 2018': 'septembre 2018',
  'autumn 2018': 'automne 2018',
  '25 boxes': '25 cartons',
  'at least 10': 'au moins 10',
  'over 24': 'plus de 24',
  many: 'beaucoup',
  euros: 'euros',
  'gala dinner': 'dîner de gala',
  trainning: 'Fromation',
  Nigeria: 'Nigéria',
  Niger: 'Niger',
};
