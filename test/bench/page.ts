import { chromiumPath } from '../chromium.ts';
import { give, gloact, open, openBrowser } from '../page/opened.ts';
import { goal } from './measure.ts';

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const timed = async (work: () => unknown): Promise<number> => {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
};

/** The offline page beside the command on one file, in turn: from the choice of the file, and from the call, to the result. */
export async function racePage(log: string, page: string, rounds: number): Promise<void> {
  if (chromiumPath === undefined) return void process.stdout.write('no browser, no page\n');
  gloact('.', 'page', '--output', page);
  const browser = await openBrowser();
  const times = { page: [] as number[], command: [] as number[] };
  try {
    for (let round = 0; round < rounds; round++) {
      const opened = await open(browser, page);
      times.page.push(await timed(() => give(opened.page, [log])));
      await opened.page.context().close();
      times.command.push(await timed(() => gloact('.', 'validate', log)));
    }
  } finally {
    await browser.close();
  }
  const [ofPage, ofCommand] = [median(times.page), median(times.command)];
  process.stdout.write(`page ${ofPage.toFixed(2)} s, command ${ofCommand.toFixed(2)} s\n`);
  goal('page against the command, on the clock', ofPage / ofCommand, 1.5, 'x');
}
