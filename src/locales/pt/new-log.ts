import type { NewLogWords } from '../../newlog/words.ts';

/** What a new log says. */
export const newLog: NewLogWords = {
  logSheet: 'Registro',
  helpSheet: 'Ajuda',
  examplesSheet: 'Exemplos',
  about: (country, period) => `Atividades: ${country}, ${period}`,
  toLookAt: 'Células a conferir:',
  counters: 'Os números acima dos cabeçalhos dizem quantas células de cada coluna é preciso conferir.',
  yes: 'sim',
  headingKept: {
    title: 'Os cabeçalhos ficam como estão',
    text: 'Os cabeçalhos distinguem as colunas. Digite abaixo deles, a partir da linha 6.',
  },
  notInList: {
    title: 'Não está na lista',
    text: 'Escolha um item da lista, ou digite um código dela. A planilha Ajuda mostra todos os códigos. Se a coluna aceita vários, separe-os por ponto e vírgula.',
  },
  notANumber: {
    title: 'Não é um número',
    text: 'Digite um número a partir de 0, sem unidade e sem palavras.',
  },
  notADate: {
    title: 'Não é uma data do projeto',
    text: 'Digite um dia dentro da duração do projeto, como ano-mês-dia: 2018-09-12.',
  },
  tooLong: {
    title: 'Longo demais',
    text: 'O texto é mais longo do que cabe no relatório. Encurte-o.',
  },
  ofGroup:
    'Quantas das pessoas desta linha pertencem a este grupo. Continuam contadas também nos outros números. Um número inteiro; vazio se ninguém souber.',
  groups: {
    activity: 'A atividade',
    where: 'Onde e com quem',
    result: 'O resultado',
    people: 'As pessoas',
    story: 'Em palavras',
    account: 'Visibilidade e gastos',
  },
  help: {
    title: 'Como preencher o registro',
    steps: [
      'Comece cada atividade em uma nova linha e dê a ela um número próprio em “Identificador da atividade”.',
      'Uma atividade com vários resultados ocupa várias linhas. Repita o identificador dela em cada uma; as células que só repetiriam a primeira linha podem ficar vazias.',
      'Onde há listas, escolha um item delas. Os sinais de mais acima dos cabeçalhos abrem as colunas de que poucas atividades precisam.',
      'Confira as células coloridas e os números acima dos cabeçalhos até que não reste nada a conferir.',
      'Nada a informar? Escolha “sim” ao lado de “Nenhuma atividade neste período”, na primeira linha.',
      'Salve o arquivo sem mudar o nome dele e envie-o à pessoa responsável pelo programa. Não escreva em lugar nenhum nomes de vítimas, números de telefone nem endereços.',
    ],
    columnsTitle: 'As colunas',
    columnHeads: ['Para que serve', 'É necessária', 'Exemplos'],
    always: 'Em todas as linhas',
    firstRow: 'Na primeira linha de uma atividade',
    optional: 'Pode ficar vazia',
    examplesTitle: 'Exemplos preenchidos',
    examplesNote:
      'Linhas como um escritório as escreveria. Os identificadores trazem as letras do país do escritório.',
    listsTitle: 'As listas',
    listHeads: ['O que escolher', 'Código'],
    colours: 'As cores',
    missing: 'Aqui falta algo.',
    wrong:
      'Isto não pode estar certo: não está na lista, não é um número ou uma data, ou contradiz outra célula.',
  },
};
