import type { Scale } from '../../rules';
import data from './scale.json';

const { internal, external, qualification, source } = data;

/** The UMS scale as known so far; a teacher confirms or corrects it in the workbook (SCALE-1). */
export const SCALE: Scale = { internal, external, qualification, source, status: data.status as Scale['status'] };

/** How much of the qualification's UMS the external must carry, in per cent (SCALE-3). */
export const LEAST_EXTERNAL_PERCENT: number = data.leastExternalPercent.value;
