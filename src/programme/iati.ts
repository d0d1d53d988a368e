/** Identifiers of an action in IATI: they may never change once they were published. */
export interface Iati {
  /** Of who reports: `XM-DAC-41128`. */
  readonly organisation: string;
  /** Code of IATI's list OrganisationType. */
  readonly organisationType: string;
  /** Of the whole action, behind that of who reports; a country's has its alpha-3 behind it. */
  readonly activity: string;
  /** Five digits of the DAC's purpose codes. */
  readonly sector: string;
  readonly donor?: string | undefined;
  /** Web address where the indicators are told. */
  readonly indicators?: string | undefined;
}
