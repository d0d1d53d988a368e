import type { NoticeWords } from '../../finding-words.ts';

/** Notices about what headquarters write, and about the report as a whole. */
export const reports = {
  'narrative-unreadable': {
    title: 'Um texto da sede não pode ser lido',
    message:
      '{kind, select, utf16 {{file} está salvo em UTF-16.} encoding {{file} não está salvo em UTF-8.} large {{file} passa de {limit, number} kB.} link {{file} apenas aponta para um arquivo em outro lugar.} other {Não foi possível abrir {file}.}}',
    why: 'O que não pode ser lido por inteiro não entra no relatório.',
    fix: '{kind, select, large {Retire o que não é texto do relatório.} link {Coloque o próprio arquivo na pasta.} other {Salve-o como texto simples em UTF-8.}}',
  },
  'narrative-stranger': {
    title: 'Um texto não tem lugar no relatório',
    message:
      '{kind, select, file {{file} não tem o nome de nenhum capítulo, pilar ou país do relatório.} part {“{text}” não é uma parte do arquivo de um pilar.} other {Há um texto antes da primeira parte do arquivo de um pilar.}}',
    why: 'Um texto sem lugar não é incluído, e ninguém percebe.',
    fix: '{near, select, none {Passe-o para um arquivo e uma parte que existam no modelo.} other {Use o nome {near}.}}',
  },
  'narrative-not-set': {
    title: 'Isto não tem forma correspondente no relatório',
    message:
      '{what, select, html {As marcas de HTML são omitidas.} comment {Aqui começa um comentário que não termina, e o que segue é omitido.} code {As palavras marcadas como código entram como texto comum.} rule {Uma linha horizontal que atravessa a página é omitida.} struck {As palavras tachadas entram como se não estivessem tachadas.} reference {Um link ou uma nota por número ou nome entra como está.} title {As palavras depois do endereço do link são omitidas.} cells {A linha tem mais células do que a tabela tem colunas; as que sobram são omitidas.} other {O que tem tantos níveis de recuo não entra por inteiro.}}',
    why: 'O que o relatório não pode mostrar não deve se perder sem aviso.',
    fix: '{what, select, html {Escreva-o em Markdown.} comment {Feche o comentário.} code {Retire as marcas de código ou os espaços no começo da linha.} rule {Retire a linha.} struck {Retire as palavras, ou as marcas do tachado.} reference {Escreva o endereço de um link logo depois das palavras, e uma nota entre parênteses.} title {Escreva essas palavras no texto.} cells {Dê à linha tantas células quantos são os cabeçalhos.} other {Reduza os níveis de recuo.}}',
  },
  'narrative-hidden-sign': {
    title: 'Uma linha contém sinais que ninguém vê',
    message: 'Sinais que ninguém vê ou que mudam a direção da escrita são omitidos.',
    why: 'O que está salvo pode ser diferente do que é mostrado.',
    fix: 'Digite a linha de novo.',
  },
  'narrative-link': {
    title: 'Um link não leva a lugar nenhum',
    message: '“{value}” não é um endereço da web; as palavras entram sem o link.',
    why: 'Quem lê o relatório deve poder seguir cada link.',
    fix: 'Comece o endereço por https, ou retire o link.',
  },
  'narrative-picture': {
    title: 'Uma imagem não pode ser incluída',
    message:
      '{kind, select, remote {“{value}” está na web, e de lá não se busca nada.} outside {“{value}” está fora da pasta dos textos.} missing {Não há imagem “{value}” na pasta.} type {“{value}” não é PNG nem JPEG.} large {“{value}” passa de {limit, number} MB.} other {“{value}” está danificada.}}',
    why: 'Uma imagem que falta só se nota no relatório impresso.',
    fix: '{kind, select, missing {Coloque-a na pasta, ou corrija o nome dela.} large {Reduza a imagem.} type {Salve-a como PNG ou JPEG.} broken {Salve-a de novo como PNG ou JPEG.} other {Copie a imagem para a pasta.}}',
  },
  'picture-without-words': {
    title: 'Uma imagem não tem descrição',
    message: 'Nada se diz sobre a imagem “{value}” a quem não pode vê-la.',
    why: 'O relatório deve ser acessível também a quem o ouve em vez de ler.',
    fix: 'Diga entre os colchetes o que a imagem mostra.',
  },
  'narrative-too-long': {
    title: 'Um texto é longo demais',
    message: '“{part}” tem {words, number} palavras, e {limit, number} bastam.',
    why: 'Um texto longo esconde o que importa, e alguns formulários não permitem mais.',
    fix: 'Encurte o texto.',
  },
  'figure-unknown': {
    title: 'Não há número com esse nome',
    message: '“{name}” não designa nenhum número deste relatório.',
    why: 'O que está entre chaves duplas deve se tornar um número.',
    fix: '{near, select, none {Use um nome da lista do modelo.} other {Se é {near}, escreva esse nome. Se não, use um nome da lista do modelo.}}',
  },
  'number-unmatched': {
    title: 'Um número não consta do relatório',
    message: '“{value}” não é um número que este relatório conte.',
    why: 'O doador que encontra dois números para a mesma coisa não confia em nenhum.',
    fix: 'Escreva o nome do número entre chaves duplas, ou confira de onde o número vem.',
  },
  'number-protected': {
    title: 'Um número pode expor pessoas',
    message: 'Aqui talvez haja um número que o relatório não mostra.',
    why: 'Números pequenos de vítimas podem apontar para uma pessoa.',
    fix: 'Retire o número, ou escreva o nome dele entre chaves duplas.',
  },
  'narrative-personal': {
    title: 'Dados pessoais em um texto da sede',
    message: 'A linha parece conter dados pessoais.',
    why: 'Um relatório é lido por muitos e guardado por anos.',
    fix: 'Retire o que aponta para uma pessoa.',
  },
  'narrative-missing': {
    title: 'Falta um texto da sede',
    message: 'Não há nada escrito em “{part}”.',
    why: 'O doador pede uma análise, e os números sozinhos não bastam.',
    fix: 'Escreva o texto abaixo do comentário.',
  },
  'abbreviation-unlisted': {
    title: 'Uma sigla não é explicada em lugar nenhum',
    message: '“{text}” não está entre as siglas que o relatório explica.',
    why: 'Quem lê o relatório no doador pode não conhecê-la.',
    fix: 'Escreva-a por extenso, ou acrescente-a à lista do relatório no pacote do programa.',
  },
  'variance-without-reason': {
    title: 'Uma diferença em relação à meta não tem motivo',
    message: '{indicator} está a mais de um décimo do seu marco intermediário, e ninguém diz por quê.',
    why: 'O doador pede o motivo de cada uma dessas diferenças.',
    fix: 'Dê o motivo na parte do pilar sobre as diferenças, e cite o indicador pelo código.',
  },
  'summary-too-long': {
    title: 'O resumo passa de meia página',
    message: 'O resumo da sede ocupa mais de meia página.',
    why: 'O formulário do doador permite meia página.',
    fix: 'Encurte o resumo.',
  },
  'office-silent': {
    title: 'Um escritório ficou fora dos números',
    message:
      '{state, select, none {Nenhum registro chegou deste país: {country}.} unreadable {O registro deste país não pôde ser lido: {country}.} uncounted {Nenhuma linha do registro deste país pôde ser contada: {country}.} longer {O registro deste país é de um período mais longo que o relatório: {country}.} other {O registro deste país não tem linhas: {country}.}}',
    why: 'Sem um dos escritórios, os totais mostram menos do que foi feito.',
    fix: 'Peça ao escritório o registro do período.',
  },
  'waiver-idle': {
    title: 'Uma linha das dispensas não aceita nada',
    message:
      '{state, select, unused {A linha {line} aceita algo que não se encontra.} stale {A linha {line} aceita uma observação cuja célula mudou desde então.} expired {A linha {line} valia até {day}. O que ela aceitava volta a contar.} other {A linha {line} aceita o que ninguém pode aceitar: protege pessoas, ou um arquivo não pode ser lido.}}',
    why: 'Uma lista de exceções que ninguém arruma esconde o que se aceita hoje.',
    fix: 'Apague a linha, ou escreva outra para o que se encontra agora.',
  },
  'office-missing': {
    title: 'Um escritório não enviou nada para o período',
    message: 'Não há entre os arquivos nenhum registro deste país para {period}: {country}.',
    why: 'Um relatório sem um escritório mostra menos do que foi feito.',
    fix: 'Peça ao escritório o registro, ou o aviso de que nada foi feito.',
  },
  'activity-without-evidence': {
    title: 'Uma atividade não tem fonte de verificação',
    message: '{activity} ({country}) não tem fonte de verificação nem motivo da falta.',
    why: 'Um doador pode pedir a fonte de tudo o que o relatório diz.',
    fix: 'Peça ao escritório uma fonte de verificação, ou o motivo.',
  },
  'outcome-without-value': {
    title: 'Um resultado acima dos produtos não tem valor',
    message: '{indicator} não tem valor até o fim do período.',
    why: 'O doador pede um valor atual em cada nível.',
    fix: 'Peça a medição, ou diga no texto por que ela não foi feita.',
  },
  'visibility-empty': {
    title: 'Nada se diz sobre a visibilidade',
    message: 'Nenhuma atividade e nenhum texto diz o que foi feito para dar visibilidade ao apoio.',
    why: 'O formulário do doador tem um capítulo sobre ela.',
    fix: 'Pergunte aos escritórios, ou escreva o texto sobre a visibilidade.',
  },
} satisfies Partial<NoticeWords>;
