import type { HeadquartersWords } from './headquarters-words.ts';

/** What only headquarters read, in French where that is the language (BCP 47), else in English. */
export const headquartersWords = async (language: string): Promise<HeadquartersWords> =>
  language.split('-')[0] === 'fr'
    ? (await import('./fr/headquarters/index.ts')).headquarters
    : (await import('./en/headquarters/index.ts')).headquarters;
