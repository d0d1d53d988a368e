/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such place',
  EACCES: 'this computer does not allow it',
  EPERM: 'this computer does not allow it',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program holds it open',
  EISDIR: 'there is a folder of that name',
  ENOTDIR: 'a file is where a folder is needed',
  EEXIST: 'a file is where a folder is needed',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};
