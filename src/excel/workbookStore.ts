import type { WorkbookProblem } from '../markbook/wording';
import type { CellsTouched, WorkbookState } from './freshness';

export interface WorkbookStore {
  readonly state: () => WorkbookState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells of cells that changed, and where, as far as that is known. */
  readonly touch: CellsTouched;
  readonly whenTouched: (listener: CellsTouched) => () => void;
  /** Tells that someone moved about. */
  readonly move: () => void;
  readonly whenMoved: (listener: () => void) => () => void;
  readonly change: (part: Partial<WorkbookState>) => void;
  /** Notes how an attempt ended: its problem, or that it has none any more. */
  readonly note: (attempt: keyof WorkbookState['problems'], problem?: WorkbookProblem) => void;
}

/** Those who are to be told, until they ask not to be. */
const audience = <Told extends readonly unknown[]>() => {
  const listeners = new Set<(...told: Told) => void>();
  return {
    tell: (...told: Told): void => {
      for (const listener of listeners) listener(...told);
    },
    join: (listener: (...told: Told) => void): (() => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

/** Holds what is known about the workbook and tells whoever shows it. */
export const workbookStore = (): WorkbookStore => {
  let current: WorkbookState = { isReading: true, grades: 'unknown', changes: 0, problems: {} };
  const changed = audience<[]>();
  const touched = audience<Parameters<CellsTouched>>();
  const moved = audience<[]>();
  const change = (part: Partial<WorkbookState>): void => {
    current = { ...current, ...part };
    changed.tell();
  };
  return {
    state: () => current,
    subscribe: changed.join,
    change,
    touch: touched.tell,
    whenTouched: touched.join,
    move: moved.tell,
    whenMoved: moved.join,
    note: (attempt, problem) => {
      const { [attempt]: before, ...others } = current.problems;
      if (before === undefined && problem === undefined) return;
      change({ problems: problem === undefined ? others : { ...others, [attempt]: problem } });
    },
  };
};
