import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check/check.ts';
import { rowKey } from '../../src/check/collect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { groupBy } from '../../src/group-by.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import type { Programme } from '../../src/programme/programme.ts';

const root = join(import.meta.dirname, '../../fixtures');

/** A row of a fixture and the codes of the errors that are told of it. */
export interface FixtureRow {
  readonly entry: Entry;
  readonly errors: ReadonlySet<string>;
  /** Of the rows of its activity in the file that say it first. */
  readonly errorsOfActivity: ReadonlySet<string>;
}

/** Every row of every log in some folders of fixtures, each file checked alone. */
export async function fixtureRows(folders: readonly string[], programme: Programme): Promise<FixtureRow[]> {
  const rows: FixtureRow[] = [];
  for (const folder of folders) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names.filter((one) => /\.(csv|tsv|txt|xls[xm])$/.test(one))) {
      const source = memorySource(`${folder}/${name}`, readFileSync(join(root, folder, name)));
      const { entries, diagnostics } = await check([source], { programme, asOf: '2018-12-31', keep: true });
      const wrong = diagnostics.filter(({ severity }) => severity === 'error');
      const byRow = groupBy(wrong, ({ place }) => rowKey(place));
      const errorsOf = ({ layout, row }: Entry) => byRow.get(rowKey({ ...layout, row })) ?? [];
      for (const entry of entries) {
        const same = entries.filter(
          ({ values }) => values.activity_id !== undefined && values.activity_id === entry.values.activity_id,
        );
        rows.push({
          entry,
          errors: new Set(errorsOf(entry).map(({ code }) => code)),
          errorsOfActivity: new Set(same.flatMap((one) => errorsOf(one).map(({ code }) => code))),
        });
      }
    }
  }
  return rows;
}
