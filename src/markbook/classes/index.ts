/** All classes of the school together: which trackers are one class, and who is taught elsewhere. */
export { learnersElsewhere } from './learnersElsewhere';
export type { SchoolClass, SchoolHeld } from './schoolClass';
export { schoolClasses } from './schoolClasses';
export { seriesOfLine } from './seriesOfLine';
