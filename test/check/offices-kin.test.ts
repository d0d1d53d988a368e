import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../src/address.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import type { ColumnName, Values } from '../../src/schema/columns.ts';
import { headingOf } from '../../src/schema/labels/index.ts';
import { workbookFile } from '../office-writers.ts';
import { checkOne } from './office-files.ts';

type Cells = Readonly<Partial<Record<ColumnName, string | number>>>;

/** An ordinary row of an invented log, in which nothing is to be changed. */
const ordinary = {
  activity_id: 'ZAF-2018-101',
  period: '2018-S2',
  country: 'South Africa',
  agency: 'UNODC',
  objective: 'O3',
  pillar: 'prosecution',
  crime_type: 'TIP',
  activity_type: 'training',
  title: 'Training of officers',
  status: 'completed',
  start_date: '2018-09-03',
  end_date: '2018-09-05',
  admin1: 'Gauteng',
  indicator: 'PS-01',
  value: 25,
  people_basis: 'unique',
  stakeholder: 'police',
  women: 10,
  men: 15,
  evidence: 'attendance list',
} as const satisfies Cells;
type Column = keyof typeof ordinary;
const columns = Object.keys(ordinary) as Column[];

interface Kin {
  /** Other headings over columns of the row; null leaves the column out. */
  readonly headed?: Readonly<Partial<Record<Column, string | null>>>;
  /** Columns of the office's own, at the right. */
  readonly own?: Readonly<Record<string, string | number>>;
  /** What rows hold instead; one ordinary row where none is given. */
  readonly rows?: readonly Cells[];
}

/** The table of a log. */
function table({ headed = {}, own = {}, rows = [{}] }: Kin): (string | number)[][] {
  const kept = columns.filter((name) => headed[name] !== null);
  const line = (cells: Cells, index: number) => {
    const id = `ZAF-2018-${101 + index}`;
    const all: Cells = { ...ordinary, activity_id: id, title: `Training ${index + 1}`, ...cells };
    return [...kept.map((name) => all[name] ?? ''), ...Object.values(own)];
  };
  return [[...kept.map((name) => headed[name] ?? name), ...Object.keys(own)], ...rows.map(line)];
}

interface Looked {
  readonly verdict: string;
  /** What is to be done, as code and cell. */
  readonly told: readonly string[];
  readonly values: readonly Values[];
  readonly diagnostics: readonly Diagnostic[];
}

async function lookAt(rows: readonly (readonly (string | number)[])[], file = 'log.xlsx'): Promise<Looked> {
  const text = () => rows.map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join('');
  const bytes = file.endsWith('.xlsx') ? await workbookFile(rows) : new TextEncoder().encode(text());
  return looked(bytes, file);
}

async function looked(bytes: Uint8Array, file: string): Promise<Looked> {
  const { diagnostics, entries, verdict } = await checkOne(file, bytes);
  const told = diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, column, place }) => {
      const at = column ?? (place.column === null ? '' : columnLetters(place.column));
      return [code, at, place.row ?? ''].filter((part) => part !== '').join(' ');
    });
  return { verdict, told: told.sort(), values: entries.map(({ values }) => values), diagnostics };
}

const messages = ({ diagnostics }: Looked, code: string) =>
  diagnostics
    .filter((one) => one.code === code)
    .map((one) => said(one, en))
    .map(({ message, fix }) => `${message} ${fix}`)
    .join('\n');

test('the ordinary row is ready', async () => {
  for (const file of ['log.xlsx', 'log.csv']) {
    const { told, verdict } = await lookAt(table({}), file);
    expect([told, verdict]).toEqual([[], 'ready']);
  }
});

