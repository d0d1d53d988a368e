import type { ExampleCells } from '../../../formats/example-words.ts';

/** Cells of examples, as an office would type them. */
export const cells: ExampleCells = {
  'Training of investigators': 'Capacitação de investigadores',
  'Another title': 'Outro título',
  'Training 1': 'Capacitação 1',
  Total: 'Total',
  'Investigators practised interviews. Then they left.':
    'Os investigadores praticaram entrevistas. Depois saíram.',
  'Investigators practised interviews. The': 'Os investigadores praticaram entrevistas. De',
  'Investigators practised interviews.': 'Os investigadores praticaram entrevistas.',
  'Write to someone@example.org for the list.': 'Escreva para alguem@example.org para receber a lista.',
  'The list of participants is kept by the office.': 'O escritório guarda a lista de participantes.',
  'Seven women found shelter.': 'Sete mulheres encontraram abrigo.',
  'Women found shelter.': 'Mulheres encontraram abrigo.',
  'After the session three victims were referred to a shelter.':
    'Após a sessão, três vítimas foram encaminhadas a um abrigo.',
  'After the session victims were referred to a shelter.':
    'Após a sessão, vítimas foram encaminhadas a um abrigo.',
  'The venue closed for repairs.': 'O local fechou para reformas.',
  'attendance list, kept by info@example.org': 'lista de presença, guardada por info@example.org',
  'attendance list, kept by the field office': 'lista de presença, guardada pelo escritório local',
  'attendance list': 'lista de presença',
  'September 2018': 'setembro de 2018',
  'autumn 2018': 'outono de 2018',
  '25 boxes': '25 caixas',
  'at least 10': 'pelo menos 10',
  'over 24': 'mais de 24',
  many: 'muitos',
  euros: 'euros',
  'gala dinner': 'jantar de gala',
  trainning: 'Capacitasão',
  Nigeria: 'Nigéria',
  Niger: 'Níger',
};
