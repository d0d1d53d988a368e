/** The locale of the machine (BCP 47). */
export const machineLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;
