import type { CellName } from '../edits';
import { inFigures } from './counted';

/** More cells than this are counted rather than named. */
const NAMED = 4;

/** Cells in a sentence: `11B DIT H7, H8 and 3 more`. A sheet is said once for the cells that follow on it. */
export const cellsInWords = (cells: readonly CellName[]): string => {
  const shown = cells.length > NAMED ? cells.slice(0, NAMED - 1) : cells;
  const names = shown.map(({ sheet, cell }, index) => (shown[index - 1]?.sheet === sheet ? cell : `${sheet} ${cell}`));
  const left = cells.length - shown.length;
  return left === 0 ? names.join(', ') : `${names.join(', ')} and ${inFigures(left)} more`;
};
