import type { ComponentId, Structure } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';
import { entryOf, functionNamed } from '../functions';
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
  const name = functionNamed(/\bBTEC[._]([A-Z]+)\(/i.exec(formula)?.[1]);
  const component = componentOf(formula) ?? componentIn(heading, structure)?.component;
  switch (name && entryOf(name).gives) {
    case 'ums':
      return component === undefined ? undefined : `ums ${component}`;
    case 'component grade':
      return component === undefined ? undefined : `grade ${component}`;
    case 'total':
      return 'total';
    case 'grade':
      return 'grade';
    case 'points':
      return 'points';
    case 'part':
      return /"(total|ums)"/i.test(formula) ? 'total' : /"points"/i.test(formula) ? 'points' : 'grade';
    case undefined:
      return undefined;
  }
};
