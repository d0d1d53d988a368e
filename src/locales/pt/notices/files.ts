import type { NoticeWords } from '../../finding-words.ts';

const kinds =
  'xls {um arquivo do Excel 97-2003 (.xls)} ods {um arquivo OpenDocument} png {uma imagem PNG} jpeg {uma imagem JPEG} gif {uma imagem GIF} tiff {uma imagem TIFF} pdf {um documento PDF} rtf {um documento RTF} html {uma página da web} xml {um arquivo XML} gzip {um arquivo compactado (gzip)} 7z {um arquivo compactado (7z)} rar {um arquivo compactado (rar)} database {um banco de dados} utf32 {um texto em UTF-32, que poucos programas conseguem ler} ole {um documento antigo do Office} other {um arquivo de outro tipo}';
const askLeave = 'Peça a quem administra o arquivo e a pasta permissão para lê-los.';
const openAndSave = 'Abra-o no Excel e salve-o como .xlsx.';
const unpack = 'Descompacte-o e envie o registro que está dentro dele.';
const linesLost = 'de um arquivo que perdeu as quebras de linha.';
const exportAgain = 'Exporte o registro de novo, a partir do programa em que foi feito.';
const found = (one: string, more: string) =>
  `{found, plural, one {# ${one}} many {# de ${more}} other {# ${more}}}`;

