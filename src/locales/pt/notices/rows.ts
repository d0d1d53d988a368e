import type { NoticeWords } from '../../finding-words.ts';

const aStatus =
  '{status, select, planned {está planejada} ongoing {está em andamento} completed {está concluída} postponed {foi adiada} cancelled {foi cancelada} other {está {status}}}';
const people = 'Há {total, plural, one {# pessoa} many {# de pessoas} other {# pessoas}}';
const nothingGiven = 'mas não há nada em “{heading}”.';
const notReached = 'Números planejados não devem constar como alcançados.';
const unrecorded = 'Pessoas cujo sexo não foi registrado entram em “{unspecified_heading}”.';
const emptyParts =
  '{count, plural, =0 {} one { e apague o que está em {parts}} many { e apague o que está em {parts}} other { e apague o que está em {parts}}}';
const moveToTarget = `Se o número é só planejado, passe-o para “{target_heading}”${emptyParts}.`;

/** X: the cells of a row together. */
export const rows = {
  'total-mismatch': {
    title: 'As partes não somam o número de pessoas',
    message: 'O valor é {total, number}, mas os números de {parts} somam {sum, number}.',
    why: 'O relatório imprime o total ao lado das partes. Quem as soma deve encontrar o mesmo número.',
    fix: `Corrija o valor ou as partes. ${unrecorded}`,
  },
  'part-exceeds-whole': {
    title: 'As partes passam do número de pessoas',
    message:
      '{of, select, parts {O valor é {total, number}, mas as partes somam {sum, number}.} other {Há {sum, number} pessoas em “{heading}”, mas apenas {total, number} entre as quais podem estar.}}',
    why: 'Mesmo um número dado como “pelo menos” ou “no máximo” não pode ser menor que as pessoas contadas nas partes.',
    fix: '{of, select, parts {Aumente o valor até a soma das partes, ou corrija as partes.} other {Corrija o número em “{heading}”, ou os números de pessoas ao lado.}}',
  },
  'end-before-start': {
    title: 'A atividade termina antes de começar',
    message: 'O término é {end}, mas o início é {start}.',
    why: 'Uma das duas datas está errada, e o relatório imprime as duas.',
    fix: 'Corrija a data de início ou a data de término.',
  },
  'outside-period': {
    title: 'A atividade está fora do período do relatório',
    message: 'As datas vão de {start} a {end}. O período {period} vai de {from} a {to}.',
    why: 'Os resultados são contados no período em que ocorreram; se não, faltariam lá e sobrariam aqui.',
    fix: 'Corrija as datas, ou passe a linha para o registro do período em que a atividade ocorreu.',
  },
  'in-the-future': {
    title: 'Consta como feito, mas a data ainda não chegou',
    message: 'A data é {date}, depois de {today}, o dia desta verificação.',
    why: notReached,
    fix: '{case, select, begun {Corrija a data, ou mude a situação para “em andamento”.} ahead {Corrija a data, ou mude a situação para “planejada”.} other {Corrija a data.}}',
  },
  'outside-project': {
    title: 'A data está fora do projeto',
    message: 'A data é {date}. O projeto vai de {from} a {to}.',
    why: 'Ao doador se informa só o que a subvenção pagou; a maioria dessas datas vem de erros de digitação no ano.',
    fix: 'Corrija o ano da data. Se a data está certa, retire a linha do registro.',
  },
  'activity-id-year': {
    title: 'O ano do identificador não é o ano de início',
    message: 'O identificador diz {year}, mas a atividade começa em {date}.',
    why: 'O identificador contém o ano de início. Um ano diferente costuma ser um erro de digitação na data.',
    fix: 'Corrija o ano errado: na data, ou com um novo identificador em todas as linhas da atividade. Um identificador que um relatório anterior já usou fica como está.',
  },
  'activity-id-country': {
    title: 'O identificador da atividade é de outro país',
    message: 'O identificador diz {prefix}, mas o país da linha é {country}.',
    why: 'O país que contêm distingue os identificadores de um escritório dos de outro.',
    fix: 'Corrija o identificador. Se a linha é de outro país, passe-a para o registro desse país.',
  },
  'differs-from-file': {
    title: 'A linha é de um país ou período diferente do arquivo',
    message: 'A linha diz {found}, mas o arquivo é de {expected}.',
    why: 'Uma linha no arquivo errado entra duas vezes no relatório, ou nenhuma.',
    fix: 'Corrija a célula, ou passe a linha para o registro de {found}.',
  },
  'status-against-dates': {
    title: 'A situação e as datas não combinam',
    message:
      '{case, select, planned {A atividade está planejada, mas começou em {date}.} over {A atividade está planejada, mas terminou em {date}.} begun {A atividade está em andamento, mas começa em {date}.} ended {A atividade está em andamento, mas terminou em {date}.} other {A atividade está concluída, mas termina em {date}, depois do período.}}',
    why: 'Uma situação que ficou de um registro anterior mostraria trabalho concluído como planejado, ou o contrário.',
    fix: '{case, select, planned {Mude a situação para “em andamento” ou “concluída”, ou corrija a data.} over {Mude a situação para “concluída”, ou corrija a data.} begun {Mude a situação para “planejada”, ou corrija a data.} ended {Mude a situação para “concluída”, ou corrija a data.} other {Mude a situação para “em andamento”, ou corrija a data.}}',
  },
  'no-sex-split': {
    title: 'Pessoas sem divisão entre mulheres e homens',
    message: `${people}, mas nenhum número em {parts}.`,
    why: 'O relatório à UE informa o número de mulheres e de homens entre as pessoas alcançadas.',
    fix: `Preencha as partes de acordo com a lista de presença. ${unrecorded}`,
  },
  'reason-missing': {
    title: 'Falta o motivo',
    message: `A atividade ${aStatus}, ${nothingGiven}`,
    why: 'O relatório narrativo à UE pede o motivo de toda atividade que foi planejada e não foi realizada.',
    fix: 'Escreva uma frase em “{heading}”.',
  },
  'end-date-missing': {
    title: 'Falta a data de término',
    message: `A atividade ${aStatus}, mas não há nenhuma data em “{heading}”.`,
    why: 'Só uma atividade em andamento pode deixar o término em aberto.',
    fix: 'Digite a data de término. Se foi um só dia, repita a data de início.',
  },
  'people-without-basis': {
    title: 'Falta a forma de contagem das pessoas',
    message: `${people}, ${nothingGiven}`,
    why: 'Pessoas únicas, participações e estimativas de alcance são três totais. Eles nunca são somados entre si.',
    fix: 'Escolha “pessoas únicas”, “participações” ou “alcance estimado”.',
  },
  'value-without-evidence': {
    title: 'Falta a fonte de verificação',
    message: `O valor é {total, number}, ${nothingGiven}`,
    why: 'Um doador pode pedir a fonte de qualquer número do relatório.',
    fix: 'Indique a fonte, por exemplo lista de presença, recibo de entrega ou relatório da plataforma.',
  },
  'indicator-of-other-pillar': {
    title: 'O indicador pertence a outro pilar',
    message: 'O indicador {indicator} pertence ao pilar {belongs}, mas a atividade contribui para {serves}.',
    why: 'Os números são contados uma só vez, em um só pilar. Um pilar errado leva o número ao capítulo errado.',
    fix: 'Escolha outro indicador, digite {belongs} em “{pillar_heading}” ou adicione-o em “{pillars_also_heading}”.',
  },
  'indicator-of-other-objective': {
    title: 'O indicador costuma pertencer a outro objetivo',
    message: 'O indicador {indicator} costuma pertencer a {belongs}, mas o objetivo é {objective}.',
    why: 'Os resultados são comparados com o plano, objetivo por objetivo.',
    fix: 'Confira o objetivo. Se está certo, não é preciso mudar nada.',
  },
  'completed-without-value': {
    title: 'Falta o resultado',
    message: 'A atividade está concluída, mas não há nenhum número em “{heading}”.',
    why: 'Uma célula vazia não é zero: o relatório não distingue o que não se alcançou do que não se contou.',
    fix: 'Digite o número alcançado, e 0 somente se não houve nenhum. Se não for conhecido, pergunte a quem contou.',
  },
  'target-missing': {
    title: 'Falta a meta',
    message: `A atividade ${aStatus}, mas não há nenhum número em “{heading}”.`,
    why: 'Sem meta, ninguém pode dizer se o resultado é bom.',
    fix: 'Digite o número que a atividade pretende alcançar. Se não há, não é preciso mudar nada.',
  },
  'stage-missing': {
    title: 'Falta a etapa do documento',
    message: `O indicador {indicator} conta documentos, ${nothingGiven}`,
    why: 'Uma lei redigida e uma lei em vigor são resultados diferentes; o relatório cita a etapa.',
    fix: 'Escolha a etapa alcançada, por exemplo “redigido”, “validado” ou “adotado”.',
  },
  'as-of-missing': {
    title: 'Falta o dia da contagem acumulada',
    message: 'O valor conta tudo até um dia, mas não há nenhuma data em “{heading}”.',
    why: 'Sem o dia, ninguém pode dizer que parte de um total acumulado pertence a este período.',
    fix: 'Digite o último dia que o valor conta.',
  },
  'currency-missing': {
    title: 'Falta a moeda',
    message: `O valor gasto é {amount, number}, ${nothingGiven}`,
    why: 'Um valor gasto sem moeda não pode ser comparado nem somado.',
    fix: 'Digite as três letras da moeda, por exemplo EUR ou USD.',
  },
  'counted-here-missing': {
    title: 'Não se diz quem conta o evento conjunto',
    message: `A linha pertence ao evento conjunto {joint}, ${nothingGiven}`,
    why: 'Um evento que vários escritórios informam deve ser contado uma só vez.',
    fix: 'Combine com os outros escritórios quem conta. Digite “sim” no registro desse escritório e “não” em todos os outros.',
  },
  'region-missing': {
    title: 'Falta o estado ou a província',
    message: `A atividade foi presencial, ${nothingGiven}`,
    why: 'O relatório diz em que partes do país o projeto trabalhou.',
    fix: 'Digite o estado, a província ou outra região de primeiro nível. Para um evento nacional, escreva “nacional”.',
  },
  'planned-with-value': {
    title: 'Um resultado de algo que só está planejado',
    message: 'A atividade está planejada, mas “{heading}” é {total, number}.',
    why: notReached,
    fix: `{case, select, begun {Mude a situação para “em andamento” ou “concluída”. ${moveToTarget}} over {Mude a situação para “concluída”. ${moveToTarget}} other {Passe o número para “{target_heading}”${emptyParts}.}}`,
  },
  'people-without-stakeholder': {
    title: 'Não se diz quem eram as pessoas',
    message: `${people}, ${nothingGiven}`,
    why: 'O relatório distingue policiais de juízes e do público em geral.',
    fix: 'Escolha da lista um ou mais grupos de pessoas, por exemplo “polícia”.',
  },
  'counted-here-without-joint': {
    title: 'Não contado aqui, e nenhum evento conjunto indicado',
    message:
      'Em “{counted_here_heading}” está “não”, mas “{joint_id_heading}” está vazio; por isso, ninguém sabe onde a linha é contada.',
    why: 'Uma linha sem evento conjunto é contada aqui, diga a célula o que disser.',
    fix: 'Digite em “{joint_id_heading}” o identificador que o outro escritório usa, ou deixe vazio “{counted_here_heading}”.',
  },
  'parts-without-value': {
    title: 'Há pessoas separadas em partes, mas não contadas',
    message:
      'Os números de {parts} somam {sum, plural, one {# pessoa} many {# de pessoas} other {# pessoas}}, mas não há nenhum número em “{heading}”.',
    why: 'O relatório conta o valor. As pessoas que estão só nas partes se perderiam.',
    fix: '{status, select, planned {Apague o que está em {parts}. As pessoas que só estão previstas entram em “{target_heading}”.} other {Digite o total, {sum}, em “{heading}”. Se ninguém foi alcançado ainda, apague o que está em {parts}.}}',
  },
  'people-not-counted': {
    title: 'Estas pessoas não são somadas às pessoas alcançadas',
    message:
      'Os números de {parts} somam {sum, plural, one {# pessoa} many {# de pessoas} other {# pessoas}}. O indicador não conta pessoas, por isso nenhum relatório as soma.',
    why: 'Só as linhas de um indicador que conta pessoas formam as pessoas alcançadas.',
    fix: 'Se devem ser contadas, coloque-as numa linha própria com um indicador de pessoas. Se não, apague o que está em {parts}.',
  },
  'out-of-use': {
    title: 'Usa-se algo que o programa não tinha neste período',
    message:
      '“{code}”, em “{heading}”, está em uso {when, select, ended {até {day}} other {a partir de {day}}}, e a linha é de {period}.',
    why: 'Códigos, indicadores e países mudam ao longo de um programa. O que se informa com um antigo fica separado do resto.',
    fix: 'Escolha um que esteja em uso em {period}. Se este é o certo, avise a sede.',
  },
} satisfies Partial<NoticeWords>;
