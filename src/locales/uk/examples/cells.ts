import type { ExampleCells } from '../../../formats/example-words.ts';

/** Cells of examples, as an office would type them. */
export const cells: ExampleCells = {
  'Training of investigators': 'Навчання слідчих',
  'Another title': 'Інша назва',
  'Training 1': 'Навчання 1',
  Total: 'Разом',
  'Investigators practised interviews. Then they left.': 'Слідчі відпрацювали опитування. Потім вони пішли.',
  'Investigators practised interviews. The': 'Слідчі відпрацювали опитування. По',
  'Investigators practised interviews.': 'Слідчі відпрацювали опитування.',
  'Write to someone@example.org for the list.': 'Список — за адресою khtos@example.org.',
  'The list of participants is kept by the office.': 'Список учасників зберігає офіс.',
  'Seven women found shelter.': 'Сім жінок знайшли притулок.',
  'Women found shelter.': 'Жінки знайшли притулок.',
  'After the session three victims were referred to a shelter.':
    'Після зустрічі трьох постраждалих скерували до притулку.',
  'After the session victims were referred to a shelter.':
    'Після зустрічі постраждалих скерували до притулку.',
  'The venue closed for repairs.': 'Залу зачинено на ремонт.',
  'attendance list, kept by info@example.org': 'список учасників, зберігає info@example.org',
  'attendance list, kept by the field office': 'список учасників, зберігає місцевий офіс',
  'attendance list': 'список учасників',
  'September 2018': 'вересень 2018',
  'autumn 2018': 'осінь 2018',
  '25 boxes': '25 коробок',
  'at least 10': 'щонайменше 10',
  'over 24': 'понад 24',
  many: 'багато',
  euros: 'євро',
  'gala dinner': 'урочиста вечеря',
  trainning: 'Навчаня',
  Nigeria: 'Нігерія',
  Niger: 'Нігер',
};
