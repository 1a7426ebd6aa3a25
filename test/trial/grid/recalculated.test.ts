import { expect, it } from 'vitest';
import type { Engine } from '../../../src/trial/grid/engine/engine';
import { recalculatedOf } from '../../../src/trial/grid/book/recalculated';
import { placeOf } from '../../../src/trial/book/placeKey';

const FORMULAS = ['=TODAY()', '=BTEC.UMS(A9)', '=A1+1'];

/** A sheet with these formulas in column A, each with the result 1; says which are to be saved. */
function sheet(): {
  result: (row: number, v: number) => void;
  edit: () => void;
  saved: () => number[];
  isAny: () => boolean;
} {
  let isEdited = false;
  let heard: (command: object, options: object) => void = () => undefined;
  const engine = {
    hasWorkbook: () => true,
    commands: { beforeCommandExecuted: (listener: typeof heard) => (heard = listener) },
    workbook: () => ({
      getUnitId: () => 'book',
      getSheetBySheetId: () => ({ getCellRaw: (row: number) => ({ f: FORMULAS[row], v: 1 }) }),
    }),
    formulas: { getArrayFormulaRange: () => ({}), getFormulaData: () => ({}) },
  } as unknown as Engine;
  const { places, isAny } = recalculatedOf(
    engine,
    { precedents: { of: () => [] } },
    { isEdited: () => isEdited, doFollow: () => true, isOfAddin: (formula) => formula.includes('BTEC.') },
  );
  return {
    result: (row, v) => {
      const params = { subUnitId: 'sheet', cellValue: { [row]: { 0: { v } } } };
      heard({ id: 'sheet.mutation.set-range-values', params }, { fromFormula: true });
    },
    edit: () => {
      isEdited = true;
    },
    saved: () => [...(places().get('sheet') ?? [])].map((key) => placeOf(key).row).sort(),
    isAny,
  };
}

it('today’s date and what follows from it are no reason to write into a file that nobody edited', () => {
  const { result, saved, isAny } = sheet();
  result(0, 2);
  result(2, 3);
  expect([saved(), isAny()]).toEqual([[], false]);
});

it('an answer of the add-in is one, and the date beside it is written with it', () => {
  const { result, saved, isAny } = sheet();
  result(0, 2);
  result(1, 40);
  expect([saved(), isAny()]).toEqual([[0, 1], true]);
});

it('an answer that the file had already is none', () => {
  const { result, saved } = sheet();
  result(1, 1);
  expect(saved()).toEqual([]);
});

it('after an edit every result that changes is written', () => {
  const { result, edit, saved } = sheet();
  edit();
  result(2, 3);
  result(0, 1);
  expect(saved()).toEqual([2]);
});
