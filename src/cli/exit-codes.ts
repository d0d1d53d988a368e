/** The program's exit codes; where several apply the first of 70, 2, 4, 3, 1, 0 holds. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  wrongUse: 2,
  unreadable: 3,
  incomplete: 4,
  bug: 70,
  interrupted: 130,
} as const;
