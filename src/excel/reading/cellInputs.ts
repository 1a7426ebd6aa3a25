import type { CellInput } from '../../rules';
import type { CellsRead } from './readCells';

/** The values with a blank cell as null; a formula that answers with nothing stays ''. */
export const cellInputs = ({
  values,
  formulas,
}: Pick<CellsRead, 'values' | 'formulas'>): readonly (readonly CellInput[])[] =>
  values.map((cells, row) =>
    cells.map((value, column) => (value === '' && formulas[row]?.[column] === '' ? null : value)),
  );
