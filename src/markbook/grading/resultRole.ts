import type { ComponentId } from '../../rules';

/** A result that has a column of its own. */
export type ResultRole = `ums ${ComponentId}` | 'total' | 'grade' | 'points';

/** In the order of their columns. */
export const RESULT_ROLES = [
  'ums C1',
  'ums C2',
  'ums C3',
  'total',
  'grade',
  'points',
] as const satisfies readonly ResultRole[];
