import type { SampleSizePolicy } from '../../rules';
import data from './videoSizes.json';

/** How many learners of Sport must have video, at least, by size of cohort (MOD-8). */
export const VIDEO_SIZES = data.policies as readonly SampleSizePolicy[];
