import { SPECIFICATIONS } from '../../reference/specifications/specifications';

/** The UMS that a whole table ends with: the maximum of some subject's component. */
export const TOP_UMS: readonly number[] = [
  ...new Set(SPECIFICATIONS.flatMap(({ components }) => components.map(({ umsMaximum }) => umsMaximum.value))),
];
