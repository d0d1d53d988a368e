import { existsSync } from 'node:fs';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that tests run pages in: the one named in CHROMIUM, or an installed one; undefined where there is none. */
export const chromiumPath = process.env.CHROMIUM ?? programs.find((path) => existsSync(path));

/** Says what is skipped where there is no browser. */
export function skipped(what: string): boolean {
  if (chromiumPath === undefined)
    process.stderr.write(`Skipped: ${what} (name a browser in CHROMIUM, or install chromium)\n`);
  return chromiumPath === undefined;
}