/** F: files as such, and workbooks as packages. */
export const files = {
  'file-unreadable': {
    title: 'Não foi possível abrir o arquivo',
    message:
      '{reason, select, link {{file} é um atalho que não leva a lugar nenhum.} EACCES {Este computador não permite abrir {file}.} EPERM {Este computador não permite abrir {file}.} EBUSY {Outro programa mantém {file} aberto.} other {Este computador não conseguiu ler {file} ({reason}).}}',
    why: 'Sem ler os bytes de um registro, não se pode dizer nada sobre ele.',
    fix: `{reason, select, link {Envie o próprio arquivo, ou crie o atalho de novo.} EACCES {${askLeave}} EPERM {${askLeave}} other {Feche o arquivo em outros programas, copie-o para a área de trabalho e verifique a cópia.}}`,
  },
  'file-empty': {
    title: 'O arquivo está vazio',
    message:
      '{file} não contém nada. Um registro precisa de uma linha de cabeçalhos e de uma linha para cada resultado.',
    why: 'Um arquivo vazio costuma vir de um salvamento ou de um download que falhou.',
    fix: 'Abra o registro, salve-o de novo e envie esse arquivo.',
  },
  'unsupported-type': {
    title: 'Este tipo de arquivo não pode ser lido',
    message: `{file} é, na verdade, {kind, select, ${kinds}}. Um registro deve ser um arquivo do Excel (.xlsx) ou um arquivo CSV.`,
    why: 'Um arquivo é lido pelo que contém, não pela extensão do nome.',
    fix: `{kind, select, xls {Abra-o no Excel e salve-o como Pasta de Trabalho do Excel (.xlsx).} ods {Abra-o no programa de planilhas e salve-o como .xlsx.} html {${openAndSave}} xml {${openAndSave}} gzip {${unpack}} 7z {${unpack}} rar {${unpack}} utf32 {Salve-o como CSV UTF-8 ou como .xlsx.} other {Envie o próprio registro, salvo como .xlsx ou .csv.}}`,
  },
  'extension-mismatch': {
    title: 'O nome não corresponde ao arquivo',
    message:
      'O nome termina em .{extension}, mas este é {kind, select, workbook {um arquivo do Excel} other {um arquivo de texto}}. Foi lido como o que é.',
    why: 'Com a extensão errada, outros programas recusam ou danificam o arquivo.',
    fix: 'Dê ao arquivo a extensão {kind, select, workbook {.xlsx} other {.csv}}.',
  },
  'file-too-large': {
    title: 'O arquivo é grande demais',
    message:
      '{file} tem {bytes, plural, one {# byte} many {# de bytes} other {# bytes}} ou mais. São lidos no máximo {limit, plural, one {# byte} many {# de bytes} other {# bytes}}.',
    why: 'O mais provável é que um arquivo desse tamanho não seja um registro.',
    fix: 'Envie um arquivo para cada país e período.',
  },
  'too-many-rows': {
    title: 'O arquivo tem linhas demais',
    message:
      'A leitura parou depois da linha {limit, number}, a última que cabe em uma planilha. As linhas seguintes não foram lidas.',
    why: 'O Excel perderia sem aviso as linhas além desse limite.',
    fix: 'Envie o registro em dois arquivos.',
  },
  'too-many-columns': {
    title: 'Uma linha tem colunas demais',
    message:
      'A linha {row} tem {columns, plural, one {# coluna} many {# de colunas} other {# colunas}}. Em uma planilha cabem no máximo {limit, number}.',
    why: `Uma linha assim costuma vir ${linesLost}`,
    fix: exportAgain,
  },
  'passed-over': {
    title: 'Alguns arquivos foram deixados de lado',
    message:
      '{count, plural, one {# arquivo ou pasta foi deixado de lado} many {# de arquivos ou pastas foram deixados de lado} other {# arquivos ou pastas foram deixados de lado}}: {names}.',
    why: 'Uma pasta pode conter outros documentos, links e arquivos auxiliares de registros abertos. Convém saber que ninguém os leu.',
    fix: 'Se algum deles contiver números, salve-os como .xlsx ou .csv.',
  },
  'damaged-zip': {
    title: 'O arquivo do Excel está danificado',
    message:
      'Não foi possível ler {file}. {problem, select, end {Falta o final: o arquivo não foi salvo ou enviado por completo.} cut {Falta uma parte: o arquivo não foi salvo ou enviado por completo.} list {A lista do conteúdo está danificada.} overlap {Duas partes se sobrepõem.} twice {O arquivo contém duas partes com o mesmo nome.} locked {Uma parte está protegida por senha.} method {Uma parte está compactada de um modo que o Excel não usa.} size {Uma parte é maior ou menor do que indica.} checksum {Uma parte foi alterada depois de salva.} other {Os dados de dentro estão danificados.}}',
    why: 'Um arquivo danificado pode perder linhas ou alterar números sem que se perceba.',
    fix: 'Abra o registro no Excel, salve-o com outro nome e envie esse arquivo.',
  },
  'damaged-part': {
    title: 'Uma parte do arquivo do Excel falta ou está danificada',
    message:
      'A parte {part} de {file} {problem, select, missing {está faltando} doctype {contém instruções de que um arquivo do Excel nunca precisa} other {está danificada}}. O que vem depois dela não foi lido.',
    why: 'O que uma parte danificada dizia não se pode adivinhar.',
    fix: 'Abra o registro no Excel, deixe que o Excel o repare, confira os números e salve-o de novo.',
  },
  'no-readable-sheet': {
    title: 'O arquivo do Excel não tem nenhuma planilha com células',
    message: '{file} não tem nenhuma planilha com células: só gráficos, ou nada.',
    why: 'Um registro é uma tabela; por isso, precisa de uma planilha com linhas e colunas.',
    fix: 'Coloque o registro em uma planilha comum e envie o arquivo de novo.',
  },
  'password-protected': {
    title: 'O arquivo está protegido por senha',
    message: '{file} só pode ser aberto com uma senha. Não foi lido.',
    why: 'Um arquivo do Excel protegido por senha fica inteiramente criptografado.',
    fix: 'Abra-o no Excel, remova a senha em Arquivo > Informações e salve-o de novo.',
  },
  'macro-workbook': {
    title: 'O arquivo do Excel pode conter macros',
    message:
      '{file} é um arquivo do Excel habilitado para macros. As macros não foram executadas; só as células foram lidas.',
    why: 'Muitos sistemas de e-mail retêm arquivos com macros.',
    fix: 'Salve o registro como Pasta de Trabalho do Excel (.xlsx) antes de enviá-lo.',
  },
  'external-links': {
    title: 'O arquivo do Excel depende de outros arquivos',
    message:
      '{file} tem links para {count, plural, one {outro arquivo do Excel} many {outros # de arquivos do Excel} other {outros # arquivos do Excel}}. Foram lidos os últimos resultados salvos, que podem estar desatualizados.',
    why: 'Ninguém mais tem os outros arquivos; por isso, ninguém mais pode atualizar os resultados.',
    fix: 'No Excel, escolha Dados > Editar Links > Quebrar Link e salve o registro de novo.',
  },
  'workbook-limit': {
    title: 'O conteúdo do arquivo do Excel passa do limite de leitura',
    message: `A leitura de {file} não continuou. {limit, select, entries {Ele contém ou lista ${found('arquivo', 'arquivos')}, e o limite de leitura é {allowed, number}.} sheets {Ele lista ${found('planilha', 'planilhas')}, e o limite de leitura é {allowed, number}.} relations {Ele tem ${found('link', 'links')} para as suas próprias partes ou para fora, e o limite de leitura é {allowed, number}.} partBytes {Uma parte dele, descompactada, tem ${found('byte', 'bytes')}, e o limite de leitura é {allowed, number}.} smallPartBytes {Uma parte dele, descompactada, tem ${found('byte', 'bytes')}, e o limite de leitura é {allowed, number}.} totalBytes {As partes dele, descompactadas, somam ${found('byte', 'bytes')} ou mais, e o limite de leitura é {allowed, number}.} ratio {Uma parte dele, descompactada, tem ${found('vez', 'vezes')} o seu tamanho, e o limite de leitura é de {allowed, number} vezes.} readRatio {A leitura dele descompacta mais de ${found('byte', 'bytes')}, e o limite é {allowed, number} para cada byte dele.} depth {As partes dele têm ${found('nível', 'níveis')} ou mais, uma dentro da outra, e o limite de leitura é {allowed, number}.} tokenCharacters {Um dos textos tem ${found('caractere', 'caracteres')} ou mais, e o limite de leitura é {allowed, number}.} shownRatio {As células dele mostram mais de ${found('caractere', 'caracteres')}, e o limite de leitura é {allowed, number} para cada byte do arquivo.} texts {Ele contém ${found('texto diferente', 'textos diferentes')}, e o limite de leitura é {allowed, number}.} textCharacters {Os textos somam ${found('caractere', 'caracteres')} ou mais, e o limite de leitura é {allowed, number}.} merges {Ele tem ${found('intervalo mesclado', 'intervalos mesclados')}, e o limite de leitura é {allowed, number}.} formats {Ele tem ${found('formato de número próprio', 'formatos de número próprios')}, e o limite de leitura é {allowed, number}.} other {Ele tem ${found('formato e fonte', 'formatos e fontes')} de células, e o limite de leitura é {allowed, number}.}}`,
    why: 'Arquivos assim podem encher a memória de um computador, e nenhum registro é assim.',
    fix: 'Copie as linhas do registro para um novo arquivo do Excel e envie esse.',
  },
  'huge-validation-range': {
    title: 'As listas suspensas abrangem muito mais células que o registro',
    message:
      'As regras sobre o que se pode digitar abrangem {cells, plural, one {# célula} many {# de células} other {# células}} da planilha. Elas ficaram fora da leitura do registro.',
    why: 'Regras assim podem deixar um arquivo muito lento em alguns programas.',
    fix: 'No Excel, defina essas regras em Dados > Validação de Dados, só para as linhas do registro.',
  },
  'locked-by-another-program': {
    title: 'Este é um arquivo temporário',
    message:
      '{file} é um arquivo auxiliar que o Excel ou o LibreOffice grava enquanto um registro está aberto. Não contém dados.',
    why: 'Ele aparece ao lado do registro verdadeiro e desaparece quando o registro é fechado.',
    fix: 'Feche o registro no outro programa e envie o próprio registro.',
  },
  'record-too-long': {
    title: 'Uma linha é longa demais',
    message:
      'A linha {line} do arquivo tem mais de {limit, plural, one {# byte} many {# de bytes} other {# bytes}} e foi deixada de fora.',
    why: `Uma linha desse comprimento costuma vir ${linesLost}`,
    fix: exportAgain,
  },
} satisfies Partial<NoticeWords>;
