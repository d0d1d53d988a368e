import type { Advice, CliWords } from './words.ts';

/** Something the user can act on; what happened and what to try are said in the reader's language when it is printed. */
export class Failure extends Error {
  readonly say: (failures: CliWords['failures']) => Advice;

  constructor(say: (failures: CliWords['failures']) => Advice) {
    super();
    this.say = say;
  }
}
