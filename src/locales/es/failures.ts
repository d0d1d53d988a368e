import type { CliWords } from '../../cli/words.ts';
import { countryName } from '../../programme/lookup.ts';
import { printProblem } from '../../programme/words.ts';
import { pack } from '../en/programme.ts';
import type { Grammar } from '../grammar.ts';
import type { Category } from './grammar.ts';
import { reasons } from './reasons.ts';

/** Names told of many. */
const shown = 4;

/** What keeps the command line from an answer; mistakes in a programme pack are told in English, as packs are made at headquarters. */
export function failures({ list, number, languageName }: Grammar<Category>): CliWords['failures'] {
  const some = (names: readonly string[]) =>
    names.length > shown
      ? `${names.slice(0, shown).join(', ')} y ${number(names.length - shown)} más`
      : list(names);
  return {
    noSuchCommand: (word, near, commands) => [
      `No hay ningún comando, archivo o carpeta que se llame “${word}”. Los comandos son ${list(commands)}.`,
      near === null
        ? 'Indique un archivo o una carpeta para revisar, así: gloact pak-2018-S2.xlsx'
        : `¿Quiso decir gloact ${near}?`,
    ],
    hyphens: (text, flag) => [
      `“${text}” no empieza con dos guiones, como las opciones.`,
      `Escriba ${flag} a mano.`,
    ],
    noSuchPath: (path, near) => [
      `No hay ningún archivo o carpeta “${path}”.`,
      near === null
        ? 'Revise cómo está escrito, o arrastre el archivo a esta ventana.'
        : `¿Quiso decir ${near.includes(' ') ? `"${near}"` : near}?`,
    ],
    unquoted: (path) => ['Una ruta con espacios debe ir entre comillas.', `Escríbala así: "${path}"`],
    noMatch: (pattern) => [
      `Ningún archivo se llama ${pattern}; * está en lugar de cualesquiera letras, ? de una sola.`,
      'Revise la carpeta y la extensión del nombre.',
    ],
    noFile: (path) => [
      `${path} no es un archivo.`,
      'Indique un archivo, una carpeta, o - para leer lo que llega por la entrada estándar.',
    ],
    noLogIn: (folder, others) => [
      `La carpeta ${folder} no contiene ningún registro${others.length === 0 ? '' : `, solo ${some(others)}`}.`,
      'Indique una carpeta con registros: archivos .csv, .tsv, .txt, .xlsx o .xlsm.',
    ],
    sameName: (name) => [
      `${name} designa dos archivos que se leen.`,
      'Indique otro nombre con --stdin-name, u omita uno de los archivos.',
    ],
    noStandardInput: (name) => [
      `--stdin-name es “${name}”, pero la entrada estándar no se lee.`,
      'Indique - para leer lo que llega por la entrada estándar, u omita --stdin-name.',
    ],
    allExcluded: (patterns) => [
      `No queda ningún archivo: --exclude los omite todos (${list(patterns)}).`,
      'Quite --exclude, u omita menos archivos con esa opción.',
    ],
    severalFiles: (count, names) => [
      `Se necesita un solo archivo; se encontraron ${number(count)}: ${some(names)}.`,
      'Indique el nombre de uno de ellos.',
    ],
    notWritten: (path, reason) => [
      `No se pudo escribir ${path}: ${reasons[reason] ?? reason}.`,
      'Ciérrelo en otros programas, o elija otro lugar.',
    ],
    notPrinted: (reason) => [
      `No se pudo escribir la respuesta: ${reasons[reason] ?? reason}.`,
      'Libere espacio, o envíela a otro lugar.',
    ],
    notKept: (folder, reason) => [
      `No se pudo guardar en ${folder} lo que llega por la entrada estándar: ${reasons[reason] ?? reason}.`,
      'Guárdelo como archivo e indique el nombre de ese archivo.',
    ],
    inputLost: (path) => [
      `${path} es uno de los archivos que se leen, y se perdería.`,
      'Elija otro nombre para lo que se escribe.',
    ],
    alreadyThere: (path) => [
      `${path} ya existe, y puede que alguien lo haya llenado.`,
      'Elija otro nombre con --output, o mueva el archivo.',
    ],
    countryOrAll: (known) => [
      'Un registro nuevo se hace para un país, o para todos a la vez.',
      `Indique --all con una carpeta, o --country con uno de estos: ${known.join(', ')}.`,
    ],
    asOf: (text) => [
      `--as-of es “${text}”, que no es una fecha.`,
      'Escríbalo como AAAA-MM-DD, por ejemplo 2018-12-31.',
    ],
    tooManyRows: (most) => [
      `Los registros tienen más de ${number(most)} filas, el máximo que se cuenta de una vez.`,
      'Indique los registros de menos períodos, o busque un archivo que no sea el registro de una oficina.',
    ],
    encoding: (name) => [
      `--encoding es “${name}”, que no es ninguna codificación conocida.`,
      'Pruebe utf-8, windows-1252 o windows-1251.',
    ],
    delimiter: (text) => [
      `--delimiter es “${text}”, que no es un solo carácter.`,
      'Escriba comma (coma), semicolon (punto y coma), tab (tabulación) o bar (barra vertical).',
    ],
    report: (text, formats) => [
      `--report es “${text}”, que no es un formato y un archivo.`,
      `Escríbalo como FORMATO=ARCHIVO, por ejemplo ${formats.at(-1)}=findings.${formats.at(-1)}; los formatos son ${list(formats)}.`,
    ],
    period: (text, periods) => [
      `“${text}” no es un período del informe de este programa.`,
      `Algunos de los períodos son ${periods.join(', ')}.`,
    ],
    code: (text) => [
      `No hay ninguna regla ${text}.`,
      'Ejecute gloact explain: muestra los códigos de todas las reglas.',
    ],
    alwaysOn: (code) => [
      `${code} no se puede desactivar: dice lo que no se pudo leer, o protege a personas.`,
      'Déjela activa y corrija lo que encuentra.',
    ],
    country: (text, known, near) => [
      `“${text}” no es un país de este programa.`,
      `${near === null ? '' : `Quizás ${near.alpha3} (${countryName(near, 'es')}). `}Elija uno de estos: ${known.join(', ')}.`,
    ],
    folderWanted: (path, flag) => [
      `“${path}” es el nombre de un archivo, y ${flag} escribe en una carpeta.`,
      'Indique el nombre de una carpeta.',
    ],
    noPack: (folder) => [
      `No hay ningún paquete del programa ${folder}.`,
      'Indique la carpeta que contiene programme.json.',
    ],
    pack: (folder, problems, more) => [
      [
        `El paquete del programa ${folder} tiene errores:`,
        ...problems.map((problem) => `  ${printProblem(problem, pack)}`),
        ...(more > 0 ? [`  y ${number(more)} más`] : []),
      ].join('\n'),
      'Corrija los archivos nombrados arriba y ejecute de nuevo.',
    ],
    noReportWords: (language, known) => [
      `El informe debe estar en ${languageName(language)}, pero todavía no hay textos de informes en ese idioma.`,
      `Indique uno de estos con --report-language, o como "language" de la acción en programme.json: ${known.map((one) => `${one} (${languageName(one)})`).join(', ')}. Los textos del paquete también deben estar en ese idioma: agréguelo a "languages", y gloact pack check indica cada lugar donde faltan.`,
    ],
    packWordless: (language, places) => [
      `Al paquete del programa le faltan textos en ${languageName(language)} para este informe: ${some(places)}.`,
      'Agréguelos al paquete; gloact pack check indica cada lugar.',
    ],
    packThere: (folder) => [
      `La carpeta ${folder} no está vacía, y nada de lo que contiene se sobrescribe.`,
      'Indique una carpeta vacía o que no exista todavía.',
    ],
    noPackToStart: (name, known) => [
      `No hay ningún paquete ${name} con el que empezar.`,
      `Indique uno de estos: ${known.join(', ')}, o una carpeta que contenga programme.json.`,
    ],
    packFolder: (action) => [
      `gloact pack ${action} necesita ${action === 'diff' ? 'dos carpetas, la del paquete antiguo y la del nuevo' : 'una carpeta'}.`,
      `Pruebe, por ejemplo: gloact pack ${action} our-grant${action === 'diff' ? ' our-grant-2025' : ''}`,
    ],
    countryNeeded: (template, known) => [
      `El informe ${template} es de un solo país.`,
      `Indique --country con uno de estos códigos: ${known.join(', ')}.`,
    ],
    countryNotAsked: (template) => [`El informe ${template} es de todos los países.`, 'Quite --country.'],
    noReport: (name, known) => [
      `El paquete del programa no tiene ningún informe ${name}.`,
      `Elija uno de estos: ${known.join(', ')}.`,
    ],
    notWord: (output) => [
      `${output} no termina en .docx.`,
      'El informe es un documento de Word: dele un nombre que termine en .docx.',
    ],
    notNotes: (path) => [
      `${path} no termina en .docx ni en .md.`,
      'Las notas internas son un documento de Word o un texto en Markdown: deles un nombre que termine en .docx o .md.',
    ],
    sameOutput: (path) => [`${path} se indicó para dos archivos.`, 'Dé a cada archivo su propio nombre.'],
    notJson: (path) => [
      `${path} no termina en .json ni en .xlsx.`,
      'Las cifras se escriben en .json para el próximo informe o en .xlsx para leerlas: deles un nombre que termine así.',
    ],
    noFigures: (path) => [
      `${path} no es un archivo de cifras de este programa.`,
      'Indique el archivo que --figures escribió junto al último informe.',
    ],
    laterFigures: (path, period) => [
      `${path} contiene las cifras de un informe de ${period}, que no es anterior a este.`,
      'Indique el archivo que --figures escribió junto al último informe anterior a este período.',
    ],
    notResult: (path) => [
      `${path} no es un resultado de validate.`,
      'Indique un archivo escrito por gloact validate --report json=ARCHIVO.',
    ],
    cutResult: (path) => [
      `${path} termina antes de que el resultado esté completo.`,
      'Pida que lo envíen o lo escriban de nuevo.',
    ],
    otherResult: (path, version) => [
      `${path} fue escrito por gloact ${version}, cuyos resultados esta versión no lee.`,
      'Revise de nuevo los registros, o muestre el resultado con esa otra versión.',
    ],
    noNarrative: (path) => [
      `${path} no es una carpeta de textos.`,
      'Indique la carpeta que escribió gloact narrative, con 500 archivos como máximo.',
    ],
    noTopic: (word, near) => [
      `Nada de lo que se puede explicar se llama “${word}”.`,
      near === null
        ? 'gloact explain muestra todas las columnas y reglas.'
        : `¿Quiso decir gloact explain ${near}?`,
    ],
    noRows: (period) => [
      `Ningún registro contiene una fila de ${period}.`,
      'Revise --period y los archivos indicados.',
    ],
    tooMuch: [
      'Los archivos son más de lo que cabe en la memoria de este computador, así que la respuesta no está completa.',
      'Revise menos archivos a la vez.',
    ],
    bug: (stack) =>
      `Un error de gloact mismo, no de los archivos. Infórmelo, por favor, con estas líneas:\n${stack}`,
  };
}
