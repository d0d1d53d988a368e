import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Failure } from '../../src/cli/failure.ts';
import { filesAt, portable } from '../../src/cli/paths.ts';
import { en } from '../../src/locales/en/index.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gloact paths-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
/** A folder of its own that holds these files; a name that ends in `/` is a folder. */
function folderWith(...names: readonly string[]): string {
  const folder = join(root, `f${made++}`);
  mkdirSync(folder);
  for (const name of names) {
    mkdirSync(join(folder, name, name.endsWith('/') ? '.' : '..'), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(join(folder, name), '');
  }
  return folder;
}

/** What a folder gives, its files by their names in it, with `/` between. */
async function inFolder(folder: string, ...paths: readonly string[]) {
  const { files, passedOver } = await filesAt(
    paths.length === 0 ? [folder] : paths.map((path) => join(folder, path)),
  );
  const plain = (path: string) => {
    const name = relative(folder, path).replaceAll('\\', '/');
    return /[/\\]$/.test(path) ? `${name}/` : name;
  };
  return { files: files.map(plain), passedOver: passedOver.map(plain) };
}

const failure = async (paths: readonly string[]): Promise<string> =>
  filesAt(paths).then(
    ({ files }) => `no failure: ${files}`,
    (error) => (error as Failure).say(en.cli.failures).join(' '),
  );

describe('a folder', () => {
  const logs = ['a.csv', 'b.TSV', 'c.txt', 'd.xlsx', 'e.xlsm'];
  const others = ['f.xls', 'g.xlsb', 'h.ods', 'i.numbers', 'j.gsheet', 'k.XLS'];
  const noLogs = [
    '.DS_Store',
    '.git/',
    '.hidden.csv',
    '._d.xlsx',
    '.~lock.a.csv#',
    '~$d.xlsx',
    'Thumbs.db',
    'minutes.docx',
    'photo.png',
    'scan.pdf',
    'all.zip',
    'README',
    'log.xlsx.bak',
    'log.csv~',
  ];

  test('gives its logs, spreadsheets that cannot be read too, and names what it passed over', async () => {
    const found = await inFolder(folderWith(...logs, ...others, ...noLogs));
    expect(found.files).toEqual([...logs, ...others].sort());
    expect(found.passedOver).toEqual([...noLogs].sort());
  });

  test('every file in it is in one of the two lists, once, all the way down', async () => {
    const names = [...logs, ...noLogs].flatMap((name) => [name, `pak/2018/${name}`]);
    const found = await inFolder(folderWith(...names, 'empty/'));
    expect([...found.files, ...found.passedOver].sort()).toEqual(names.sort());
  });

  test('what lies in a hidden folder is not read', async () => {
    const found = await inFolder(folderWith('a.csv', '.old/a.csv'));
    expect(found).toEqual({ files: ['a.csv'], passedOver: ['.old/'] });
  });

  test('a log of Numbers is one thing, though it may be a folder', async () => {
    const found = await inFolder(folderWith('a.numbers/Index.zip', 'a.numbers/preview.jpg'));
    expect(found).toEqual({ files: ['a.numbers'], passedOver: [] });
  });

  test.skipIf(process.platform === 'win32')('links to folders are named, not followed', async () => {
    const folder = folderWith('a.csv', 'b/c.csv');
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('a.csv', join(folder, 'link.csv'));
    symlinkSync('gone.csv', join(folder, 'gone.csv'));
    expect(await inFolder(folder)).toEqual({
      files: ['a.csv', 'b/c.csv', 'gone.csv', 'link.csv'],
      passedOver: ['loop/'],
    });
  });

  test('one without a log is refused, and what it holds is named', async () => {
    expect(await failure([folderWith()])).toContain('holds no log.');
    expect(await failure([folderWith('scan.pdf', '~$a.xlsx')])).toContain('only scan.pdf and ~$a.xlsx.');
  });
});

describe('what is to be passed over', () => {
  const names = ['a.csv', 'draft-a.csv', 'old/b.csv', 'old/pak/c.csv', 'new/old.csv', 'node_modules/x/d.csv'];
  const left = async (...exclude: readonly string[]) => {
    const folder = folderWith(...names);
    const { files, passedOver } = await filesAt([folder], exclude);
    const plain = (path: string) => relative(folder, path).replaceAll('\\', '/');
    return [files.map(plain), passedOver.map(plain)];
  };

  test.each<[string[], string[], string[]]>([
    [[], ['a.csv', 'draft-a.csv', 'new/old.csv', 'old/b.csv', 'old/pak/c.csv'], []],
    [['draft-*'], ['a.csv', 'new/old.csv', 'old/b.csv', 'old/pak/c.csv'], ['draft-a.csv']],
    [['old'], ['a.csv', 'draft-a.csv', 'new/old.csv'], ['old']],
    [['./old/'], ['a.csv', 'draft-a.csv', 'new/old.csv'], ['old']],
    [['old/*.csv'], ['a.csv', 'draft-a.csv', 'new/old.csv', 'old/pak/c.csv'], ['old/b.csv']],
    [['old/**'], ['a.csv', 'draft-a.csv', 'new/old.csv'], ['old/b.csv', 'old/pak']],
    [['?.csv', 'DRAFT*'], ['new/old.csv'], ['a.csv', 'draft-a.csv', 'old/b.csv', 'old/pak/c.csv']],
  ])('%j', async (exclude, files, passedOver) => {
    expect(await left(...exclude)).toEqual([files, [...passedOver, 'node_modules'].sort()]);
  });

  test('a file that is named by hand too, and it is said where none is left', async () => {
    const folder = folderWith('a.csv', 'b.csv');
    const paths = ['a.csv', 'b.csv'].map((name) => join(folder, name));
    expect((await filesAt(paths, ['a.*'])).files).toHaveLength(1);
    for (const given of [paths, [folder], [join(folder, '*.csv')]])
      await expect(filesAt(given, ['*.csv'])).rejects.toSatisfy((error: Failure) =>
        error.say(en.cli.failures).join(' ').startsWith('No file is left: *.csv'),
      );
    expect((await filesAt([folder, '-'], ['*.csv'])).files).toEqual(['-']);
  });

  test('a folder of programs only in passing, not when it is named by hand', async () => {
    const folder = folderWith(...names);
    expect((await filesAt([join(folder, 'node_modules')])).files).toHaveLength(1);
  });
});

test('paths are told with / on every system', async () => {
  expect(portable('logs\\pak\\a.csv', '\\')).toBe('logs/pak/a.csv');
  expect(portable('a\\b.csv', '/')).toBe('a\\b.csv');
  const { files } = await filesAt([folderWith('pak/a.csv')]);
  expect(files[0]).toMatch(/\/pak\/a\.csv$/);
});

describe('named by hand', () => {
  test.each(['~$a.xlsx', '.~lock.a.csv#', 'scan.pdf', '.DS_Store'])(
    '%s is read, so that it is refused aloud',
    async (name) => {
      const folder = folderWith(name, 'a.csv');
      expect(await inFolder(folder, name)).toEqual({ files: [name], passedOver: [] });
      expect(await inFolder(folder, '', name)).toEqual({ files: [name, 'a.csv'].sort(), passedOver: [] });
    },
  );
});

describe('a pattern that no shell has replaced', () => {
  const names = [
    'a.xlsx',
    'ab.XLSX',
    'b.csv',
    '~$a.xlsx',
    '.hidden.xlsx',
    'a+b (1).xlsx',
    'в.xlsx',
    'sub/c.xlsx',
    'sub/c.pdf',
  ];
  test.each<[string, string[], string[]]>([
    ['*.xlsx', ['a+b (1).xlsx', 'a.xlsx', 'ab.XLSX', 'в.xlsx'], ['~$a.xlsx']],
    ['?.xlsx', ['a.xlsx', 'в.xlsx'], []],
    ['a?.*', ['ab.XLSX'], []],
    ['a+b (*).xlsx', ['a+b (1).xlsx'], []],
    ['*/*.xlsx', ['sub/c.xlsx'], []],
    ['s*', ['sub/c.xlsx'], ['sub/c.pdf']],
  ])('%s', async (pattern, files, passedOver) => {
    expect(await inFolder(folderWith(...names), pattern)).toEqual({ files, passedOver });
  });

  test.each(['*.ods', 'no*/a.xlsx', '?', '*.pdf'])('%s matches nothing, which is said', async (pattern) => {
    expect(await failure([join(folderWith(...names), pattern)])).toMatch(/^No file is called /);
  });

  test.skipIf(process.platform === 'win32')('a file that is really called so is that file', async () => {
    const folder = folderWith('a*.csv', 'ab.csv');
    expect((await inFolder(folder, 'a*.csv')).files).toEqual(['a*.csv']);
  });
});

describe('a path that is not there', () => {
  test('without its quotation marks, or in curly ones, is told how to be written', async () => {
    const folder = folderWith('my log of 2018.csv');
    const whole = join(folder, 'my log of 2018.csv');
    expect(await failure(whole.split(' '))).toContain(`"${whole}"`);
    expect(await failure([`“${whole}”`])).toContain(`"${whole}"`);
    expect(await failure([`${folder}"`])).toContain(`"${folder}"`);
  });

  test('names the file that is meant: a slip, another case, an ending that is not shown', async () => {
    const folder = folderWith('pak-2018-S2.xlsx');
    for (const name of ['pak-2018-S2', 'pak-2018-s2.xlsx', 'pak_2018-S2.xlsx', 'pak-2018-S2.xls']) {
      const said = await failure([join(folder, name)]);
      if (said.startsWith('no failure')) continue;
      expect(said).toContain(`Did you mean "${join(folder, 'pak-2018-S2.xlsx')}"?`);
    }
    expect(await failure([join(folder, 'quite-another.csv')])).not.toContain('Did you mean');
  });
});
