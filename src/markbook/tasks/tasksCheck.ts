import { readMark, type ComponentId, type MarkProblem } from '../../rules';
import type { Learner, LearnerCell, SheetCells, TrackerReading } from '../tracker';
import { taskColumns, type TaskColumn } from './taskColumns';

/** What is to be looked at in the marks of tasks. */
export type TaskFindingKind =
  | { readonly code: 'above'; readonly task: TaskColumn; readonly mark: number; readonly max: number }
  | { readonly code: 'unreadable'; readonly task: TaskColumn; readonly problems: readonly MarkProblem[] }
  /** All tasks have a mark, and the component's is another number. */
  | { readonly code: 'sum-differs'; readonly mark: number; readonly sum: number }
  /** The component has a mark although some of its tasks have none. */
  | { readonly code: 'part-missing'; readonly mark: number; readonly missing: readonly TaskColumn[] }
  /** Absent for the component, with marks for tasks. */
  | { readonly code: 'absent-with-marks'; readonly sum: number };

/** One finding and the cell it stands in: the task's, else the component's. */
export type TaskFinding = TaskFindingKind & { readonly learner: Learner; readonly cell: LearnerCell };

/** The tasks of one learner as they add up. */
export interface LearnerTasks {
  readonly learner: Learner;
  /** The cell with the component's mark. */
  readonly mark: LearnerCell;
  readonly marks: readonly (number | 'X' | 'blank' | 'unreadable')[];
}

/** The tasks of a component, checked against their maxima and the component's mark. */
export interface TasksCheck {
  readonly component: ComponentId;
  readonly tasks: readonly TaskColumn[];
  readonly learners: readonly LearnerTasks[];
  readonly findings: readonly TaskFinding[];
  /** What the maxima of all tasks add up to; absent while one is not known. */
  readonly maximum?: number;
  /** Learners whose tasks all have marks and add up to the component's. */
  readonly agreeing: number;
}

const readOf = (cell: LearnerCell | undefined) => readMark(cell?.value ?? null);

const stateOf = (cell: LearnerCell | undefined): LearnerTasks['marks'][number] => {
  const read = readOf(cell);
  return read.ok ? read.value : 'unreadable';
};

const ofTasks = ({ learner }: LearnerTasks, tasks: readonly TaskColumn[]): readonly TaskFinding[] =>
  tasks.flatMap((task): readonly TaskFinding[] => {
    const cell = learner.tasks?.get(task.column);
    if (cell === undefined || cell.work !== undefined) return [];
    const read = readOf(cell);
    if (!read.ok) return [{ code: 'unreadable', task, problems: read.problems, learner, cell }];
    const { max } = task;
    const isAbove = typeof read.value === 'number' && max !== undefined && read.value > max;
    return isAbove ? [{ code: 'above', task, mark: Number(read.value), max, learner, cell }] : [];
  });

/** What the marks of tasks add up to; undefined while one of them has none. */
export const sumOfTasks = ({ marks }: Pick<LearnerTasks, 'marks'>): number | undefined =>
  marks.reduce<number | undefined>(
    (sum, each) => (sum === undefined || typeof each !== 'number' ? undefined : sum + each),
    0,
  );

const ofSum = (each: LearnerTasks, tasks: readonly TaskColumn[]): readonly TaskFinding[] => {
  const { learner, mark: cell, marks } = each;
  const mark = stateOf(cell);
  const sum = sumOfTasks(each);
  const given = marks.filter((value) => typeof value === 'number');
  if (mark === 'X' && given.length > 0) {
    return [{ code: 'absent-with-marks', sum: given.reduce((all, value) => all + value, 0), learner, cell }];
  }
  if (typeof mark !== 'number') return [];
  if (sum !== undefined) return sum === mark ? [] : [{ code: 'sum-differs', mark, sum, learner, cell }];
  const missing = tasks.filter((_, index) => typeof marks[index] !== 'number');
  return given.length === 0 && !marks.includes('X') ? [] : [{ code: 'part-missing', mark, missing, learner, cell }];
};

const sumOfMaxima = (tasks: readonly TaskColumn[]): number | undefined =>
  tasks.reduce<number | undefined>(
    (sum, { max }) => (sum === undefined || max === undefined ? undefined : sum + max),
    0,
  );

/** Checks the tasks of a component: each against its maximum, their sum against the component's mark. */
export const tasksCheck = (
  reading: TrackerReading,
  cells: SheetCells,
  component: ComponentId,
): TasksCheck | undefined => {
  const tasks = taskColumns(reading, cells, component);
  if (tasks.length === 0) return undefined;
  const learners = reading.learners.flatMap((learner): readonly LearnerTasks[] => {
    const mark = learner.cells.get(`mark ${component}`);
    const marks = tasks.map(({ column }) => stateOf(learner.tasks?.get(column)));
    return mark === undefined ? [] : [{ learner, mark, marks }];
  });
  const maximum = sumOfMaxima(tasks);
  return {
    component,
    tasks,
    learners,
    findings: learners.flatMap((each) => [...ofTasks(each, tasks), ...ofSum(each, tasks)]),
    ...(maximum === undefined ? {} : { maximum }),
    agreeing: learners.filter((each) => {
      const sum = sumOfTasks(each);
      return sum !== undefined && sum === stateOf(each.mark);
    }).length,
  };
};
