import { Failure } from './failure.ts';
import { fileBeside, mostOfResult } from './file-beside.ts';

/** A result of `validate --format json` in a file. Windows PowerShell writes what it redirects in UTF-16. */
export async function resultFrom(path: string) {
  const { readResult } = await import('../formats/result-file.ts');
  const read = readResult(readText(path));
  if (!('fault' in read)) return read;
  const { fault } = read;
  if (fault === 'other') throw new Failure(({ otherResult }) => otherResult(path, read.version));
  throw new Failure(({ cutResult, notResult }) => (fault === 'cut' ? cutResult(path) : notResult(path)));
}

function readText(path: string): string {
  try {
    const bytes = fileBeside(path, mostOfResult);
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(({ noSuchPath, notResult }) =>
      code === 'ENOENT' ? noSuchPath(path, null) : notResult(path),
    );
  }
}
