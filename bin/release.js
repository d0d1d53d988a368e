// `npm run release`: what a release hands out, in out/release/: the package, the page for those who install nothing, their
// checksums, and what CHANGELOG.md says of the version. Prints their sizes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'out/release');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [, notes] =
  new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b.*\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(
    readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  ) ?? [];
if (notes === undefined) {
  process.stderr.write(
    `CHANGELOG.md has no section "## ${version}": name what changed since the last release.\n`,
  );
  process.exit(1);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [npm, shell] = process.platform === 'win32' ? ['npm.cmd', true] : ['npm', false];
execFileSync(npm, ['pack', '--silent', '--pack-destination', folder], { cwd: root, shell });
execFileSync(process.execPath, [join(root, 'bin/run.js'), 'page', '-o', join(folder, 'gloact.html')]);
const names = readdirSync(folder).sort();
const sum = (name) =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
writeFileSync(join(folder, 'SHA256SUMS'), names.map((name) => `${sum(name)}  ${name}\n`).join(''));
writeFileSync(join(folder, 'notes.md'), notes.trim().concat('\n'));
for (const name of names)
  process.stdout.write(`${name}  ${(statSync(join(folder, name)).size / 1e6).toFixed(2)} MB\n`);
