import type { ExampleSentences } from '../../../formats/example-words.ts';

/** Examples of notices about sheets, headings and cells. */
export const sheets = {
  'sheet-chosen': {
    bad: 'Um arquivo do Excel com as planilhas “Registro”, “Orçamento” e “Contatos”.',
    good: 'Um arquivo do Excel cuja única planilha é o registro.',
  },
  'sheets-read-together': {
    bad: 'Um arquivo do Excel com uma planilha “Exemplo” ao lado da planilha “Registro”, ambas com os cabeçalhos do registro.',
    good: 'Um arquivo do Excel com as planilhas “Julho” e “Agosto”, ambas com os cabeçalhos do registro.',
  },
  'expected-sheet-missing': {
    bad: 'Pedir a planilha “Registro 2018” em um arquivo cuja planilha se chama “Registro”.',
    good: 'Pedir a planilha “Registro”.',
  },
  'sheets-left-out': {
    bad: 'Pedir a planilha “Março” de um arquivo com um registro nas planilhas “Janeiro” a “Abril”.',
    good: 'Ler o arquivo sem pedir nenhuma planilha.',
  },
  'hidden-sheet-with-data': {
    bad: 'Uma planilha oculta com os contatos de participantes.',
    good: 'Um arquivo do Excel com as planilhas que devem ser enviadas.',
  },
  'two-tables-on-one-sheet': {
    bad: 'Uma segunda linha de cabeçalhos em outra ordem, com atividades abaixo dela.',
    good: 'Uma linha de cabeçalhos, e todas as atividades abaixo dela.',
  },
  'hidden-rows': {
    bad: 'Um registro enviado com um filtro de um município.',
    good: 'O mesmo registro, com todas as linhas visíveis.',
  },
  'cells-maybe-hidden': {
    bad: 'Uma coluna cuja formatação escreve em branco os números repetidos.',
    good: 'A mesma coluna sem essa formatação.',
  },
  'hidden-columns-with-data': {
    bad: 'Uma coluna oculta com números de telefone.',
    good: 'O mesmo registro sem essa coluna.',
  },
  'filter-active': { bad: 'Um registro filtrado por um parceiro.', good: 'O mesmo registro, sem o filtro.' },
  'hidden-heading-row': {
    bad: 'Um registro com a linha 1, a dos cabeçalhos, oculta.',
    good: 'O mesmo registro, com a linha 1 visível.',
  },
  'merged-data': {
    bad: 'Um título em uma célula mesclada que ocupa três linhas.',
    good: 'O título escrito em cada uma das três linhas.',
  },
  'ragged-row-long': {
    bad: 'Uma linha de 47 células abaixo de 45 cabeçalhos, porque as vírgulas do título a dividiram.',
    good: 'O título entre aspas, de modo que a linha tem 45 células.',
  },
  'totals-row': {
    bad: 'Uma última linha que começa com “Total”.',
    good: 'Uma última linha que começa com um identificador de atividade.',
  },
  'notes-under-table': {
    bad: 'Uma linha cuja única célula diz: “Os números de dezembro virão depois”.',
    good: 'A mesma observação na coluna “Comentários” da atividade.',
  },
  'repeated-heading': {
    bad: 'Uma segunda linha de cabeçalhos entre duas atividades.',
    good: 'Uma linha de cabeçalhos, acima de todas as atividades.',
  },
  'date-system-1904': {
    bad: 'Datas coladas de um arquivo assim, que recuaram quatro anos.',
    good: 'As datas como devem ser.',
  },
  'no-data-rows': {
    bad: 'Uma linha de cabeçalhos e nada abaixo dela.',
    good: 'Uma linha de cabeçalhos e uma linha para cada resultado.',
  },
  'nothing-done': {
    bad: 'Uma linha de cabeçalhos e nada abaixo dela.',
    good: 'Uma linha de cabeçalhos, nada abaixo dela, e acima “Nenhuma atividade neste período: sim”.',
  },
  'nothing-done-contradicted': {
    bad: '“Nenhuma atividade neste período: sim”, e linhas de resultados abaixo dos cabeçalhos.',
    good: 'Linhas de resultados, e nenhuma resposta acima dos cabeçalhos.',
  },
  'other-programme': {
    bad: 'Um registro feito com --programme our-grant e verificado sem essa opção.',
    good: 'O mesmo registro, verificado com --programme our-grant.',
  },
  'old-template': {
    bad: 'Um registro feito antes de um canal ser retirado das listas do programa.',
    good: 'Um registro feito depois.',
  },
  'heading-row-found-at': {
    bad: 'Um título e uma linha vazia acima dos cabeçalhos.',
    good: 'Os cabeçalhos na primeira linha.',
  },
  'required-column-missing': {
    bad: 'Um registro sem coluna para o indicador.',
    good: 'Um registro com uma coluna chamada “Indicador”.',
  },
  'unknown-column': {
    bad: 'Uma coluna chamada “Iniciais do ponto focal”.',
    good: 'Só colunas do modelo, ou colunas próprias do escritório.',
  },
  'duplicate-column': {
    bad: 'Duas colunas chamadas “Valor alcançado”.',
    good: 'Uma coluna chamada “Valor alcançado”.',
  },
  'heading-close-match': { bad: 'O cabeçalho “Indiccador”.', good: 'O cabeçalho “Indicador”.' },
  'needed-column-missing': {
    bad: 'Um registro que conta pessoas, sem coluna chamada “Forma de contagem das pessoas”.',
    good: 'O mesmo registro com essa coluna, preenchida onde se contam pessoas.',
  },
  'heading-translated': {
    bad: 'Os cabeçalhos “País” e “Indicador”.',
    good: 'Os cabeçalhos “country” e “indicator”.',
  },
  'ambiguous-heading': {
    bad: 'O cabeçalho “Dificuldades encontradas” acima da etiqueta “#description+measure”.',
    good: 'O cabeçalho “Dificuldades encontradas” acima da etiqueta “#description+issue”.',
  },
  'blank-heading-with-data': {
    bad: 'Uma coluna de números com uma célula vazia acima.',
    good: 'A mesma coluna, chamada “Meta”.',
  },
  'heading-has-hidden-characters': {
    bad: 'O cabeçalho “Data de início” copiado de uma página da web, com um espaço incondicional.',
    good: 'O cabeçalho “Data de início” digitado.',
  },
  'heading-is-number-or-date': {
    bad: 'Colunas chamadas 2017 e 2018.',
    good: 'Uma coluna “Período do relatório” e uma coluna “Valor alcançado”.',
  },
  'unread-figures': {
    bad: 'Uma coluna chamada “Presentes” com o número de pessoas, e nenhuma coluna “Valor alcançado”.',
    good: 'A mesma coluna, chamada “Valor alcançado”.',
  },
  'not-the-log': {
    bad: 'Uma lista de compras com as colunas “País”, “Situação” e “Data de início”.',
    good: 'Um registro com todas as colunas de que todo registro precisa, entre elas o identificador da atividade, o período e o indicador.',
  },
  'heading-row-not-found': {
    bad: 'Uma planilha que começa com números, sem cabeçalhos.',
    good: 'Uma planilha cuja primeira linha contém os cabeçalhos do modelo.',
  },
  'two-row-heading-joined': {
    bad: '“Data” acima de “de início”.',
    good: '“Data de início” em uma só célula.',
  },
  'wanted-column-missing': {
    bad: 'Um registro com atividades planejadas, sem coluna chamada “Meta”.',
    good: 'O mesmo registro com essa coluna, preenchida onde uma atividade tem meta.',
  },
  'excel-date-from-ratio': {
    bad: 'Uma célula da coluna “Mulheres” onde se digitou 3/4 e o Excel guarda agora 3 de abril.',
    good: 'A mesma célula, com o formato Número e o número 3.',
  },
  'excel-error-value': {
    bad: 'Uma célula que mostra #REF! porque as células que ela somava foram excluídas.',
    good: 'Uma célula que mostra 24.',
  },
  'formula-without-saved-result': {
    bad: 'Uma fórmula escrita por um programa que não a calculou.',
    good: 'A mesma fórmula, depois de salvar o arquivo no Excel.',
  },
  'formula-to-other-workbook': {
    bad: 'Um número que uma fórmula busca em um arquivo que está no seu computador.',
    good: 'O próprio número, digitado ou colado como valor.',
  },
  'crossed-out': {
    bad: 'O número 24, tachado, ao lado de uma observação.',
    good: 'O número que vale, e nada tachado.',
  },
  'merged-number': {
    bad: 'O número 24 em uma célula mesclada que ocupa duas linhas.',
    good: 'O número 24 na linha a que pertence, e outro número na outra linha.',
  },
  'number-shown-otherwise': {
    bad: 'O número 25000 em uma célula cujo formato mostra os milhares como “25”.',
    good: 'O número 25000 em uma célula que mostra 25000.',
  },
} satisfies Partial<ExampleSentences>;
