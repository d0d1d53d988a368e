import type { NoticeWords } from '../../finding-words.ts';

/** R and B: rows beside other rows, files beside other files. */
export const across = {
  'duplicate-line': {
    title: 'El mismo resultado está dos veces',
    message:
      'La fila {first} de {other} ya tiene {indicator} para esta actividad, este lugar y este público.',
    why: 'Ambas filas se sumarían, y el total sería demasiado alto.',
    fix: 'Elimine una de las filas, o distíngalas por lugar, grupo destinatario o canal.',
  },
  'activity-cells-disagree': {
    title: 'Las filas de una misma actividad no concuerdan',
    message:
      'En “{heading}” esta fila dice “{here}”. Una fila anterior de la misma actividad dice “{there}”.',
    why: 'Una actividad tiene un título, un estado y un lugar, sin importar en cuántas filas esté.',
    fix: 'Corrija la fila que está mal, o deje vacía la celda en las filas siguientes.',
  },
  'autofilled-series': {
    title: 'Parece que Excel rellenó filas hacia abajo',
    message:
      'Estas {count, number} filas son iguales salvo en “{heading}”, que aumenta de uno en uno: de {from} a {to}. Eso hace Excel al arrastrar una fila hacia abajo.',
    why: 'Una fila arrastrada por error lleva al informe resultados que nadie tuvo, y su identificador no es de ninguna actividad.',
    fix: 'Elimine las filas que no son reales. Si todas lo son, distíngalas por título, lugar o fechas.',
  },
  'totals-row-differs': {
    title: 'El total no concuerda con las filas',
    message:
      'En “{heading}” la fila de totales dice {printed, number}. Las filas de encima suman {sum, number}.',
    why: 'Un total que no concuerda suele indicar que una fila se perdió o cambió.',
    fix: 'Corrija las filas o el total para que concuerden.',
  },
  'cumulative-fell': {
    title: 'Un total acumulado bajó',
    message:
      'El valor cuenta todo hasta cierto día y es {amount, number}. En {period} ya era {before, number}.',
    why: 'Lo que la actividad sumó en este período es la diferencia. No puede ser menor que cero.',
    fix: 'Corrija el valor. Si cuenta solo este período, escriba “período” en “{basis_heading}”.',
  },
  'stage-moved-back': {
    title: 'Un documento volvió a una etapa anterior',
    message: 'La etapa es “{stage}”. En {period} ya era “{before}”.',
    why: 'El informe dice hasta dónde llegaron los documentos; un retroceso suele ser un error.',
    fix: 'Corrija la etapa equivocada. Si el documento retrocedió de verdad, diga por qué en “{narrative_heading}”.',
  },
  'stages-together': {
    title: 'Un documento figura en dos etapas en un mismo período',
    message:
      'La fila {first} de {other} da este documento en la etapa “{before}”, y esta fila en “{stage}”. Las dos no se suman.',
    why: 'Dos etapas de un documento son un solo resultado; dos documentos son dos, y el total sería demasiado bajo.',
    fix: 'Si es un solo documento, elimine la fila de la etapa anterior. Si son varios, dé a cada uno su propio identificador de actividad.',
  },
  'unjoined-series': {
    title: 'Puede contarse otra vez un número que ya contó otra fila',
    message:
      '{kind, select, part {El valor de la fila {row} es de una parte del período de la fila {first} de {other}, {period}.} other {{kind, select, document {El documento} other {El total acumulado}} de la fila {row} no se puede unir con la fila {first} de {other}, de {period}. Difieren el lugar, el grupo destinatario o el canal, o encajan varias filas.}}',
    why: 'El informe sumaría ambos, y contaría dos veces a las mismas personas o los mismos documentos.',
    fix: '{kind, select, part {Conserve la fila del período completo, o las de sus partes.} other {Escriba el mismo lugar, grupo destinatario y canal en ambas filas. Si son dos resultados, ponga ambos en este registro.}}',
  },
  'target-contradicts': {
    title: 'Dos metas se contradicen',
    message:
      '{kind, select, programme {La meta de la actividad para {indicator} es {amount, number}. La meta total del programa en {country} es {promised, number}.} other {La meta es {amount, number}. La fila {first} de {other} dice {promised, number} para el mismo resultado.}}',
    why: 'El informe muestra ambas, y el donante pregunta cuál se prometió.',
    fix: '{kind, select, programme {Escriba la meta de esta actividad sola. Si el programa busca ahora más, avise a la sede central.} other {Escriba la misma meta en ambas filas.}}',
  },
  'same-file-twice': {
    title: 'El mismo archivo se indicó dos veces',
    message: '{file} es igual, byte por byte, a {other}. Se lee una sola vez.',
    why: 'Un archivo con dos nombres se contaría dos veces.',
    fix: 'Elimine uno de los dos.',
  },
  'id-in-two-files': {
    title: 'El mismo identificador de actividad está en los archivos de dos países',
    message: 'El identificador {id} también está en {other}, de {country}.',
    why: 'Dos actividades se tomarían por una, o una actividad se contaría dos veces.',
    fix: 'Dé a una de las dos actividades un identificador nuevo. Si es un solo evento, dé a ambas el mismo identificador en “{joint_id_heading}”.',
  },
  'joint-counted-twice': {
    title: 'Un evento conjunto se cuenta dos veces',
    message: 'Dos actividades dicen “sí” para el evento conjunto {joint}: {id} aquí, y {first}.',
    why: 'Las mismas personas se sumarían dos veces.',
    fix: 'Acuerde qué oficina cuenta el evento. Deje “sí” en su registro y escriba “no” en “{counted_here_heading}” en el otro.',
  },
  'joint-never-counted': {
    title: 'Un evento conjunto no se cuenta en ninguna parte',
    message:
      'Las {count, number} actividades del evento conjunto {joint} dicen “no” en “{counted_here_heading}”.',
    why: 'Las personas faltarían en el total.',
    fix: 'Acuerde qué oficina cuenta el evento. Escriba “sí” en “{counted_here_heading}” en su registro.',
  },
  'possible-double-report': {
    title: 'Puede que dos países informen del mismo evento',
    message:
      '{other} informa de {indicator} para los mismos días, con el mismo número o lugar. Ninguna de las dos filas tiene un identificador en “{joint_id_heading}”.',
    why: 'Un evento del que informan varias oficinas debe contarse una sola vez.',
    fix: 'Si es un solo evento, dé a ambas filas el mismo identificador en “{joint_id_heading}”. Luego escriba “sí” en “{counted_here_heading}” en una y “no” en la otra. Si son dos eventos, no hay que cambiar nada.',
  },
  'not-accounted-for': {
    title: 'Ya no se menciona lo que estaba planificado o en curso',
    message:
      'El registro de {country} para {earlier} tiene {count, plural, one {# actividad planificada o en curso} many {# de actividades planificadas o en curso} other {# actividades planificadas o en curso}} que este registro no menciona: {ids}{more, plural, =0 {} one { y # más} many { y # más} other { y # más}}.',
    why: 'El donante pregunta qué pasó con todo lo planificado.',
    fix: 'Agregue una fila para cada una: “en curso”, “finalizada”, “aplazada” o “cancelada”, con lo que se sepa.',
  },
} satisfies Partial<NoticeWords>;
