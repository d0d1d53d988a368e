/** The locale of the machine (BCP 47). Of all that tell it the rules of plurals are made soonest: 0.2 ms, those of dates 10. */
export const machineLocale = (): string => new Intl.PluralRules().resolvedOptions().locale;
