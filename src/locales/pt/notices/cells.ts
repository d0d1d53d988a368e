import type { NoticeWords } from '../../finding-words.ts';

const peopleParts =
  '{women, select, none {} other {, {women} em “{women_heading}”}}{men, select, none {} other {, {men} em “{men_heading}”}}{girls, select, none {} other {, {girls} em “{girls_heading}”}}{boys, select, none {} other {, {boys} em “{boys_heading}”}}{unspecified, select, none {} other {, {unspecified} em “{unspecified_heading}”}}';
const oneNumber = 'Aqui é necessário um só número.';

/** C: cells of other kinds than dates and numbers. */
export const cells = {
  'required-empty': {
    title: 'Uma célula obrigatória está vazia',
    message:
      '{holds, select, placeholder {“{value}” em “{heading}” ocupa o lugar de um valor que falta} other {A célula de “{heading}” está vazia}}. Toda atividade precisa de um valor aqui.',
    why: 'Uma linha sem este valor não tem lugar no relatório.',
    fix: 'Preencha a célula. Nas linhas seguintes da mesma atividade ela pode ficar vazia, salvo o identificador da atividade e o indicador.',
  },
  'id-in-scientific-notation': {
    title: 'O Excel tomou um número longo por uma quantidade',
    message:
      '“{text}” é como o Excel escreve um número longo quando o toma por uma quantidade. Os últimos dígitos não aparecem e podem ter se perdido.',
    why: 'Identificadores que só diferem nos últimos dígitos ficam iguais, e dois eventos contam como um.',
    fix: 'No Excel, mude o formato da célula para Texto e digite de novo o número completo, a partir da fonte.',
  },
  'leading-zero-lost': {
    title: 'Zeros antes de um número se perderam',
    message:
      '“{value}” é mais curto que {count, plural, one {outro número desta coluna que começa} many {outros # de números desta coluna que começam} other {outros # números desta coluna que começam}} com zero, como “{sibling}”. O Excel descarta esses zeros.',
    why: 'Sem os zeros, um identificador se torna outro, e o que deve ficar junto não é encontrado.',
    fix: 'No Excel, mude o formato da célula para Texto e digite de novo, talvez como {padded}.',
  },
  'excel-error-value': {
    title: 'A célula mostra um erro do Excel',
    message: 'A célula de “{heading}” mostra o erro do Excel “{error}”. É necessário um valor.',
    why: 'Um erro do Excel significa que um cálculo falhou; por isso, o valor não é conhecido.',
    fix: 'Corrija a fórmula, ou digite o valor no lugar dela.',
  },
  'formula-without-saved-result': {
    title: 'Uma fórmula não tem resultado salvo',
    message: 'A célula contém uma fórmula sem resultado salvo. É necessário um valor.',
    why: 'Só podem ser lidos os resultados salvos; as fórmulas não são calculadas de novo.',
    fix: 'Abra o arquivo no Excel ou no LibreOffice, salve-o e envie-o de novo.',
  },
  'formula-to-other-workbook': {
    title: 'Um valor vem de outro arquivo do Excel',
    message: 'O valor “{value}” vem de uma fórmula que aponta para outro arquivo do Excel.',
    why: 'O outro arquivo não segue com o registro; por isso, ninguém pode conferir o valor.',
    fix: 'Copie a célula e cole-a como valor.',
  },
  'text-too-long': {
    title: 'O texto é longo demais',
    message:
      'O texto de “{heading}” tem {length, plural, one {# caractere} many {# de caracteres} other {# caracteres}}. Há espaço para {max, plural, one {#} many {#} other {#}}.',
    why: 'Textos longos dificultam a leitura do relatório, e na edição seria preciso cortá-los.',
    fix: 'Encurte o texto para {max, plural, one {# caractere} many {# de caracteres} other {# caracteres}}.',
  },
  'text-truncated-suspect': {
    title: 'O texto pode ter sido cortado',
    message:
      'O texto de “{heading}” tem exatamente {length, plural, one {# caractere} many {# de caracteres} other {# caracteres}} e termina em “{end}”. O Excel corta textos nesse comprimento.',
    why: 'No relatório faltaria o resto do texto.',
    fix: 'Compare o final com o original e digite o que falta.',
  },
  'currency-by-name': {
    title: 'A moeda foi lida pelo nome ou pelo símbolo',
    message: '“{text}” foi lido como {code}.',
    why: 'Outros países podem usar o mesmo nome ou símbolo. Um código corresponde a uma só moeda.',
    fix: 'Se está certo, não é preciso mudar nada. Digite {code} para remover esta observação.',
  },
  'disguised-cell': {
    title: 'A célula mostra outra coisa que a que contém',
    message:
      '“{value}” contém sinais invisíveis entre suas letras ou algarismos, ou que os invertem ou cobrem. Não foi lido.',
    why: 'As pessoas veem então outro valor que o que os programas leem.',
    fix: 'Digite o texto de novo, como deve ser.',
  },
  'raised-signs': {
    title: 'Sinais sobrescritos ou subscritos junto a um valor',
    message:
      '“{value}” contém letras ou algarismos sobrescritos ou subscritos, como as chamadas de nota. Não foi lido.',
    why: 'Junto ao valor, esse sinal faz dele outro: 20 com um 1 sobrescrito passa a ser 201.',
    fix: 'Tire da célula o sinal sobrescrito e escreva a nota nos comentários.',
  },
  'look-alike-letters': {
    title: 'Letras de outro alfabeto',
    message: '“{value}” contém letras de outro alfabeto que parecem latinas. Foi lido como “{text}”.',
    why: 'Essas letras parecem certas às pessoas, mas os computadores tomam a palavra por outra.',
    fix: 'Digite “{text}” de novo com um teclado latino.',
  },
  placeholder: {
    title: 'Um sinal de dado ausente foi lido como vazio',
    message:
      '“{text}” foi lido como célula vazia. {holds, select, number {Um número desconhecido fica vazio; se não houve nenhum, escreve-se 0.} other {O que não se sabe fica vazio.}}',
    why: 'O mesmo sinal significa “zero” em um escritório e “não se sabe” em outro.',
    fix: '{holds, select, number {Apague “{text}”, ou escreva 0 se não houve nenhum.} other {Apague “{text}”.}}',
  },
  'activity-id-shape': {
    title: 'O identificador da atividade tem outra forma',
    message:
      '“{text}” não tem a forma de um identificador de atividade. Um identificador é assim: {example}.',
    why: 'O identificador une as linhas de uma atividade, de um período ao seguinte.',
    fix: '{form, select, usual {Escreva o código do país, o ano e um número de três dígitos ou mais, unidos por hifens.} other {Escreva-o como em {example}. Só mudam o país, o ano e o número.}}',
  },
  'crossed-out': {
    title: 'Um valor está tachado',
    message: '“{value}” está tachado, no todo ou em parte, mas foi lido como qualquer outro valor.',
    why: 'Só as pessoas veem o tachado; o valor seria contado mesmo assim.',
    fix: 'Apague o valor se ele não vale mais; se vale, remova o tachado.',
  },
  'several-values-in-one-cell': {
    title: 'Vários valores em uma célula',
    message: `{kind, select, range {“{value}” é um intervalo de {first} a {last}. ${oneNumber}} sum {“{value}” é uma soma. ${oneNumber}} ids {“{value}” contém vários identificadores. Cada linha precisa de um só.} codes {“{value}” contém vários códigos: {values}. Há lugar para um.} activities {O título enumera várias atividades; a primeira é “{first}”. Cada atividade precisa de uma linha própria.} people {“{value}” contém um total com as partes. Cada número tem uma coluna própria.} target {“{value}” contém um total com as partes. Aqui só cabe o total.} parts {“{value}” contém números de várias colunas.} mismatch {“{value}” diz {total}, mas as partes somam {sum}.} other {“{value}” contém vários números. ${oneNumber}}}`,
    why: 'Não se pode saber qual valor conta; seria preciso adivinhar.',
    fix: `{kind, select, range {Digite o número de que há certeza, por exemplo “pelo menos {first}”.} sum {Digite o total, ou ponha cada número em uma linha própria.} ids {Ponha cada atividade em uma linha própria.} codes {Mantenha um só código, ou ponha cada código em uma linha própria.} activities {Dê a cada atividade um identificador e uma linha próprios, com os números dela.} people {Digite {total} em “{value_heading}”${peopleParts}.} target {Digite só {total}.} parts {Digite cada um na sua coluna${peopleParts}.} mismatch {Descubra que número está certo. Depois digite o total e cada parte na sua própria coluna.} other {Digite um só número, ou ponha cada número em uma linha própria.}}`,
  },
  'period-shape': {
    title: 'O período do relatório tem outra forma',
    message:
      '“{text}” não é lido como período do relatório. Um período se escreve em uma destas formas: {forms}.',
    why: 'O período decide a que relatório a linha pertence.',
    fix: 'Digite o período deste registro nessa forma: S para semestres, Q para trimestres.',
  },
  'currency-shape': {
    title: 'A moeda não é conhecida',
    message:
      '“{text}” não é um código de moeda e pode corresponder a várias moedas. Um código tem três letras.',
    why: 'Símbolos como $ correspondem a várias moedas; um código corresponde a uma só.',
    fix: 'Digite as três letras da moeda certa, por exemplo: {codes}.',
  },
} satisfies Partial<NoticeWords>;
