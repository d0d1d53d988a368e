import { exitCodes } from './exit-codes.ts';
import type { Advice, CliWords } from './words.ts';

/** Something the user can act on; what happened and what to try are said in the reader's language when it is printed. */
export class Failure extends Error {
  readonly say: (failures: CliWords['failures']) => Advice;
  readonly exitCode: number;

  constructor(say: (failures: CliWords['failures']) => Advice, exitCode: number = exitCodes.wrongUse) {
    super();
    this.say = say;
    this.exitCode = exitCode;
  }
}
