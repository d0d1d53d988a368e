import type { NoticeWords } from '../../finding-words.ts';

const doesNotSay = 'O arquivo não diz como as letras estão gravadas';
const saveAgain = 'Salve o arquivo como CSV UTF-8 ou como .xlsx.';
const nothing = 'Não é preciso fazer nada.';
const aSign =
  '{delimiter, select, comma {uma vírgula} semicolon {um ponto e vírgula} tab {uma tabulação} pipe {uma barra vertical} other {um sinal}}';

/** F: text files, their letters and their separators. */
export const textFiles = {
  'encoding-not-utf8': {
    title: 'As letras foram lidas em uma codificação antiga',
    message:
      'O arquivo não está em UTF-8 puro. Foi lido como {encoding}{count, plural, =0 {} one {, e esta palavra ficou assim: {words}} many {, e estas palavras ficaram assim: {words}} other {, e estas palavras ficaram assim: {words}}}.',
    why: `${doesNotSay}; isso foi deduzido das palavras.`,
    fix: 'Se as palavras parecerem erradas, salve o arquivo como CSV UTF-8 ou como .xlsx.',
  },
  'encoding-uncertain': {
    title: 'Não é certo como as letras estão gravadas',
    message:
      'O arquivo foi lido como {encoding}, mas pode ser {other}.{count, plural, =0 {} one { Agora se lê {words}; nesse outro caso se leria {otherWords}.} many { Agora se lê {words}; nesse outro caso se leria {otherWords}.} other { Agora se lê {words}; nesse outro caso se leria {otherWords}.}}',
    why: `${doesNotSay}, e as duas leituras são possíveis.`,
    fix: saveAgain,
  },
  'undecodable-bytes': {
    title: 'Não foi possível ler uma letra',
    message: '{cell} contém um sinal que não existe em {encoding}: {value}.',
    why: 'A letra que estava ali se perdeu neste arquivo.',
    fix: 'Digite o texto de novo e salve o arquivo como CSV UTF-8 ou como .xlsx.',
  },
  'replacement-characters': {
    title: 'Uma letra já tinha se perdido',
    message: '{cell} contém o sinal � no lugar de uma letra: {value}.',
    why: 'Outro programa não conseguiu ler a letra e gravou este sinal no lugar dela.',
    fix: 'Digite o texto de novo, como deve ser.',
  },
  mojibake: {
    title: 'Outro programa desconfigurou as letras',
    message: '{cell} contém {seen}, que provavelmente deveria ser {meant}: {value}.',
    why: 'O texto foi salvo em uma codificação e aberto em outra.',
    fix: 'Digite o texto de novo, ou exporte o registro de novo como CSV UTF-8.',
  },
  'encoding-unusual': {
    title: 'As letras foram lidas em uma codificação incomum',
    message:
      'O arquivo não está em UTF-8 puro. Foi lido como {encoding}, que hoje poucos programas usam{count, plural, =0 {} one {; esta palavra ficou assim: {words}} many {; estas palavras ficaram assim: {words}} other {; estas palavras ficaram assim: {words}}}.',
    why: `${doesNotSay}, e os escritórios do país quase nunca as gravam assim.`,
    fix: saveAgain,
  },
  'delimiter-assumed': {
    title: 'O separador das colunas não é certo',
    message:
      'As colunas foram separadas em cada {delimiter, select, comma {vírgula} semicolon {ponto e vírgula} tab {tabulação} pipe {barra vertical} other {sinal {delimiter}}}: {agree, plural, one {# de {records, number} linhas se encaixa} many {# de {records, number} linhas se encaixam} other {# de {records, number} linhas se encaixam}}. {other, select, comma {A vírgula} semicolon {O ponto e vírgula} tab {A tabulação} pipe {A barra vertical} other {O sinal {other}}} se encaixa quase tão bem.',
    why: 'Um arquivo CSV não diz o que separa as colunas.',
    fix: 'Veja se as colunas estão certas; se não estiverem, salve o registro como .xlsx.',
  },
  'single-column-suspect': {
    title: 'Todo o texto está em uma só coluna',
    message:
      '{asked, select, none {Nem vírgula, nem ponto e vírgula, nem tabulação, nem barra vertical separam} comma {Nenhuma vírgula separa} semicolon {Nenhum ponto e vírgula separa} tab {Nenhuma tabulação separa} pipe {Nenhuma barra vertical separa} other {Nenhum sinal {asked} separa}} as linhas em colunas.',
    why: 'Um registro tem muitas colunas; o separador delas se perdeu ou é incomum.',
    fix: 'Salve o registro de novo como .xlsx, ou como CSV com vírgulas ou com ponto e vírgula.',
  },
  'unclosed-quote': {
    title: 'Há aspas que nunca se fecham',
    message:
      '{lines, plural, one {A linha {line} do arquivo foi deixada de fora} many {As linhas {line} a {lastLine} do arquivo foram deixadas de fora} other {As linhas {line} a {lastLine} do arquivo foram deixadas de fora}}: um texto começa com " e nunca termina.',
    why: 'Tudo o que vem depois, até as próximas aspas, seria tomado por um só texto.',
    fix: 'Feche as aspas, ou salve o registro como .xlsx.',
  },
  'stray-quote': {
    title: 'Há aspas em um lugar estranho',
    message: 'Em {cell} foi lido {value}. Em um arquivo CSV, as aspas dentro de um texto são duplicadas.',
    why: 'Programas diferentes leem uma linha assim de modos diferentes.',
    fix: 'Escreva as aspas duas vezes (""), ou salve o registro como .xlsx.',
  },
  'mixed-line-endings': {
    title: 'As linhas terminam de modos diferentes',
    message:
      'As primeiras linhas do arquivo terminam com {first}; a linha {line} termina com {other}. Todas foram lidas.',
    why: 'Isso acontece quando partes de um arquivo vêm de computadores diferentes.',
    fix: nothing,
  },
  'nul-bytes': {
    title: 'Uma célula contém um byte que não é uma letra',
    message: '{cell} contém um byte que não representa nenhuma letra: {value}.',
    why: 'Bytes assim vêm de um disco danificado ou de uma exportação que falhou.',
    fix: 'Digite o texto de novo, ou exporte o registro de novo.',
  },
  'excel-sep-line': {
    title: 'A primeira linha indica o separador',
    message:
      'A primeira linha diz que as colunas são separadas por {delimiter, select, comma {vírgula} semicolon {ponto e vírgula} tab {tabulação} pipe {barra vertical} other {este sinal: {delimiter}}}. Ela não é uma linha do registro.',
    why: 'O Excel entende esta linha e a oculta.',
    fix: nothing,
  },
  'unicode-bidi-control-in-file': {
    title: 'Marcas ocultas mudam a direção do texto',
    message: '{cell} contém marcas ocultas que mudam a direção da escrita: {value}.',
    why: 'O que está gravado pode então ser diferente do que se vê.',
    fix: 'Digite o texto de novo.',
  },
  'blanks-around-quotes': {
    title: 'Há espaços ao lado das aspas',
    message:
      'Há espaços entre os separadores e as aspas, pela primeira vez na linha {line} do arquivo. Os textos foram lidos sem eles.',
    why: 'Outros programas tomam por texto as aspas que não tocam o separador, e dividem a linha nos lugares errados.',
    fix: `${nothing} Por segurança, salve o registro como .xlsx.`,
  },
  'column-a-split': {
    title: 'Há linhas só na coluna A',
    message: `{rows, select, all {O registro inteiro está} other {{count, plural, one {Uma linha está} many {# de linhas estão} other {# linhas estão}}}} na coluna A, com ${aSign} entre as colunas. Cada linha assim se divide em tantas partes quantos são os cabeçalhos; por isso, foi lida. As células são citadas como ficarão depois da divisão.`,
    why: 'Um arquivo CSV aberto ou salvo com outro separador deixa cada linha em uma só célula.',
    fix: 'No Excel, selecione a coluna A, escolha Dados > Texto para Colunas e salve o registro como .xlsx.',
  },
  'column-a-unsplit': {
    title: 'O registro inteiro está na coluna A',
    message: `Cada linha está na coluna A como um só texto, com ${aSign} entre as colunas. Os cabeçalhos têm {columns, number} partes, mas a linha {row} tem {parts, number}; por isso, as colunas não são certas.`,
    why: 'Uma linha dividida no lugar errado põe números sob cabeçalhos errados.',
    fix: 'No Excel, divida a coluna A com Dados > Texto para Colunas, corrija a linha {row} e salve como .xlsx.',
  },
  'guarded-cells': {
    title: 'Há células escritas como ="..."',
    message:
      '{count, plural, one {Uma célula está escrita} many {# de células estão escritas} other {# células estão escritas}} como fórmula, por exemplo ="01". Foi lido o texto entre as aspas.',
    why: 'Alguns programas exportam assim números e datas, para que o Excel não os altere.',
    fix: nothing,
  },
  'file-changed': {
    title: 'O arquivo mudou durante a leitura',
    message:
      '{file} mudou enquanto era lido. O que se encontrou pode não ser de nenhum dos dois arquivos, nem do antigo nem do novo.',
    why: 'Metade de um registro antigo e metade de um novo não são um registro.',
    fix: 'Espere que outros programas terminem de salvar ou copiar o arquivo e verifique-o de novo.',
  },
  'stand-in': {
    title: 'O próprio registro não está neste arquivo',
    message:
      '{kind, select, lfs {{file} é um ponteiro do Git LFS: diz que registro deve estar aqui, e não contém nada dele.} annex {{file} é um ponteiro do git-annex: diz que registro deve estar aqui, e não contém nada dele.} crypt {{file} está bloqueado pelo git-crypt: ninguém pode lê-lo sem a chave.} locked {{file} está criptografado com {target}: ninguém pode lê-lo sem a chave.} other {{file} é um link que foi gravado como texto: só cita outro arquivo, {target}.}}',
    why: 'O Git pode manter algo pequeno no lugar de um arquivo até que alguém peça o arquivo.',
    fix: '{kind, select, lfs {Na pasta do arquivo, execute git lfs pull e verifique de novo.} annex {Na pasta do arquivo, execute git annex get e verifique de novo.} crypt {Na pasta do arquivo, execute git-crypt unlock e verifique de novo.} locked {Descriptografe-o com {target} e verifique de novo.} other {Verifique o arquivo citado, ou ponha aqui uma cópia dele.}}',
  },
  'merge-conflict': {
    title: 'Ficou no arquivo um conflito de mesclagem do Git',
    message:
      '{count, plural, one {A linha {lines} do arquivo é a marca de um conflito de mesclagem} many {As linhas {lines} do arquivo são marcas de um conflito de mesclagem} other {As linhas {lines} do arquivo são marcas de um conflito de mesclagem}}. Nada de {file} foi contado.',
    why: 'Entre essas marcas há duas versões das mesmas linhas. Só o escritório pode dizer qual vale.',
    fix: 'Mantenha as linhas que valem, exclua a outra versão e todas as marcas, e verifique de novo.',
  },
} satisfies Partial<NoticeWords>;
