import { expect, test } from 'vitest';
import { set } from '../../src/locales/fr/report-typography.ts';
import type { Document } from '../../src/report/blocks.ts';
import { typeset } from '../../src/report/typeset.ts';

test('a report is set where it is read: pictures, links and names of the program stay', () => {
  const bytes = new Uint8Array([137, 80, 78, 71]);
  const document = {
    language: 'fr-FR',
    date: '2018-12-31',
    headerLeft: "l'action : oui",
    blocks: [
      { block: 'cover', title: "d'un", emblem: { bytes, alt: "l'emblème" } },
      { block: 'paragraph', style: 'note', text: [{ text: '« x » ;', link: "https://x.org/l'a :" }] },
    ],
  } as unknown as Document;
  expect(typeset(document, set)).toEqual({
    language: 'fr-FR',
    date: '2018-12-31',
    headerLeft: 'l’action\u00a0: oui',
    blocks: [
      { block: 'cover', title: 'd’un', emblem: { bytes, alt: 'l’emblème' } },
      {
        block: 'paragraph',
        style: 'note',
        text: [{ text: '«\u00a0x\u00a0»\u202f;', link: "https://x.org/l'a :" }],
      },
    ],
  });
});
