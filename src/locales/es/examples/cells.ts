import type { ExampleCells } from '../../../formats/example-words.ts';

/** Cells of examples, as an office would type them. */
export const cells: ExampleCells = {
  'Training of investigators': 'Capacitación de investigadores',
  'Another title': 'Otro título',
  'Training 1': 'Capacitación 1',
  Total: 'Total',
  'Investigators practised interviews. Then they left.':
    'Los investigadores practicaron entrevistas. Luego se fueron.',
  'Investigators practised interviews. The': 'Los investigadores practicaron entrevistas. Lu',
  'Investigators practised interviews.': 'Los investigadores practicaron entrevistas.',
  'Write to someone@example.org for the list.': 'Escriba a alguien@example.org para la lista.',
  'The list of participants is kept by the office.': 'La oficina guarda la lista de participantes.',
  'Seven women found shelter.': 'Siete mujeres encontraron refugio.',
  'Women found shelter.': 'Mujeres encontraron refugio.',
  'After the session three victims were referred to a shelter.':
    'Después de la sesión, tres víctimas fueron remitidas a un refugio.',
  'After the session victims were referred to a shelter.':
    'Después de la sesión, víctimas fueron remitidas a un refugio.',
  'The venue closed for repairs.': 'El local cerró por reparaciones.',
  'attendance list, kept by info@example.org': 'lista de asistencia, guardada por info@example.org',
  'attendance list, kept by the field office': 'lista de asistencia, guardada por la oficina local',
  'attendance list': 'lista de asistencia',
  'September 2018': 'septiembre de 2018',
  'autumn 2018': 'otoño de 2018',
  '25 boxes': '25 cajas',
  'at least 10': 'al menos 10',
  'over 24': 'más de 24',
  many: 'muchos',
  euros: 'euros',
  'gala dinner': 'cena de gala',
  trainning: 'Capacitasión',
  Nigeria: 'Nigeria',
  Niger: 'Níger',
};
