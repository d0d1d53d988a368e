import { afterEach, expect, test, vi } from 'vitest';
import { machineLocale } from '../../src/cli/machine-locale.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [['', '', 'fr_FR.UTF-8'], 'fr-FR'],
  [['', 'ru_RU.UTF-8', 'fr_FR.UTF-8'], 'ru-RU'],
  [['', 'uk', ''], 'uk'],
  [['', undefined, 'sr_RS@latin'], 'sr-RS'],
] as const)('of %j the first that says something is the language', ([all, messages, lang], locale) => {
  vi.stubEnv('LC_ALL', all);
  vi.stubEnv('LC_MESSAGES', messages);
  vi.stubEnv('LANG', lang);
  expect(machineLocale()).toBe(locale);
});

test.each([['C'], ['POSIX'], ['C.UTF-8'], ['../../etc'], ['\u0000']])('%j names no language', (lang) => {
  vi.stubEnv('LC_ALL', '');
  vi.stubEnv('LC_MESSAGES', undefined);
  vi.stubEnv('LANG', lang);
  expect(machineLocale()).toBe(new Intl.PluralRules().resolvedOptions().locale);
});
