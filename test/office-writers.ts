import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';

/** One cell as an office would have it: text, a number or a day. */
export type OfficeCell = string | number | { readonly day: string; readonly format: string };

/** How a table is written as text. */
export interface TextShape {
  readonly delimiter: string;
  readonly end: string;
  /** Of iconv-lite. */
  readonly encoding: string;
  readonly mark: boolean;
  readonly quoteAll?: boolean;
}

/** A table as a text file. */
export function textFile(table: readonly (readonly string[])[], shape: TextShape): Uint8Array {
  const { delimiter, end, encoding, mark, quoteAll = false } = shape;
  const quoted = (text: string) =>
    quoteAll || /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = table.map((row) => row.map(quoted).join(delimiter) + end).join('');
  return iconv.encode(text, encoding, { addBOM: mark });
}

/** A table as a workbook by exceljs, with one sheet. */
export async function workbookFile(table: readonly (readonly OfficeCell[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Log');
  table.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (cell === '') return;
      const into = sheet.getCell(down + 1, across + 1);
      if (typeof cell === 'object') {
        into.value = new Date(`${cell.day}T00:00:00Z`);
        into.numFmt = cell.format;
      } else into.value = cell;
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same workbook, as Excel marks one that may hold macros. */
export function withMacros(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const types = strFromU8(parts['[Content_Types].xml']!);
  const macro = types.replace(
    'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'ms-excel.sheet.macroEnabled.main+xml',
  );
  if (macro === types) throw new Error('exceljs names its workbook otherwise now');
  return zipSync({ ...parts, '[Content_Types].xml': strToU8(macro) });
}

const runs = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;
/** Gnumeric's program without windows. */
const gnumeric = 'ssconvert';
/** A Python that has openpyxl; undefined where there is none. */
const python = ['python3', '/usr/bin/python3'].find((name) => runs(name, ['-c', 'import openpyxl']));

/** Other people's programs that write tables, where they are installed. */
export const installed = {
  LibreOffice: runs('soffice', ['--version']),
  Gnumeric: runs(gnumeric, ['--version']),
  openpyxl: python !== undefined,
};

/** A folder of tables that other programs open and save again. */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), 'gloact-office-'));

  /** Puts a file in. */
  add(name: string, bytes: Uint8Array): void {
    writeFileSync(join(this.folder, name), bytes);
  }

  /** The files as they were put in, by name without extension. */
  files(): Map<string, Uint8Array> {
    return new Map(this.paths().map((path) => [stem(path), new Uint8Array(readFileSync(path))]));
  }

  /** Every file opened and saved by LibreOffice in one run, on a machine of that language. */
  libreOffice(extension: string, filter: string, language = 'C', opened = ''): Map<string, Uint8Array> {
    return this.saved((into) => {
      const profile = `-env:UserInstallation=file://${this.folder}/profile`;
      const how = opened === '' ? [] : [`--infilter=${opened}`];
      const to = ['--convert-to', `${extension}:${filter}`, '--outdir', into];
      const env = { ...process.env, LC_ALL: language };
      execFileSync('soffice', [profile, '--headless', ...how, ...to, ...this.paths()], {
        stdio: 'ignore',
        env,
      });
    });
  }

  /** Every workbook saved by Gnumeric. */
  gnumeric(extension: string, exporter: string, options = ''): Map<string, Uint8Array> {
    return this.saved((into) => {
      for (const file of this.paths()) {
        const target = join(into, `${stem(file)}.${extension}`);
        const how = options === '' ? [] : ['-O', options];
        execFileSync(gnumeric, ['-T', exporter, ...how, file, target], { stdio: 'ignore' });
      }
    });
  }

  /** Every workbook opened by openpyxl and saved again: other parts, shared texts and styles than exceljs writes. */
  openpyxl(): Map<string, Uint8Array> {
    const script =
      'import sys, openpyxl\nfor file in sys.argv[2:]:\n  openpyxl.load_workbook(file).save(sys.argv[1] + "/" + file.split("/")[-1])';
    return this.saved((into) =>
      execFileSync(python!, ['-c', script, into, ...this.paths()], { stdio: 'ignore' }),
    );
  }

  /** Throws the folder away. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private paths(): string[] {
    const names = readdirSync(this.folder).filter((name) => /\.(xlsx|csv)$/.test(name));
    return names.sort().map((name) => join(this.folder, name));
  }

  private saved(save: (into: string) => void): Map<string, Uint8Array> {
    const into = join(this.folder, 'saved');
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into);
    save(into);
    const names = readdirSync(into);
    if (names.length !== this.paths().length) throw new Error(`only ${names.join(', ')} were saved`);
    return new Map(names.map((name) => [stem(name), new Uint8Array(readFileSync(join(into, name)))]));
  }
}

const stem = (path: string) => basename(path, extname(path));
