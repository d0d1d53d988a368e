import type { languages } from '../text/languages.ts';

/** Above the headings of a log, before a yes: that nothing was done in the period. */
export const nothingDoneLabels: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'No activities in this period:',
  fr: 'Aucune activité pendant cette période :',
  es: 'Ninguna actividad en este período:',
  pt: 'Nenhuma atividade neste período:',
  ru: 'Мероприятий за этот период нет:',
  uk: 'У цьому періоді заходів не було:',
  ar: 'لا أنشطة في هذه الفترة:',
};

/** The words in a language; in English where it has none. */
export const nothingDoneIn = (language: string): string =>
  Object.entries(nothingDoneLabels).find(([name]) => name === language)?.[1] ?? nothingDoneLabels.en;
