import type { NoticeWords } from '../../finding-words.ts';

const typeIt = 'Digite {number}.';
const cellsAndMore = '{cells}{more, plural, =0 {} one { e mais #} many { e mais #} other { e mais #}}';
const writeUnit = 'Se a unidade importa, escreva-a nos comentários.';
const precisions =
  'exact {“exato”} at_least {“pelo menos”} at_most {“no máximo”} approx {“aproximadamente”} estimate {“estimativa”}';

/** C: numbers. */
export const numbers = {
  'excel-date-from-ratio': {
    title: 'Há uma data onde é necessário um número',
    message:
      'Esta célula contém a data {date}. É necessário um número. O Excel pode ter transformado em data algo como “{score}”.',
    why: 'O Excel transforma em data o que parece uma data, e o número que foi digitado se perde.',
    fix: 'Mude o formato da célula para Número e depois digite o número de novo.',
  },
  'number-text': {
    title: 'Um número com sinais ou palavras',
    message:
      '“{value}” é texto, não um número: {mark, select, words {o número está escrito com palavras} space {há um espaço entre os dígitos} hard {há um espaço incondicional entre os dígitos} thin {há um espaço fino entre os dígitos} apostrophe {há um apóstrofo entre os dígitos} comma {há uma vírgula entre os milhares} point {há um ponto entre os milhares} other {há um sinal entre os milhares}}. Foi lido como {number}.',
    why: 'Outros programas leem esses sinais de outros modos, ou tomam a célula por texto e não a somam.',
    fix: typeIt,
  },
  'number-ambiguous': {
    title: 'Este número pode ser lido de dois modos',
    message:
      '“{value}” pode ser {thousands} ou {decimal}. Nenhum outro número deste arquivo mostra qual. Foi lido como {number}.',
    why: 'Em alguns países esse sinal separa milhares; em outros, decimais. Uma leitura é mil vezes a outra.',
    fix: 'Se forem milhares, digite {thousands}. Se forem decimais, mantenha duas casas.',
  },
  'not-a-number': {
    title: 'Aqui é necessário um número',
    message: '“{value}” não pode ser lido como número.',
    why: 'Só um número pode ser somado aos dos outros países.',
    fix: 'Digite o número com algarismos, por exemplo 250. Ponha observações na coluna de comentários.',
  },
  'decimals-not-allowed': {
    title: 'É necessário um número inteiro',
    message: '“{value}” tem decimais, mas o que se conta em “{heading}” é inteiro.',
    why: 'Pessoas, leis e reuniões são contadas uma a uma; uma fração indica um erro.',
    fix: 'Escreva um número inteiro, por exemplo 12.',
  },
  'negative-not-allowed': {
    title: 'O número é menor que zero',
    message: '“{value}” é menor que zero, mas “{heading}” precisa de zero ou mais.',
    why: 'A contagem de resultados parte de zero; um número menor reduziria os totais.',
    fix: '{kind, select, share {Corrija o número. Se o resultado de fato caiu, avise a sede.} other {Confira o número e escreva-o sem o sinal de menos.}}',
  },
  'percent-out-of-range': {
    title: 'Uma porcentagem acima de 100%',
    message: 'O valor é {amount, number}, mas {indicator} é uma porcentagem entre 0 e 100.',
    why: 'No máximo, um grupo inteiro sabe ou faz algo.',
    fix: 'Corrija o valor, ou escolha um indicador que conte pessoas ou coisas.',
  },
  'non-latin-digits': {
    title: 'Algarismos de outra escrita',
    message: '“{value}” está escrito com algarismos de outra escrita. Foi lido como {number}.',
    why: 'Muitos programas que recebem o registro tomam esses algarismos por texto e não os somam.',
    fix: 'Digite o número com os algarismos de 0 a 9: {typed}.',
  },
  'unit-in-number-cell': {
    title: 'Há uma unidade junto ao número',
    message:
      '“{value}” contém um número e “{unit}”. {kind, select, unsure {O número pode ser lido de dois modos. Aqui só cabe o número.} other {Aqui só cabe o número {number}.}}',
    why: 'Uma unidade na célula pode significar algo diferente do que a coluna conta, como caixas em vez de folhetos.',
    fix: `{kind, select, money {Digite {number} aqui e {currency} em “{currency_heading}”.} sign {Digite {number} aqui e as três letras da moeda em “{currency_heading}”.} unsure {Digite só o número, sem separadores de milhares. {currency, select, none {${writeUnit}} sign {Digite as três letras da moeda em “{currency_heading}”.} other {Digite {currency} em “{currency_heading}”.}}} other {Digite só {number} e mude o formato da célula para Número. ${writeUnit}}}`,
  },
  'percent-scale-suspect': {
    title: 'Uma porcentagem menor que 1%',
    message: 'O valor é {amount, number}. Para {indicator}, isso significa {amount, number} por cento.',
    why: 'As planilhas guardam 58 por cento como 0,58. O relatório imprimiria menos de um por cento.',
    fix: 'Se forem {percent, number} por cento, digite {percent, number}.',
  },
  'number-two-readings': {
    title: 'Ninguém pode saber que número é este',
    message:
      '“{value}” pode ser {thousands} ou {decimal}. Os números deste arquivo usam o separador decimal de dois modos.',
    why: 'Uma leitura é mil vezes a outra; por isso, uma suposição poderia tornar um total irreconhecível.',
    fix: 'Primeiro corrija os números que têm o outro separador decimal. Se forem milhares, digite {thousands}.',
  },
  'number-convention-contradictory': {
    title: 'Os decimais estão escritos de dois modos',
    message: `{against, select, setting {{few, plural, one {Um número não combina} many {# de números não combinam} other {# números não combinam}} com o separador decimal que a configuração indica: ${cellsAndMore}.} other {Os decimais estão escritos de dois modos. {many} com {way, select, point {vírgula} other {ponto}}, {few} com {way, select, point {ponto} other {vírgula}}: ${cellsAndMore}. Os números que podem ser lidos dos dois modos, como 1.234, não são lidos.}}`,
    why: 'Quando um arquivo mistura os separadores, 1.234 pode ser mais de mil ou pouco mais de um.',
    fix: '{against, select, even {Digite os números sem separadores de milhares e use um só separador decimal no arquivo inteiro.} other {Digite {few, plural, one {este número} many {estes números} other {estes números}} sem separadores de milhares e com o outro separador decimal.}}',
  },
  'precision-disagrees': {
    title: 'O valor e a precisão se contradizem',
    message: `O valor “{value}” diz {words, select, ${precisions} other {“{words}”}}, mas a precisão diz {said, select, ${precisions} other {“{said}”}}. Foram usadas as palavras do valor.`,
    why: 'O relatório imprime “pelo menos” ou “aproximadamente” antes desses números; por isso, os dois devem dizer o mesmo.',
    fix: 'Mude a precisão ou as palavras do valor para que concordem.',
  },
  'merged-number': {
    title: 'Um valor que se conta está em uma célula mesclada',
    message:
      'Esta célula está mesclada com {from}. O que se conta precisa de uma célula própria em cada linha.',
    why: 'Ninguém pode saber se um número mesclado pertence a uma linha ou a todas.',
    fix: 'Desfaça a mesclagem das células e escreva em cada linha só o valor dela.',
  },
  'number-scientific': {
    title: 'Um número em notação científica',
    message:
      '“{value}” é uma forma abreviada. Foi lido como {number}, mas os últimos dígitos podem ter se perdido.',
    why: 'O Excel mostra assim os números longos quando uma coluna é estreita. Um arquivo de texto guarda só o que aparece.',
    fix: 'Alargue a coluna no arquivo original e salve-o de novo, ou digite o número completo.',
  },
  'number-float-artefact': {
    title: 'Restos mínimos de um cálculo',
    message: 'A célula contém {stored}. Foi lida como {number}: os últimos dígitos são restos de um cálculo.',
    why: 'Os computadores guardam os decimais de um modo que deixa diferenças mínimas, que ninguém digitou.',
    fix: 'Não é preciso mudar nada. Para remover esta observação, arredonde a fórmula.',
  },
  'number-shown-otherwise': {
    title: 'A célula mostra algo diferente do que contém',
    message:
      'A célula mostra “{shown}”, mas contém {number}; foi lido {number}. O formato dela muda o que se vê.',
    why: 'Quem lê o registro vê uma coisa, e o relatório imprime outra.',
    fix: 'Limpe o formato da célula, veja o que ela contém e corrija-o se estiver errado.',
  },
} satisfies Partial<NoticeWords>;
