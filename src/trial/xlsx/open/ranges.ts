import type { IRange } from '@univerjs/core';
import type { Area } from '../../book/terms';
import { parseAreas } from '../package/addresses';

/** An area in the spreadsheet's own terms. */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** A list of areas as the file writes it, in the spreadsheet's own terms. */
export function rangesOf(text: string | undefined): IRange[] {
  return parseAreas(text ?? '').map(rangeOf);
}
