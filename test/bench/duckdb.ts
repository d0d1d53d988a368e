/** Checks a CSV by DuckDB on one thread: `node duckdb.ts FILE`. */
import { sqlChecks } from './sql-checks.ts';

const [file = ''] = process.argv.slice(2);
// No dependency of the project: seventy megabytes that the bench alone would need.
const name = '@duckdb/node-api';
const { DuckDBInstance } = await import(name);
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
const checks = sqlChecks();
const faults = checks.map((check, at) => `count(*) FILTER (WHERE ${check}) AS c${at}`);
const result = await connection.runAndReadAll(`
  WITH log AS (
    SELECT *, coalesce(lag(activity_id) OVER () <> activity_id, true) AS is_first
    FROM read_csv('${file.replaceAll("'", "''")}', all_varchar = true, header = true)
  ), twice AS (
    SELECT count(*) AS twice FROM (
      SELECT 1 FROM log WHERE indicator IS NOT NULL
      GROUP BY activity_id, indicator, admin1, place, stakeholder, channel, stage HAVING count(*) > 1
    )
  )
  SELECT count(*) AS n, ${faults.join(', ')}, (SELECT twice FROM twice) FROM log`);
const [rows, ...counts] = result.getRows()[0].map(Number);
const found = counts.reduce((sum: number, one: number) => sum + one, 0);
process.stdout.write(`${rows} rows, ${checks.length + 1} checks, ${found} faults\n`);
