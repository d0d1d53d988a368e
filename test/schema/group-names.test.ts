import { expect, test } from 'vitest';
import type { PeopleGroup } from '../../src/programme/groups.ts';
import { beyondItsParts, noGroup } from '../../src/schema/group-names.ts';

const lines = (text: string) => text.split(', ');

test.each([
  [
    'person',
    lines(
      'Name of victim, Passport No, Nom, Noms et prénoms, Names of refugees, Téléphone, Âge, victim_name',
    ),
  ],
  [
    'person',
    lines('Sexe, Nationality, Date de naissance, ID number, National ID, Email, Village, ФИО, اسم الضحية'),
  ],
  [
    'everybody',
    lines('Total, All, People, Tous, Ensemble, Bénéficiaires, Nombre total, Total général, Sous-total'),
  ],
  [
    'everybody',
    lines('Femmes et hommes, Filles et garçons, Enfants, Adults, 18+, Under 18, Both sexes, F/M, all_people'),
  ],
  [
    'everybody',
    lines('Todos, Todas las personas, Total de pessoas, Всего, Кол-во людей, Усі особи, المجموع'),
  ],
  ['share', lines('%, % of refugees, Pourcentage de réfugiés, Taux de handicap, Porcentaje de refugiados')],
])('is none: %s', (why, names) => {
  expect(names.map((name) => [name, noGroup(name)])).toEqual(names.map((name) => [name, why]));
});

test('may be any kind of people', () => {
  const names = lines(
    'Persons with disabilities, Enfants handicapés, Réfugiés, Total refugees, IDPs, Youth, Elderly, 60+, Roma, Widows and orphans, Women with disabilities, Host community, Personas con discapacidad, Pueblos indígenas, Лица с инвалидностью, Ветерани, ذوو الإعاقة, Sex workers, Named officials, women_h, idp',
  );
  expect(names.filter((name) => noGroup(name) !== null)).toEqual([]);
});

test.each<[string, PeopleGroup['among'], readonly string[] | null]>([
  ['Femmes enceintes', [], ['women', 'girls']],
  ['Femmes enceintes', ['women'], null],
  ['Women with disabilities', ['women', 'men'], ['women', 'girls']],
  ['Niñas y niños con discapacidad', [], ['girls', 'boys']],
  ['Niños con discapacidad', ['boys'], null],
  ['Enfants handicapés', ['girls', 'boys'], null],
  ['Дети с инвалидностью', ['women'], ['girls', 'boys']],
  ['Women and men with disabilities', [], null],
  ['Children’s teachers', [], null],
  ['Refugees', [], null],
  ['Parents d’enfants handicapés', [], null],
])('%s among %j', (label, among, parts) => {
  const found = beyondItsParts({ code: 'some', aliases: [], labels: { xx: label }, among });
  expect(found.map((one) => one.parts.toSorted())).toEqual(parts === null ? [] : [parts.toSorted()]);
});
