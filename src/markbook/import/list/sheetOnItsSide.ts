import { textOf } from '../../../rules';
import type { SheetSnapshot } from '../../sheet';
import { liesOnItsSide } from './upright';

/** A sheet in sight whose headings stand below each other, with a learner in each column; none where no sheet does. */
export const sheetOnItsSide = (sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined =>
  sheets.find(
    ({ isHidden, tables, values }) =>
      !isHidden && tables.length === 0 && values.length > 0 && liesOnItsSide(values.map((row) => row.map(textOf))),
  );
