import type { ChoiceReason } from '../../check/inspection.ts';
import { inserted } from '../../formats/terminal.ts';
import type { InspectionWords } from '../../formats/words.ts';
import type { Basis } from '../../log/cells/context.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, counted } from './grammar.ts';

/** What parts cells, by its sign. */
export const delimiters: Readonly<Record<string, string>> = {
  ',': 'comas',
  ';': 'punto y coma',
  '\t': 'tabulaciones',
  '|': 'barras',
};
/** Orders of day, month and year. */
export const orders = { dmy: 'día, mes, año', mdy: 'mes, día, año', ymd: 'año, mes, día' } as const;
/** Marks between units and tenths. */
export const marks = { comma: 'coma', point: 'punto' } as const;

const reasons: Readonly<Record<ChoiceReason, string>> = {
  asked: 'como se pidió',
  single: 'es la única hoja',
  'only-log': 'es la única hoja con columnas de un registro',
  together: 'es una de las hojas que parecen un registro',
  hidden: 'ninguna hoja visible tiene columnas de un registro',
};

/** What `inspect` says around what it saw, in a grammar's numbers. */
export function inspection(grammar: Grammar<Category>): InspectionWords {
  const many = (count: number, one: string, other: string) => counted(grammar, count, one, other);
  const because = (basis: Basis, proof: number, one: string, other: string): string => {
    if (basis === 'cells')
      return grammar.plural(proof, {
        one: `lo prueba # ${one} de este archivo`,
        many: `lo prueban # de ${other} de este archivo`,
        other: `lo prueban # ${other} de este archivo`,
      });
    if (basis === 'setting') return 'como se indicó';
    const whose =
      basis === 'habit' ? 'es la costumbre del país' : 'se supone, porque no se conoce ningún país';
    return `${whose}; nada en el archivo lo prueba`;
  };
  /** Letters of columns, cut where there are many. */
  const columnRange = (letters: readonly string[], count: number) =>
    count > 8 ? `${letters.slice(0, 8).join(', ')} y ${grammar.number(count - 8)} más` : letters.join(', ');

  return {
    kind({ kind, encoding, delimiter, date1904 }) {
      if (kind === null) return 'Este archivo no se pudo leer.';
      if (kind === 'xlsx') return `libro de Excel${date1904 ? ', días contados desde 1904' : ''}`;
      const parted = delimiters[delimiter ?? ''] ?? `“${inserted(delimiter ?? '')}”`;
      return `texto, ${encoding ?? 'codificación desconocida'}, celdas separadas por ${parted}`;
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
        many(rows, 'fila', 'filas'),
        `${many(columns, 'columna', 'columnas')} (${recognised === 0 ? 'ninguna' : grammar.number(recognised)} de un registro)`,
        ...(hiddenRows > 0 ? [many(hiddenRows, 'fila oculta', 'filas ocultas')] : []),
        ...(hiddenColumnCount > 0
          ? [`columnas ocultas: ${columnRange(hiddenColumns, hiddenColumnCount)}`]
          : []),
        ...(mergeCount > 0 ? [many(mergeCount, 'rango combinado', 'rangos combinados')] : []),
      ];
      const which =
        name === null
          ? 'tabla'
          : `hoja “${inserted(name)}”${state === 'visible' ? '' : ` (${states[state]})`}`;
      return `${which}: ${facts.join(', ')}${why === null || name === null ? '' : `; se leyó como el registro (${reasons[why]})`}`;
    },
    convention: ({ dateOrder, dateBasis, dateProof, decimal, decimalBasis, decimalProof }) => [
      dateBasis === 'clash'
        ? 'fechas: las de este archivo se contradicen, así que no se leen las que se pueden leer de dos maneras'
        : `fechas: ${orders[dateOrder]} (${because(dateBasis, dateProof, 'fecha', 'fechas')})`,
      decimalBasis === 'clash'
        ? 'decimales: los números de este archivo se contradicen, así que no se leen los que se pueden leer de dos maneras'
        : `decimales: ${marks[decimal]} (${because(decimalBasis, decimalProof, 'número', 'números')})`,
    ],
    headings: (row, from, sheet) =>
      `Encabezados en la fila ${row}${ofSheet(sheet)}, datos desde la fila ${from}`,
    sameColumns: (count) => `${many(count, 'columna', 'columnas')}, igual que en la hoja anterior`,
    unknown: (count) => many(count, 'columna que no es del registro', 'columnas que no son del registro'),
    how: (level, language, count) =>
      `${many(count, 'columna reconocida', 'columnas reconocidas')} ${
        {
          tag: 'por la etiqueta HXL',
          name: 'por el nombre',
          label: `por el encabezado en ${language === null ? 'un idioma' : grammar.languageName(language)}`,
          joined: 'por dos encabezados unidos',
          close: 'por un encabezado casi igual',
        }[level]
      }`,
    row: (row, line, key) => `${rowAt(row, line)} tal como se leyó${key === null ? '' : `: ${key}`}`,
    noData: (row, line) => `${rowAt(row, line)}, no se leyó como datos`,
    plainRow: (row, line, sheet) => `${rowAt(row, line)}${ofSheet(sheet)}`,
    unread: 'no se leyó',
    moreCells: (more) => `y ${many(more, 'celda más', 'celdas más')}`,
    rest({ other, asTyped, foreign }) {
      const parts = [
        other > 0
          ? many(other, 'celda más que se leyó como otra cosa', 'celdas más que se leyeron como otra cosa')
          : null,
        asTyped > 0
          ? many(asTyped, 'celda que se leyó como está escrita', 'celdas que se leyeron como están escritas')
          : null,
        foreign > 0
          ? many(
              foreign,
              'celda fuera de las columnas del registro',
              'celdas fuera de las columnas del registro',
            )
          : null,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    moreFindings: (more) => `y ${grammar.number(more)} más de este tipo; gloact validate los muestra todos`,
    findings: 'Lo que hay que decir al respecto',
    whatToDo: 'Qué hacer',
  };
}

const ofSheet = (sheet: string | null) => (sheet === null ? '' : ` de la hoja “${inserted(sheet)}”`);

const rowAt = (row: number, line: number | null) =>
  line === null || line === row ? `Fila ${row}` : `Fila ${row} (línea ${line})`;

const states = { hidden: 'oculta', 'very-hidden': 'oculta por un programa' } as const;
