import type { ChoiceReason } from '../../check/inspection.ts';
import { inserted } from '../../formats/terminal.ts';
import type { InspectionWords } from '../../formats/words.ts';
import type { Basis } from '../../log/cells/context.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, noBreak } from './grammar.ts';

/** What parts cells, by its sign. */
export const delimiters: Readonly<Record<string, string>> = {
  ',': 'des virgules',
  ';': 'des points-virgules',
  '\t': 'des tabulations',
  '|': 'des barres verticales',
};
/** Orders of day, month and year. */
export const orders = {
  dmy: 'jour, mois, année',
  mdy: 'mois, jour, année',
  ymd: 'année, mois, jour',
} as const;
/** Marks between units and tenths. */
export const decimals = { comma: 'virgule', point: 'point' } as const;

const reasons: Readonly<Record<ChoiceReason, string>> = {
  asked: 'comme demandé',
  single: 'la seule feuille',
  'only-log': 'la seule feuille avec des colonnes d’un journal',
  together: 'l’une des feuilles qui ressemblent à un journal',
  hidden: 'aucune feuille visible n’a de colonnes d’un journal',
};

/** What `inspect` says around what it saw. */
export const inspection = ({ number, plural, languageName }: Grammar<Category>): InspectionWords => ({
  kind({ kind, encoding, delimiter, date1904 }) {
    if (kind === null) return 'Ce fichier n’a pas pu être lu.';
    if (kind === 'xlsx') return `classeur Excel${date1904 ? ', jours comptés à partir de 1904' : ''}`;
    const parted = delimiters[delimiter ?? ''] ?? `« ${inserted(delimiter ?? '')} »`;
    return `texte, ${encoding ?? 'encodage inconnu'}, cellules séparées par ${parted}`;
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
      plural(rows, { one: '# ligne', many: '# de lignes', other: '# lignes' }),
      `${plural(columns, { one: '# colonne', many: '# de colonnes', other: '# colonnes' })} (${recognised === 0 ? 'aucune' : recognised} d’un journal)`,
      ...(hiddenRows > 0
        ? [
            plural(hiddenRows, {
              one: '# ligne masquée',
              many: '# de lignes masquées',
              other: '# lignes masquées',
            }),
          ]
        : []),
      ...(hiddenColumnCount > 0
        ? [`colonnes masquées : ${columnRange(hiddenColumns, hiddenColumnCount)}`]
        : []),
      ...(mergeCount > 0
        ? [
            plural(mergeCount, {
              one: '# plage fusionnée',
              many: '# de plages fusionnées',
              other: '# plages fusionnées',
            }),
          ]
        : []),
    ];
    const which =
      name === null
        ? 'tableau'
        : `feuille « ${inserted(name)} »${state === 'visible' ? '' : ` (${states[state]})`}`;
    return `${which} : ${facts.join(', ')}${why === null || name === null ? '' : ` ; lue comme le journal (${reasons[why]})`}`;
  },
  convention({ dateOrder, dateBasis, dateProof, decimal, decimalBasis, decimalProof }) {
    const dates = plural(dateProof, {
      one: 'prouvé par # date de ce fichier',
      many: 'prouvé par # de dates de ce fichier',
      other: 'prouvé par # dates de ce fichier',
    });
    const numbers = plural(decimalProof, {
      one: 'prouvé par # nombre de ce fichier',
      many: 'prouvé par # de nombres de ce fichier',
      other: 'prouvé par # nombres de ce fichier',
    });
    return [
      dateBasis === 'clash'
        ? 'dates : les dates de ce fichier se contredisent ; celles qui peuvent être lues de deux façons ne sont pas lues'
        : `dates : ${orders[dateOrder]} (${because(dateBasis, dates)})`,
      decimalBasis === 'clash'
        ? 'décimales : les nombres de ce fichier se contredisent ; ceux qui peuvent être lus de deux façons ne sont pas lus'
        : `décimales : ${decimals[decimal]} (${because(decimalBasis, numbers)})`,
    ];
  },
  headings: (row, from, sheet) =>
    `En-têtes à la ligne ${row}${ofSheet(sheet)}, données à partir de la ligne ${from}`,
  sameColumns: (many) =>
    plural(many, {
      one: '# colonne, la même que sur la feuille précédente',
      many: '# de colonnes, les mêmes que sur la feuille précédente',
      other: '# colonnes, les mêmes que sur la feuille précédente',
    }),
  unknown: (many) =>
    plural(many, {
      one: `# colonne qui n’est pas du journal${noBreak}`,
      many: `# de colonnes qui ne sont pas du journal${noBreak}`,
      other: `# colonnes qui ne sont pas du journal${noBreak}`,
    }),
  how(level, language, many) {
    const known = plural(many, {
      one: '# colonne reconnue',
      many: '# de colonnes reconnues',
      other: '# colonnes reconnues',
    });
    const by = {
      tag: 'par étiquette HXL',
      name: 'par nom',
      label: `par en-tête en ${language === null ? 'une langue' : languageName(language)}`,
      joined: 'par deux en-têtes réunis',
      close: 'par un en-tête presque identique',
    }[level];
    return `${known} ${by}${noBreak}`;
  },
  row: (row, line, key) => `${rowAt(row, line)}, telle que lue${key === null ? '' : ` : ${key}`}`,
  noData: (row, line) => `${rowAt(row, line)}, non lue comme données`,
  plainRow: (row, line, sheet) => `${rowAt(row, line)}${ofSheet(sheet)}`,
  unread: 'non lue',
  moreCells: (more) =>
    `et ${plural(more, { one: '# autre cellule', many: '# d’autres cellules', other: '# autres cellules' })}`,
  rest({ other, asTyped, foreign }) {
    const parts = [
      other > 0
        ? plural(other, {
            one: '# autre cellule lue comme autre chose',
            many: '# d’autres cellules lues comme autre chose',
            other: '# autres cellules lues comme autre chose',
          })
        : null,
      asTyped > 0
        ? plural(asTyped, {
            one: '# cellule lue telle que saisie',
            many: '# de cellules lues telles que saisies',
            other: '# cellules lues telles que saisies',
          })
        : null,
      foreign > 0
        ? plural(foreign, {
            one: '# cellule hors des colonnes du journal',
            many: '# de cellules hors des colonnes du journal',
            other: '# cellules hors des colonnes du journal',
          })
        : null,
    ];
    return parts.filter((part) => part !== null).join(', ');
  },
  moreFindings: (more) => `et ${number(more)} de plus du même type ; gloact validate les liste tous`,
  findings: 'Ce qu’il y a à en dire',
  whatToDo: `Que faire${noBreak}`,
});

function because(basis: Basis, proved: string): string {
  if (basis === 'cells') return proved;
  if (basis === 'setting') return 'comme indiqué';
  const whose = basis === 'habit' ? 'usage du pays' : 'supposé, car aucun pays n’est connu';
  return `${whose} ; rien dans le fichier ne le prouve`;
}

const ofSheet = (sheet: string | null) => (sheet === null ? '' : ` de la feuille « ${inserted(sheet)} »`);

const rowAt = (row: number, line: number | null) =>
  line === null || line === row ? `Ligne ${row}` : `Ligne ${row} (ligne ${line} du fichier)`;

const states = { hidden: 'masquée', 'very-hidden': 'masquée par un programme' } as const;

/** Letters of columns, cut where there are many. */
const columnRange = (letters: readonly string[], count: number) =>
  count > 8 ? `${letters.slice(0, 8).join(', ')} et ${count - 8} de plus` : letters.join(', ');