describe('a placeholder is an empty cell', () => {
  const words = [
    'tbc',
    'T.B.C.',
    'n/a',
    'N.A.',
    'NA',
    '-',
    '--',
    '—',
    '?',
    '???',
    'xxx',
    'XX',
    '...',
    '…',
    'TBA',
    'pending',
  ]
    .concat([
      'à préciser',
      'à confirmer',
      'à définir',
      'n.d.',
      's/o',
      'por definir',
      'por confirmar',
      'a definir',
      'a confirmar',
      'sin dato',
      'sem dados',
    ])
    .concat([
      'н/д',
      'нет данных',
      'уточняется',
      'неизвестно',
      'невідомо',
      'уточнюється',
      'немає даних',
      'غير معروف',
      'غير متوفر',
      'لا يوجد',
      'unknown',
      'not available',
      'not applicable',
      'sans objet',
      'desconocido',
    ]);

  test.each(words)('%s as a title, a start, a region and a source', async (word) => {
    const rows = [{ title: word }, { start_date: word }, { admin1: word }, { evidence: word }];
    const { told, verdict } = await lookAt(table({ rows }));
    expect(told).toEqual(['C300 start_date 3', 'C300 title 2', 'X523 evidence 5', 'X532 admin1 4']);
    expect(verdict).toBe('not-ready');
  });
});

describe('the number of people reached is the value, or it is missed', () => {
  test.each([
    'No. of participants',
    '# of participants',
    'Total participants',
    'Number of people trained',
    'Participants (total)',
    'Nombre de participants',
    'Nombre total de participants',
    'Número de participantes',
    'Nº de participantes',
    'Количество участников',
    'Кількість учасників',
    'عدد المشاركين',
  ])('%s', async (heading) => {
    const { told, values } = await lookAt(table({ headed: { value: heading } }));
    expect([told, values[0]?.value]).toEqual([[], 25]);
  });

  test.each(['Pax', 'Zyx', 'Sum of heads'])(
    '%s is not known: the column is missed and named',
    async (heading) => {
      const at = await lookAt(table({ headed: { value: heading } }));
      expect(at.told.map((one) => one.slice(0, 4))).toEqual(['H205', 'H211']);
      expect(messages(at, 'H205')).toContain(`“${heading}”`);
      expect(at.verdict).toBe('not-ready');
    },
  );
});

describe('parts of people are what their headings say', () => {
  test.each([
    ['Nombre de filles', 'girls'],
    ['Number of girls', 'girls'],
    ['Girls reached', 'girls'],
    ['Niñas', 'girls'],
    ['Número de niñas', 'girls'],
    ['Meninas', 'girls'],
    ['Количество девочек', 'girls'],
    ['Дівчата', 'girls'],
    ['عدد الفتيات', 'girls'],
    ['Nombre de garçons', 'boys'],
    ['Number of boys', 'boys'],
    ['Nombre de femmes', 'women'],
    ['Número de mujeres', 'women'],
    ['Количество женщин', 'women'],
    ['Number of males', 'men'],
    ['Nombre d’hommes', 'men'],
    ['عدد الرجال', 'men'],
  ] as const)('%s: %s', async (heading, part) => {
    const rows = [{ value: 25, women: 25 }];
    const { told, values } = await lookAt(table({ headed: { women: heading, men: null }, rows }));
    const { women, men, girls, boys } = values[0]!;
    expect(told).toEqual([]);
    expect({ women, men, girls, boys }).toEqual({
      ...{ women: undefined, men: undefined, girls: undefined, boys: undefined },
      [part]: 25,
    });
  });

  test.each(['Nombre', 'Number', 'Número', 'Cantidad', 'Quantité', 'Количество', 'Кол-во', 'العدد', 'Nb'])(
    '%s is nobody’s part and is named',
    async (heading) => {
      const at = await lookAt(table({ own: { [heading]: 25 } }));
      expect(at.told).toEqual(['H211 U 1']);
      expect(at.values[0]).toMatchObject({ women: 10, men: 15, value: 25 });
      expect(messages(at, 'H211')).toContain(`“${heading}”`);
    },
  );
});

