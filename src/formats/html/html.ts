import type { Result } from '../../check/result.ts';
import type { Format, FormatOptions } from '../format.ts';
import { sections } from './sections.ts';
import { shell } from './shell.ts';

/** The result as one page that needs no network, and no script to be read. */
export async function htmlFormat(): Promise<Format> {
  const page = await shell(true);
  return (result, options) => {
    const { words, tool } = options;
    const around = { words, tool, programme: result.programme.id, title: titleOf(result, words) };
    return page(around, sections(result, options));
  };
}

/** The file and its verdict first: that is what the name of a window has room for. */
function titleOf({ files, verdict }: Result, { formats }: FormatOptions['words']): string {
  const [file, ...others] = files;
  const name = file === undefined || others.length > 0 ? [] : [file.file.replace(/^.*\//, '')];
  return [...name, formats.fileVerdicts[verdict]].join(' – ');
}
