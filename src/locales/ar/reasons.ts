/** What codes of the operating system mean. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'لا وجود لهذا المكان',
  EACCES: 'هذا الحاسوب لا يسمح بذلك',
  EPERM: 'هذا الحاسوب لا يسمح بذلك',
  EROFS: 'القرص للقراءة فقط',
  EBUSY: 'الملف مفتوح في تطبيق آخر',
  EISDIR: 'يوجد مجلد بهذا الاسم',
  ENOTDIR: 'يوجد ملف حيث يلزم مجلد',
  EEXIST: 'يوجد ملف حيث يلزم مجلد',
  ENOSPC: 'القرص ممتلئ',
  ENAMETOOLONG: 'الاسم طويل جدًا',
};