describe('years of two digits', () => {
  test.each([
    ['15/08/18', '2018-08-15'],
    ['15-08-18', '2018-08-15'],
    ['15.08.18', '2018-08-15'],
    ['18/08/15', '2018-08-15'],
    ['18-09-16', '2018-09-16'],
    ['16 Sep 18', '2018-09-16'],
    ['17-oct-18', '2018-10-17'],
  ])('%s is %s', async (typed, date) => {
    const { told, values } = await lookAt(table({ rows: [{ start_date: typed, end_date: '2018-12-20' }] }));
    expect([told, values[0]?.start_date]).toEqual([['C303 start_date 2'], date]);
  });

  test('that fit neither the id nor the period are asked for whole', async () => {
    const { told, values } = await lookAt(table({ rows: [{ start_date: '03/04/05' }] }));
    expect([told, values[0]?.start_date]).toEqual([['C308 start_date 2'], undefined]);
  });
});

describe('columns about single persons', () => {
  test.each(
    [
      [
        'Name of victim',
        'Nom de la victime',
        'Nombre de la víctima',
        'Nome da vítima',
        'ФИО',
        'ПІБ',
        'اسم الضحية',
      ],
      ['Passport No', 'N° de passeport', 'Cédula', 'CPF', 'Паспорт', 'Паспорт №', 'رقم الجواز'],
      ['Phone', 'Téléphone', 'Celular', 'Telefone', 'Телефон', 'Телефон', 'الهاتف'],
      [
        'E-mail',
        'Courriel',
        'Correo electrónico',
        'E-mail',
        'Эл. почта',
        'Електронна пошта',
        'البريد الإلكتروني',
      ],
      [
        'Date of birth',
        'Date de naissance',
        'Fecha de nacimiento',
        'Data de nascimento',
        'Дата рождения',
        'Дата народження',
        'تاريخ الميلاد',
      ],
    ].flat(),
  )('%s', async (heading) => {
    const { told, verdict } = await lookAt(table({ own: { [heading]: 'Invented Person' } }));
    expect([told, verdict]).toEqual([['P802 U 1'], 'not-ready']);
  });
});

describe('a column that rows need and the file lacks is told once', () => {
  test.each<[Column, string]>([
    ['people_basis', 'H205'],
    ['stakeholder', 'H205'],
    ['evidence', 'H205'],
    ['end_date', 'H205'],
    ['value', 'H205'],
    ['admin1', 'H216'],
  ])('%s', async (column, code) => {
    const rows = [{}, {}, {}];
    const at = await lookAt(table({ headed: { [column]: null }, own: { Zyx: 'some words', Wvu: 7 }, rows }));
    expect(at.told.filter((one) => !one.startsWith('H211'))).toEqual([`${code} ${column} 1`]);
    expect(messages(at, code)).toContain('“Zyx”');
    expect(at.verdict).not.toBe('ready');
  });
});

describe('bands over headings', () => {
  test.each([
    ['Participants', ['F', 'M', 'Total']],
    ['Participants', ['Female', 'Male', 'Total']],
    ['Bénéficiaires', ['F', 'H', 'Total']],
    ['Participantes', ['Mujeres', 'Hombres', 'Total']],
    ['Участники', ['Ж', 'М', 'Всего']],
    ['المشاركون', ['نساء', 'رجال', 'المجموع']],
  ])('%s over %s', async (band, parts) => {
    const order: Column[] = columns.filter((name) => name !== 'value' && name !== 'women' && name !== 'men');
    const rest = order.map((name) => ordinary[name]);
    const { told, values } = await lookAt([
      [...order.map(() => ''), band, '', ''],
      [...order, ...parts],
      [...rest, 10, 15, 25],
    ]);
    expect(told).toEqual([]);
    expect(values[0]).toMatchObject({ value: 25, women: 10, men: 15 });
  });
});

