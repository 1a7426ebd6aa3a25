import type { SampleSizePolicy } from '../../rules';
import data from './sampleSizes.json';

/** How many learners' work is moderated, by size of cohort, as published from one series to the next (MOD-1, MOD-2). */
export const SAMPLE_SIZES = data.policies as readonly SampleSizePolicy[];
