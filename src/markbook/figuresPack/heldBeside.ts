import type { ConversionKey } from '../../rules';
import { heldDates, type TypedDate } from '../dates';
import { conversionGroups, type Figures, keptColumns, keyText, tableAndCopies, type TablesSnapshot } from '../tables';
import { gradesOfTable } from './gradesOfTable';

/** What a workbook holds beside a pack, read once for all of the pack. */
export interface HeldBeside {
  readonly figures: Figures;
  readonly grades: ReturnType<typeof gradesOfTable>;
  readonly dates: readonly TypedDate[];
  /** Whether rows of the table are of this sitting, usable or not. */
  readonly hasRows: (table: 'BTEC_Tables' | 'BTEC_Boundaries', key: ConversionKey) => boolean;
}

const keysIn = (tables: TablesSnapshot, name: 'BTEC_Tables' | 'BTEC_Boundaries'): ReadonlySet<string> => {
  const { table } = tableAndCopies(tables, name);
  const columns = table === undefined ? undefined : keptColumns(table, name).columns;
  return new Set(columns === undefined ? [] : conversionGroups(columns).groups.map(({ key }) => keyText(key)));
};

/** Reads what a pack is compared with. */
export const heldBeside = (figures: Figures, tables: TablesSnapshot): HeldBeside => {
  const keys = { BTEC_Tables: keysIn(tables, 'BTEC_Tables'), BTEC_Boundaries: keysIn(tables, 'BTEC_Boundaries') };
  return {
    figures,
    grades: gradesOfTable(tables),
    dates: heldDates(tables).dates,
    hasRows: (table, key) => keys[table].has(keyText(key)),
  };
};
