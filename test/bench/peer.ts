/** One piece of work as a process of its own: `node peer.ts csv-parse|exceljs|hucre|open-book FILE`. */
import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';

const [work, file = ''] = process.argv.slice(2);

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
  if (work === 'hucre') {
    // No dependency of the project.
    const name = 'hucre';
    const { readXlsx } = await import(name);
    const { sheets } = await readXlsx(readFileSync(file));
    return sheets[0].rows.length;
  }
  // The built library, as a user runs it.
  const { openBook } = await import(new URL('../../dist/table/read.js', import.meta.url).href);
  const handle = await open(file);
  const read = async (start: number, end: number) => {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  };
  const book = await openBook({ name: file, size: statSync(file).size, sha256: '', read });
  let count = 0;
  for await (const batch of book.sheets[0].rows()) count += batch.length;
  await handle.close();
  return count;
}

process.stdout.write(`${await rows()} rows\n`);
