import type { WorkbookProblem } from '../markbook/wording/workbook';
import type { Touched, WorkbookState } from './freshness';

export interface WorkbookStore {
  readonly state: () => WorkbookState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells of cells that changed, and where, as far as that is known. */
  readonly touch: Touched;
  readonly whenTouched: (listener: Touched) => () => void;
  readonly change: (part: Partial<WorkbookState>) => void;
  /** Notes how an attempt ended: its problem, or that it has none any more. */
  readonly note: (attempt: keyof WorkbookState['problems'], problem?: WorkbookProblem) => void;
}

/** Holds what is known about the workbook and tells whoever shows it. */
export const workbookStore = (): WorkbookStore => {
  let current: WorkbookState = { isReading: true, grades: 'unknown', changes: 0, problems: {} };
  const listeners = new Set<() => void>();
  const touched = new Set<Touched>();
  const change = (part: Partial<WorkbookState>): void => {
    current = { ...current, ...part };
    for (const listener of listeners) listener();
  };
  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    change,
    touch: (sheetId, address) => {
      for (const listener of touched) listener(sheetId, address);
    },
    whenTouched: (listener) => {
      touched.add(listener);
      return () => {
        touched.delete(listener);
      };
    },
    note: (attempt, problem) => {
      const { [attempt]: before, ...others } = current.problems;
      if (before === undefined && problem === undefined) return;
      change({ problems: problem === undefined ? others : { ...others, [attempt]: problem } });
    },
  };
};
