import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { expect, it } from 'vitest';
import type { Engine } from '../../../../src/trial/grid/engine/engine';
import { repairLateResults } from '../../../../src/trial/grid/repairs/lateResults';

type Cells = Record<number, Record<number, ICellData>>;
type Listener = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void;

/** What is left of results for A1, B1 and C1 when B1 was emptied and C1 typed over while they were worked out. */
function resultsLeft(options: IExecutionOptions): Cells {
  const onSheet: Cells = { 0: { 0: { f: '=1+1' }, 2: { v: 'typed' }, 3: { si: 'group' } } };
  const listeners: Listener[] = [];
  repairLateResults({
    commands: { beforeCommandExecuted: (listener: Listener) => listeners.push(listener) },
    hasWorkbook: () => true,
    workbook: () => ({
      getSheetBySheetId: () => ({ getCellRaw: (row: number, column: number) => onSheet[row]?.[column] }),
    }),
  } as unknown as Engine);
  const cellValue: Cells = { 0: { 0: { v: 2 }, 1: { v: 50 }, 2: { v: 51 }, 3: { v: 52 } } };
  const params = { subUnitId: 'sheet1', cellValue };
  for (const listener of listeners) listener({ id: 'sheet.mutation.set-range-values', params }, options);
  return cellValue;
}

it('a result of calculation fills only cells in which a formula still stands', () => {
  expect(resultsLeft({ applyFormulaCalculationResult: true })).toEqual({ 0: { 0: { v: 2 }, 3: { v: 52 } } });
});

it('what someone enters is never taken for a late result', () => {
  expect(Object.keys(resultsLeft({})[0] ?? {})).toEqual(['0', '1', '2', '3']);
});
