/** `npm run attack -- [SETS [SEED]]`: so many sets of invented logs are compiled, and everything printed of them is attacked;
 * of one in twenty the documents themselves. */
import { protectReports } from '../../src/protect/protect.ts';
import { count } from '../count/count-rows.ts';
import { attack } from './attack.ts';
import { attackDocx } from './docx.ts';
import { randomLogs } from './sets.ts';

const [sets = '200', first = '1'] = process.argv.slice(2);
const print = (text: string) => process.stdout.write(`${text}\n`);
const below = 11;
let [found, hidden, amounts] = [0, 0, 0];
for (let seed = Number(first); seed < Number(first) + Number(sets); seed++) {
  const { entries, periods } = randomLogs(seed);
  const counted = periods.map((period) => count(entries, period));
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
  const all = attack(safe, counted, below);
  for (const one of all)
    print(
      `seed ${seed}: ${one.reader ?? 'a reader'} finds ${one.cell} between ${one.least} and ${one.most}; it is ${one.truth}`,
    );
  found += all.length > 0 ? 1 : 0;
}
for (let seed = Number(first); seed < Number(first) + Math.ceil(Number(sets) / 20); seed++) {
  const one = await attackDocx(seed);
  for (const words of one.found) print(`documents of seed ${seed}: ${words}`);
  found += one.found.length > 0 ? 1 : 0;
}
print(`${sets} sets, ${found} give something away; ${hidden} of ${amounts} protected numbers are hidden`);
process.exitCode = found === 0 ? 0 : 1;