describe('several facts in one cell', () => {
  test.each([
    ['25 (10 F, 15 M)', 'Type 25 in value, 10 in women, 15 in men.'],
    ['42 personnes (17 F, 25 H)', 'Type 42 in value, 17 in women, 25 in men.'],
    ['30: 12 mujeres, 18 hombres', 'Type 30 in value, 12 in women, 18 in men.'],
    ['25 (M 15 / F 10)', 'Type 25 in value, 10 in women, 15 in men.'],
    ['10 women and 15 men', 'Type 25 in value, 10 in women, 15 in men.'],
    ['25 человек (10 женщин, 15 мужчин)', 'Type 25 in value, 10 in women, 15 in men.'],
  ])('%s', async (typed, fix) => {
    const at = await lookAt(table({ rows: [{ value: typed, women: '', men: '' }] }));
    expect(at.told).toEqual(['C338 value 2']);
    expect(messages(at, 'C338')).toContain(fix);
  });

  test.each([
    '24-28 September 2018',
    '24–28 Sept 2018',
    'du 24 au 28 septembre 2018',
    'del 24 al 28 de septiembre de 2018',
    'с 24 по 28 сентября 2018',
    '24-28.09.2018',
    '24/09/2018 - 28/09/2018',
    '24 to 28 September 2018',
  ])('%s', async (typed) => {
    for (const end of ['', 'tbc', typed]) {
      const at = await lookAt(table({ rows: [{ start_date: typed, end_date: end }] }));
      expect(new Set(at.told.map((one) => one.slice(0, 4)))).toEqual(new Set(['C302']));
      expect(messages(at, 'C302')).toContain('Type 2018-09-24 in start_date and 2018-09-28 in end_date.');
    }
  });
});

describe('rows of totals', () => {
  test.each([
    'Total',
    'Sous-total',
    'Subtotal julio',
    'Итого за июль',
    'Разом',
    'المجموع الفرعي',
    'مجموع يوليو',
  ])('%s is no activity, and is held against the rows', async (label) => {
    const rows = (sum: number) => [
      ...table({ rows: [{}, {}] }),
      columns.map((name) => (name === 'activity_id' ? label : name === 'value' ? sum : '')),
    ];
    const right = await lookAt(rows(50));
    expect([right.told, right.values.length]).toEqual([[], 2]);
    const wrong = await lookAt(rows(51));
    expect([wrong.told, wrong.values.length]).toEqual([['R610 value 4'], 2]);
  });
});

describe('columns of the office’s own stay its own', () => {
  test.each([
    ['Disability', 2],
    ['Allocation', 'EUR 12,000'],
    ['Occupation', 'teacher'],
    ['Nationality', 'Invented'],
    ['Budgeted', 5000],
    ['Agenda', 'two days'],
    ['Stage name', 'first'],
    ['Date of approval', '2018-08-01'],
    ['Target group size', 40],
    ['Ministry', 'Justice'],
  ])('%s', async (heading, cell) => {
    const { values, told } = await lookAt(table({ own: { [heading]: cell } }));
    const { values: plain } = await lookAt(table({}));
    expect(values).toEqual(plain);
    expect(told.every((one) => one === 'H211 U 1')).toBe(true);
  });
});

describe('names of a form', () => {
  test.each(['log/', 'group_a/group_b/', 'data/log/', 'Activity log/'])('%sactivity_id', async (group) => {
    const headed = Object.fromEntries(columns.map((name) => [name, group + name]));
    const { told, values } = await lookAt(
      table({ headed, own: { _uuid: 'uuid:1', _submission_time: '2018-09-09T10:00:00' } }),
      'log.csv',
    );
    expect(told).toEqual([]);
    expect(values[0]).toMatchObject({ activity_id: 'ZAF-2018-101', value: 25, women: 10 });
  });
});

test('labels of a form in groups are what they are without the group', async () => {
  const labels = columns.map((name) => (name === 'value' ? 'No. of participants' : headingOf(name)));
  const headed = Object.fromEntries(columns.map((name, index) => [name, `Activity log / ${labels[index]}`]));
  const { told, values } = await lookAt(table({ headed }), 'log.csv');
  expect(told).toEqual([]);
  expect(values[0]).toMatchObject({ activity_id: 'ZAF-2018-101', value: 25, women: 10, status: 'completed' });
});

