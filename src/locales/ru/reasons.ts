/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'такого места нет',
  EACCES: 'на этом компьютере туда нет доступа',
  EPERM: 'на этом компьютере туда нет доступа',
  EROFS: 'на диск ничего нельзя записать',
  EBUSY: 'файл открыт в другой программе',
  EISDIR: 'есть папка с таким именем',
  ENOTDIR: 'там, где нужна папка, находится файл',
  EEXIST: 'там, где нужна папка, находится файл',
  ENOSPC: 'диск заполнен',
  ENAMETOOLONG: 'имя слишком длинное',
};
