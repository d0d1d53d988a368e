import type { NoticeWords } from '../../finding-words.ts';

const aStatus =
  '{status, select, planned {planificada} ongoing {en curso} completed {finalizada} postponed {aplazada} cancelled {cancelada} other {{status}}}';
const notReached = 'Los números planificados no deben figurar como alcanzados.';
const typeLetters = 'Escriba las tres letras de la moneda, por ejemplo EUR o USD.';
const unrecorded = 'Las personas cuyo sexo no se registró van en “{unspecified_heading}”.';
const emptyParts =
  '{count, plural, =0 {} one { y vacíe {parts}} many { y vacíe {parts}} other { y vacíe {parts}}}';
const moveToTarget = `Si el número solo está planificado, páselo a “{target_heading}”${emptyParts}.`;

/** X: the cells of a row together. */
export const rows = {
  'total-mismatch': {
    title: 'Las partes no suman el número de personas',
    message: 'El valor es {total, number}, pero los números de {parts} suman {sum, number}.',
    why: 'El informe da el total junto a sus partes. Quien las sume debe encontrar el mismo número.',
    fix: `Corrija el valor o las partes. ${unrecorded}`,
  },
  'part-exceeds-whole': {
    title: 'Las partes son más que el número de personas',
    message:
      '{of, select, parts {El valor es {total, number}, pero sus partes suman {sum, number}.} other {Hay {sum, number} personas en “{heading}”, pero solo {total, number} entre las que pueden estar.}}',
    why: 'Un número dado como “al menos” o “como máximo” tampoco puede ser menor que las personas contadas en sus partes.',
    fix: '{of, select, parts {Suba el valor a la suma de las partes, o corrija las partes.} other {Corrija el número en “{heading}”, o los números de personas que están al lado.}}',
  },
  'end-before-start': {
    title: 'La actividad termina antes de empezar',
    message: 'El final es el {end}, pero el inicio es el {start}.',
    why: 'Una de las dos fechas está mal, y el informe da ambas.',
    fix: 'Corrija la fecha de inicio o la fecha de finalización.',
  },
  'outside-period': {
    title: 'La actividad está fuera del período del informe',
    message: 'Las fechas van del {start} al {end}. El período {period} va del {from} al {to}.',
    why: 'Los resultados se cuentan en el período en que ocurrieron; si no, faltarían allí y sobrarían aquí.',
    fix: 'Corrija las fechas, o pase la fila al registro del período en que ocurrió.',
  },
  'in-the-future': {
    title: 'Figura como hecho, pero la fecha aún no llega',
    message: 'La fecha es {date}, posterior a {today}, el día de esta revisión.',
    why: notReached,
    fix: '{case, select, begun {Corrija la fecha, o cambie el estado a “en curso”.} ahead {Corrija la fecha, o cambie el estado a “planificada”.} other {Corrija la fecha.}}',
  },
  'outside-project': {
    title: 'La fecha está fuera del proyecto',
    message: 'La fecha es {date}. El proyecto va del {from} al {to}.',
    why: 'Al donante se le informa solo de lo que financió la subvención; la mayoría de estas fechas son errores de digitación en el año.',
    fix: 'Corrija el año de la fecha. Si la fecha está bien, quite la fila del registro.',
  },
  'activity-id-year': {
    title: 'El año del identificador no es el año de inicio',
    message: 'El identificador dice {year}, pero la actividad empieza el {date}.',
    why: 'El identificador lleva el año de inicio. Un año distinto suele ser un error de digitación en la fecha.',
    fix: 'Corrija el año que está mal: en la fecha, o con un identificador nuevo en todas las filas de la actividad. Un identificador que ya usó un informe anterior se queda como está.',
  },
  'activity-id-country': {
    title: 'El identificador de la actividad es de otro país',
    message: 'El identificador dice {prefix}, pero el país de la fila es {country}.',
    why: 'El país distingue los identificadores de una oficina de los de otra.',
    fix: 'Corrija el identificador. Si la fila es de otro país, pásela al registro de ese país.',
  },
  'differs-from-file': {
    title: 'La fila es de un país o período distinto del de su archivo',
    message: 'La fila dice {found}, pero el archivo es de {expected}.',
    why: 'Una fila en el archivo equivocado entra dos veces en el informe, o ninguna.',
    fix: 'Corrija la celda, o pase la fila al registro de {found}.',
  },
  'status-against-dates': {
    title: 'El estado y las fechas no concuerdan',
    message:
      '{case, select, planned {La actividad está planificada, pero empezó el {date}.} over {La actividad está planificada, pero terminó el {date}.} begun {La actividad está en curso, pero empieza el {date}.} ended {La actividad está en curso, pero terminó el {date}.} other {La actividad está finalizada, pero termina el {date}, después del período.}}',
    why: 'Un estado que quedó de un registro anterior mostraría como planificado lo ya terminado, o al revés.',
    fix: '{case, select, planned {Cambie el estado a “en curso” o “finalizada”, o corrija la fecha.} over {Cambie el estado a “finalizada”, o corrija la fecha.} begun {Cambie el estado a “planificada”, o corrija la fecha.} ended {Cambie el estado a “finalizada”, o corrija la fecha.} other {Cambie el estado a “en curso”, o corrija la fecha.}}',
  },
  'no-sex-split': {
    title: 'Personas sin desglose de mujeres y hombres',
    message:
      'Hay {total, plural, one {# persona} many {# de personas} other {# personas}}, pero ningún número en {parts}.',
    why: 'El informe a la UE da el número de mujeres y de hombres entre las personas alcanzadas.',
    fix: `Llene las partes según la lista de asistencia. ${unrecorded}`,
  },
  'reason-missing': {
    title: 'Falta el motivo',
    message: `La actividad está ${aStatus}, pero no hay nada en “{heading}”.`,
    why: 'El informe descriptivo a la UE pide el motivo de toda actividad que se planificó y no se llevó a cabo.',
    fix: 'Escriba una frase en “{heading}”.',
  },
  'end-date-missing': {
    title: 'Falta la fecha de finalización',
    message: `La actividad está ${aStatus}, pero no hay ninguna fecha en “{heading}”.`,
    why: 'Solo una actividad en curso puede no tener fecha de finalización.',
    fix: 'Escriba la fecha de finalización. Si fue un solo día, repita la fecha de inicio.',
  },
  'people-without-basis': {
    title: 'Falta la forma de contar a las personas',
    message:
      'Hay {total, plural, one {# persona} many {# de personas} other {# personas}}, pero no hay nada en “{heading}”.',
    why: 'Las personas únicas, las participaciones y el alcance estimado son tres totales. Nunca se suman entre sí.',
    fix: 'Elija “personas únicas”, “participaciones” o “alcance estimado”.',
  },
  'value-without-evidence': {
    title: 'Falta la fuente de verificación',
    message: 'El valor es {total, number}, pero no hay nada en “{heading}”.',
    why: 'Un donante puede pedir la fuente de cualquier cifra del informe.',
    fix: 'Indique la fuente, por ejemplo lista de asistencia, acta de entrega o informe de la plataforma.',
  },
  'indicator-of-other-pillar': {
    title: 'El indicador pertenece a otro pilar',
    message:
      'El indicador {indicator} pertenece al pilar {belongs}, pero la actividad corresponde a {serves}.',
    why: 'Las cifras se cuentan una sola vez, en un solo pilar. Un pilar equivocado lleva el número al capítulo equivocado.',
    fix: 'Elija otro indicador, o escriba {belongs} en “{pillar_heading}”, o agréguelo en “{pillars_also_heading}”.',
  },
  'indicator-of-other-objective': {
    title: 'El indicador suele pertenecer a otro objetivo',
    message:
      'El indicador {indicator} suele pertenecer al objetivo {belongs}, pero el de la fila es {objective}.',
    why: 'Los resultados se comparan con el plan, objetivo por objetivo.',
    fix: 'Revise el objetivo. Si está bien, no hay que cambiar nada.',
  },
  'completed-without-value': {
    title: 'Falta el resultado',
    message: 'La actividad está finalizada, pero no hay ningún número en “{heading}”.',
    why: 'Una celda vacía no es cero: el informe no puede distinguir lo no logrado de lo no contado.',
    fix: 'Escriba el número alcanzado, y 0 solo si no fue ninguno. Si no se conoce, pregúntelo a quien contó.',
  },
  'target-missing': {
    title: 'Falta la meta',
    message: `La actividad está ${aStatus}, pero no hay ningún número en “{heading}”.`,
    why: 'Sin meta nadie puede decir si el resultado es bueno.',
    fix: 'Escriba el número que la actividad busca alcanzar. Si no lo hay, no hay que cambiar nada.',
  },
  'stage-missing': {
    title: 'Falta la etapa del documento',
    message: 'El indicador {indicator} cuenta documentos, pero no hay nada en “{heading}”.',
    why: 'Una ley redactada y una ley en vigor son resultados distintos; el informe nombra la etapa.',
    fix: 'Elija la etapa que se alcanzó, por ejemplo redactado, validado o adoptado.',
  },
  'as-of-missing': {
    title: 'Falta la fecha del valor acumulado',
    message: 'El valor cuenta todo hasta cierto día, pero no hay ninguna fecha en “{heading}”.',
    why: 'Sin el día nadie puede decir qué parte de un total acumulado pertenece a este período.',
    fix: 'Escriba el último día incluido en el valor.',
  },
  'currency-missing': {
    title: 'Falta la moneda',
    message: 'El monto es {amount, number}, pero no hay nada en “{heading}”.',
    why: 'Un monto sin moneda no se puede comparar ni sumar.',
    fix: typeLetters,
  },
  'counted-here-missing': {
    title: 'No se dice quién cuenta el evento conjunto',
    message: 'La fila pertenece al evento conjunto {joint}, pero no hay nada en “{heading}”.',
    why: 'Un evento del que informan varias oficinas debe contarse una sola vez.',
    fix: 'Acuerde con las otras oficinas cuál cuenta el evento. Escriba “sí” en su registro y “no” en todos los demás.',
  },
  'region-missing': {
    title: 'Falta el departamento o la provincia',
    message: 'La actividad fue presencial, pero no hay nada en “{heading}”.',
    why: 'El informe dice en qué partes del país trabajó el proyecto.',
    fix: 'Escriba el departamento, la provincia u otra región de primer nivel. Para un evento nacional, escriba “nacional”.',
  },
  'planned-with-value': {
    title: 'Un resultado de algo que solo está planificado',
    message: 'La actividad está planificada, pero “{heading}” es {total, number}.',
    why: notReached,
    fix: `{case, select, begun {Cambie el estado a “en curso” o “finalizada”. ${moveToTarget}} over {Cambie el estado a “finalizada”. ${moveToTarget}} other {Pase el número a “{target_heading}”${emptyParts}.}}`,
  },
  'people-without-stakeholder': {
    title: 'No se dice quiénes eran las personas',
    message:
      'Hay {total, plural, one {# persona} many {# de personas} other {# personas}}, pero no hay nada en “{heading}”.',
    why: 'El informe distingue a los policías de los jueces y del público en general.',
    fix: 'Elija de la lista uno o varios grupos de personas, por ejemplo policía.',
  },
  'counted-here-without-joint': {
    title: 'No se cuenta aquí, y no se nombra ningún evento conjunto',
    message:
      'En “{counted_here_heading}” dice “no”, pero “{joint_id_heading}” está vacío, así que nadie puede saber dónde se cuenta la fila.',
    why: 'Una fila sin evento conjunto se cuenta aquí, diga lo que diga la celda.',
    fix: 'Escriba en “{joint_id_heading}” el identificador que usa la otra oficina, o vacíe “{counted_here_heading}”.',
  },
  'parts-without-value': {
    title: 'Hay personas desglosadas pero no contadas',
    message:
      'Los números de {parts} suman {sum, plural, one {# persona} many {# de personas} other {# personas}}, pero no hay ningún número en “{heading}”.',
    why: 'El informe cuenta el valor. Las personas que están solo en sus partes se perderían.',
    fix: '{status, select, planned {Vacíe {parts}. Las personas que solo están previstas van en “{target_heading}”.} other {Escriba el total, {sum}, en “{heading}”. Si aún no se ha llegado a nadie, vacíe {parts}.}}',
  },
  'people-not-counted': {
    title: 'Estas personas no se suman a las personas alcanzadas',
    message:
      'Los números de {parts} suman {sum, plural, one {# persona} many {# de personas} other {# personas}}. El indicador no cuenta personas, así que ningún informe las suma.',
    why: 'Solo las filas de un indicador que cuenta personas forman las personas alcanzadas.',
    fix: 'Si deben contarse, póngalas en una fila propia con un indicador de personas. Si no, vacíe {parts}.',
  },
  'out-of-use': {
    title: 'Se usa algo que el programa no tenía en este período',
    message:
      '“{code}”, en “{heading}”, está en uso {when, select, ended {hasta el {day}} other {desde el {day}}}, y la fila es de {period}.',
    why: 'Los códigos, los indicadores y los países cambian mientras dura un programa. Lo que se informa con uno antiguo queda aparte del resto.',
    fix: 'Elija uno que esté en uso en {period}. Si este es el correcto, avise a la sede central.',
  },
} satisfies Partial<NoticeWords>;
