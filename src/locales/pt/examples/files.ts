import type { ExampleSentences } from '../../../formats/example-words.ts';

/** Examples of notices about files, across them, and about privacy. */
export const files = {
  'file-unreadable': {
    bad: 'Um registro em uma unidade de rede, que se pode ver mas não ler.',
    good: 'O mesmo registro, copiado para o seu próprio computador.',
  },
  'file-empty': {
    bad: 'Um arquivo de 0 byte.',
    good: 'Um arquivo com uma linha de cabeçalhos e pelo menos uma linha de dados.',
  },
  'unsupported-type': {
    bad: 'Uma imagem com o nome log.xlsx.',
    good: 'O registro, salvo como .xlsx ou .csv.',
  },
  'extension-mismatch': {
    bad: 'Um arquivo de texto com o nome log.xlsx.',
    good: 'O mesmo arquivo com o nome log.csv.',
  },
  'file-too-large': {
    bad: 'Um arquivo de texto de vários gigabytes.',
    good: 'Um arquivo para cada país e período.',
  },
  'too-many-rows': {
    bad: 'Um arquivo de texto com dois milhões de linhas.',
    good: 'Dois arquivos com um milhão de linhas cada um.',
  },
  'too-many-columns': {
    bad: 'Todas as linhas de um registro em uma só linha do arquivo.',
    good: 'Uma linha do arquivo para cada linha do registro.',
  },
  'passed-over': {
    bad: 'Uma pasta contém pak.xlsx, o arquivo auxiliar ~$pak.xlsx e minutes.pdf.',
    good: 'A pasta contém só pak.xlsx.',
  },
  'damaged-zip': {
    bad: 'Um arquivo do Excel cujo envio parou no meio.',
    good: 'O mesmo arquivo, enviado por completo.',
  },
  'damaged-part': {
    bad: 'Um arquivo do Excel que um programa danificou ao alterá-lo.',
    good: 'O mesmo arquivo, reparado e salvo pelo Excel.',
  },
  'no-readable-sheet': {
    bad: 'Um arquivo do Excel que contém só um gráfico.',
    good: 'Um arquivo do Excel com o registro em uma planilha comum.',
  },
  'password-protected': {
    bad: 'Um arquivo do Excel que pede uma senha.',
    good: 'O mesmo arquivo, salvo sem senha.',
  },
  'macro-workbook': { bad: 'Um registro salvo como .xlsm.', good: 'O mesmo registro, salvo como .xlsx.' },
  'external-links': {
    bad: 'Um registro que busca os totais em um arquivo que está em um computador do escritório.',
    good: 'O mesmo registro, com os totais como números.',
  },
  'workbook-limit': {
    bad: 'Um arquivo pequeno que, descompactado, ocupa muitos gigabytes.',
    good: 'O registro em um novo arquivo do Excel.',
  },
  'huge-validation-range': {
    bad: 'Uma lista suspensa definida para a planilha inteira.',
    good: 'Uma lista suspensa definida para as linhas de uma só coluna.',
  },
  'locked-by-another-program': { bad: '~$log.xlsx, ao lado de log.xlsx.', good: 'log.xlsx.' },
  'record-too-long': {
    bad: 'Uma linha de vinte milhões de letras.',
    good: 'Uma linha do arquivo para cada linha do registro.',
  },
  'encoding-not-utf8': {
    bad: 'Um arquivo salvo no Excel como CSV em um computador com Windows.',
    good: 'O mesmo arquivo, salvo como CSV UTF-8.',
  },
  'encoding-uncertain': {
    bad: 'Um arquivo de um programa antigo, com duas palavras acentuadas.',
    good: 'O mesmo arquivo, salvo como CSV UTF-8.',
  },
  'undecodable-bytes': { bad: 'Um arquivo cortado no meio de uma letra.', good: 'O arquivo como era antes.' },
  'replacement-characters': { bad: 'S�o Paulo', good: 'São Paulo' },
  mojibake: { bad: 'SÃ£o Paulo', good: 'São Paulo' },
  'encoding-unusual': {
    bad: 'Um arquivo salvo em um Macintosh antigo.',
    good: 'O mesmo arquivo, salvo como CSV UTF-8.',
  },
  'delimiter-assumed': {
    bad: 'Um registro com tantas vírgulas quantos pontos e vírgulas em cada linha.',
    good: 'O mesmo registro, salvo como .xlsx.',
  },
  'single-column-suspect': {
    bad: 'Um registro com as colunas separadas por espaços.',
    good: 'O mesmo registro, com uma vírgula entre as colunas.',
  },
  'unclosed-quote': {
    bad: 'MAR-01,"Capacitação de policiais,12',
    good: 'MAR-01,"Capacitação de policiais",12',
  },
  'stray-quote': {
    bad: 'MAR-01,"A oficina "final" de Rabat",12',
    good: 'MAR-01,"A oficina ""final"" de Rabat",12',
  },
  'mixed-line-endings': {
    bad: 'Um arquivo montado com um do Windows e um do Linux.',
    good: 'O mesmo arquivo, salvo de novo por um só programa.',
  },
  'nul-bytes': { bad: 'Uma célula danificada por um pen drive.', good: 'A célula como era antes.' },
  'excel-sep-line': { bad: 'sep=; na primeira linha.', good: 'A linha de cabeçalhos em primeiro lugar.' },
  'unicode-bidi-control-in-file': {
    bad: 'Uma célula copiada de uma página da web em dois idiomas.',
    good: 'O mesmo texto, digitado.',
  },
  'blanks-around-quotes': {
    bad: '"MAR-2018-01"; "Oficina; dois dias"; "12"',
    good: '"MAR-2018-01";"Oficina; dois dias";"12"',
  },
  'column-a-split': {
    bad: 'MAR-2018-01;Oficina;12 na célula A2.',
    good: 'MAR-2018-01 em A2, Oficina em B2, 12 em C2.',
  },
  'column-a-unsplit': {
    bad: 'id;título;número em A1 e MAR-2018-01;Oficina; segunda parte;12 em A2.',
    good: 'MAR-2018-01 em A2, Oficina; segunda parte em B2, 12 em C2.',
  },
  'guarded-cells': { bad: '="2018-04-28" em um arquivo CSV.', good: '2018-04-28' },
  'file-changed': {
    bad: 'Um registro que o Excel ou uma pasta na nuvem salva durante a verificação.',
    good: 'O mesmo registro, salvo e fechado antes da verificação.',
  },
  'stand-in': {
    bad: 'Um arquivo cuja primeira linha é “version https://git-lfs.github.com/spec/v1”.',
    good: 'O registro, depois de git lfs pull.',
  },
  'merge-conflict': {
    bad: 'As linhas <<<<<<< HEAD, ======= e >>>>>>> branch entre as do registro.',
    good: 'As linhas que valem, e nenhuma dessas marcas.',
  },
  'same-file-twice': {
    bad: 'Uma pasta contém pak.csv e, sem alterações, cópia de pak.csv.',
    good: 'A pasta contém só pak.csv.',
  },
  'id-in-two-files': {
    bad: 'Os registros do Nepal e do Paquistão contêm PAK-2018-014.',
    good: 'O registro do Paquistão contém PAK-2018-014, o do Nepal NPL-2018-007, e ambos têm o mesmo “Identificador do evento conjunto”.',
  },
  'possible-double-report': {
    bad: 'O Mali e o Níger informam, cada um, 32 pessoas de 16 a 18 de abril de 2018 em Niamei, sem “Identificador do evento conjunto”.',
    good: 'As duas linhas têm o mesmo “Identificador do evento conjunto”, e “Contado neste registro” diz “sim” em uma delas.',
  },
  'not-accounted-for': {
    bad: 'O registro do Paquistão para 2018-S1 contém PAK-2018-014 como planejada, e o registro para 2018-S2 não a contém.',
    good: 'O registro para 2018-S2 contém PAK-2018-014 como adiada, com o motivo.',
  },
  'personal-heading': {
    bad: 'Uma coluna chamada “Nº do passaporte” com números.',
    good: 'Um registro com colunas só sobre atividades.',
  },
  'personal-data-unread': {
    bad: 'Uma coluna chamada “Ponto focal” com endereços de e-mail.',
    good: 'Uma coluna chamada “Ponto focal” com o nome da unidade.',
  },
  'personal-data-beside': {
    bad: 'Um comentário de uma célula com o número de telefone de uma pessoa.',
    good: 'Um arquivo que contém o registro e nada mais.',
  },
  'part-not-looked-at': {
    bad: 'Um arquivo do Excel cujos comentários outro programa danificou.',
    good: 'O mesmo arquivo, reparado e salvo pelo Excel.',
  },
  'documents-inside': {
    bad: 'Um registro com uma lista de presença inserida como documento do Word.',
    good: 'O registro sozinho. A lista fica no escritório.',
  },
  'pictures-inside': {
    bad: 'Um registro com uma lista de presença digitalizada.',
    good: 'Um registro com o logotipo do escritório.',
  },
} satisfies Partial<ExampleSentences>;
