import type { NoticeWords } from '../../finding-words.ts';

const countedOnce = 'Um evento que vários escritórios informam deve ser contado uma só vez.';

/** R and B: rows and files against each other. */
export const across = {
  'duplicate-line': {
    title: 'O mesmo resultado aparece duas vezes',
    message:
      'A linha {first} de {other} já tem {indicator} para esta atividade, este local e este público-alvo.',
    why: 'As duas linhas seriam somadas, e o total ficaria alto demais.',
    fix: 'Exclua uma das linhas, ou distinga-as pelo local, pelo público-alvo ou pelo canal.',
  },
  'activity-cells-disagree': {
    title: 'As linhas de uma atividade se contradizem',
    message: 'Em “{heading}”, esta linha diz “{here}”. Uma linha anterior da mesma atividade diz “{there}”.',
    why: 'Uma atividade tem um título, uma situação e um local, não importa em quantas linhas esteja.',
    fix: 'Corrija a linha errada, ou deixe a célula vazia nas linhas seguintes.',
  },
  'autofilled-series': {
    title: 'Parece que o Excel preencheu linhas para baixo',
    message:
      'Estas {count, plural, one {# linha} many {# de linhas} other {# linhas}} são iguais, exceto em “{heading}”, que aumenta de um em um: de {from} a {to}. O Excel faz isso quando se arrasta uma linha para baixo.',
    why: 'Uma linha arrastada por engano informa resultados que ninguém teve, e o identificador dela não é de nenhuma atividade.',
    fix: 'Exclua as linhas que não são reais. Se todas são, distinga-as pelo título, pelo local ou pelas datas.',
  },
  'totals-row-differs': {
    title: 'O total difere das linhas',
    message: 'Em “{heading}”, a linha de totais diz {printed, number}. As linhas acima somam {sum, number}.',
    why: 'Um total que não confere costuma indicar que uma linha se perdeu ou mudou.',
    fix: 'Corrija as linhas ou o total para que confiram.',
  },
  'cumulative-fell': {
    title: 'Um total acumulado diminuiu',
    message: 'O valor conta tudo até um dia e é {amount, number}. Em {period}, já era {before, number}.',
    why: 'O que a atividade acrescentou neste período é a diferença. Ela não pode ser menor que zero.',
    fix: 'Corrija o valor. Se ele conta só este período, digite “período” em “{basis_heading}”.',
  },
  'stage-moved-back': {
    title: 'Um documento voltou a uma etapa anterior',
    message: 'A etapa é “{stage}”. Em {period} já era “{before}”.',
    why: 'O relatório diz até onde os documentos chegaram; um recuo é quase sempre um engano.',
    fix: 'Corrija a etapa errada. Se o documento de fato recuou, diga por quê em “{narrative_heading}”.',
  },
  'stages-together': {
    title: 'Um documento aparece em duas etapas no mesmo período',
    message:
      'A linha {first} de {other} traz este documento na etapa “{before}”, e esta linha na etapa “{stage}”. As duas não são somadas.',
    why: 'Duas etapas de um documento são um só resultado; dois documentos são dois, e o total ficaria baixo demais.',
    fix: 'Se for um só documento, exclua a linha da etapa anterior. Se forem vários, dê a cada um seu próprio identificador de atividade.',
  },
  'unjoined-series': {
    title: 'Um número que outra linha já contou pode ser contado de novo',
    message:
      '{kind, select, part {O valor da linha {row} é de uma parte do período da linha {first} de {other}, {period}.} other {{kind, select, document {O documento} other {O total acumulado}} da linha {row} não pode ser unido à linha {first} de {other}, de {period}. Diferem o local, o público-alvo ou o canal, ou várias linhas se encaixam.}}',
    why: 'O relatório somaria os dois e contaria duas vezes as mesmas pessoas ou os mesmos documentos.',
    fix: '{kind, select, part {Mantenha a linha do período inteiro, ou as das partes dele.} other {Escreva o mesmo local, público-alvo e canal nas duas linhas. Se são dois resultados, informe ambos neste registro.}}',
  },
  'target-contradicts': {
    title: 'Duas metas se contradizem',
    message:
      '{kind, select, programme {A meta da atividade para {indicator} é {amount, number}. A meta total do programa em {country} é {promised, number}.} other {A meta é {amount, number}. A linha {first} de {other} diz {promised, number} para o mesmo resultado.}}',
    why: 'O relatório mostra as duas, e o doador pergunta qual foi prometida.',
    fix: '{kind, select, programme {Digite só a meta desta atividade. Se o programa agora pretende mais, avise a sede.} other {Escreva a mesma meta nas duas linhas.}}',
  },
  'same-file-twice': {
    title: 'O mesmo arquivo foi indicado duas vezes',
    message: '{file} é igual, byte por byte, a {other}. É lido uma só vez.',
    why: 'Um arquivo com dois nomes seria contado duas vezes.',
    fix: 'Exclua um dos dois.',
  },
  'id-in-two-files': {
    title: 'O mesmo identificador de atividade está nos arquivos de dois países',
    message: 'O identificador {id} também está em {other}, de {country}.',
    why: 'Duas atividades seriam tomadas por uma, ou uma atividade seria contada duas vezes.',
    fix: 'Dê a uma das duas atividades um novo identificador. Se é um só evento, dê às duas o mesmo identificador em “{joint_id_heading}”.',
  },
  'joint-counted-twice': {
    title: 'Um evento conjunto é contado duas vezes',
    message: 'Duas atividades dizem “sim” para o evento conjunto {joint}: {id} aqui e {first}.',
    why: 'As mesmas pessoas seriam somadas duas vezes.',
    fix: 'Combine qual das duas conta. Mantenha “sim” nela e digite “não” em “{counted_here_heading}” na outra.',
  },
  'joint-never-counted': {
    title: 'Um evento conjunto não é contado em lugar nenhum',
    message:
      'Todas as {count, plural, one {# atividade} many {# de atividades} other {# atividades}} do evento conjunto {joint} dizem “não” em “{counted_here_heading}”.',
    why: 'As pessoas faltariam no total.',
    fix: 'Combine quem conta. Digite “sim” em “{counted_here_heading}” no registro desse escritório.',
  },
  'possible-double-report': {
    title: 'Dois países podem ter informado o mesmo evento',
    message:
      '{other} informa {indicator} para os mesmos dias, com o mesmo número ou local. Nenhum dos dois tem um identificador em “{joint_id_heading}”.',
    why: countedOnce,
    fix: 'Se é um só evento, dê às duas linhas o mesmo identificador em “{joint_id_heading}”. Depois digite “sim” em “{counted_here_heading}” em uma e “não” na outra. Se são dois eventos, não é preciso mudar nada.',
  },
  'not-accounted-for': {
    title: 'O que estava planejado ou em andamento não é mais mencionado',
    message:
      'O registro de {country} para {earlier} tem {count, plural, one {# atividade planejada ou em andamento} many {# de atividades planejadas ou em andamento} other {# atividades planejadas ou em andamento}} que este registro não menciona: {ids}{more, plural, =0 {} one { e mais #} many { e mais #} other { e mais #}}.',
    why: 'O doador pergunta o que aconteceu com tudo o que foi planejado.',
    fix: 'Adicione uma linha para cada uma: em andamento, concluída, adiada ou cancelada, com o que se sabe.',
  },
} satisfies Partial<NoticeWords>;
