import { type CellEntry, formulaEntry } from '../edits';
import { tableReferences } from '../grades';

const at = (heading: string): string => tableReferences(() => heading).to(0);

/** Which rows of a full table can be looked up: those with a raw mark and a UMS that are numbers. */
const tablesKey = (): string =>
  `=IF(COUNT(${at('Raw')},${at('UMS')})=2,${['Subject', 'Component', 'Series', 'Raw'].map(at).join('&"|"&')},"")`;

const RISING = ['L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'] as const;

/** Which rows of the scale can be looked up: those whose minima are numbers that rise (SCALE-3). */
const scaleKey = (): string => {
  const rises = RISING.slice(1).map((grade, index) => `${at(RISING[index] ?? '')}<${at(grade)}`);
  const counted = `COUNT(${['Max', ...RISING].map(at).join(',')})=7`;
  const top = `OR(${at('Scope')}<>"Qualification",AND(COUNT(${at('L2D*')})=1,${at('L2D')}<${at('L2D*')}))`;
  return `=IF(AND(${[counted, ...rises, top].join(',')}),${at('Scope')}&"|"&${at('Subject')},"")`;
};

/**
 * What stands in the Key column of one of the add-in's tables, by which formulas find a row without the add-in; blank
 * where the row's figures are no figures, so that such a row is never found.
 */
export const keyFormula = (table: string): string | undefined => {
  switch (table.toUpperCase()) {
    case 'BTEC_TABLES':
      return tablesKey();
    case 'BTEC_SCALE':
      return scaleKey();
    default:
      return undefined;
  }
};

/** What goes into a cell of that Key column; blank where the table has no keys. */
export const keyEntry = (table: string): CellEntry => {
  const formula = keyFormula(table);
  return formula === undefined ? '' : formulaEntry(formula);
};
