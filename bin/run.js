#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `gloact needs Node.js 22.12 or newer; this is ${process.versions.node}. See https://nodejs.org\n`,
  );
  process.exit(2);
}
const { enableCompileCache } = await import('node:module');
enableCompileCache();
try {
  const { start } = await import('../dist/main.js');
  await start(process.argv.slice(2));
} catch ({ message }) {
  // The program's own words may be what is missing.
  process.stderr.write(
    `gloact could not be loaded: ${String(message).split('\n')[0]}\nInstall it again (in a clone: npm ci).\n`,
  );
  process.exitCode = 70;
}
