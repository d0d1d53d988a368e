/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'esse lugar não existe',
  EACCES: 'este computador não permite',
  EPERM: 'este computador não permite',
  EROFS: 'o disco é somente leitura',
  EBUSY: 'outro programa mantém o arquivo aberto',
  EISDIR: 'há uma pasta com esse nome',
  ENOTDIR: 'há um arquivo onde é necessária uma pasta',
  EEXIST: 'há um arquivo onde é necessária uma pasta',
  ENOSPC: 'o disco está cheio',
  ENAMETOOLONG: 'o nome é longo demais',
};
