// Part of the build: what `gloact --help` prints, so that help need not load the commands, and the programme pack that
// comes with the program, checked, so that it need not be checked at every start.
import { writeFileSync } from 'node:fs';
import { Config } from '@oclif/core';
import { checkProgramme } from '../dist/cli/programme.js';

const write = (name, value) => writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(value)}\n`);

const config = await Config.load({ root: new URL('..', import.meta.url).pathname, ignoreManifest: true });
const { manifest } = [...config.plugins.values()][0];
write('../oclif.manifest.json', manifest);
write('../dist/programme/shipped.json', await checkProgramme());
