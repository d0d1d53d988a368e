import type { MarkedWords } from '../../marked/words.ts';

/** What a marked workbook says. */
export const marked: MarkedWords = {
  sheet: 'Apontamentos',
  title: (file) => `O que foi encontrado em ${file}`,
  how: 'Corrigir cada célula no seu lugar, salvar e verificar este arquivo de novo. As cores, as notas e esta planilha são então refeitas.',
  nothing: 'Nada foi encontrado: não há nada a corrigir.',
  since: ({ fixed, still, new: fresh }) =>
    `Desde a última verificação: corrigidos ${fixed}, ainda presentes ${still}, novos ${fresh}.`,
  states: { fixed: 'corrigido', still: 'ainda presente', new: 'novo' },
  causes: 'O que corrigir, nesta ordem',
  known: 'O que se supôs, e o que mais convém saber',
  cells: 'Todas as células',
  fixed: 'Corrigido desde a última verificação',
  columns: {
    number: 'N.º',
    severity: 'Importância',
    where: 'Onde',
    column: 'Cabeçalho',
    count: 'Células',
    value: 'Conteúdo',
    what: 'O que está errado',
    toDo: 'O que fazer',
    since: 'Situação',
  },
  wholeFile: 'arquivo inteiro',
  listed: (shown, total) => `A lista dá um a um os primeiros ${shown} apontamentos de ${total}.`,
  noted: (shown, total) =>
    `As notas estão nas primeiras ${shown} células de ${total}; todas têm cor e estão na lista.`,
  talked: (cells) => `Estas células têm uma conversa e não recebem nota: ${cells}.`,
  refused: {
    signed:
      'Ele tem uma assinatura digital, que qualquer mudança anularia. Uma cópia salva sem a assinatura pode ser marcada.',
    tracked:
      'Ele guarda a lista de alterações de várias pessoas. Uma cópia que não seja compartilhada pode ser marcada.',
    unread: 'Não foi possível ler o arquivo.',
    long: 'Ele tem linhas ou colunas demais para um arquivo do Excel marcado.',
    damaged:
      'Uma parte do arquivo não pode ser mudada com segurança. Aberto e salvo de novo no Excel, ele pode ser marcado.',
  },
  notMarked: (file, why) => `${file} não foi marcado. ${why}`,
  next: (file) => `Próximo passo: abrir ${file}`,
  nextSeveral: (count, folder) =>
    `Próximo passo: abrir os arquivos marcados em ${folder} (arquivos: ${count})`,
};
