import type { IFormulaRuntimeService } from '@univerjs/preset-sheets-core';
import { cellOf } from '../functions/customFunctions';

/** The cells whose formulas could not be worked out in this calculation: they threw, never ended or could not be read. */
export interface Failures {
  /** Counts the cell being worked out among them, whatever else comes out of it. */
  readonly add: () => void;
  /** Is the cell being worked out one of them? */
  readonly isHere: () => boolean;
  readonly clear: () => void;
}

export function failuresIn(runtime: IFormulaRuntimeService): Failures {
  const cells = new Set<string>();
  const here = (): string => cellOf(runtime.currentSubUnitId, runtime.currentRow, runtime.currentColumn);
  return {
    add: () => {
      cells.add(here());
    },
    isHere: () => cells.has(here()),
    clear: () => {
      cells.clear();
    },
  };
}
