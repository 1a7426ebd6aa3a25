import type { CellInput } from '../../rules';
import { cellError } from './cellError';
import { isErrorCell, type GivenCell } from './givenCell';
import { givenRange } from './givenRange';

/** The one cell given for an argument that takes no range; an error given comes out again. */
export const onlyCell = (argument: unknown, name: string): CellInput => {
  const [first = [], ...more] = givenRange(argument);
  const [cell = null, ...others] = first;
  if (more.length > 0 || others.length > 0) {
    throw cellError({ rule: 'TERMS', code: 'one-value-wanted', facts: { argument: name } });
  }
  return valueOf(cell);
};

/** The value of a cell; an error it shows is thrown. */
export const valueOf = (cell: GivenCell): CellInput => {
  if (isErrorCell(cell)) throw cell;
  return cell;
};
