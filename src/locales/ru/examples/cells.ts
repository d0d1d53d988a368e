import type { ExampleCells } from '../../../formats/example-words.ts';

/** Cells of examples, as an office would type them. */
export const cells: ExampleCells = {
  'Training of investigators': 'Обучение следователей',
  'Another title': 'Другое название',
  'Training 1': 'Обучение 1',
  Total: 'Итого',
  'Investigators practised interviews. Then they left.': 'Следователи отработали опрос. Затем они ушли.',
  'Investigators practised interviews. The': 'Следователи отработали опрос. За',
  'Investigators practised interviews.': 'Следователи отработали опрос.',
  'Write to someone@example.org for the list.': 'Список — по адресу kto-to@example.org.',
  'The list of participants is kept by the office.': 'Список участников хранит офис.',
  'Seven women found shelter.': 'Семь женщин нашли приют.',
  'Women found shelter.': 'Женщины нашли приют.',
  'After the session three victims were referred to a shelter.':
    'После встречи трёх жертв направили в приют.',
  'After the session victims were referred to a shelter.': 'После встречи жертв направили в приют.',
  'The venue closed for repairs.': 'Зал закрыли на ремонт.',
  'attendance list, kept by info@example.org': 'список участников, хранит info@example.org',
  'attendance list, kept by the field office': 'список участников, хранит местный офис',
  'attendance list': 'список участников',
  'September 2018': 'сентябрь 2018',
  'autumn 2018': 'осень 2018',
  '25 boxes': '25 коробок',
  'at least 10': 'не менее 10',
  'over 24': 'более 24',
  many: 'много',
  euros: 'евро',
  'gala dinner': 'торжественный ужин',
  trainning: 'Обучние',
  Nigeria: 'Нигерия',
  Niger: 'Нигер',
};
