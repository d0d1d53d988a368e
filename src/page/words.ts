import { page as ar } from '../locales/ar/page.ts';
import { page as en } from '../locales/en/page.ts';
import { page as es } from '../locales/es/page.ts';
import { page as fr } from '../locales/fr/page.ts';
import type { LanguageName } from '../locales/names.ts';
import type { PageWords } from '../locales/page-words.ts';
import { page as pt } from '../locales/pt/page.ts';
import { page as ru } from '../locales/ru/page.ts';
import { page as uk } from '../locales/uk/page.ts';

/** What the page says in each language. */
export const pageWords: Readonly<Record<LanguageName, PageWords>> = { en, fr, es, pt, ru, uk, ar };
