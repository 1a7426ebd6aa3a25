import type { ComponentId, Structure } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';
import { componentIn } from './headingRole';
import type { ColumnRole } from './tracker';

const QUOTED = /"([^"]*)"/g;

const componentOf = (formula: string): ComponentId | undefined => {
  for (const [, text] of formula.matchAll(QUOTED)) {
    const component = COMPONENTS.find((each) => /^C?\d$/i.test(text ?? '') && each.endsWith((text ?? '').slice(-1)));
    if (component !== undefined) return component;
  }
  return undefined;
};

/** What a column of the add-in's own formulas works out; the heading names the component where the formula does not. */
export const formulaRole = (formula: string, heading: string, structure: Structure): ColumnRole | undefined => {
  const name = /\bBTEC[._]([A-Z]+)\(/i.exec(formula)?.[1]?.toUpperCase();
  const component = componentOf(formula) ?? componentIn(heading, structure)?.component;
  if (name === 'UMS') return component === undefined ? undefined : `ums ${component}`;
  if (name === 'GRADE') return component === undefined ? undefined : `grade ${component}`;
  if (name === 'TOTAL') return 'total';
  if (name === 'QUALGRADE') return 'grade';
  if (name === 'POINTS') return 'points';
  if (name === 'AWARD')
    return /"(total|ums)"/i.test(formula) ? 'total' : /"points"/i.test(formula) ? 'points' : 'grade';
  return undefined;
};
