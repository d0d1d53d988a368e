/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'такого місця немає',
  EACCES: 'цей комп’ютер не дозволяє',
  EPERM: 'цей комп’ютер не дозволяє',
  EROFS: 'диск лише для читання',
  EBUSY: 'відкрито в іншій програмі',
  EISDIR: 'є папка з таким іменем',
  ENOTDIR: 'файл стоїть там, де потрібна папка',
  EEXIST: 'файл стоїть там, де потрібна папка',
  ENOSPC: 'диск заповнено',
  ENAMETOOLONG: 'ім’я задовге',
};
