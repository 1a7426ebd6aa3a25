import { componentIn } from './headingRole';
import type { ColumnRole } from './tracker';

const QUOTED = /"([^"]*)"/g;

const componentOf = (formula: string): 'C1' | 'C2' | 'C3' | undefined => {
  for (const [, text] of formula.matchAll(QUOTED)) {
    const component = /^C?[123]$/i.test(text ?? '') ? `C${(text ?? '').slice(-1)}` : undefined;
    if (component === 'C1' || component === 'C2' || component === 'C3') return component;
  }
  return undefined;
};

/** What a column of the add-in's own formulas works out; the heading names the component where the formula does not. */
export const formulaRole = (formula: string, heading: string): ColumnRole | undefined => {
  const name = /\bBTEC[._]([A-Z]+)\(/i.exec(formula)?.[1]?.toUpperCase();
  const component = componentOf(formula) ?? componentIn(heading)?.component;
  if (name === 'UMS') return component === undefined ? undefined : `ums ${component}`;
  if (name === 'GRADE') return component === undefined ? undefined : `grade ${component}`;
  if (name === 'TOTAL') return 'total';
  if (name === 'QUALGRADE') return 'grade';
  if (name === 'POINTS') return 'points';
  if (name === 'AWARD')
    return /"(total|ums)"/i.test(formula) ? 'total' : /"points"/i.test(formula) ? 'points' : 'grade';
  return undefined;
};
