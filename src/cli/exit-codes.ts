/** The program's exit codes; where several apply the first of 70, 2, 4, 3, 1, 0 holds. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  wrongUse: 2,
  unreadable: 3,
  incomplete: 4,
  bug: 70,
} as const;

/** What the program ends with at a signal: 128 and the signal's own number. */
export const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
