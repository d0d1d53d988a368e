/** Markers that give way to whole parts of a report, each alone in its paragraph of the body. */
export const blockMarkers = ['report', 'annex', 'contents'] as const;
export type BlockMarker = (typeof blockMarkers)[number];

/** Markers that give way to words, anywhere. */
const wordMarkers = ['title', 'period', 'donor', 'contract', 'date', 'country'] as const;
export type WordMarker = (typeof wordMarkers)[number];

/** What stands in place of the markers for words. */
export type MarkerWords = Readonly<Record<WordMarker, string>>;

export type Marker = BlockMarker | WordMarker;
export const markers: readonly Marker[] = [...blockMarkers, ...wordMarkers];

export const isBlockMarker = (name: string): name is BlockMarker =>
  (blockMarkers as readonly string[]).includes(name);
export const isMarker = (name: string): name is Marker => (markers as readonly string[]).includes(name);

/** As it is typed. */
export const marked = (name: string): string => `{{${name}}}`;
