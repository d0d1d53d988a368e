import type { NoticeWords } from '../../finding-words.ts';

const notOnList = '“{text}” não está na lista de “{heading}”.';

/** L: codes. */
export const codes = {
  'code-unknown': {
    title: 'O valor não está na lista',
    message: `${notOnList}{more, plural, =0 {} one { Outro item da célula também não está: {others}.} many { Outros # de itens da célula também não estão, como {others}.} other { Outros # itens da célula também não estão, como {others}.}}`,
    why: 'Só os valores das listas comuns podem ser somados entre todos os países.',
    fix: '{shown, select, none {Escreva as três letras do país, como THA.} closest {Use o valor certo, talvez {codes}. Para ver todos ({count, number}), execute: gloact explain {column}.} first {Escolha de uma lista de {count, plural, one {# valor} many {# de valores} other {# valores}}, como {codes}. Para ver todos, execute: gloact explain {column}.} other {Use um destes: {codes}.}}',
  },
  'code-near': {
    title: 'O valor está quase certo',
    message: `${notOnList} O valor mais próximo é “{near}”.{more, plural, =0 {} one { Outro item da célula também está quase certo: {others}.} many { Outros # de itens da célula também estão quase certos, como {others}.} other { Outros # itens da célula também estão quase certos, como {others}.}}`,
    why: 'Uma suposição poderia contar a atividade no lugar errado; por isso, a decisão fica com o escritório.',
    fix: 'Se é esse o valor, escreva “{near}”.',
  },
  'country-confused': {
    title: 'Outro país com um nome parecido',
    message: '“{text}” não é um dos países deste programa. {name} ({code}) é um deles, e o nome é parecido.',
    why: 'Os números de um país nunca devem constar como de outro.',
    fix: 'Se o país é {name}, escreva {code}; se não, retire a linha deste registro.',
  },
} satisfies Partial<NoticeWords>;
