/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'ese lugar no existe',
  EACCES: 'este computador no lo permite',
  EPERM: 'este computador no lo permite',
  EROFS: 'el disco es de solo lectura',
  EBUSY: 'el archivo está abierto en otro programa',
  EISDIR: 'hay una carpeta con ese nombre',
  ENOTDIR: 'hay un archivo donde se necesita una carpeta',
  EEXIST: 'hay un archivo donde se necesita una carpeta',
  ENOSPC: 'el disco está lleno',
  ENAMETOOLONG: 'el nombre es demasiado largo',
};
