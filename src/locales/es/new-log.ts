import type { NewLogWords } from '../../newlog/words.ts';

/** What a new log says. */
export const newLog: NewLogWords = {
  logSheet: 'Registro',
  helpSheet: 'Ayuda',
  examplesSheet: 'Ejemplos',
  about: (country, period) => `Actividades: ${country}, ${period}`,
  toLookAt: 'Celdas por verificar:',
  counters: 'Los números encima de los encabezados dicen cuántas celdas de cada columna están por verificar.',
  yes: 'sí',
  headingKept: {
    title: 'Los encabezados no se cambian',
    text: 'Los encabezados distinguen las columnas. Escriba debajo de ellos, desde la fila 6.',
  },
  notInList: {
    title: 'No está en la lista',
    text: 'Elija de la lista, o escriba uno de sus códigos. La hoja Ayuda muestra todos los códigos. Si la columna admite varios, sepárelos con punto y coma.',
  },
  notANumber: {
    title: 'No es un número',
    text: 'Escriba un número igual o mayor que 0, sin unidad y sin palabras.',
  },
  notADate: {
    title: 'No es una fecha del proyecto',
    text: 'Escriba un día dentro de la duración del proyecto, como año-mes-día: 2018-09-12.',
  },
  tooLong: {
    title: 'Demasiado largo',
    text: 'El texto es más largo de lo que cabe en el informe. Acórtelo.',
  },
  ofGroup:
    'Cuántas de las personas de esta fila pertenecen a este grupo. Siguen contadas también en los otros números. Un número entero; vacío si nadie lo sabe.',
  groups: {
    activity: 'La actividad',
    where: 'Dónde y con quién',
    result: 'El resultado',
    people: 'Las personas',
    story: 'Textos',
    account: 'Visibilidad y gastos',
  },
  help: {
    title: 'Cómo llenar el registro',
    steps: [
      'Empiece cada actividad en una fila nueva y dele un número propio en “Identificador de la actividad”.',
      'Una actividad con varios resultados ocupa varias filas. Repita su identificador en cada una; las celdas que solo repetirían la primera fila pueden quedar vacías.',
      'Elija de las listas donde las hay. Los signos “+” encima de los encabezados abren las columnas que pocas actividades necesitan.',
      'Verifique las celdas de color y los números encima de los encabezados hasta que no quede nada por verificar.',
      '¿No hay nada que informar? Elija “sí” junto a “Ninguna actividad en este período”, en la primera fila.',
      'Guarde el archivo sin cambiarle el nombre y envíelo a su oficial de programa. No escriba en ninguna parte nombres de víctimas, números de teléfono ni direcciones.',
    ],
    columnsTitle: 'Las columnas',
    columnHeads: ['Para qué sirve', 'Es necesaria', 'Ejemplos'],
    always: 'En todas las filas',
    firstRow: 'En la primera fila de una actividad',
    optional: 'Puede quedar vacía',
    examplesTitle: 'Ejemplos resueltos',
    examplesNote: 'Filas como las escribiría una oficina. Los identificadores llevan las letras de su país.',
    listsTitle: 'Las listas',
    listHeads: ['Qué elegir', 'Código'],
    colours: 'Los colores',
    missing: 'Aquí falta algo.',
    wrong:
      'Esto no puede ser correcto: no está en la lista, no es un número ni una fecha, o contradice otra celda.',
  },
};
