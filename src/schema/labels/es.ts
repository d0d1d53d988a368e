import type { LabelTexts } from '../columns.ts';

/** Headings in Spanish, parted by bars; the first is the one we print. */
export const es: LabelTexts = {
  activity_id:
    'Identificador de la actividad | Identificador de actividad | Código de la actividad | Código de actividad | Código actividad | Cód. actividad | ID de la actividad | ID de actividad | ID actividad | Número de la actividad | Número de actividad | N.º de la actividad | N.º de actividad | N.º actividad | N° de la actividad | N° de actividad | N° actividad | No. de actividad | No. actividad | Nro. de actividad | Nro. actividad | Núm. de actividad | Referencia de la actividad | Ref. actividad | Código del evento',
  period:
    'Período del informe | Período | Periodo | Período de reporte | Período reportado | Período de informe | Período que se informa | Período sobre el que se informa | Período cubierto | Semestre del informe | Período informado | Semestre de reporte | Semestre',
  country: 'País | Nombre del país | Código de país | Código del país | Código país | País del proyecto',
  agency:
    'Agencia | Agencia de la ONU | Agencia ONU | Agencia de Naciones Unidas | Agencia de las Naciones Unidas | Nombre de la agencia | Agencia del SNU | Agencia que informa',
  objective:
    'Objetivo | Objetivo del proyecto | N.º de objetivo | Número de objetivo | Código del objetivo | Objetivo del programa | Número del objetivo',
  pillar: 'Pilar | Pilares | Pilar principal | Pilar del proyecto | Pilar temático',
  pillars_also:
    'Otros pilares relacionados | Otros pilares | Otro pilar | Otro pilar relacionado | Pilares secundarios | Pilar secundario | Otros pilares atendidos',
  crime_type:
    'Tipo de delito | Delito | Tipo del delito | Trata o tráfico | TdP/TIM | TIP/SOM | Clase de delito',
  activity_type:
    'Tipo de actividad | Tipo de la actividad | Tipo de actividades | Clase de actividad | Categoría de actividad | Categoría de la actividad | Naturaleza de la actividad | Tipo de evento | Tipo de intervención | Tipo de acción | Tipo actividad',
  title:
    'Título de la actividad | Título | Actividad | Nombre de la actividad | Nombre de actividad | Nombre actividad | Denominación de la actividad | Nombre del evento | Título del evento | Nombre de la capacitación | Título de la capacitación | Nombre del taller | Actividad realizada | Actividad ejecutada | Título actividad | Nombre o título de la actividad | Evento',
  status:
    'Estado | Estado de la actividad | Estado de avance | Estado de ejecución | Estado de implementación | Estatus | Estado actual | Situación de la actividad | Estado de cumplimiento | Estado de la ejecución',
  status_reason:
    'Motivo del aplazamiento o la cancelación | Motivo | Motivos | Razón | Motivo de cancelación | Motivo de la cancelación | Motivo del aplazamiento | Motivo de aplazamiento | Motivo de aplazamiento o cancelación | Motivo de cancelación o aplazamiento | Motivo de la cancelación o el aplazamiento | Motivo de la postergación | Motivo de aplazamiento/cancelación | Razón de la cancelación | Razón del aplazamiento | Motivo de la postergación o cancelación | Motivo de postergación o cancelación | Razón del aplazamiento o la cancelación',
  start_date:
    'Fecha de inicio | Inicio | Fecha inicio | Fecha de comienzo | Fecha inicial | Fecha de arranque | Desde | Comienzo | Fecha desde | Fecha de inicio real | Fecha real de inicio | Fecha de inicio de la actividad | Primer día | Inicia | Fecha del inicio',
  end_date:
    'Fecha de finalización | Fin | Fecha fin | Fecha final | Fecha de fin | Fecha de término | Fecha término | Fecha de terminación | Fecha de cierre | Finalización | Término | Hasta | Fecha hasta | Fecha de conclusión | Fecha de culminación | Fecha de finalización real | Fecha real de finalización | Fecha de fin real | Último día | Finaliza',
  venue_country: 'País sede | País anfitrión | País de la sede | País de realización | País donde se realiza',
  admin1:
    'Departamento o provincia | Departamento | Región | Provincia | Departamento / Provincia | Departamento/Región | Provincia o región | Región o provincia | Región o departamento | Departamento o región | Gobernación | Departamentos | Nivel administrativo 1 | Admin 1 | Provincia/Departamento | Departamento/Estado | Estado/Provincia | Provincia/Estado | Región/Departamento | Nombre del departamento | Entidad federativa',
  place:
    'Lugar | Ciudad | Municipio | Lugar de realización | Lugar de ejecución | Lugar de la actividad | Lugar del evento | Localidad | Ubicación | Dónde | Ciudad o municipio | Lugar de implementación | Lugar de la capacitación | Municipio o ciudad | Lugar donde se realizó | Lugares | Poblado | Lugar de celebración | Ciudad de realización | Municipio de realización',
  partners:
    'Socios ejecutores | Socios | Socio ejecutor | Socio | Socios implementadores | Socio implementador | Organizaciones socias | Organización socia | Instituciones socias | Institución socia | Socios nacionales | Socio nacional | Socios locales | Socio local | Contrapartes | Contraparte | Contraparte nacional | Aliados | Aliado | Socios del proyecto | Nombre del socio | Socios involucrados | Instituciones aliadas | Socios participantes | Organizaciones aliadas | Socios de implementación | Socio de implementación | Entidad socia | Entidades socias',
  funders:
    'Donantes | Donante | Fuente de financiación | Fuente de financiamiento | Fuentes de financiamiento | Fuentes de financiación | Financiador | Financiadores | Financiado por | Cooperante | Nombre del donante',
  joint_id:
    'Identificador del evento conjunto | Código del evento conjunto | ID del evento conjunto | Identificador de la actividad conjunta | Código de la actividad conjunta | ID de la actividad conjunta',
  counted_here: 'Contado en este registro | Contado aquí | Se cuenta aquí | Contabilizado aquí',
  indicator:
    'Indicador | Indicadores | Código del indicador | Código de indicador | Código indicador | N.º de indicador | N° de indicador | N° indicador | Número de indicador | Número del indicador | Nombre del indicador | Indicador de desempeño | Indicador de resultado | Indicador de producto | Indicador del proyecto | ID del indicador | Indicador asociado',
  target:
    'Meta | Valor meta | Metas | Meta prevista | Meta del indicador | Meta del período | Valor de la meta | Meta planificada | Meta programada | Meta establecida | Meta para el período | Valor objetivo',
  value:
    'Valor alcanzado | Valor | Resultado | Alcanzado | Logrado | Valor logrado | Número alcanzado | Valor obtenido | Meta alcanzada | Meta lograda | Valor real | Realizado | Valor del indicador | Cantidad alcanzada | Valor actual',
  precision: 'Precisión | Exacto o estimado | Exacto o aproximado',
  basis:
    'Del período o acumulado | Período o acumulado | Período/acumulado | Acumulado o del período | Acumulado/período',
  as_of:
    'Valor a la fecha de | Valor al | Datos al | A la fecha de | Fecha de corte | Con corte al | Fecha del valor',
  people_basis:
    'Forma de contar a las personas | Forma de contar | Método de conteo | Método de conteo de personas | Cómo se cuentan las personas | Cómo se contaron las personas | Forma de conteo | Cómo se cuenta a las personas | Modo de conteo | Forma de conteo de personas | Forma de contar las personas',
  stakeholder:
    'Grupo destinatario | Grupo meta | Público | Público objetivo | Grupos destinatarios | Grupos meta | Público meta | Tipo de participantes | Tipo de participante | Perfil de los participantes | Perfil de participantes | Categoría de participantes | Tipo de beneficiarios | Tipo de beneficiario | Categoría de beneficiarios | Grupo objetivo | Grupos objetivo | Partes interesadas | Parte interesada | Actores involucrados | Tipo de actor | Tipo de público | Público destinatario | Población objetivo | Población meta | Tipo de población | Destinatarios',
  women: 'Mujeres | Mujer | Número de mujeres',
  men: 'Hombres | Hombre | Número de hombres',
  girls: 'Niñas',
  boys: 'Niños | Niños varones',
  unspecified:
    'Sexo o edad no registrados | Sexo no registrado | Sexo no especificado | Sexo desconocido | Sexo sin especificar | Sexo o edad no especificados | Sexo o edad desconocidos | Sexo/edad no registrados | Sin desagregar | No desagregado | Sexo o edad sin registrar | Género no especificado | Sexo sin dato | Sexo o edad no registrado',
  stage: 'Etapa del documento | Etapa | Fase del documento | Estado del documento | Etapa de la norma',
  channel:
    'Canal | Canales | Canal de difusión | Canales de difusión | Medio de difusión | Medios de difusión | Canal de comunicación | Canales de comunicación | Tipo de medio | Canal utilizado',
  evidence:
    'Fuente de verificación | Medio de verificación | Medios de verificación | Fuente | Fuentes de verificación | Fuentes | Evidencia | Evidencias | Soporte | Soportes | Documentos de soporte | Fuente de datos | Fuente de información | Documento de respaldo | Documentos de respaldo | Respaldo | Documento soporte | Medio verificador | Verificación | MDV | Fuente de los datos | Verificables | Documentos de verificación | Documento de verificación',
  narrative:
    'Descripción | Narrativa | Qué pasó | Resumen | Descripción de la actividad | Resumen de la actividad | Breve descripción | Descripción breve | Descripción narrativa | Informe narrativo | Resumen narrativo | Breve resumen | Relato | Reseña | Desarrollo de la actividad | Breve descripción de la actividad',
  challenges:
    'Dificultades encontradas | Dificultades | Desafíos | Retos | Desafíos encontrados | Retos encontrados | Problemas encontrados | Problemas | Obstáculos | Obstáculos encontrados | Limitaciones | Limitantes | Principales desafíos | Principales dificultades | Dificultades presentadas | Desafíos y dificultades | Retos y dificultades | Dificultades/Retos | Principales retos',
  measures:
    'Medidas adoptadas | Medidas | Medidas tomadas | Medidas de mitigación | Acciones correctivas | Medidas correctivas | Acciones tomadas | Soluciones adoptadas | Acciones de mitigación | Medidas implementadas | Acciones adoptadas | Correctivos',
  next_steps:
    'Próximos pasos | Pasos siguientes | Siguientes pasos | Acciones de seguimiento | Próximas acciones | Próximo paso | Pasos a seguir | Acciones futuras | Próximas actividades',
  visibility:
    'Visibilidad | Visibilidad UE | Visibilidad de la UE | Acciones de visibilidad | Medidas de visibilidad | Visibilidad del donante',
  spent:
    'Monto gastado | Gasto | Gastos | Gasto ejecutado | Gasto real | Gastos reales | Importe gastado | Monto ejecutado | Presupuesto ejecutado | Costo real | Total gastado | Ejecución presupuestaria | Gastos realizados | Monto de gasto | Gasto realizado | Gasto total | Valor gastado | Valor ejecutado | Ejecución presupuestal | Importe ejecutado | Monto total gastado',
  currency: 'Moneda | Divisa | Código de moneda | Código de la moneda | Moneda utilizada | Tipo de moneda',
  comments:
    'Comentarios | Comentario | Observaciones | Observación | Notas | Comentarios adicionales | Otros comentarios | Observaciones generales | Observaciones y comentarios | Comentarios y observaciones | Observaciones adicionales | Comentarios/Observaciones | Comentarios generales | Otras observaciones',
};
