/** Languages (ISO 639-1) in which every column has a heading to print, and in which names of countries and currencies are read. */
export const languages = ['en', 'fr', 'es', 'pt', 'ru', 'uk', 'ar'] as const;
