import type { CliWords } from '../../cli/words.ts';

const exitCodes = `CÓDIGOS DE SAÍDA
  0 nada a corrigir   1 apontamentos   2 uso incorreto (opção, caminho, pacote do programa)
  3 um arquivo não pôde ser lido   4 incompleto: um limite foi atingido
  70 um erro do próprio gloact   130 interrompido com Ctrl-C   143 encerrado por outro programa`;

/** What `--help` says of commands and flags. */
export const help: CliWords['help'] = {
  exitCodes,
  page: {
    program:
      'Verifica os registros das atividades contra o tráfico de pessoas e compila o relatório de progresso.',
    headings: {
      USAGE: 'USO',
      ARGUMENTS: 'ARGUMENTOS',
      FLAGS: 'OPÇÕES',
      DESCRIPTION: 'DESCRIÇÃO',
      EXAMPLES: 'EXEMPLOS',
      COMMANDS: 'COMANDOS',
      VERSION: 'VERSÃO',
    },
    required: 'obrigatória',
    default: 'padrão:',
    options: 'valores:',
    value: 'valor',
    names: { path: 'CAMINHO', file: 'ARQUIVO', word: 'PALAVRA', action: 'AÇÃO', command: 'COMANDO' },
  },
  validate: {
    summary: 'Verificar registros de atividades: o que é preciso corrigir antes de enviá-los.',
    description: 'Arquivos e pastas de csv, tsv, txt, xlsx e xlsm; - lê a entrada padrão.',
    path: 'Arquivos ou pastas (se nada for indicado: esta pasta).',
  },
  inspect: {
    summary: 'Mostrar o que o gloact vê em um arquivo: planilhas, cabeçalhos, convenções, primeiras linhas.',
    path: 'O arquivo; - lê a entrada padrão.',
  },
  compileReport: {
    summary: 'Compilar no Word o relatório de progresso a partir dos registros de todos os países.',
    description:
      'Registros de períodos anteriores podem estar ao lado dos do período: eles dão os números acumulados até agora.',
    path: 'Arquivos ou pastas com registros.',
  },
  pack: {
    summary: 'Iniciar, verificar ou comparar pacotes do programa: o que o gloact sabe de uma subvenção.',
    description:
      'init DIR inicia um pacote. check DIR aponta todos os erros de um pacote ou, se não há erros, mostra o que ele faz. diff OLD NEW [LOGS..] diz o que difere e o que decorre disso; com registros, também quais linhas não passam mais na verificação e quais números mudam.',
    path: 'init, check ou diff, depois as pastas.',
  },
  fix: {
    summary: 'Corrigir em uma cópia de um registro o que não pode ser outra coisa, e listar cada mudança.',
    description:
      'Espaços, letras de outro alfabeto, nomes em lugar de códigos, números, datas, períodos, moedas e cabeçalhos; nenhum valor muda. Em um arquivo do Excel, uma planilha lista cada mudança.',
    path: 'O registro; - lê a entrada padrão.',
  },
  explain: {
    summary:
      'Explicar uma coluna, um código ou uma regra: para que serve, o que se pode digitar, como corrigir.',
    description: 'Sem nenhuma palavra, mostra tudo o que pode ser explicado.',
    path: 'Uma coluna pelo nome ou cabeçalho, um código de uma lista ou o código de uma regra.',
  },
  schema: {
    summary:
      'Mostrar o esquema do registro para outros programas: colunas, códigos, o que uma célula exige de outra.',
    description:
      'json-schema é o JSON Schema 2020-12 das linhas, table-schema é para CSV, markdown é para pessoas e enumera o que nenhum esquema diz.',
  },
  export: {
    summary:
      'Gravar os registros para outros sistemas: linhas ou números, sem os números pequenos de pessoas protegidas.',
    description:
      'csv, xlsx, hxl e datapackage contêm linhas; iati e opsys, os números de um período. Registros com erros não são exportados, a não ser como rascunho.',
    path: 'Arquivos ou pastas com registros.',
  },
  show: {
    summary: 'Mostrar de novo um resultado de validate, em outro idioma.',
    description:
      'Lê o que validate --format json mostra e o que --report json=FILE grava; nada é verificado de novo.',
    path: 'O arquivo do resultado.',
  },
  offlinePage: {
    summary: 'Gravar toda a verificação em uma página web que funciona sem rede e sem Node.',
    description:
      'A página abre a partir de um disco ou pen drive no Chrome, Edge, Firefox ou Safari. Contém o pacote do programa e todos os idiomas, e nada sai do computador. São mostrados o tamanho e o SHA-256, para que um escritório possa ver que recebeu a mesma página.',
  },
  letterhead: {
    summary: 'Iniciar ou verificar o papel timbrado da sede para os relatórios.',
    description:
      'init grava um papel timbrado para alterar no Word. check ARQUIVO.docx aponta todos os erros de um; com --output, também em uma cópia com comentários nos lugares deles.',
    path: 'init ou check.',
    file: 'O papel timbrado, um documento do Word (.docx).',
  },
  narrative: {
    summary: 'Gravar um modelo de textos para a sede: o que se pede, os números, o que dizem os escritórios.',
    description:
      'Os textos que já existem ficam como estão. O que está em comentários não entra no relatório.',
    folder: 'Pasta para os textos.',
    path: 'Arquivos ou pastas com registros.',
  },
  newLog: {
    summary: 'Criar um registro vazio no Excel, para um escritório preencher.',
    description: 'Os cabeçalhos, as listas e a ajuda estão no idioma do país.',
  },
  status: {
    summary: 'Mostrar à sede o que cada escritório enviou em um período e o que falta corrigir.',
    description:
      'Diz quais registros chegaram, não estão prontos, faltam ou chegaram duas vezes. O código de saída é 1 enquanto houver algo a resolver.',
    path: 'Arquivos ou pastas com registros (se não for indicado: esta pasta).',
  },
  trace: {
    summary: 'Mostrar as linhas por trás de um número de um relatório.',
    description: 'Lê o que compile-report --figures gravou. Os números ocultos não têm linhas ali.',
    path: 'Nome do número, como o arquivo de números o dá.',
    file: 'O arquivo de números (.json).',
  },
  verifyReport: {
    summary: 'Dizer se um relatório é o que seus registros dão, ou quais números diferem.',
    description:
      'Compila o relatório de novo como diz o arquivo de números. Dê as opções da aparência, dos textos e do último relatório como estavam.',
    path: 'O relatório (.docx) e depois os arquivos ou pastas dos seus registros.',
    figures: 'O arquivo de números que foi gravado com o relatório.',
  },
  flags: {
    exportTo: 'O que gravar: linhas (csv, xlsx, hxl, datapackage) ou números de um período (iati, opsys).',
    exportOutput: 'Arquivo a gravar; com datapackage, uma pasta.',
    exportPeriod:
      'Período a exportar, por exemplo 2018-S2 (se não for indicado: todas as linhas; iati e opsys precisam de um).',
    exportDraft: 'Exportar apesar dos erros: deixar de fora as linhas com erros e dizer isso.',
    due: 'Data limite dos registros, na forma AAAA-MM-DD (se não for indicado: o dia que o pacote fixa para um relatório).',
    annotate: 'Gravar nesta pasta uma cópia de cada arquivo com os apontamentos marcados nas células.',
    replies: 'Gravar nesta pasta uma mensagem curta a cada escritório, no seu idioma.',
    statusReport:
      'Gravar também a situação em um arquivo: xlsx=FILE, html=FILE, json=FILE ou pretty=FILE; pode se repetir.',
    allLogs: 'Criar um registro para cada país do programa, na pasta indicada.',
    logCountry: 'País do escritório, por exemplo PAK.',
    logFormat:
      'Tipo de arquivo: xlsx, ou csv para outros programas (padrão: o do final do nome dado após -o; senão, xlsx).',
    logFrom: 'Último registro do escritório: o que não terminou é transferido, sem os resultados.',
    logOutput: 'Onde gravar o registro (se não for indicado: país e período, como pak-2018-S2.xlsx).',
    logPeriod: 'Período do registro, por exemplo 2018-S2.',
    asOf: 'O dia que as regras tomam por “hoje”, como YYYY-MM-DD (se não for indicado: hoje).',
    bilingual: 'Dizer cada apontamento também em inglês.',
    color: 'Usar cores no terminal.',
    country: 'País de que os arquivos devem ser, por exemplo PAK.',
    reportCountry: 'País de um relatório de um só país, como a ficha de país, por exemplo PAK.',
    dateOrder: 'Como são escritas as datas em algarismos (se não for indicado: o que o arquivo comprova).',
    decimal: 'O separador decimal (se não for indicado: o que o arquivo comprova).',
    delimiter:
      'O que separa as células dos arquivos de texto: um caractere, ou comma, semicolon, tab, bar (se não for indicado: o gloact descobre).',
    fixOutput: 'Onde gravar a cópia corrigida, um arquivo do mesmo tipo.',
    dryRun: 'Mostrar o que seria corrigido, sem gravar nada.',
    draft: 'Compilar apesar dos erros: deixar de fora as linhas com erros, dizer isso e marcar cada página.',
    encoding:
      'Codificação dos arquivos de texto, por exemplo windows-1251 (se não for indicada: o gloact descobre).',
    exclude: 'Arquivo ou pasta a deixar de lado; * e ? estão no lugar de letras; pode ser repetido.',
    waivers:
      'O que a sede aceita: CSV ou JSON com fingerprint, ou code e key, e ainda reason, owner, expires.',
    baseline: 'Um resultado anterior em JSON: terminar com 1 apenas pelo que é novo.',
    changed: 'Ler tudo e falar só deste arquivo e do que se relaciona com ele; pode ser repetido.',
    since: 'O mesmo de todos os arquivos alterados desde um commit ou um ramo do git.',
    expect: 'Período para o qual cada escritório deve ter enviado um registro.',
    expectedPeriod: 'Período de que os arquivos devem ser, por exemplo 2018-S2.',
    failOn: 'Sair com 1 a partir deste nível de gravidade.',
    from: 'Pacote com que se começa: starter, o nome do que vem com o gloact, ou uma pasta (se não for indicado: starter).',
    format: 'Como imprimir o resultado.',
    figures:
      'Gravar também todos os números, com suas marcas e linhas, neste arquivo .json, para o próximo relatório, ou .xlsx, para leitura.',
    internal:
      'Gravar também notas para a sede neste arquivo .docx ou .md: arquivos, somas de verificação, regras, linhas.',
    language: 'Idioma da resposta (se não for indicado: o do país, ou o deste computador).',
    narrative: 'Pasta com os textos da sede, como gloact narrative a grava.',
    off: 'Código de uma regra que não se aplica; pode ser repetido.',
    output: 'Onde gravar o relatório (se não for indicado: o período, como report-2018-S2.docx).',
    period: 'Período do relatório, por exemplo 2018-S2.',
    previous:
      'O que o último relatório imprimiu: o arquivo que --figures gravou ao lado dele (se não for indicado: as linhas são contadas de novo).',
    programme: 'Pacote do programa usado na verificação (se não for indicado: o que vem com o gloact).',
    quiet: 'Omitir o que é só para informação.',
    report: 'Gravar também o resultado em um arquivo, como FORMAT=FILE; pode ser repetido.',
    sheet:
      'Planilha a ler, pelo nome; pode ser repetida (se não for indicada: todas as que parecem um registro).',
    stdinName: 'Nome do arquivo que chega pela entrada padrão, por exemplo pak-2018-S2.csv.',
    suppressBelow:
      'Ocultar contagens de pessoas protegidas menores que este número (se não for indicado: o do pacote do programa); 0 não oculta nada.',
    letterhead: 'Compor o relatório neste documento do Word da própria sede; veja gloact letterhead.',
    emblem: 'Imagem do emblema do doador (PNG ou JPEG) para a capa.',
    contract: 'Número do contrato, se o pacote do programa não o tem.',
    contact: 'Nome e cargo da pessoa de contato, se o pacote do programa não os tem.',
    pdf: 'Gravar também um PDF acessível ao lado do relatório; o LibreOffice precisa estar instalado.',
    pageOutput: 'Onde gravar a página (se não for indicado: gloact.html).',
    pageLanguage: 'Idioma em que a página começa (se não for indicado: o do navegador).',
    letterheadOutput: 'Arquivo a gravar: o novo papel timbrado ou a cópia com comentários.',
    letterheadFormat: 'Forma em que os erros são mostrados.',
    template: 'Relatório do pacote do programa a compilar.',
    reportLanguage: 'Idioma do relatório (se não for indicado: o da ação no pacote do programa).',
  },
};
