import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOnce } from '../../src/table/read-once.ts';
import type { Row } from '../../src/table/table.ts';

test('whoever reads, in whatever turns, is given every row in its order, and each is made once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(6), fc.array(fc.nat(3), { maxLength: 40 }), async (count, turns) => {
      const batches = Array.from({ length: count }, (_, at): Row[] => [{ row: at + 1, cells: [] }]);
      let made = 0;
      const rows = readOnce(async function* () {
        for (const batch of batches) {
          made++;
          yield batch;
        }
      });
      const readers = Array.from({ length: 4 }, () => rows()[Symbol.asyncIterator]());
      const given = readers.map((): (readonly Row[])[] => []);
      const read = async (reader: number) => {
        const next = await readers[reader]!.next();
        if (!next.done) given[reader]!.push(next.value);
      };
      // Some of them wait for the same rows at the same time.
      await Promise.all(turns.map(read));
      const asked = given.map((_, reader) => turns.filter((one) => one === reader).length);
      expect(given).toEqual(asked.map((times) => batches.slice(0, times)));
      for (const reader of [0, 1, 2, 3]) for (let at = 0; at < count; at++) await read(reader);
      expect(given).toEqual(readers.map(() => batches));
      expect(made).toBe(count);
    }),
  );
});

test('rows that cannot be read are an error to whoever reads them, and no end', async () => {
  const rows = readOnce(async function* () {
    yield [{ row: 1, cells: [] }];
    throw new Error('gone');
  });
  for (const _ of ['first', 'second']) {
    const given: (readonly Row[])[] = [];
    const read = async () => {
      for await (const batch of rows()) given.push(batch);
    };
    await expect(read()).rejects.toThrow('gone');
    expect(given.length).toBe(1);
  }
});
