import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where LibreOffice lies where it is not on the path. */
const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ],
};

/** The program that makes PDFs, or null where it is not installed. */
export async function libreOffice(): Promise<string | null> {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  for (const place of [...places, ...(usual[process.platform] ?? [])])
    if (
      await access(place).then(
        () => true,
        () => false,
      )
    )
      return place;
  return null;
}

/** Tagged, and by the rules of PDF/UA as far as LibreOffice keeps them. */
const options = JSON.stringify({
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  PDFUACompliance: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
});

/** Milliseconds that a PDF may take. */
const longest = 180_000;

/**
 * A Word document as an accessible PDF; `failed` or `slow` where LibreOffice does not make one. It works in a folder and
 * with a profile of its own, which go again: an open LibreOffice of the person is not touched.
 */
export async function pdfOf(
  docx: Uint8Array,
  program: string,
  patience: number = longest,
): Promise<Uint8Array | 'failed' | 'slow'> {
  const folder = await mkdtemp(join(tmpdir(), 'gloact-pdf-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    await writeFile(join(folder, 'report.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = ['--headless', '--norestore', '--nolockcheck', profile, '--convert-to'];
    const filter = `pdf:writer_pdf_Export:${options}`;
    const ended = await runs(
      program,
      [...args, filter, '--outdir', folder, join(folder, 'report.docx')],
      patience,
    );
    if (ended !== 'ended') return ended;
    const pdf = await readFile(join(folder, 'report.pdf')).catch(() => null);
    return pdf?.subarray(0, 5).toString('latin1') === '%PDF-' ? pdf : 'failed';
  } finally {
    process.off('exit', remove);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

/** Runs a program without a shell, and with all that it started ends it where it takes too long. */
const runs = (program: string, args: readonly string[], patience: number) =>
  new Promise<'ended' | 'failed' | 'slow'>((resolve) => {
    const isolated = process.platform !== 'win32';
    const child = spawn(program, args, { stdio: 'ignore', detached: isolated, windowsHide: true });
    const end = () => {
      try {
        if (isolated && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    process.once('exit', end);
    const timer = setTimeout(() => {
      end();
      done('slow');
    }, patience);
    const done = (how: 'ended' | 'failed' | 'slow') => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve(how);
    };
    child.once('error', () => done('failed'));
    child.once('close', (code) => done(code === 0 ? 'ended' : 'failed'));
  });
