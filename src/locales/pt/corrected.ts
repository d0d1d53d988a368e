import type { CorrectedWords } from '../../corrected/words.ts';

/** What is said of a corrected copy. */
export const corrected: CorrectedWords = {
  kinds: {
    headings: 'Cabeçalhos com as palavras do modelo',
    codes: 'Códigos em lugar de outros nomes',
    near: 'Códigos com uma letra errada',
    letters: 'Letras parecidas de outro alfabeto',
    numbers: 'Números digitados como texto',
    dates: 'Datas digitadas de outro modo',
    periods: 'Períodos digitados de outro modo',
    currencies: 'Moedas por seu código',
    blanks: 'Espaços e caracteres ocultos',
  },
  leftTitle: 'Deixado como está',
  left: {
    formula: 'Uma fórmula dá o valor',
    merged: 'A célula está mesclada ou tachada',
    locked: 'A célula está bloqueada',
    table: 'O cabeçalho é uma coluna de uma tabela do Excel',
    words: 'Fórmulas, um filtro ou uma tabela dinâmica podem procurar o texto',
    fonts: 'O texto tem várias fontes',
    'column-a': 'As linhas estão em uma só coluna',
    unsound: 'A linha não está bem escrita',
    letter: 'Falta uma letra na codificação do arquivo',
    encoding: 'Não se gravam arquivos nesta codificação',
    equals: 'O texto se tornaria uma fórmula',
    proof: 'Outras células são lidas por esta',
    doubt: 'Primeiro é preciso olhar a linha',
    signed: 'O arquivo do Excel está assinado',
    tracked: 'O arquivo do Excel guarda uma lista de suas mudanças',
  },
  under: (title, text) => `${title}: ${text}`,
  change: (before, after) => `“${before}” → “${after}”`,
  summary: (file, cells, copy) =>
    copy === null
      ? `Células que podem ser corrigidas em ${file}: ${cells}. Nada foi gravado.`
      : `Células de ${file} corrigidas em ${copy}: ${cells}.`,
  same: (file, copy) =>
    copy === null ? `Nada a corrigir em ${file}.` : `Nada a corrigir: ${copy} é igual a ${file}.`,
  next: (command) => `Depois: ${command}`,
  otherEnding: (copy, ending) => [
    `${copy} não termina em ${ending}.`,
    'A cópia é um arquivo do mesmo tipo: dê a ela um nome assim.',
  ],
  copyNeeded: [
    'A cópia não tem nome.',
    'Acrescente um, por exemplo -o corrigido.xlsx, ou veja com --dry-run o que mudaria.',
  ],
  unsafe: (file) => [
    `${file} não foi corrigido: a cópia seria lida de outro modo.`,
    'Salve-o como .xlsx ou como CSV UTF-8 e execute gloact fix de novo.',
  ],
  tooLong: (file, what, found, most) => [
    `${file} não foi corrigido: tem ${found.toLocaleString('pt')} ${{ bytes: 'bytes', cells: 'células', characters: 'caracteres' }[what]} ou mais, e o máximo é ${most.toLocaleString('pt')}.`,
    'Divida o registro em vários arquivos e execute gloact fix em cada um.',
  ],
  sheet: {
    name: 'Correções',
    title: 'O que gloact fix corrigiu',
    about: 'Nada mais mudou neste arquivo do Excel. Esta planilha não faz parte do registro.',
    heads: {
      cell: 'Primeira célula',
      column: 'Coluna',
      kind: 'O que foi corrigido',
      before: 'Antes',
      after: 'Depois',
      cells: 'Todas as células',
    },
  },
};
