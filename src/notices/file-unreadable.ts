import { notice } from './notice.ts';

export const fileUnreadable = notice({
  code: 'F001',
  id: 'file-unreadable',
  severity: 'stop',
  slots: { reason: 'text' },
  title: 'The file could not be opened',
  message:
    '{reason, select, link {{file} is a link that leads nowhere.} EACCES {{file} may not be opened: this computer does not allow it.} EPERM {{file} may not be opened: this computer does not allow it.} EBUSY {Another program holds {file} open.} other {This computer could not read {file} ({reason}).}}',
  why: 'Without its bytes nothing can be said about a log.',
  fix: '{reason, select, link {Send the file itself, or make the link anew.} EACCES {Ask who keeps the file and its folder for the right to read them.} EPERM {Ask who keeps the file and its folder for the right to read them.} other {Close the file in other programs, copy it to your desktop, and check the copy.}}',
  example: {
    bad: 'A log on a network drive that you may see but not read.',
    good: 'The same log copied to your own computer.',
  },
});
