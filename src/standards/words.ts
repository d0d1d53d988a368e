import type { SchemaWords } from './schema/words.ts';

/** What is said to headquarters of schemas and exports. */
export interface StandardsWords {
  readonly schema: SchemaWords;
}
