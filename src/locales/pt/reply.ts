import type { ReplyWords } from '../../desk/words.ts';

const lists = new Intl.ListFormat('pt', { type: 'conjunction' });

/** A mail to an office. */
export const reply: ReplyWords = {
  subject: (action, country, period) => `Assunto: ${action}, ${country}, registro do período ${period}`,
  greeting: 'Prezados colegas,',
  thanks: (period) => `Agradecemos o registro do período ${period}. Recebemos:`,
  file: (name, rows, activities) => `${name} (linhas: ${rows}, atividades: ${activities})`,
  ready: 'O registro está pronto para o relatório e nada precisa mudar. Obrigado pelo cuidado.',
  remarks:
    'O registro está pronto para o relatório. Se houver tempo, pedimos que vejam estes pontos. Se estiverem certos, nada precisa mudar.',
  toMend:
    'Antes que ele possa entrar no relatório, alguns pontos precisam de correção. Pedimos que sigam esta ordem.',
  unreadable: 'Não conseguimos ler tudo. Pedimos que sigam esta ordem.',
  nothing: (period) =>
    `Agradecemos a informação de que não há atividades a declarar no período ${period}. Tomamos nota, e nada mais é necessário.`,
  missing: (period) =>
    `Ainda não recebemos o registro do período ${period}. Se já foi enviado, pedimos que o enviem de novo. Se não houve atividades, basta dizer isso na primeira linha do registro vazio.`,
  whatToDo: 'O que fazer',
  moreCauses: (count) => `Outros pontos, que aparecem ao verificar o registro: ${count}.`,
  seeAll: (command) => `Este comando mostra cada célula: ${command}`,
  overlap({ kind, first, second }) {
    return {
      copy: `${first} e ${second} são o mesmo arquivo. Um basta, e não é preciso fazer nada.`,
      same: `${first} e ${second} contêm as mesmas atividades. Pedimos que nos digam qual usar.`,
      superseded: `Todas as atividades de ${first} estão também em ${second}, que contém mais. Pedimos que nos digam se ele substitui o primeiro.`,
      partly: `Algumas atividades estão em ${first} e em ${second}. Pedimos que nos digam quais linhas usar.`,
      nothing: `${first} diz que nada foi feito, e ${second} contém linhas. Pedimos que nos digam qual usar.`,
    }[kind];
  },
  partsMissing: (periods) =>
    `Pedimos que enviem também as linhas de ${lists.format(periods)}, ou que nos digam que não há.`,
  longer: (files) =>
    `As linhas de ${lists.format(files)} trazem um período mais longo. Pedimos que deem a cada linha o período solicitado.`,
  by: (day) =>
    day === null ? 'Agradecemos uma resposta assim que possível.' : `Agradecemos uma resposta até ${day}.`,
  closing: 'Com nossos agradecimentos e cordiais saudações,',
};
