import { existsSync } from 'node:fs';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** The browser that tests drive; without one they are skipped, and that is said. */
export const chromiumPath: string | undefined =
  process.env.CHROMIUM ?? programs.find((path) => existsSync(path));

export const skippedWithout = (what: string): void => {
  if (chromiumPath === undefined)
    process.stderr.write(`Skipped: ${what} (name one in CHROMIUM, or install chromium)\n`);
};
