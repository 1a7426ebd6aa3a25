import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { openSheets, type Sheets, type Written } from './openSheets';

vi.mock('@univerjs/preset-sheets-core', () => import('@univerjs/engine-formula'));

const ROWS = 5;
const inputs = Array.from({ length: ROWS }, (_, index) => `A${String(index + 1)}`);
const formulaCells = Array.from({ length: ROWS }, (_, index) => `B${String(index + 1)}`);

/** A formula over inputs and earlier formulas, with what it reads, and a saved result that may be right or wrong. */
const formula = (index: number): fc.Arbitrary<{ text: string; reads: string[]; saved: number }> =>
  fc
    .record({
      reads: fc.uniqueArray(fc.constantFrom(...inputs, ...formulaCells.slice(0, index)), {
        minLength: 1,
        maxLength: 3,
      }),
      shape: fc.constantFrom('sum', 'plus', 'if'),
      saved: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ reads, shape, saved }) => {
      const first = reads[0] ?? 'A1';
      const shapes = {
        sum: `=SUM(${reads.join(',')})`,
        plus: `=${reads.join('+')}`,
        if: `=IF(${first}>3,SUM(${reads.join(',')}),1)`,
      };
      return { text: shapes[shape], reads, saved };
    });

const book = fc.record({
  numbers: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: ROWS, maxLength: ROWS }),
  formulas: fc.tuple(...formulaCells.map((_, index) => formula(index))),
  edited: fc.constantFrom(...inputs),
  to: fc.integer({ min: 7, max: 9 }),
});

const shown = (sheets: Sheets): Record<string, unknown> =>
  Object.fromEntries([...inputs, ...formulaCells].map((cell) => [cell, sheets.value(cell)]));

it('opening changes nothing, and one edit nothing but its cell and what truly depends on it, marked where it could not follow', async () => {
  await fc.assert(
    fc.asyncProperty(book, async ({ numbers, formulas, edited, to }) => {
      const cells: Record<string, Written> = {};
      inputs.forEach((cell, index) => (cells[cell] = numbers[index] ?? 0));
      formulaCells.forEach((cell, index) => (cells[cell] = [formulas[index]?.text ?? '', formulas[index]?.saved]));
      const sheets = openSheets({ Marks: cells });
      const before = shown(sheets);
      await sheets.verify();
      expect(shown(sheets)).toEqual(before);

      const held = new Set(formulaCells.filter((cell) => sheets.standing(cell) === 'held'));
      const [moved, stale] = [new Set([edited]), new Set<string>()];
      formulas.forEach(({ reads }, index) => {
        const cell = formulaCells[index] ?? '';
        if (reads.some((read) => moved.has(read))) moved.add(cell);
        if (moved.has(cell) && (held.has(cell) || reads.some((read) => stale.has(read)))) stale.add(cell);
      });
      await sheets.set(edited, to);
      const after = shown(sheets);
      const changed = Object.keys(after).filter((cell) => after[cell] !== before[cell]);
      expect(changed.filter((cell) => !moved.has(cell) || stale.has(cell))).toEqual([]);
      expect(formulaCells.filter((cell) => sheets.standing(cell) === 'stale')).toEqual([...stale]);
    }),
    { numRuns: 40 },
  );
});
