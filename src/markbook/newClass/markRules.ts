import { GRADES } from '../../rules';
import { type Area, cellAddress } from '../sheet';
import type { CellRule } from '../edits';

/** What may be typed into cells of marks: whole marks up to the maximum, X, or nothing. */
export const markRule = (area: Area, max: number): CellRule => {
  const first = cellAddress(area.row, area.column);
  return {
    area,
    kind: 'formula',
    formula: `=IF(ISNUMBER(${first}),AND(${first}>=0,${first}<=${max},${first}=INT(${first})),${first}="X")`,
    title: 'Not a mark',
    message: `Type a whole mark from 0 to ${max}, or X for absent. Leave it blank while there is none.`,
    style: 'stop',
  };
};

/** A drop-down of the grades; other spellings can be kept. */
export const gradeRule = (area: Area): CellRule => ({
  area,
  kind: 'list',
  items: GRADES,
  title: 'Not in the list',
  message: 'This is not one of the grades in the list. Keep it only if you mean it.',
  style: 'warning',
});
