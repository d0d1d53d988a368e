import { notice } from './notice.ts';

export const fileUnreadable = notice({
  code: 'F001',
  id: 'file-unreadable',
  severity: 'stop',
  slots: { reason: 'text' },
  title: 'The file could not be opened',
  message:
    '{reason, select, EACCES {This computer does not let us read {file}.} EPERM {This computer does not let us read {file}.} EBUSY {Another program holds {file} open.} other {This computer could not read {file} ({reason}).}}',
  why: 'Without its bytes nothing can be said about a log.',
  fix: 'Close the file in other programs, copy it to your desktop, and check the copy.',
  example: {
    bad: 'A log on a network drive that you may see but not read.',
    good: 'The same log copied to your own computer.',
  },
});
