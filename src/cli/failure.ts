import { exitCodes } from './exit-codes.ts';

/** Something the user can act on: what happened and what to try. */
export class Failure extends Error {
  readonly advice: string;
  readonly exitCode: number;

  constructor(message: string, advice: string, exitCode: number = exitCodes.wrongUse) {
    super(message);
    this.advice = advice;
    this.exitCode = exitCode;
  }
}
