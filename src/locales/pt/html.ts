import type { HtmlWords } from '../../formats/html/words.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, counted } from './grammar.ts';
import { delimiters, marks, orders } from './inspection.ts';

/** What the page says around the findings. */
export function html(grammar: Grammar<Category>, locale: string): HtmlWords {
  const { number } = grammar;
  return {
    locale,
    number,
    title: 'Verificação dos registros',
    skip: 'Ir para os apontamentos',
    asOf: (day) => `As regras tomam ${day} como a data de hoje.`,
    toDo: 'O que fazer, nesta ordem',
    nothingToDo: 'Não é preciso mudar nada.',
    cells: (count) => counted(grammar, count, 'lugar', 'lugares'),
    files: 'Arquivos',
    names: {
      file: 'Arquivo',
      country: 'País',
      period: 'Período',
      rows: 'Linhas',
      activities: 'Atividades',
      verdict: 'Resultado',
      sheet: 'Planilha',
      headings: 'Cabeçalhos',
      encoding: 'Codificação',
      separator: 'Células separadas por',
      dates: 'Datas',
      decimals: 'Sinal decimal',
    },
    howRead: 'Como o arquivo foi lido',
    assumed: 'O que se supôs, e o que mais convém saber',
    row: (row) => `linha ${row}`,
    dateOrders: orders,
    decimals: marks,
    separators: delimiters,
    excerpt: (sheet) => (sheet === null ? 'Do arquivo' : `Da planilha “${sheet}”`),
    thisCell: 'esta célula',
    inList: 'ver na lista',
    all: 'Todos os apontamentos',
    none: 'Nada foi encontrado.',
    cut: (listed, total) =>
      `Apontamentos contados: ${number(total)}. Aqui são mostrados os primeiros: ${number(listed)}.`,
    where: 'Onde',
    what: 'O que há, e o que fazer',
    filters: {
      search: 'Buscar',
      severity: 'Importância',
      column: 'Coluna',
      cause: 'Regra',
      file: 'Arquivo',
    },
    any: 'Tudo',
    clear: 'Mostrar tudo',
    shown: (shown, total) => `Mostrados: ${shown} de ${total}`,
    noMatch: 'Nenhum apontamento corresponde. Escolha “Mostrar tudo” para ver a lista de novo.',
    more: 'Mostrar mais',
    part: (from, to) => `Apontamentos ${from} a ${to}`,
    madeBy: (tool) =>
      `Feito por ${tool}. Esta página não envia nem carrega nada; o que parece dado pessoal está oculto.`,
  };
}