describe('a table that is not the log', () => {
  test.each([
    [
      ['País', 'Lugar', 'Fecha de inicio', 'Fecha de fin', 'Socios', 'Observaciones'],
      ['Colombia', 'Bogotá', '12/03/2018', '14/03/2018', 'Fiscalía', 'ninguna'],
    ],
    [
      ['Country', 'Status', 'Start date', 'Budget line', 'Planned', 'Remaining'],
      ['Nepal', 'ongoing', '2018-03-12', 'Travel', '4000', '1200'],
    ],
    [
      ['Страна', 'Место', 'Дата начала', 'Дата окончания', 'Партнёры', 'Примечания'],
      ['Кыргызстан', 'Ош', '12.03.2018', '14.03.2018', 'МВД', 'нет'],
    ],
  ])('%s', async (headings, row) => {
    const { told, verdict } = await lookAt([headings, row, row, row], 'log.csv');
    expect([told, verdict]).toEqual([['H212 1'], 'unreadable']);
  });
});

describe('the whole log in column A', () => {
  test.each([
    [';', 'log.csv'],
    ['\t', 'log.xlsx'],
    ['|', 'log.xlsx'],
    [',', 'log.xlsx'],
  ])('parted by %j in %s', async (mark, file) => {
    const lines = table({ rows: [{}, {}] }).map((row) => [row.join(mark)]);
    const { told, values } = await lookAt(lines, file);
    expect(told).toEqual([]);
    expect(values.map(({ value }) => value)).toEqual([25, 25]);
  });
});

describe('columns that are there twice', () => {
  test.each<[string, string | number]>([
    ['Women', 10],
    ['End date', '2018-09-05'],
    ['Statut', 'completed'],
    ['Value achieved', 25],
  ])('%s at the right', async (heading, cell) => {
    const { told } = await lookAt(table({ own: { [heading]: cell } }));
    expect(told.map((one) => one.slice(0, 4))).toEqual(['H203']);
  });
});

describe('blanks', () => {
  test.each([' ', '\u00a0', '\t', '\u200b', '   '])('rows of %j are nothing', async (blank) => {
    const rows = [
      ...table({}),
      ...Array.from({ length: 30 }, () => columns.map(() => blank)),
      ...table({ rows: [{}, {}] }).slice(2),
    ];
    for (const file of ['log.csv', 'log.xlsx']) {
      const { told, values } = await lookAt(rows, file);
      expect([told, values.length]).toEqual([[], 2]);
    }
  });

  test.each(['"; "', '" ;"', '" ; "', '",  "'])('%s parts cells', async (mark) => {
    const text = table({})
      .map((row) => `"${row.join(mark)}"\n`)
      .join('');
    const { told, values } = await looked(new TextEncoder().encode(text), 'log.csv');
    expect([told, values[0]?.value]).toEqual([[], 25]);
  });
});

describe('windows-1252 of few letters', () => {
  test.each([
    'Victims’ rights',
    'Advice – law',
    '“Blue heart” campaign',
    'Coût: 5 €',
    'Niños…',
    'Formação',
    'L’œuvre',
  ])('%s', async (title) => {
    const text = table({ rows: [{ title }] })
      .map((row) => row.join(';'))
      .join('\r\n');
    const { told, values } = await looked(iconv.encode(text, 'windows-1252'), 'log.csv');
    expect([told, values[0]?.title]).toEqual([[], title]);
  });
});

describe('dates in two orders', () => {
  const file = (starts: readonly string[]) =>
    table({ rows: starts.map((start_date) => ({ start_date, end_date: '2018-12-20' })) });

  test('four day first against one month first: the one is named, nothing is guessed', async () => {
    const at = await lookAt(
      file(['15/08/2018', '16/08/2018', '17/08/2018', '18/08/2018', '08/19/2018', '05/09/2018']),
    );
    expect(at.told).toEqual(['C308 start_date 7', 'C342 K 6']);
    expect(at.values.at(-1)?.start_date).toBeUndefined();
    expect(at.diagnostics.find(({ code }) => code === 'C342')?.data).toMatchObject({
      many: 4,
      few: 1,
      cells: ['K6'],
    });
  });

  test('one against one: neither is called right', async () => {
    const at = await lookAt(file(['15/08/2018', '08/19/2018', '05/09/2018']));
    expect(at.told.map((one) => one.slice(0, 4)).sort()).toEqual(['C308', 'C342']);
    expect(at.values.at(-1)?.start_date).toBeUndefined();
  });
});
