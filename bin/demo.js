// `npm run demo`: checks the example logs and compiles their report, whatever the check finds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const gloact = (...args) =>
  spawnSync(process.execPath, ['bin/run.js', ...args, '--as-of', '2018-12-31'], {
    cwd: root,
    stdio: 'inherit',
  });

gloact('validate', 'fixtures/logs', '--quiet');
const report = gloact(
  'compile-report',
  'fixtures/logs',
  '--period',
  '2018-S2',
  '--output',
  'out/report.docx',
);
process.exitCode = report.status ?? 1;
