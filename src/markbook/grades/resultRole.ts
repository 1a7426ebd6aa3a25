import type { ComponentId } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';

/** The column of one component's UMS. */
export type UmsRole = `ums ${ComponentId}`;

/** The column of one component's grade. */
export type ComponentGradeRole = `grade ${ComponentId}`;

/** A result that has a column of its own. */
export type ResultRole = UmsRole | ComponentGradeRole | 'total' | 'grade' | 'points';

/** In the order of their columns, for every component that some subject has. */
export const RESULT_ROLES: readonly ResultRole[] = [
  ...COMPONENTS.map((component): UmsRole => `ums ${component}`),
  ...COMPONENTS.map((component): ComponentGradeRole => `grade ${component}`),
  'total',
  'grade',
  'points',
];

/** The component whose UMS or grade a column holds; none where it is of the whole qualification. */
export const componentOfRole = (role: ResultRole): ComponentId | undefined =>
  COMPONENTS.find((component) => role.endsWith(` ${component}`));

/** True for a column of grades, of a component or of the qualification. */
export const isGradeRole = (role: ResultRole): boolean => role.startsWith('grade');

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
      return `${componentOfRole(role) ?? ''} ${isGradeRole(role) ? 'grade' : 'UMS'}`;
  }
};
