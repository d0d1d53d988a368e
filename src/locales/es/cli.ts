import type { CliWords } from '../../cli/words.ts';
import type { Grammar } from '../grammar.ts';
import { failures } from './failures.ts';
import type { Category } from './grammar.ts';
import { help } from './help.ts';

/** What the command line says. */
export const cli = (grammar: Grammar<Category>): CliWords => ({
  failures: failures(grammar),
  flagFaults: {
    stranger: (flag, near, help) => [
      `No hay ninguna opción ${flag}.`,
      near === null ? `${help} muestra las opciones.` : `¿Quiso decir --${near}?`,
    ],
    choice: (flag, given, choices) => [
      given === '' ? `--${flag} necesita un valor.` : `--${flag} no puede ser “${given}”.`,
      choices.length === 1
        ? `Escriba --${flag} ${choices[0]}.`
        : `Escriba --${flag} con uno de estos valores: ${choices.join(', ')}.`,
    ],
    valueMissing: (flag, help) => [`--${flag} necesita un valor.`, `${help} dice cuál.`],
    flagMissing: (flag, help) => [
      `Falta la opción --${flag}.`,
      flag === 'period' ? 'Agréguela, por ejemplo --period 2018-S2.' : `Agréguela; ${help} dice cómo.`,
    ],
    pathMissing: (help) => [
      'No se indicó ningún archivo ni carpeta.',
      `Indique uno, por ejemplo pak-2018-S2.xlsx. ${help} dice más.`,
    ],
    tooMany: (text, help) => [
      `“${text}” está de más.`,
      `Quítelo, o ponga entre comillas la ruta con espacios. ${help} dice más.`,
    ],
    twice: (flag) => [`--${flag} está dos veces.`, 'Quite una de las dos.'],
    notWhole: (flag, given) => [
      `--${flag} es “${given}”, que no es un número entero igual o mayor que 0.`,
      `Escriba un número, por ejemplo --${flag} 11.`,
    ],
    other: (message, help) => [message, `${help} muestra lo que es posible.`],
  },
  progress: (index, count) => `${index} de ${count}`,
  packStarted: (folder) =>
    `${folder} contiene un paquete para empezar. Su README.md dice qué es cada archivo y cada campo. Cambie un archivo tras otro, y ejecute: gloact pack check ${folder}`,
  noReportWritten:
    'No se escribió ningún informe. Haga corregir los errores, o compile un borrador con --draft.',
  fromEarlier: (path) => `${path} es de una ejecución anterior.`,
  written: (output, period, size) => `Se escribió ${output}: ${period}, a partir de ${size}.`,
  figuresWritten: (path) =>
    `Se escribió ${path}: todas las cifras y sus filas, que no son para el donante. Consérvelo para el próximo informe.`,
  narrativeKept: (path) => `${path} ya existía y queda como está.`,
  narrativeWritten: (folder, count) =>
    count === 0
      ? `${folder} tiene todos los archivos del modelo.`
      : `Archivos escritos en ${folder}: ${count}. Escriba debajo de los comentarios y ejecute gloact compile-report con --narrative.`,
  notesWritten: (path) => `Se escribió ${path}: notas internas, que no son para el donante.`,
  pageWritten: (path, kilobytes, sha256) =>
    `Se escribió ${path} (${kilobytes} kB). Ábralo en un navegador, o cópielo en una memoria USB.\nSHA-256 ${sha256}`,
  logWritten: (path) => `Se escribió ${path}. Ábralo en Excel o LibreOffice y llénelo.`,
  emblemToPlace: (emblem, donor) =>
    emblem === null
      ? `Coloque el emblema del donante (${donor}) encima de la mención de financiación en la portada.`
      : `Coloque encima de la mención de financiación en la portada: ${emblem}.`,
  help,
});
