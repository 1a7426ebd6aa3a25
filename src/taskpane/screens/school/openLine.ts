import type { SchoolLine, SchoolNeed } from '../../../markbook/school';

/** Opens what a line is about: its class, its component, and the screen on which it is seen to. */
export type OpenLine = (line: SchoolLine, need: SchoolNeed | undefined) => void;
