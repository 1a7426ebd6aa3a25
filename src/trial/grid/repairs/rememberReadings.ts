import { LRUMap } from '@univerjs/core';
import type { IFunctionService } from '@univerjs/preset-sheets-core';

/** How many formulas are remembered as they were read. */
const REMEMBERED = 60_000;

/**
 * Univer reads a formula before each of three rounds through a workbook, and remembers the last 5,000 readings: in a
 * longer column none is found again. The memory shows itself only while it is emptied; there it is given more room.
 */
export function rememberReadings(functions: Pick<IFunctionService, 'deleteFormulaAstCacheKey'>): void {
  const memories: LRUMap<unknown, unknown>[] = [];
  const ofAll = Reflect.getOwnPropertyDescriptor(LRUMap.prototype, 'forEach');
  if (!ofAll) throw new Error('LRUMap.forEach has gone: look at rememberReadings.');
  try {
    LRUMap.prototype.forEach = function (this: LRUMap<unknown, unknown>) {
      memories.push(this);
    };
    functions.deleteFormulaAstCacheKey('');
  } finally {
    Object.defineProperty(LRUMap.prototype, 'forEach', ofAll);
  }
  if (memories.length === 0) throw new Error('The memory of formulas does not show itself: look at rememberReadings.');
  for (const memory of memories) memory.limit = Math.max(memory.limit, REMEMBERED);
}
