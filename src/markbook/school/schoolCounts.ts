import type { SubjectCode } from '../../rules';
import type { SchoolLine } from './schoolLine';

/** How many classes and components there are, and how many components need somebody. */
export interface SchoolCounts {
  readonly classes: number;
  readonly components: number;
  readonly needing: number;
}

export const schoolCounts = (lines: readonly SchoolLine[]): SchoolCounts => ({
  classes: new Set(lines.map(({ tracker }) => tracker.id)).size,
  components: lines.length,
  needing: lines.filter(({ needs }) => needs.length > 0).length,
});

/** True where nobody has compared the UMS scale with the specification yet. */
export const isScaleOpen = ({ scale }: Pick<SchoolLine, 'scale'>): boolean =>
  scale === 'unconfirmed' || scale === 'assumed';

/** The subjects whose scale is still to be compared. */
export const subjectsToCompare = (lines: readonly SchoolLine[]): readonly SubjectCode[] => [
  ...new Set(lines.filter(isScaleOpen).map(({ tracker }) => tracker.subject)),
];
