import type { CliWords } from '../../cli/words.ts';

const exitCodes = `CÓDIGOS DE SALIDA
  0 nada por corregir   1 hallazgos   2 uso incorrecto (opción, ruta, paquete del programa)
  3 un archivo no se pudo leer   4 incompleto: se llegó a un límite
  70 un error de gloact mismo   130 se detuvo con Ctrl-C   143 lo terminó otro programa`;

/** What `--help` says of commands and flags. */
export const help: CliWords['help'] = {
  exitCodes,
  page: {
    program:
      'Revisa los registros de las actividades contra la trata de personas y compila el informe sobre los progresos realizados.',
    headings: {
      USAGE: 'USO',
      ARGUMENTS: 'ARGUMENTOS',
      FLAGS: 'OPCIONES',
      DESCRIPTION: 'DESCRIPCIÓN',
      EXAMPLES: 'EJEMPLOS',
      COMMANDS: 'COMANDOS',
      VERSION: 'VERSIÓN',
    },
    required: 'obligatoria',
    default: 'por defecto:',
    options: 'valores:',
    value: 'valor',
    names: { path: 'RUTA', file: 'ARCHIVO', word: 'PALABRA', action: 'ACCIÓN', command: 'COMANDO' },
  },
  validate: {
    summary: 'Revisar registros de actividades: qué hay que corregir antes de enviarlos.',
    description: 'Archivos y carpetas de csv, tsv, txt, xlsx y xlsm; - lee la entrada estándar.',
    path: 'Archivos o carpetas (si no se indica: esta carpeta).',
  },
  inspect: {
    summary: 'Mostrar lo que el programa ve en un archivo: hojas, encabezados, convenciones, primeras filas.',
    path: 'El archivo; - lee la entrada estándar.',
  },
  compileReport: {
    summary:
      'Compilar en Word el informe sobre los progresos realizados a partir de los registros de todos los países.',
    description:
      'Los registros de períodos anteriores pueden estar junto a los del período: dan las cifras acumuladas.',
    path: 'Archivos o carpetas con registros.',
  },
  pack: {
    summary: 'Iniciar, revisar o comparar paquetes del programa: lo que gloact sabe de una subvención.',
    description:
      'init DIR inicia un paquete. check DIR señala todos los errores de un paquete o, si no los tiene, muestra lo que hace. diff OLD NEW [LOGS..] dice qué difiere y qué se sigue de ello; con registros, también qué filas ya no pasan la revisión y qué cifras cambian.',
    path: 'init, check o diff, y luego las carpetas.',
  },
  fix: {
    summary: 'Corregir en una copia de un registro lo que no puede ser otra cosa, y listar cada cambio.',
    description:
      'Espacios, letras de otro alfabeto, nombres en lugar de códigos, números, fechas, períodos, monedas y encabezados; ninguna cifra cambia. En un libro, una hoja lista cada cambio.',
    path: 'El registro; - lee la entrada estándar.',
  },
  explain: {
    summary:
      'Explicar una columna, un código o una regla: para qué sirve, qué se puede escribir, cómo corregir.',
    description: 'Sin ninguna palabra, muestra todo lo que se puede explicar.',
    path: 'Una columna por su nombre o encabezado, un código de una lista o el código de una regla.',
  },
  schema: {
    summary:
      'Mostrar el esquema del registro para otros programas: columnas, códigos, lo que una celda exige de otra.',
    description:
      'json-schema es el JSON Schema 2020-12 de las filas, table-schema es para CSV, markdown es para las personas y enumera lo que ningún esquema dice.',
  },
  export: {
    summary:
      'Escribir los registros para otros sistemas: filas o cifras, sin los números pequeños de personas protegidas.',
    description:
      'csv, xlsx, hxl y datapackage contienen filas; iati y opsys, las cifras de un período. Los registros con errores no se exportan, salvo como borrador.',
    path: 'Archivos o carpetas con registros.',
  },
  show: {
    summary: 'Mostrar de nuevo un resultado de validate, en otro idioma.',
    description:
      'Lee lo que muestra validate --format json y lo que escribe --report json=ARCHIVO; no se revisa nada de nuevo.',
    path: 'El archivo del resultado.',
  },
  offlinePage: {
    summary: 'Escribir toda la revisión en una página web que funciona sin red y sin Node.',
    description:
      'La página se abre desde un disco o una memoria USB en Chrome, Edge, Firefox o Safari. Contiene el paquete del programa y todos los idiomas, y nada sale del computador. Se muestran su tamaño y su SHA-256, para que una oficina pueda ver que recibió la misma página.',
  },
  letterhead: {
    summary: 'Iniciar o revisar el papel membretado de la sede central para los informes.',
    description:
      'init escribe un papel membretado para modificar en Word. check ARCHIVO.docx señala todos sus errores; con --output, también en una copia con comentarios.',
    path: 'init o check.',
    file: 'El papel membretado, un documento de Word (.docx).',
  },
  narrative: {
    summary:
      'Escribir un modelo de textos para la sede central: lo que se pide, las cifras, lo que dicen las oficinas.',
    description:
      'Los textos que ya existen quedan como están. Lo que está en comentarios no entra en el informe.',
    folder: 'Carpeta para los textos.',
    path: 'Archivos o carpetas con registros.',
  },
  newLog: {
    summary: 'Crear un registro vacío en Excel para que una oficina lo llene.',
    description: 'Los encabezados, las listas y la ayuda están en el idioma del país.',
  },
  status: {
    summary: 'Mostrar a la sede central lo que envió cada oficina en un período y lo que queda por corregir.',
    description:
      'Dice qué registros llegaron, no están listos, faltan o llegaron dos veces. El código de salida es 1 mientras quede algo por resolver.',
    path: 'Archivos o carpetas con registros (si no se indica: esta carpeta).',
  },
  trace: {
    summary: 'Mostrar las filas que hay detrás de una cifra de un informe.',
    description: 'Lee lo que escribió compile-report --figures. Las cifras ocultas no tienen filas allí.',
    path: 'Nombre de la cifra, como lo da el archivo de cifras.',
    file: 'El archivo de cifras (.json).',
  },
  verifyReport: {
    summary: 'Decir si un informe corresponde a sus registros, o qué cifras difieren.',
    description:
      'Lo compila de nuevo como dice el archivo de cifras. Dé las opciones de su aspecto, sus textos y el último informe como estaban.',
    path: 'El informe (.docx) y luego los archivos o carpetas de sus registros.',
    figures: 'El archivo de cifras que se escribió con el informe.',
  },
  flags: {
    exportTo: 'Qué escribir: filas (csv, xlsx, hxl, datapackage) o cifras de un período (iati, opsys).',
    exportOutput: 'Archivo que se escribe; con datapackage, una carpeta.',
    exportPeriod:
      'Período que se exporta, por ejemplo 2018-S2 (si no se indica: todas las filas; iati y opsys necesitan uno).',
    exportDraft: 'Exportar a pesar de los errores: omitir las filas con errores y decirlo.',
    due: 'Fecha límite de los registros, en la forma AAAA-MM-DD (si no se indica: el día que el paquete del programa fija para un informe).',
    annotate: 'Guardar en esta carpeta una copia de cada archivo con los hallazgos marcados en sus celdas.',
    replies: 'Escribir en esta carpeta un mensaje breve a cada oficina, en su idioma.',
    statusReport:
      'Escribir también el estado en un archivo: xlsx=ARCHIVO, html=ARCHIVO, json=ARCHIVO o pretty=ARCHIVO; se puede repetir.',
    allLogs: 'Crear un registro para cada país del programa, en la carpeta indicada.',
    logCountry: 'País de la oficina, por ejemplo PAK.',
    logFormat:
      'Tipo de archivo: xlsx, o csv para otros programas (por defecto: el de la terminación del nombre dado con -o; si no, xlsx).',
    logFrom: 'Último registro de la oficina: lo que no ha terminado se traslada, sin sus resultados.',
    logOutput: 'Dónde escribir el registro (si no se indica: país y período, como pak-2018-S2.xlsx).',
    logPeriod: 'Período del registro, por ejemplo 2018-S2.',
    asOf: 'El día que las reglas toman por “hoy”, como AAAA-MM-DD (si no se indica: hoy).',
    bilingual: 'Decir cada hallazgo también en inglés.',
    color: 'Usar colores en una terminal.',
    country: 'País del que deben ser los archivos, por ejemplo PAK.',
    reportCountry: 'País de un informe de un solo país, como la ficha de país, por ejemplo PAK.',
    dateOrder: 'Cómo se escriben las fechas en cifras (si no se indica: lo que pruebe el archivo).',
    decimal: 'El separador decimal (si no se indica: lo que pruebe el archivo).',
    delimiter:
      'Qué separa las celdas de los archivos de texto: un carácter, o comma, semicolon, tab, bar (si no se indica: se averigua).',
    fixOutput: 'Dónde escribir la copia corregida, un archivo del mismo tipo.',
    dryRun: 'Mostrar lo que se corregiría, sin escribir nada.',
    draft: 'Compilar a pesar de los errores: omitir las filas con errores, decirlo y marcar cada página.',
    encoding:
      'Codificación de los archivos de texto, por ejemplo windows-1251 (si no se indica: se averigua).',
    exclude: 'Archivo o carpeta que se omite; * y ? están en lugar de letras; se puede repetir.',
    waivers:
      'Lo que la sede acepta: CSV o JSON con fingerprint, o code y key, y además reason, owner, expires.',
    baseline: 'Un resultado anterior en JSON: terminar con 1 solo por lo que es nuevo.',
    changed: 'Leer todo y hablar solo de este archivo y de lo relacionado; puede repetirse.',
    since: 'Lo mismo de todos los archivos cambiados desde un commit o una rama de git.',
    expect: 'Período para el que cada oficina debe haber enviado un registro.',
    expectedPeriod: 'Período del que deben ser los archivos, por ejemplo 2018-S2.',
    failOn: 'Salir con el código 1 desde este nivel de gravedad.',
    from: 'Paquete con el que se empieza: starter, el nombre del que trae el programa, o una carpeta (si no se indica: starter).',
    format: 'Cómo imprimir el resultado.',
    figures:
      'Escribir además todas las cifras con sus marcas y filas en este archivo .json, para el próximo informe, o .xlsx, para leerlas.',
    internal:
      'Escribir además notas para la sede central en este archivo .docx o .md: archivos, sumas de verificación, reglas, filas.',
    language: 'Idioma de la respuesta (si no se indica: el del país, o el de este computador).',
    narrative: 'Carpeta con los textos de la sede central, como la escribe gloact narrative.',
    off: 'Código de una regla que no se aplica; se puede repetir.',
    output: 'Dónde escribir el informe (si no se indica: el período, como report-2018-S2.docx).',
    period: 'Período del informe, por ejemplo 2018-S2.',
    previous:
      'Lo que imprimió el último informe: el archivo que --figures escribió junto a él (si no se indica: sus filas se cuentan de nuevo).',
    programme: 'Paquete del programa con el que se revisa (si no se indica: el que trae el programa).',
    quiet: 'Omitir lo que es solo para información.',
    report: 'Escribir además el resultado en un archivo, como FORMATO=ARCHIVO; se puede repetir.',
    sheet:
      'Hoja que se lee, por su nombre; se puede repetir (si no se indica: todas las que parecen un registro).',
    stdinName: 'Nombre del archivo que llega por la entrada estándar, por ejemplo pak-2018-S2.csv.',
    suppressBelow:
      'Ocultar las cuentas de personas protegidas menores que este número (si no se indica: el del paquete del programa); 0 no oculta nada.',
    letterhead: 'Componer el informe en este documento de Word propio; véase gloact letterhead.',
    emblem: 'Imagen del emblema del donante (PNG o JPEG) para la portada.',
    contract: 'Número del contrato, si el paquete del programa no lo tiene.',
    contact: 'Nombre y cargo de la persona de contacto, si el paquete del programa no los tiene.',
    pdf: 'Escribir además un PDF accesible junto al informe; LibreOffice debe estar instalado.',
    pageOutput: 'Dónde escribir la página (si no se indica: gloact.html).',
    pageLanguage: 'Idioma en que comienza la página (si no se indica: el del navegador).',
    letterheadOutput: 'Archivo que se escribe: el papel membretado nuevo o la copia con comentarios.',
    letterheadFormat: 'Forma en que se muestran los errores.',
    template: 'Informe del paquete del programa que se compila.',
    reportLanguage: 'Idioma del informe (si no se indica: el de la acción en el paquete del programa).',
  },
};
