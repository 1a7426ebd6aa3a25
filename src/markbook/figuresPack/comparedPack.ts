import type { Figures, TablesSnapshot } from '../tables';
import { comparedDate } from './comparedDate';
import { comparedScale } from './comparedScale';
import { comparedTable } from './comparedTable';
import { heldBeside } from './heldBeside';
import type { PackItem } from './packItem';
import type { GivenPack } from './readPack';

/** Every figure of a pack beside what the workbook holds: the same, new, or different. */
export const comparedPack = (pack: GivenPack, figures: Figures, tables: TablesSnapshot): readonly PackItem[] => {
  const beside = heldBeside(figures, tables);
  return [
    ...pack.tables.map((given) => comparedTable(given, beside)),
    ...pack.scales.map((given) => comparedScale(given, pack.figures, figures)),
    ...pack.dates.map((given) => comparedDate(given, beside)),
  ];
};
