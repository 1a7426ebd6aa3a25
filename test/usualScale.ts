import { builtInScale } from '../src/reference/scale/scale';
import { USUAL_STRUCTURE } from '../src/reference/specifications/structures';

/** The scale of a subject with two internals and an external, as most have (STR-1). */
export const SCALE = builtInScale(USUAL_STRUCTURE);
