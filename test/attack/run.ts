/** `npm run attack -- [SETS [SEED]]`: so many sets of invented logs are compiled, and everything printed of them is attacked;
 * of one in ten the same with events of several offices, other people and corrections, of one in twenty the documents
 * themselves, beside documents of logs that differ in hidden numbers alone. */
import { protectReports } from '../../src/protect/protect.ts';
import { count } from '../count/count-rows.ts';
import { alike } from './alike.ts';
import { attack } from './attack.ts';
import { attackDocx } from './docx.ts';
import { correctedReports, mixedLogs, type RandomLogs, randomLogs } from './sets.ts';

const [sets = '200', first = '1'] = process.argv.slice(2);
const print = (text: string) => process.stdout.write(`${text}\n`);
const below = 11;
let [found, hidden, amounts, pairs] = [0, 0, 0, 0];
const tell = (of: string, all: readonly string[]) => {
  for (const words of all) print(`${of}: ${words}`);
  found += all.length > 0 ? 1 : 0;
};
const inWords = ({ reader, cell, least, most, truth }: ReturnType<typeof attack>[number]) =>
  `${reader ?? 'a reader'} finds ${cell} between ${least} and ${most}; it is ${truth}`;
const countedOf = ({ entries, periods }: RandomLogs) => periods.map((period) => count(entries, period));
for (let seed = Number(first); seed < Number(first) + Number(sets); seed++) {
  const counted = countedOf(randomLogs(seed));
  const safe = protectReports(counted, below);
  for (const { lines, matrix } of safe)
    for (const line of [...lines, ...matrix]) {
      if (!line.protected) continue;
      for (const figure of [line.total, ...line.countries.values()])
        for (const amount of [figure.value, figure.toDate]) {
          if (amount === null || ('value' in amount && amount.value === 0)) continue;
          amounts++;
          if ('hidden' in amount) hidden++;
        }
    }
  tell(`seed ${seed}`, attack(safe, counted, below).map(inWords));
  if (seed % 10 === 0) {
    const mixed = countedOf(mixedLogs(seed));
    tell(`mixed seed ${seed}`, attack(protectReports(mixed, below), mixed, below).map(inWords));
    for (const again of [false, true]) {
      const corrected = correctedReports(seed, below, again);
      tell(
        `${again ? 'again' : 'corrected'} seed ${seed}`,
        attack(corrected.reports, corrected.counted, below).map(inWords),
      );
    }
  }
  if (seed % 20 === 0) {
    tell(`documents of seed ${seed}`, (await attackDocx(seed)).found);
    for (const { changed, different } of await alike(seed)) {
      tell(`documents of seed ${seed} where ${changed}`, different);
      pairs++;
    }
  }
}
print(
  `${sets} sets, ${found} give something away; ${hidden} of ${amounts} protected numbers are hidden; ${pairs} pairs of documents are alike`,
);
process.exitCode = found === 0 ? 0 : 1;
