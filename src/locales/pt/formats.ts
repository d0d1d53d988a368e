import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, counted } from './grammar.ts';

const severities: Readonly<Record<Severity, string>> = {
  stop: 'Impossível verificar',
  error: 'A corrigir',
  warning: 'A conferir',
  note: 'Para informação',
};

/** What the formats say around the findings, in a grammar's numbers. */
export function formats(grammar: Grammar<Category>): FormatWords {
  const many = (count: number, one: string, other: string) => counted(grammar, count, one, other);
  const size: FormatWords['size'] = ({ files, rows, activities }) =>
    `${many(rows, 'linha', 'linhas')} (${many(activities, 'atividade', 'atividades')}) em ${many(files, 'arquivo', 'arquivos')}`;
  return {
    severities,
    whatToDo: 'O que fazer',
    between: ', ',
    more: (count) => `e mais ${many(count, 'célula', 'células')} no mesmo caso`,
    alsoHolds: (cells, value) => `Também ${cells}: “${value}”.`,
    alsoSays: (cells, message) => `Também${cells === '' ? '' : ` ${cells}`}: ${message}`,
    unlisted: (file, code, count) =>
      `${file}: ${grammar.plural(count, {
        one: `mais # apontamento da regra ${code} não é mostrado`,
        many: `mais # de apontamentos da regra ${code} não são mostrados`,
        other: `mais # apontamentos da regra ${code} não são mostrados`,
      })}.`,
    sheet: (name) => `planilha “${name}”`,
    line: (line) => `linha ${line}`,
    row: (row) => `linha ${row}`,
    size,
    verdict({ verdict, counts, muted }) {
      const checked = `Verificado: ${size(counts)}`;
      const off = muted
        .filter(({ total }) => total > 0)
        .map(({ code, total }) => `${many(total, 'apontamento', 'apontamentos')} da regra ${code}`);
      const fault =
        counts.error === 0
          ? 'foram desativadas regras que mostram o que é preciso corrigir'
          : `é preciso corrigir o que está marcado como “${severities.error}”`;
      const told = {
        ready: `Pronto para enviar. ${checked}${off.length > 0 ? '' : '; não é preciso mudar nada'}.`,
        'ready-with-remarks': `Pronto para enviar, com observações a conferir. ${checked}.`,
        'not-ready': `Não está pronto para enviar: ${fault}. ${checked}.`,
        unreadable: `Não está pronto: pelo menos um arquivo não pôde ser lido. ${checked}.`,
      }[verdict];
      return off.length > 0 ? `${told} Desativado e não mostrado: ${grammar.list(off)}.` : told;
    },
    tally({ stop, error, warning, note }) {
      if (stop + error + warning + note === 0) return null;
      const parts = [
        stop > 0
          ? grammar.plural(stop, {
              one: '# impossível de verificar',
              many: '# impossíveis de verificar',
              other: '# impossíveis de verificar',
            })
          : null,
        `${grammar.number(error)} a corrigir`,
        `${grammar.number(warning)} a conferir`,
        `${grammar.number(note)} para informação`,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    fileVerdicts: {
      ready: 'pronto',
      'ready-with-remarks': 'pronto, com observações',
      'not-ready': 'não está pronto',
      unreadable: 'não pôde ser lido',
    },
    nothing: 'Não foi encontrado nenhum arquivo para verificar.',
  };
}
