import type { Programme } from './programme.ts';

/** The programme pack that comes with the program, as the build found it sound. */
export async function shippedProgramme(): Promise<Programme> {
  return (await import('./shipped.json', { with: { type: 'json' } })).default;
}
