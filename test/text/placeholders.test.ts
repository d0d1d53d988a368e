import { expect, test } from 'vitest';
import { isPlaceholder } from '../../src/text/placeholders.ts';

test.each([
  ...['tbc', 'TBC', 'T.B.C.', 'n/a', 'N/A', 'N.A.', 'na', '-', '--', '–', '—', '?', '???', 'xxx', 'XX', '...', '…', '*'],
  ...['(tbc)', '[tbd]', '"n/a"', 'to be confirmed', 'To be determined.', 'unknown', 'none', 'Nil', '/', '_', '#'],
  ...['à confirmer', 'A confirmer', 's/o', 'Sans objet', 'néant', 'n.d.', 'N.C.', 'por confirmar', 's/d', 'Sin datos'],
  ...['a confirmar', 'não aplicável', 'sem dados', 'нет данных', 'н/д', 'неизвестно', 'Уточняется', 'немає даних'],
  ...['невідомо', 'غير متوفر', 'لا يوجد', 'غير محدد'],
])('%s stands for nothing', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  ...['0', '5', '5%', '€', 'x', 'X', 'No', 'Yes', 'Nadia', 'Natal', 'Tbilisi', 'Nile', 'Unknown perpetrators workshop'],
  ...['Нетишин', 'Nd: 5', 'n/a 5', 'none of the above', 'rien à signaler en mai', 'EUR', 'ND-2018', '1', '١', '५'],
])('%s does not', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
