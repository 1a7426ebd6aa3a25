import type { ComponentId } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';

/** The column of one component's UMS. */
export type UmsRole = `ums ${ComponentId}`;

/** A result that has a column of its own. */
export type ResultRole = UmsRole | 'total' | 'grade' | 'points';

/** In the order of their columns, for every component that some subject has. */
export const RESULT_ROLES: readonly ResultRole[] = [
  ...COMPONENTS.map((component): UmsRole => `ums ${component}`),
  'total',
  'grade',
  'points',
];

/** The component whose UMS a column holds. */
export const componentOfUms = (role: UmsRole): ComponentId => role.replace('ums ', '') as ComponentId;

/** What a result's column is headed. */
export const resultHeading = (role: ResultRole): string => {
  switch (role) {
    case 'total':
      return 'Total UMS';
    case 'grade':
      return 'Grade';
    case 'points':
      return 'Points';
    default:
      return `${componentOfUms(role)} UMS`;
  }
};
