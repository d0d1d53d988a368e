import type { PageWords } from '../page-words.ts';

/** What the offline page says. */
export const page: PageWords = {
  name: 'Español',
  rightToLeft: false,
  title: 'Revisar registros de actividades',
  privacy: 'Nada sale de este computador: la página no tiene conexión y no guarda nada.',
  language: 'Idioma',
  country: 'País',
  period: 'Período del informe',
  asInFile: 'como en el archivo',
  drop: 'Suelte aquí uno o varios registros',
  choose: 'Elegir archivos',
  kinds: 'xlsx, xlsm, csv, tsv, txt',
  starting: 'La página se está iniciando…',
  ready: 'Todo listo: elija un registro.',
  reading: (name, at, count) => `Se está revisando ${name} (${at} de ${count})…`,
  cancel: 'Detener',
  cancelled: 'Detenido: los archivos no se revisaron.',
  noFile: 'Aquí no había ningún archivo. Abra la carpeta y elija los registros que contiene.',
  tooLarge: (name, megabytes, most) =>
    `${name} es demasiado grande: ${megabytes} MB. Esta página revisa archivos de hasta ${most} MB. Quite las imágenes y las hojas que no son parte del registro.`,
  noMemory:
    'Los archivos son más de lo que cabe en la memoria de este navegador. Revise menos archivos a la vez, o cierre otras ventanas.',
  fault: 'Un error de esta página, no de los archivos. Envíe, por favor, estas líneas a la sede central:',
  saveMarked: 'Guardar el libro marcado',
  saveHtml: 'Guardar el resultado',
  saveJson: 'Guardar para programas (JSON)',
  copyText: 'Copiar el texto',
  copied: 'Copiado.',
  notCopied: 'El navegador no permite copiar. Guarde el resultado.',
  needs:
    'Esta página necesita un navegador con JavaScript: Chrome o Edge 109, Firefox 115, Safari 16.4, o uno más nuevo.',
};
