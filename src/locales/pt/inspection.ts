import type { ChoiceReason } from '../../check/inspection.ts';
import { inserted } from '../../formats/terminal.ts';
import type { InspectionWords } from '../../formats/words.ts';
import type { Basis } from '../../log/cells/context.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, counted } from './grammar.ts';

/** What parts cells, by its sign. */
export const delimiters: Readonly<Record<string, string>> = {
  ',': 'vírgulas',
  ';': 'ponto e vírgula',
  '\t': 'tabulações',
  '|': 'barras',
};
/** Orders of day, month and year. */
export const orders = { dmy: 'dia, mês, ano', mdy: 'mês, dia, ano', ymd: 'ano, mês, dia' } as const;
/** Marks between units and tenths. */
export const marks = { comma: 'vírgula', point: 'ponto' } as const;

const reasons: Readonly<Record<ChoiceReason, string>> = {
  asked: 'como pedido',
  single: 'é a única planilha',
  'only-log': 'é a única planilha com colunas de um registro',
  together: 'é uma das planilhas que parecem um registro',
  hidden: 'nenhuma planilha visível tem colunas de um registro',
};

/** What `inspect` says around what it saw, in a grammar's numbers. */
export function inspection(grammar: Grammar<Category>): InspectionWords {
  const many = (count: number, one: string, other: string) => counted(grammar, count, one, other);
  const because = (basis: Basis, proof: number, one: string, other: string): string => {
    if (basis === 'cells')
      return grammar.plural(proof, {
        one: `# ${one} deste arquivo comprova`,
        many: `# de ${other} deste arquivo comprovam`,
        other: `# ${other} deste arquivo comprovam`,
      });
    if (basis === 'setting') return 'como indicado';
    const whose = basis === 'habit' ? 'é o costume do país' : 'suposição, pois nenhum país é conhecido';
    return `${whose}; nada no arquivo comprova`;
  };
  /** Letters of columns, cut where there are many. */
  const columnRange = (letters: readonly string[], count: number) =>
    count > 8 ? `${letters.slice(0, 8).join(', ')} e mais ${grammar.number(count - 8)}` : letters.join(', ');

  return {
    kind({ kind, encoding, delimiter, date1904 }) {
      if (kind === null) return 'Este arquivo não pôde ser lido.';
      if (kind === 'xlsx') return `Arquivo do Excel${date1904 ? ', dias contados desde 1904' : ''}`;
      const parted = delimiters[delimiter ?? ''] ?? `“${inserted(delimiter ?? '')}”`;
      return `texto, ${encoding ?? 'codificação desconhecida'}, células separadas por ${parted}`;
    },
    sheet({
      name,
      state,
      why,
      rows,
      columns,
      hiddenRows,
      hiddenColumns,
      hiddenColumnCount,
      mergeCount,
      recognised,
    }) {
      const facts = [
        many(rows, 'linha', 'linhas'),
        `${many(columns, 'coluna', 'colunas')} (${recognised === 0 ? 'nenhuma' : grammar.number(recognised)} de um registro)`,
        ...(hiddenRows > 0 ? [many(hiddenRows, 'linha oculta', 'linhas ocultas')] : []),
        ...(hiddenColumnCount > 0
          ? [`colunas ocultas: ${columnRange(hiddenColumns, hiddenColumnCount)}`]
          : []),
        ...(mergeCount > 0 ? [many(mergeCount, 'intervalo mesclado', 'intervalos mesclados')] : []),
      ];
      const which =
        name === null
          ? 'tabela'
          : `planilha “${inserted(name)}”${state === 'visible' ? '' : ` (${states[state]})`}`;
      return `${which}: ${facts.join(', ')}${why === null || name === null ? '' : `; lida como o registro (${reasons[why]})`}`;
    },
    convention: ({ dateOrder, dateBasis, dateProof, decimal, decimalBasis, decimalProof }) => [
      dateBasis === 'clash'
        ? 'datas: as deste arquivo se contradizem; por isso, não são lidas as que podem ser lidas de dois modos'
        : `datas: ${orders[dateOrder]} (${because(dateBasis, dateProof, 'data', 'datas')})`,
      decimalBasis === 'clash'
        ? 'decimais: os números deste arquivo se contradizem; por isso, não são lidos os que podem ser lidos de dois modos'
        : `decimais: ${marks[decimal]} (${because(decimalBasis, decimalProof, 'número', 'números')})`,
    ],
    headings: (row, from, sheet) =>
      `Cabeçalhos na linha ${row}${ofSheet(sheet)}, dados a partir da linha ${from}`,
    sameColumns: (count) => `${many(count, 'coluna', 'colunas')}, como na planilha anterior`,
    unknown: (count) => many(count, 'coluna que não é do registro', 'colunas que não são do registro'),
    how: (level, language, count) =>
      `${many(count, 'coluna reconhecida', 'colunas reconhecidas')} ${
        {
          tag: 'pela etiqueta HXL',
          name: 'pelo nome',
          label: `pelo cabeçalho em ${language === null ? 'um idioma' : grammar.languageName(language)}`,
          joined: 'por dois cabeçalhos unidos',
          close: 'por um cabeçalho quase igual',
        }[level]
      }`,
    row: (row, line, key) => `${rowAt(row, line)} como foi lida${key === null ? '' : `: ${key}`}`,
    noData: (row, line) => `${rowAt(row, line)}, não lida como dados`,
    plainRow: (row, line, sheet) => `${rowAt(row, line)}${ofSheet(sheet)}`,
    unread: 'não foi lido',
    moreCells: (more) => `e mais ${many(more, 'célula', 'células')}`,
    rest({ other, asTyped, foreign }) {
      const parts = [
        other > 0
          ? `mais ${many(other, 'célula lida como outra coisa', 'células lidas como outra coisa')}`
          : null,
        asTyped > 0
          ? many(asTyped, 'célula lida como está escrita', 'células lidas como estão escritas')
          : null,
        foreign > 0
          ? many(foreign, 'célula fora das colunas do registro', 'células fora das colunas do registro')
          : null,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    moreFindings: (more) => `e mais ${grammar.number(more)} deste tipo; gloact validate mostra todos`,
    findings: 'O que há a dizer a respeito',
    whatToDo: 'O que fazer',
  };
}

const ofSheet = (sheet: string | null) => (sheet === null ? '' : ` da planilha “${inserted(sheet)}”`);

/** A row of the table and a line of the file have one word in Portuguese. */
const rowAt = (row: number, line: number | null) =>
  line === null || line === row ? `Linha ${row}` : `Linha ${row} (linha ${line} do arquivo)`;

const states = { hidden: 'oculta', 'very-hidden': 'oculta por um programa' } as const;
