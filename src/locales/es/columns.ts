import type { ColumnText } from '../../formats/words.ts';
import type { ColumnName } from '../../schema/columns.ts';

const withValue = 'cuando hay un valor';
const withPeople = 'cuando el indicador cuenta personas y hay un valor';
const withParts = 'cuando el indicador cuenta personas y el valor no es una estimación del público alcanzado';

/** What each column is for, when it is needed, and what an officer may type. */
export const columnTexts: Readonly<Record<ColumnName, ColumnText>> = {
  activity_id: {
    what: 'Identifica esta actividad y ninguna otra: las tres letras del país, el año en que empieza y un número de tres dígitos o más. Todas las filas de la actividad repiten este identificador.',
    examples: ['PAK-2018-014'],
  },
  period: {
    what: 'El período del informe al que pertenecen los resultados de la fila.',
    examples: ['2018-S2', 'S2 2018'],
  },
  country: {
    what: 'El país de la oficina: su código, o su nombre en un idioma del proyecto.',
    examples: ['PAK', 'Pakistán'],
  },
  agency: { what: 'La agencia que lleva a cabo la actividad.', examples: ['UNODC', 'OIM'] },
  objective: {
    what: 'El objetivo del proyecto al que contribuye la actividad. No es lo mismo que el pilar.',
    examples: ['O3'],
  },
  pillar: { what: 'El pilar en el que se cuentan las cifras, una sola vez.', examples: ['prosecution'] },
  pillars_also: {
    what: 'Otros pilares a los que contribuye la actividad. El informe remite a ella desde ahí, y no cuenta nada dos veces.',
    examples: ['prevention', 'prevention; partnerships'],
  },
  crime_type: { what: 'El delito del que trata la actividad.', examples: ['TIP', 'BOTH'] },
  activity_type: { what: 'La clase de actividad.', examples: ['training', 'workshop'] },
  title: {
    what: 'El nombre de la actividad, tal como debe figurar en el informe.',
    examples: ['Capacitación de fiscales en Lahore'],
  },
  status: { what: 'Qué tan avanzada está la actividad.', examples: ['completed', 'ongoing'] },
  status_reason: {
    what: 'Por qué se aplazó o se canceló la actividad, en una frase.',
    when: 'cuando el estado es “aplazada” o “cancelada”',
    examples: ['La sede del evento cerró por reparaciones.'],
  },
  start_date: {
    what: 'El primer día de la actividad.',
    examples: ['2018-09-12', '12 de septiembre de 2018'],
  },
  end_date: {
    what: 'El último día de la actividad. Si es un solo día, es otra vez la fecha de inicio.',
    when: 'cuando el estado es “finalizada” o “planificada”',
    examples: ['2018-09-14', '14 de septiembre de 2018'],
  },
  venue_country: {
    what: 'El país donde se realizó el evento, si no es el país de la oficina.',
    examples: ['THA', 'Tailandia'],
  },
  admin1: {
    what: 'El departamento, la provincia o la región donde se realizó el evento; “nacional” si fue un evento de todo el país.',
    when: 'cuando el evento es presencial y se realiza en el país de la oficina',
    examples: ['Punjab', 'nacional'],
  },
  place: { what: 'La ciudad o el edificio donde se realizó el evento.', examples: ['Lahore'] },
  partners: {
    what: 'Quién lleva a cabo la actividad junto con la agencia. Si son varios, se separan con punto y coma.',
    examples: ['Agencia Federal de Investigación', 'Ministerio de Justicia; Colegio de Abogados'],
  },
  funders: {
    what: 'Quién financia la actividad, si no es solo la Unión Europea. Si son varios, se separan con punto y coma.',
    examples: ['Unión Europea; Gobierno del Japón'],
  },
  joint_id: {
    what: 'El nombre que todas las oficinas dan a un evento que realizan juntas, para que se cuente una sola vez.',
    examples: ['JOINT-2018-01'],
  },
  counted_here: {
    what: 'Si un evento conjunto se cuenta en este registro. En uno de los registros es “sí”, en todos los demás “no”.',
    when: 'cuando hay un identificador de evento conjunto',
    examples: ['sí'],
  },
  indicator: { what: 'El indicador para el que cuenta el resultado, por su código.', examples: ['PS-01'] },
  target: {
    what: 'El número que la actividad busca alcanzar.',
    when: 'cuando el estado es “planificada” o “en curso”',
    examples: ['30', '0'],
  },
  value: {
    what: 'El número que se alcanzó. Si no se alcanzó nada, es 0; si no se sabe, la celda queda vacía.',
    when: 'cuando el estado es “finalizada”',
    examples: ['27', 'más de 50', 'aprox. 24.300'],
  },
  precision: {
    what: 'Qué tan exacto es el valor. Una celda vacía significa exacto.',
    examples: ['at_least', 'aproximadamente'],
  },
  basis: {
    what: 'Si el valor cuenta solo este período, o todo desde el comienzo. Una celda vacía significa el período.',
    examples: ['cumulative'],
  },
  as_of: {
    what: 'El último día que cuenta un valor acumulado.',
    when: 'cuando hay un valor y es acumulado',
    examples: ['2018-10-12'],
  },
  people_basis: {
    what: 'Cómo se contaron las personas: cada persona una vez, cada vez que alguien participó, o una estimación del público alcanzado.',
    when: withPeople,
    examples: ['unique'],
  },
  stakeholder: {
    what: 'Quiénes eran las personas. Si son varios grupos, se separan con punto y coma.',
    when: withPeople,
    examples: ['police', 'prosecutors; judiciary'],
  },
  women: { what: 'Cuántas de las personas eran mujeres.', when: withParts, examples: ['12', '0'] },
  men: { what: 'Cuántas de las personas eran hombres.', when: withParts, examples: ['15', '0'] },
  girls: {
    what: 'Cuántas de las personas eran niñas menores de 18 años.',
    when: withParts,
    examples: ['3', '0'],
  },
  boys: {
    what: 'Cuántas de las personas eran niños varones menores de 18 años.',
    when: withParts,
    examples: ['4', '0'],
  },
  unspecified: {
    what: 'De cuántas de las personas no se registró el sexo o la edad. Las mujeres, los hombres, las niñas, los niños y estas personas suman el valor.',
    examples: ['2'],
  },
  stage: {
    what: 'Hasta dónde ha llegado una ley, un plan u otro documento.',
    when: 'cuando el indicador cuenta documentos y hay un valor',
    examples: ['drafted', 'adopted'],
  },
  channel: { what: 'Dónde se publicó o se transmitió algo.', examples: ['print', 'radio'] },
  evidence: {
    what: 'Lo que prueba el valor, en palabras o como dirección web. No nombra a ninguna persona.',
    when: withValue,
    examples: ['lista de asistencia', 'informe de la plataforma'],
  },
  narrative: {
    what: 'Qué pasó y qué cambió, en el idioma del informe, donde figura este texto. No nombra a ninguna persona.',
    examples: ['Los fiscales redactaron una guía conjunta sobre pruebas.'],
  },
  challenges: {
    what: 'Las dificultades que se encontraron. Figuran en el informe.',
    examples: ['Las inundaciones cerraron las vías a dos distritos.'],
  },
  measures: {
    what: 'Lo que se hizo ante las dificultades. Figura en el informe.',
    examples: ['Las sesiones se trasladaron a la capital provincial.'],
  },
  next_steps: {
    what: 'Lo que sigue. Figura en el plan de trabajo del informe.',
    examples: ['La guía pasa al ministerio para su aprobación.'],
  },
  visibility: {
    what: 'Cómo pudo ver el público que la Unión Europea financia la actividad. Si son varias formas, se separan con punto y coma.',
    examples: ['emblem', 'emblem; press'],
  },
  spent: { what: 'Lo que costó la actividad en el período.', examples: ['4200', '1250,50'] },
  currency: {
    what: 'La moneda del monto gastado, en tres letras (ISO 4217).',
    when: 'cuando hay un monto gastado',
    examples: ['EUR', 'USD'],
  },
  comments: {
    what: 'Todo lo que la oficina quiera recordar. Nunca figura en el informe.',
    examples: ['La lista de asistencia se envió por mensajería.'],
  },
};
