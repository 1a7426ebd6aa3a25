import { SCALE } from '../../../../reference/scale/scale';

/** The UMS that a whole table ends with: the internal and the external maximum. */
export const TOP_UMS: readonly number[] = [SCALE.internal.max, SCALE.external.max];
