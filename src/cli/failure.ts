import type { Country } from '../programme/programme.ts';
import type { Advice, CliWords } from './words.ts';

/** Something the user can act on; what happened and what to try are said in the reader's language when it is printed. */
export class Failure extends Error {
  /** The countries it is about, where that is known: it is told in the language of one alone. */
  countries: readonly Country[] = [];
  readonly say: (failures: CliWords['failures']) => Advice;

  constructor(say: (failures: CliWords['failures']) => Advice) {
    super();
    this.say = say;
  }
}
