import { readMark, type ComponentId } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';
import type { Learner } from './learner';
import type { Tracker } from './tracker';

/** How far one component is marked: four different states, never added together. */
export interface MarkCounts {
  readonly component: ComponentId;
  readonly marked: number;
  readonly absent: number;
  readonly blank: number;
  /** Neither a whole mark, X nor blank. */
  readonly unreadable: number;
}

/** Counts marks, absences, blanks and what can't be read, for each component the tracker has a column for. */
export const markCounts = ({ columns }: Tracker, learners: readonly Learner[]): readonly MarkCounts[] =>
  COMPONENTS.filter((component) => columns.some(({ role }) => role === `mark ${component}`)).map((component) => {
    const read = learners.map(({ cells }) => readMark(cells.get(`mark ${component}`)?.value ?? null));
    const count = (is: (each: (typeof read)[number]) => boolean): number => read.filter(is).length;
    return {
      component,
      marked: count((each) => each.ok && typeof each.value === 'number'),
      absent: count((each) => each.ok && each.value === 'X'),
      blank: count((each) => each.ok && each.value === 'blank'),
      unreadable: count((each) => !each.ok),
    };
  });
