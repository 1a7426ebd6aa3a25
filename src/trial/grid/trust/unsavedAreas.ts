import type { IRange } from '@univerjs/core';
import { cellIndex, type CellIndex } from './cellIndex';
import { touches } from './precedents';

/** Cells and areas without saved results. */
export interface Unsaved {
  readonly add: (sheetId: string, area: IRange) => void;
  readonly has: (sheetId: string, range: IRange) => boolean;
  readonly clear: () => void;
}

interface OfSheet {
  readonly cells: CellIndex;
  readonly areas: IRange[];
}

const isOneCell = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  startRow === endRow && startColumn === endColumn;

export function unsavedAreas(): Unsaved {
  const sheets = new Map<string, OfSheet>();
  return {
    add: (sheetId, area) => {
      const { cells, areas } = sheets.get(sheetId) ?? { cells: cellIndex(), areas: [] };
      sheets.set(sheetId, { cells, areas });
      if (isOneCell(area)) cells.add(area.startRow, area.startColumn);
      else areas.push(area);
    },
    has: (sheetId, range) => {
      const known = sheets.get(sheetId);
      if (known === undefined) return false;
      return known.cells.some(range, () => true) || known.areas.some((area) => touches(area, range));
    },
    clear: () => {
      sheets.clear();
    },
  };
}
