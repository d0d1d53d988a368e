/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'такого места нет',
  EACCES: 'этот компьютер не разрешает',
  EPERM: 'этот компьютер не разрешает',
  EROFS: 'диск только для чтения',
  EBUSY: 'открыт другой программой',
  EISDIR: 'есть папка с таким именем',
  ENOTDIR: 'файл стоит там, где нужна папка',
  EEXIST: 'файл стоит там, где нужна папка',
  ENOSPC: 'диск заполнен',
  ENAMETOOLONG: 'имя слишком длинное',
};
