/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'cet emplacement n’existe pas',
  EACCES: 'cet ordinateur ne le permet pas',
  EPERM: 'cet ordinateur ne le permet pas',
  EROFS: 'le disque est en lecture seule',
  EBUSY: 'le fichier est ouvert dans un autre programme',
  EISDIR: 'un dossier porte ce nom',
  ENOTDIR: 'un fichier se trouve là où il faut un dossier',
  EEXIST: 'un fichier se trouve là où il faut un dossier',
  ENOSPC: 'le disque est plein',
  ENAMETOOLONG: 'le nom est trop long',
};
