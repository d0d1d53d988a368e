import type { ExampleWords } from '../../../formats/example-words.ts';
import { cells } from './cells.ts';
import { files } from './files.ts';
import { sheets } from './sheets.ts';

export const examples: ExampleWords = { cells, sentences: { ...files, ...sheets } };
