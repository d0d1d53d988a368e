const zonesOf = new Map<string, readonly string[]>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** The time zones of a country (alpha-2). */
function zones(alpha2: string): readonly string[] {
  let known = zonesOf.get(alpha2);
  if (known === undefined) {
    // Older engines have a property where newer ones have a function.
    const locale = new Intl.Locale(`und-${alpha2}`) as {
      timeZones?: string[];
      getTimeZones?: () => string[];
    };
    known = locale.getTimeZones?.() ?? locale.timeZones ?? [];
    zonesOf.set(alpha2, known);
  }
  return known;
}

function dayIn(zone: string, moment: Date): string {
  let format = formats.get(zone);
  if (format === undefined) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone: zone, ...digits });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/**
 * The days (ISO dates) that a time of a day is of in a country (alpha-2): several where the country has several time zones. The
 * offset is that of the time as typed, in minutes from world time.
 */
export function localDays(date: string, minutes: number, offset: number, alpha2: string): readonly string[] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day, 0, minutes - offset));
  return [...new Set(zones(alpha2).map((zone) => dayIn(zone, moment)))];
}
