import { expect, test } from 'vitest';
import { soundsLikePeople } from '../../src/programme/person-words.ts';
import { loadedPack } from './pack-on-disk.ts';

const [indicator] = loadedPack('templates/glo-act').indicators;
const told = (unit: string, label: string, kind: 'count' | 'documents' | 'persons' | 'percent' = 'count') =>
  soundsLikePeople({ ...indicator!, unit, kind, labels: { xx: label } });

test.each([
  ['personnes', 'Séances'],
  ['teachers', 'Courses'],
  ['items', 'Number of women trained'],
  ['items', 'Nombre d’enfants scolarisés'],
  ['items', 'Enseignantes formées'],
  ['items', 'Personas capacitadas'],
  ['items', 'Crianças assistidas'],
  ['items', 'Количество участников'],
  ['items', 'Кількість осіб'],
  ['items', 'المشاركون في جلسات التوعية'],
])('%s: %s sounds like people', (unit, label) => {
  expect(told(unit, label)).not.toBeNull();
  expect(told(unit, label, 'documents')).not.toBeNull();
  expect(told(unit, label, 'persons')).toBeNull();
  expect(told(unit, label, 'percent')).toBeNull();
});

test.each([
  ['items', 'Leaflets handed to people'],
  ['kits', 'Kits scolaires pour les enfants'],
  ['services', 'Victim support services'],
  ['comités', 'Comités d’enfants'],
  ['réunions', 'Réunions de coordination tenues'],
])('%s: %s does not', (unit, label) => {
  expect(told(unit, label)).toBeNull();
});

test('no indicator of the packs that are here sounds otherwise than it counts', () => {
  for (const folder of ['templates/glo-act', 'templates/starter', 'fixtures/pack-enfance'])
    expect(loadedPack(folder).indicators.flatMap((one) => soundsLikePeople(one) ?? [])).toEqual([]);
});
