/**
 * The locale of the machine (BCP 47). Of all that tell it the rules of plurals are made soonest: 0.2 ms, those of dates 10. An empty `LC_ALL`
 * says nothing, as POSIX has it, and the engine would take it for English: what comes after it is asked.
 */
export function machineLocale(): string {
  const told = [process.env.LC_ALL, process.env.LC_MESSAGES, process.env.LANG];
  const isEmpty = told.find((text) => text !== undefined) === '';
  const named = isEmpty ? localeNamed(told.find((text) => text)) : null;
  return named ?? new Intl.PluralRules().resolvedOptions().locale;
}

/** `fr_CA.UTF-8@euro` as BCP 47 has it; null for what names no language, such as `C`. */
function localeNamed(posix = ''): string | null {
  const [, language, region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@].*)?$/.exec(posix) ?? [];
  if (language === undefined) return null;
  return region === undefined ? language : `${language}-${region}`;
}
