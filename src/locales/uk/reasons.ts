/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'такого місця немає',
  EACCES: 'на цьому комп’ютері туди немає доступу',
  EPERM: 'на цьому комп’ютері туди немає доступу',
  EROFS: 'на диск нічого не можна записати',
  EBUSY: 'файл відкрито в іншій програмі',
  EISDIR: 'є папка з таким іменем',
  ENOTDIR: 'там, де потрібна папка, міститься файл',
  EEXIST: 'там, де потрібна папка, міститься файл',
  ENOSPC: 'диск заповнено',
  ENAMETOOLONG: 'ім’я задовге',
};
