import type { NoticeWords } from '../../finding-words.ts';

const notRead =
  '{count, plural, =0 {} one { Esta coluna não foi lida: {unread}.} many { Estas colunas não foram lidas: {unread}.} other { Estas colunas não foram lidas: {unread}.}}';
const addOne = 'Adicione uma coluna com este cabeçalho, ou dê o cabeçalho à coluna que já contém o dado.';
const add = `{choice, plural, one {${addOne}} many {Destas colunas, adicione as necessárias, ou dê os cabeçalhos às colunas que já contêm os dados.} other {Destas colunas, adicione as necessárias, ou dê os cabeçalhos às colunas que já contêm os dados.}} Para ver o que digitar ali, execute: gloact explain {topic}.`;

/** H: headings, and the columns they name. */
export const headings = {
  'heading-row-found-at': {
    title: 'Os cabeçalhos não estão na primeira linha',
    message:
      'Os cabeçalhos foram encontrados na linha {row}, abaixo de {count, plural, one {outra linha} many {outras # de linhas} other {outras # linhas}}.',
    why: 'As linhas acima dos cabeçalhos não são lidas; por isso, convém saber onde a leitura começou.',
    fix: 'Não é preciso fazer nada. Se os cabeçalhos estão em outro lugar, exclua as linhas acima deles.',
  },
  'required-column-missing': {
    title: 'Falta uma coluna de que todo registro precisa',
    message:
      'Todo registro precisa de {count, plural, one {uma coluna que não foi encontrada} many {# de colunas que não foram encontradas} other {# colunas que não foram encontradas}}: {labels}.{unreadCount, plural, =0 {} one { Esta coluna não foi lida: {unread}.} many { Estas colunas não foram lidas: {unread}.} other { Estas colunas não foram lidas: {unread}.}}',
    why: 'Sem esses dados, as linhas não podem ser contadas no relatório.',
    fix: `{count, plural, one {${addOne}} many {Adicione colunas com estes cabeçalhos, ou dê os cabeçalhos às colunas que já contêm os dados.} other {Adicione colunas com estes cabeçalhos, ou dê os cabeçalhos às colunas que já contêm os dados.}} Para ver o que digitar ali, execute{count, plural, one {} many {, por exemplo} other {, por exemplo}}: gloact explain {topic}.`,
  },
  'unknown-column': {
    title: 'Uma coluna não foi lida',
    message:
      'O cabeçalho “{heading}” não é de nenhuma coluna do registro; por isso, essa coluna não foi lida.',
    why: 'O escritório pode manter colunas próprias, mas elas não fazem parte do relatório.',
    fix: 'Se esta coluna é própria do escritório, não é preciso fazer nada; se não, dê a ela um cabeçalho do modelo.',
  },
  'duplicate-column': {
    title: 'Uma coluna aparece mais de uma vez',
    message:
      '{count, plural, one {Esta coluna aparece} many {Estas # de colunas aparecem} other {Estas # colunas aparecem}} mais de uma vez: {labels}. Só foi lida a primeira{count, plural, one {} many { de cada uma} other { de cada uma}}.',
    why: 'Duas colunas para o mesmo dado podem ser diferentes, e uma delas seria ignorada.',
    fix: 'Mantenha a coluna certa e exclua ou renomeie as outras.',
  },
  'heading-close-match': {
    title: 'Um cabeçalho foi presumido',
    message:
      'O cabeçalho “{heading}” tem uma letra errada, e as células da coluna se encaixam em “{label}”. Foi lido como “{label}”.',
    why: 'Um cabeçalho presumido pode pôr células na coluna errada.',
    fix: 'Se é isso mesmo, mude o cabeçalho para “{label}”.',
  },
  'needed-column-missing': {
    title: 'Falta uma coluna de que as linhas precisam',
    message: `Nenhuma coluna se chama {labels}{several, select, yes { nas planilhas {sheets}} other {}}, e {rows, plural, one {a linha {first} precisa disso} many {# de linhas precisam disso} other {# linhas precisam disso}}.${notRead}`,
    why: 'O que uma linha precisa ter depende do que ela diz: pessoas, uma forma de contagem; um valor gasto, uma moeda.',
    fix: add,
  },
  'heading-translated': {
    title: 'Foram reconhecidos cabeçalhos em outro idioma',
    message:
      '{count, plural, one {Foi reconhecido # cabeçalho traduzido} many {Foram reconhecidos # de cabeçalhos traduzidos} other {Foram reconhecidos # cabeçalhos traduzidos}} ({languages}).',
    why: 'Os registros podem ter cabeçalhos no idioma do escritório, e convém saber como eles foram lidos.',
    fix: 'Não é preciso fazer nada.',
  },
  'ambiguous-heading': {
    title: 'As linhas de cabeçalhos se contradizem',
    message: 'Esta coluna tem dois nomes que se contradizem: {names}.',
    why: 'Quando duas linhas de cabeçalhos se contradizem, números podem parar na coluna errada.',
    fix: 'Mantenha o cabeçalho certo e corrija o outro.',
  },
  'blank-heading-with-data': {
    title: 'Uma coluna tem valores, mas não tem cabeçalho',
    message:
      'A coluna {letters} não tem cabeçalho, mas contém {count, plural, one {# valor, em {first}. Ele não foi lido} many {# de valores, o primeiro em {first}. Eles não foram lidos} other {# valores, o primeiro em {first}. Eles não foram lidos}}.',
    why: 'Sem cabeçalho, ninguém sabe o que são os valores, e eles se perdem.',
    fix: 'Escreva o cabeçalho da coluna {letters}, ou exclua a coluna.',
  },
  'heading-has-hidden-characters': {
    title: 'Um cabeçalho contém caracteres ocultos',
    message:
      'O cabeçalho “{heading}” contém {sign, select, space {um espaço incondicional ou de largura zero} direction {um sinal da direção da escrita} other {um caractere que ninguém vê}}. Foi lido sem ele.',
    why: 'Outros programas tomam um cabeçalho assim por desconhecido.',
    fix: 'Para esta verificação, não é preciso fazer nada. Por segurança, digite o cabeçalho de novo.',
  },
  'heading-is-number-or-date': {
    title: 'Um cabeçalho é um número ou uma data',
    message:
      'Onde deveria haver um cabeçalho está {kind, select, date {a data} other {o número}} “{heading}”. Esta coluna não foi lida.',
    why: 'Um registro tem uma linha para cada período. Valores espalhados em colunas de anos não entram em nenhum total.',
    fix: 'Dê à coluna um cabeçalho do registro, ou passe os valores dela para linhas.',
  },
  'unread-figures': {
    title: 'Uma coluna que pode ser do registro não foi lida',
    message:
      'A coluna {letters}, “{heading}”, contém {kind, select, dates {datas} codes {códigos do registro} texts {texto} other {números}} em {count} de {filled, plural, one {# célula preenchida} many {# de células preenchidas} other {# células preenchidas}}. O cabeçalho dela não é do registro; por isso, ela não foi lida.{missing, plural, =0 {} one { Esta coluna do registro não está no arquivo: {fitting}.} many { Estas colunas do registro não estão no arquivo: {fitting}.} other { Estas colunas do registro não estão no arquivo: {fitting}.}}',
    why: 'Números, dias, códigos e palavras sob um cabeçalho desconhecido faltam no relatório.',
    fix: '{guess, select, no {Se a coluna é do registro, dê a ela o cabeçalho da coluna a que pertence.} other {Se é “{near}”, mude o cabeçalho para esse nome.}} Se a coluna é própria do escritório, deixe-a como está.',
  },
  'not-the-log': {
    title: 'Este não é o registro',
    message:
      '{found, plural, =0 {Não foi encontrada nenhuma} one {Só foi encontrada #} many {Só foram encontradas #} other {Só foram encontradas #}} das {needed} colunas de que todo registro precisa. Faltam: {missing}.{count, plural, =0 {} one { Cabeçalho desconhecido: {unknown}.} many { Cabeçalhos desconhecidos: {unknown}.} other { Cabeçalhos desconhecidos: {unknown}.}}',
    why: 'Uma tabela de outro tipo tem outras colunas: lê-la como registro levaria ao relatório o que ela não diz.',
    fix: 'Dê às colunas que contêm esses dados os cabeçalhos indicados aqui, ou copie as linhas para um registro novo. Para ver para que serve uma coluna, execute, por exemplo: gloact explain {topic}. Se o registro é outro arquivo ou outra planilha, envie esse.',
  },
  'heading-row-not-found': {
    title: 'Nenhum cabeçalho foi encontrado',
    message:
      'Nenhuma das primeiras linhas contém pelo menos três cabeçalhos conhecidos. A mais completa delas contém: {seen}. São conhecidos cabeçalhos em árabe, espanhol, francês, inglês, português, russo e ucraniano. São conhecidos alguns em bielorrusso, laosiano, nepalês, quirguiz e urdu.',
    why: 'Sem cabeçalhos, ninguém sabe o que uma coluna significa.',
    fix: 'Ponha os cabeçalhos do modelo acima das linhas, ou copie as linhas para um registro novo.',
  },
  'two-row-heading-joined': {
    title: 'Cabeçalhos de duas linhas foram unidos',
    message:
      '{count, plural, one {Este cabeçalho foi formado} many {Estes # de cabeçalhos foram formados} other {Estes # cabeçalhos foram formados}} a partir de duas linhas: {headings}.',
    why: 'Um cabeçalho dividido em duas linhas só significa algo com as duas partes.',
    fix: 'Se é isso mesmo, não é preciso fazer nada. Se não, escreva o cabeçalho inteiro em uma só célula.',
  },
  'wanted-column-missing': {
    title: 'Falta uma coluna que seria útil às linhas',
    message: `Nenhuma coluna se chama {labels}{several, select, yes { nas planilhas {sheets}} other {}}, e {rows, plural, one {a linha {first} deveria ter isso} many {# de linhas deveriam ter isso} other {# linhas deveriam ter isso}}.${notRead}`,
    why: 'O relatório fica melhor com estes dados: quantas das pessoas são mulheres, qual era a meta.',
    fix: add,
  },
} satisfies Partial<NoticeWords>;
