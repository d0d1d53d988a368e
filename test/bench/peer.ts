/** One piece of work as a process of its own: `node peer.ts csv-parse|exceljs|open-book FILE`. */
import { readFileSync } from 'node:fs';

const [work, file = ''] = process.argv.slice(2);

/** The built program, as a user runs it. */
const built = (path: string) => import(new URL(`../../dist/${path}`, import.meta.url).href);

async function rows(): Promise<number> {
  if (work === 'csv-parse') {
    const { parse } = await import('csv-parse/sync');
    return parse(readFileSync(file)).length;
  }
  if (work === 'exceljs') {
    const { default: excel } = await import('exceljs');
    const book = await new excel.Workbook().xlsx.readFile(file);
    return book.worksheets[0]?.actualRowCount ?? 0;
  }
  const { openBook } = await built('table/read.js');
  const { openSources } = await built('cli/files.js');
  const [source] = await openSources([file]);
  const book = await openBook(source);
  let count = 0;
  for await (const batch of book.sheets[0].rows()) count += batch.length;
  return count;
}

process.stdout.write(`${await rows()} rows\n`);
