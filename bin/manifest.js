// Part of the build: writes what `gloact --help` prints, so that help need not load the commands.
import { writeFileSync } from 'node:fs';
import { Config } from '@oclif/core';

const config = await Config.load({ root: new URL('..', import.meta.url).pathname, ignoreManifest: true });
const { manifest } = [...config.plugins.values()][0];
writeFileSync(new URL('../oclif.manifest.json', import.meta.url), `${JSON.stringify(manifest)}\n`);
