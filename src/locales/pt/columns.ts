import type { ColumnText } from '../../formats/words.ts';
import type { ColumnName } from '../../schema/columns.ts';

const withValue = 'quando há um valor';
const withPeople = 'quando o indicador conta pessoas e há um valor';
const withParts = 'quando o indicador conta pessoas e o valor não é a estimativa de um público';

/** What each column is for, when it is needed, and what an officer may type. */
export const columnTexts: Readonly<Record<ColumnName, ColumnText>> = {
  activity_id: {
    what: 'Identifica esta atividade e nenhuma outra: as três letras do país, o ano em que ela começa e um número de três dígitos ou mais. Todas as linhas da atividade o repetem.',
    examples: ['PAK-2018-014'],
  },
  period: {
    what: 'O período do relatório a que pertencem os resultados da linha.',
    examples: ['2018-S2', 'S2 2018'],
  },
  country: {
    what: 'O país do escritório: o código dele, ou o nome em um idioma do projeto.',
    examples: ['PAK', 'Paquistão'],
  },
  agency: { what: 'A agência que realiza a atividade.', examples: ['UNODC', 'OIM'] },
  objective: {
    what: 'O objetivo do projeto para o qual a atividade contribui. Não é o mesmo que o pilar.',
    examples: ['O3'],
  },
  pillar: { what: 'O pilar em que os números são contados, uma só vez.', examples: ['prosecution'] },
  pillars_also: {
    what: 'Outros pilares para os quais a atividade contribui. O relatório remete a ela ali, e não conta nada duas vezes.',
    examples: ['prevention', 'prevention; partnerships'],
  },
  crime_type: { what: 'O crime de que a atividade trata.', examples: ['TIP', 'BOTH'] },
  activity_type: { what: 'O tipo de atividade.', examples: ['training', 'workshop'] },
  title: {
    what: 'O nome da atividade, como deve ser impresso no relatório.',
    examples: ['Capacitação de promotores em Lahore'],
  },
  status: { what: 'Em que ponto está a atividade.', examples: ['completed', 'ongoing'] },
  status_reason: {
    what: 'Por que a atividade foi adiada ou cancelada, em uma frase.',
    when: 'quando a situação é “adiada” ou “cancelada”',
    examples: ['O local do evento fechou para reparos.'],
  },
  start_date: {
    what: 'O primeiro dia da atividade.',
    examples: ['2018-09-12', '12 de setembro de 2018'],
  },
  end_date: {
    what: 'O último dia da atividade. Se for um só dia, é de novo a data de início.',
    when: 'quando a situação é “concluída” ou “planejada”',
    examples: ['2018-09-14', '14 de setembro de 2018'],
  },
  venue_country: {
    what: 'O país em que o evento foi realizado, se não é o país do escritório.',
    examples: ['THA', 'Tailândia'],
  },
  admin1: {
    what: 'O estado, a província ou a região em que o evento foi realizado; “nacional” para um evento do país inteiro.',
    when: 'quando o evento é presencial e realizado no país do escritório',
    examples: ['Punjab', 'nacional'],
  },
  place: { what: 'A cidade ou o prédio em que o evento foi realizado.', examples: ['Lahore'] },
  partners: {
    what: 'Quem realiza a atividade junto com a agência. Se são vários, separam-se por ponto e vírgula.',
    examples: ['Agência Federal de Investigação', 'Ministério da Justiça; Ordem dos Advogados'],
  },
  funders: {
    what: 'Quem financia, se não é só a União Europeia. Se são vários, separam-se por ponto e vírgula.',
    examples: ['União Europeia; Governo do Japão'],
  },
  joint_id: {
    what: 'O nome que todos os escritórios dão a um evento que realizam juntos, para que seja contado uma só vez.',
    examples: ['JOINT-2018-01'],
  },
  counted_here: {
    what: 'Se um evento conjunto é contado neste registro. Em um dos registros é “sim”, em todos os outros “não”.',
    when: 'quando há um identificador de evento conjunto',
    examples: ['sim'],
  },
  indicator: { what: 'O indicador para o qual o resultado conta, pelo código.', examples: ['PS-01'] },
  target: {
    what: 'O número que a atividade pretende alcançar.',
    when: 'quando a situação é “planejada” ou “em andamento”',
    examples: ['30', '0'],
  },
  value: {
    what: 'O número que foi alcançado. Se nada foi alcançado, é 0; se não se sabe, a célula fica vazia.',
    when: 'quando a situação é “concluída”',
    examples: ['27', 'mais de 50', 'aprox. 24.300'],
  },
  precision: {
    what: 'Quão exato é o valor. Uma célula vazia significa exato.',
    examples: ['at_least', 'cerca de'],
  },
  basis: {
    what: 'Se o valor conta só este período, ou tudo desde o início. Uma célula vazia significa o período.',
    examples: ['cumulative'],
  },
  as_of: {
    what: 'O último dia que um valor acumulado conta.',
    when: 'quando há um valor e ele é acumulado',
    examples: ['2018-10-12'],
  },
  people_basis: {
    what: 'Como as pessoas foram contadas: cada pessoa uma vez, cada vez que alguém participou, ou uma estimativa do público.',
    when: withPeople,
    examples: ['unique'],
  },
  stakeholder: {
    what: 'Quem eram as pessoas. Se são vários grupos, separam-se por ponto e vírgula.',
    when: withPeople,
    examples: ['police', 'prosecutors; judiciary'],
  },
  women: { what: 'Quantas das pessoas eram mulheres.', when: withParts, examples: ['12', '0'] },
  men: { what: 'Quantas das pessoas eram homens.', when: withParts, examples: ['15', '0'] },
  girls: {
    what: 'Quantas das pessoas eram meninas menores de 18 anos.',
    when: withParts,
    examples: ['3', '0'],
  },
  boys: {
    what: 'Quantas das pessoas eram meninos menores de 18 anos.',
    when: withParts,
    examples: ['4', '0'],
  },
  unspecified: {
    what: 'De quantas das pessoas o sexo ou a idade não foi registrado. Mulheres, homens, meninas, meninos e estas pessoas somam o valor.',
    examples: ['2'],
  },
  stage: {
    what: 'Até onde chegou uma lei, um plano ou outro documento.',
    when: 'quando o indicador conta documentos e há um valor',
    examples: ['drafted', 'adopted'],
  },
  channel: { what: 'Onde algo foi publicado ou transmitido.', examples: ['print', 'radio'] },
  evidence: {
    what: 'O que comprova o valor, em palavras ou como endereço da web. Não cita nenhuma pessoa pelo nome.',
    when: withValue,
    examples: ['lista de presença', 'relatório da plataforma'],
  },
  narrative: {
    what: 'O que aconteceu e o que mudou, no idioma do relatório, que o imprime. Não cita nenhuma pessoa pelo nome.',
    examples: ['Promotores redigiram um guia conjunto sobre provas.'],
  },
  challenges: {
    what: 'As dificuldades encontradas. O relatório as imprime.',
    examples: ['Enchentes fecharam as estradas para dois distritos.'],
  },
  measures: {
    what: 'O que se fez diante das dificuldades. O relatório o imprime.',
    examples: ['As sessões foram transferidas para a capital da província.'],
  },
  next_steps: {
    what: 'O que vem a seguir. O relatório o imprime no plano de trabalho.',
    examples: ['O guia segue para aprovação no ministério.'],
  },
  visibility: {
    what: 'Como as pessoas puderam ver que a União Europeia financia a atividade. Se são vários modos, separam-se por ponto e vírgula.',
    examples: ['emblem', 'emblem; press'],
  },
  spent: { what: 'O que a atividade custou no período.', examples: ['4200', '1250,50'] },
  currency: {
    what: 'A moeda do valor gasto, em três letras (ISO 4217).',
    when: 'quando há um valor gasto',
    examples: ['EUR', 'USD'],
  },
  comments: {
    what: 'Tudo o que o escritório quiser lembrar. Nunca é impresso.',
    examples: ['Lista de presença enviada por mensageiro.'],
  },
};
