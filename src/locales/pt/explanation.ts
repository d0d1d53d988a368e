import type { ExplanationWords } from '../../formats/words.ts';
import type { Column } from '../../schema/columns.ts';
import { generalWords } from '../finding-words.ts';
import type { Grammar } from '../grammar.ts';
import { columnTexts } from './columns.ts';
import { type Category, capital, counted } from './grammar.ts';
import { notices } from './notices/index.ts';

/** Stands for what a finding fills in. */
const anything = '…';
const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

function needed({ need, of, name }: Column, when: string | undefined): string {
  if (need === 'O') return 'Pode ficar vazia';
  if (need === 'C') return `É necessária ${when}`;
  return of === 'line' || name === 'activity_id'
    ? 'É necessária em todas as linhas'
    : 'É necessária na primeira linha de uma atividade';
}

const cells: Readonly<Record<Column['kind'], string>> = {
  id: 'Uma célula contém três letras, um ano e um número, unidos por hifens.',
  period: 'Uma célula contém um período do projeto:',
  country: 'Uma célula contém',
  venue: 'Uma célula contém as três letras de qualquer país do mundo, ou o nome dele.',
  list: 'Uma célula contém',
  'list-of': 'Uma célula contém um ou mais, separados por ponto e vírgula,',
  text: 'Uma célula contém texto',
  texts: 'Uma célula contém nomes, separados por ponto e vírgula.',
  date: 'Uma célula contém uma data: ano, mês e dia como em 2018-09-12, ou uma data do Excel.',
  number: 'Uma célula contém um número sem unidade.',
  integer: 'Uma célula contém um número inteiro sem unidade.',
  indicator: 'Uma célula contém',
  currency: 'Uma célula contém três letras.',
};

/** Names of the units that indicators count. */
const units: Readonly<Record<string, string>> = {
  persons: 'pessoas',
  items: 'itens',
  messages: 'mensagens',
  broadcasts: 'transmissões',
  percent: 'porcentagem',
  percentage_points: 'pontos percentuais',
  documents: 'documentos',
  services: 'serviços',
  grants: 'subvenções',
  products: 'produtos',
  bodies: 'órgãos',
  events: 'eventos',
};

/** What `explain` says, in a grammar's numbers. */
export function explanation(grammar: Grammar<Category>): ExplanationWords {
  const many = (count: number, one: string, other: string) => counted(grammar, count, one, other);
  return {
    columns: columnTexts,
    rule: generalWords('pt', notices, anything),
    families: {
      F: 'Regras sobre arquivos',
      S: 'Regras sobre planilhas e linhas',
      H: 'Regras sobre cabeçalhos',
      C: 'Regras sobre células isoladas',
      L: 'Regras sobre códigos',
      X: 'Regras entre as células de uma linha',
      R: 'Regras entre linhas',
      B: 'Regras entre arquivos',
      P: 'Regras sobre privacidade',
      K: 'Limites do gloact',
      D: 'Os textos da sede e o relatório',
    },
    index: 'Execute gloact explain com um nome ou código desta lista, por exemplo: gloact explain status',
    columnsTitle: 'Colunas do registro',
    need(column, when) {
      const inherited = column.of === 'activity' && column.need !== 'O';
      const rest = inherited ? '; as linhas seguintes da mesma atividade podem deixá-la vazia' : '';
      return `${needed(column, when)}${rest}.`;
    },
    holds({ kind, max }, codes) {
      const begin = cells[kind];
      if (kind === 'text')
        return `${begin}${max === undefined ? '' : `, de no máximo ${many(max, 'caractere', 'caracteres')}`}.`;
      if (codes === 0 || kind === 'period') return begin;
      const these = grammar.plural(codes, {
        one: 'deste # código',
        many: 'destes # de códigos',
        other: 'destes # códigos',
      });
      return kind === 'list-of'
        ? `${begin} ${these}, ou os nomes deles:`
        : `${begin} um ${these}, ou um nome dele:`;
    },
    examples: (given) => `Por exemplo: ${given.join('   ')}`,
    headings: 'Cabeçalhos que são lidos:',
    headingsIn: (language, headings, more) =>
      `${capital(grammar.languageName(language))}: ${quoted(headings)}${more > 0 ? ` e mais ${grammar.number(more)}` : ''}`,
    tag: (hxl) => `Etiqueta HXL: ${hxl}`,
    codeOf: (column, heading) => `Um código para “${heading}”; gloact explain ${column} mostra todos.`,
    indicator: ({ unit, objectives }, pillar) =>
      `É medido em ${units[unit] ?? unit.replaceAll('_', ' ')} e costuma ser informado em ${pillar}${objectives.length === 0 ? '' : `, objetivo ${grammar.list(objectives)}`}.`,
    spellings: (names) => `Lê-se do mesmo modo: ${quoted(names)}.`,
    why: 'Por quê',
    bad: 'Errado',
    good: 'Certo',
    soundRows: (count) =>
      count === 1
        ? 'Uma linha sem erros.'
        : grammar.plural(count, {
            one: '# linha igual em todas as células.',
            many: '# de linhas iguais em todas as células.',
            other: '# linhas iguais em todas as células.',
          }),
    empty: '(vazia)',
    anything,
    legend: `${anything} está no lugar do que o registro contém ali.`,
  };
}
