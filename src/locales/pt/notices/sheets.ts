import type { NoticeWords } from '../../finding-words.ts';

const rowsNotRead =
  '{rows, plural, one {Essa linha não foi lida.} many {Essa linha e o que vem depois, # de linhas no total, não foram lidos.} other {Essa linha e o que vem depois, # linhas no total, não foram lidos.}}';

/** S: sheets, and rows as they lie on them. */
export const sheets = {
  'sheet-chosen': {
    title: 'Uma planilha foi escolhida',
    message:
      'O arquivo do Excel tem {count, plural, one {# planilha} many {# de planilhas} other {# planilhas}}. A planilha “{chosen}” contém o registro e foi lida.',
    why: 'Um registro é lido de uma só planilha, e convém saber qual foi.',
    fix: 'Se esse é o registro, não é preciso fazer nada; se não, envie a planilha do registro sozinha em um arquivo do Excel.',
  },
  'sheets-read-together': {
    title: 'Várias planilhas foram lidas como um só registro',
    message:
      'Estas planilhas têm os cabeçalhos de um registro e foram lidas como um só, nesta ordem: {sheets}.{left, plural, =0 {} one { Não foi lida: {others}.} many { Não foram lidas: {others}.} other { Não foram lidas: {others}.}}',
    why: 'Há escritórios com uma planilha para cada mês ou pilar, e uma atividade de qualquer uma delas entra no relatório.',
    fix: 'Se todas são do registro, não é preciso fazer nada; se não, mova as outras para outro arquivo do Excel.',
  },
  'old-template': {
    title: 'O registro foi feito com um modelo anterior',
    message:
      'As colunas ou as listas do programa mudaram desde que este registro foi feito.{goneThere, select, yes { Colunas que já não existem: {gone}.} other {}}{addedThere, select, yes { Colunas novas: {added}.} other {}}{retiredThere, select, yes { Já não estão nas listas: {retired}.} other {}}{freshThere, select, yes { Novo nas listas: {fresh}.} other {}}{listsThere, select, yes { Listas diferentes: {lists}.} other {}}',
    why: 'Outros apontamentos podem vir daí: as listas de um modelo anterior oferecem o que já não é lido.',
    fix: 'Peça um registro novo à pessoa responsável pelo programa e continue nele.',
  },
  'other-programme': {
    title: 'O registro é de outro programa',
    message:
      'O registro foi feito para o programa {made} e está sendo verificado com {checked}. Nada dele foi contado.',
    why: 'Outro programa tem outros códigos, países e indicadores: quase todas as células seriam dadas como erradas.',
    fix: 'Verifique-o com a pasta do programa dele: --programme.',
  },
  'expected-sheet-missing': {
    title: 'A planilha pedida não existe',
    message: 'Não há nenhuma planilha chamada “{wanted}”. O arquivo do Excel tem estas planilhas: {sheets}.',
    why: 'Ler uma planilha diferente da pedida poderia levar números errados ao relatório.',
    fix: 'Indique uma das planilhas que existem, exatamente como o nome aparece na aba.',
  },
  'sheets-left-out': {
    title: 'Há planilhas do registro que não foram lidas',
    message:
      '{count, plural, one {Esta planilha} many {Estas planilhas} other {Estas planilhas}}{asked, select, yes { também} other {}} {count, plural, one {contém atividades e não foi lida} many {contêm atividades e não foram lidas} other {contêm atividades e não foram lidas}}: {sheets}. {asked, select, yes {Foram pedidas outras planilhas.} other {Faltam {count, plural, one {nela} many {nelas} other {nelas}} os cabeçalhos do registro.}}',
    why: 'As atividades de uma planilha que não é lida faltam no relatório.',
    fix: '{asked, select, yes {Indique também {count, plural, one {esta planilha} many {estas planilhas} other {estas planilhas}} com --sheet, ou retire --sheet para ler todas as planilhas do registro.} other {Se as linhas devem entrar no relatório, dê a elas as colunas e os cabeçalhos do registro.}}',
  },
  'hidden-sheet-with-data': {
    title: 'Uma planilha oculta contém dados',
    message:
      'A planilha {sheet} está oculta{state, select, veryHidden { de tal modo que o Excel não oferece reexibi-la} other {}}. Quem recebe o arquivo ainda pode ler o que está nela.',
    why: 'Linhas antigas, nomes ou anotações de planilhas ocultas seguem com o arquivo.',
    fix: 'Veja a planilha. Exclua-a se não deve ser enviada, ou torne-a visível.',
  },
  'two-tables-on-one-sheet': {
    title: 'Há uma segunda tabela na planilha',
    message: `{kind, select, headings {A linha {row} contém de novo cabeçalhos do registro, em outros lugares. ${rowsNotRead}} beside {Ao lado da tabela, {count, plural, one {# coluna se repete} many {# de colunas se repetem} other {# colunas se repetem}}. Só a primeira tabela foi lida.} other {Abaixo de uma linha vazia, na linha {row}, começa algo que não é o registro. ${rowsNotRead}}}`,
    why: 'Valores lidos sob os cabeçalhos de outra tabela seriam contados como algo que não são.',
    fix: '{kind, select, headings {Mova essas linhas para baixo dos primeiros cabeçalhos, coluna por coluna.} beside {Mova a segunda tabela para baixo da primeira, coluna por coluna.} other {Mova essa parte para outra planilha ou outro arquivo. Se for uma atividade, comece a linha com o identificador da atividade.}}',
  },
  'hidden-rows': {
    title: 'Há linhas ocultas que fazem parte do registro',
    message:
      '{count, plural, one {# linha com dados está oculta} many {# de linhas com dados estão ocultas} other {# linhas com dados estão ocultas}} ({rows}). {count, plural, one {Ela também foi verificada, pois está} many {Elas também foram verificadas, pois estão} other {Elas também foram verificadas, pois estão}} no arquivo.',
    why: 'As linhas ocultas são contadas no relatório, embora ninguém as veja na planilha.',
    fix: 'Limpe o filtro ou reexiba as linhas. Exclua as que não devem ser enviadas.',
  },
  'cells-maybe-hidden': {
    title: 'Uma formatação condicional talvez oculte valores',
    message:
      'Uma formatação condicional de {cells} talvez oculte o que as células contêm. Elas foram lidas como estão.',
    why: 'Os valores ocultos são contados no relatório, embora ninguém os veja na planilha.',
    fix: 'Limpe a formatação condicional, olhe as células e corrija o que estiver errado.',
  },
  'hidden-columns-with-data': {
    title: 'Há colunas ocultas que contêm dados',
    message:
      '{count, plural, one {A coluna {columns} está oculta e contém dados. Ela também foi lida.} many {As colunas {columns} estão ocultas e contêm dados. Elas também foram lidas.} other {As colunas {columns} estão ocultas e contêm dados. Elas também foram lidas.}}',
    why: 'O que está em colunas ocultas é enviado e verificado, embora ninguém o veja na planilha.',
    fix: 'Reexiba as colunas. Exclua as que não devem ser enviadas.',
  },
  'filter-active': {
    title: 'Há um filtro ativado',
    message:
      'A planilha {sheet} tem um filtro ativado. Todas as linhas foram lidas, também as que o filtro oculta.',
    why: 'Com um filtro ativado, a planilha mostra menos do que o arquivo contém.',
    fix: 'Limpe o filtro antes de enviar o registro.',
  },
  'hidden-heading-row': {
    title: 'Os cabeçalhos estão ocultos',
    message:
      '{count, plural, one {A linha {rows}, com os cabeçalhos, está oculta.} many {As linhas {rows}, com os cabeçalhos, estão ocultas.} other {As linhas {rows}, com os cabeçalhos, estão ocultas.}} O que está ali foi lido mesmo assim.',
    why: 'Quem olha a planilha não consegue ver o que são as colunas.',
    fix: 'Reexiba a linha antes de enviar o registro.',
  },
  'merged-data': {
    title: 'O valor de células mescladas foi copiado para baixo',
    message: 'Esta célula está mesclada com {from}. O valor de {from} foi usado nesta linha.',
    why: 'Células mescladas não mostram a que linhas um valor pertence, e se desfazem quando a planilha é classificada.',
    fix: 'Desfaça a mesclagem das células e escreva o valor em cada linha.',
  },
  'ragged-row-long': {
    title: 'Há valores fora da tabela',
    message:
      'Esta linha tem {count, plural, one {# valor} many {# de valores} other {# valores}} à direita do último cabeçalho. Cada valor precisa de um cabeçalho acima dele.',
    why: 'Um valor sem cabeçalho não pertence a nenhuma coluna e se perderia.',
    fix: 'Mova cada valor para baixo do seu cabeçalho. Em um arquivo CSV, ponha entre aspas o texto que contém o separador.',
  },
  'totals-row': {
    title: 'Foi encontrada uma linha de totais',
    message:
      'Esta linha foi tomada por uma linha de totais e nunca é contada. {compared, select, yes {Ela é comparada com as linhas acima.} other {Ela não é comparada, pois não se sabe que linhas ela soma.}}',
    why: 'Contar uma linha de totais seria contar duas vezes cada atividade.',
    fix: 'Não é preciso fazer nada. Se esta linha é uma atividade, comece-a com o identificador da atividade.',
  },
  'notes-under-table': {
    title: 'Foi encontrada uma observação entre as linhas',
    message: 'Esta linha contém só uma observação; por isso, não foi lida como atividade.',
    why: 'Observações abaixo da tabela ajudam as pessoas, mas não são um resultado a contar.',
    fix: 'Se é uma observação, não é preciso fazer nada; se não, preencha a linha a partir do identificador da atividade.',
  },
  'repeated-heading': {
    title: 'Os cabeçalhos se repetem',
    message: 'Esta linha repete os cabeçalhos; por isso, não foi lida como atividade.',
    why: 'Cabeçalhos repetidos costumam indicar que dois registros foram colados juntos, talvez com as colunas em outra ordem.',
    fix: 'Confira se as colunas abaixo estão na mesma ordem e depois exclua esta linha.',
  },
  'date-system-1904': {
    title: 'As datas são contadas desde 1904',
    message: '{file} conta os dias desde 1904, como os Macs antigos. As datas dele foram lidas assim.',
    why: 'Datas copiadas de um arquivo assim para outro podem se deslocar quatro anos e um dia.',
    fix: 'Se as datas estão certas, não é preciso fazer nada. Se não, corrija-as na planilha.',
  },
  'no-data-rows': {
    title: 'O registro não contém nenhuma linha de resultados',
    message: 'Há cabeçalhos, mas nenhuma linha de resultados abaixo deles.',
    why: 'Um registro vazio pode ser um erro ao salvar. Não dizer nada não é o mesmo que não ter feito nada.',
    fix: 'Envie o registro com as linhas. Se nada foi feito, escreva acima dos cabeçalhos: “Nenhuma atividade neste período: sim”.',
  },
  'nothing-done': {
    title: 'O registro diz que nada foi feito',
    message: 'A célula acima dos cabeçalhos diz “sim”: não houve atividades neste período.',
    why: 'Um registro vazio pode ser um erro ao salvar. Com esta resposta, não é, e o relatório pode dizer que nada foi feito.',
    fix: 'Se é verdade, não é preciso fazer nada; se não, limpe a célula e preencha o registro.',
  },
  'nothing-done-contradicted': {
    title: 'O registro diz que nada foi feito, mas contém linhas',
    message:
      'A célula acima dos cabeçalhos diz que não houve atividades. Abaixo deles há {rows, plural, one {# linha} many {# de linhas} other {# linhas}}.',
    why: 'Ou a resposta ou as linhas ficaram de outro período.',
    fix: 'Se as linhas estão certas, limpe a célula. Se não houve atividades, exclua as linhas.',
  },
} satisfies Partial<NoticeWords>;
