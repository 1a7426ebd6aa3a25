import { countAside, type SetUp, withoutAside } from '../markbook/setUp';
import type { Tracker } from '../markbook/tracker';
import { answered } from '../rules';
import type { FromWorkbook } from './runExcel';
import type { TrackersState } from './trackersState';

/** What keeping trackers needs of a workbook. */
export interface SetUpPorts {
  readonly readSetUp: () => Promise<FromWorkbook<SetUp>>;
  readonly changeSetUp: (change: (setUp: SetUp) => SetUp) => Promise<FromWorkbook<true>>;
  readonly startAnew: () => Promise<FromWorkbook<true>>;
}

export interface TrackersKept {
  readonly state: () => TrackersState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly save: (trackers: readonly Tracker[], current?: string) => Promise<FromWorkbook<true>>;
  readonly choose: (id: string) => void;
  readonly forget: (id: string) => void;
  /** Remembers the screen, and the day on which it was shown, in a workbook that the add-in has kept something in already; leaves others untouched. */
  readonly rememberScreen: (name: string, day: string) => void;
  /** Starts anew where the set-up can't be read; where parts of it can't, deletes those. Only when the teacher asks. */
  readonly startAnew: () => void;
}

const problemIn = (setUp: SetUp): Pick<TrackersState, 'problem'> => {
  const { spare, entries } = countAside(setUp);
  if (spare > 0) return { problem: { code: 'set-up-twice' } };
  return entries > 0 ? { problem: { code: 'set-up-in-part', facts: { count: entries } } } : {};
};

const trackersIn = (setUp: SetUp): TrackersState => {
  const { trackers: all = [], screen, screenOn } = setUp;
  const current = all.find(({ id }) => id === setUp.tracker) ?? all[0];
  return {
    isRead: true,
    all,
    ...(current !== undefined && { current }),
    ...(screen !== undefined && { screen }),
    ...(screenOn !== undefined && { screenOn }),
    ...problemIn(setUp),
  };
};

/** The trackers of the open workbook: read once, changed here, kept in the workbook. */
export const keepTrackers = ({ readSetUp, changeSetUp, startAnew }: SetUpPorts): TrackersKept => {
  let state: TrackersState = { isRead: false, all: [] };
  /** The screen shown last waits for the next decision: to write the set-up part empties Excel's own Undo. */
  let shownLast: Pick<SetUp, 'screen' | 'screenOn'> = {};
  const listeners = new Set<() => void>();
  const show = (next: TrackersState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const change = async (part: (setUp: SetUp) => SetUp): Promise<FromWorkbook<true>> => {
    let changed: SetUp = {};
    const kept = await changeSetUp((setUp) => {
      const next = part(setUp);
      changed = JSON.stringify(next) === JSON.stringify(setUp) ? next : { ...next, ...shownLast };
      return changed;
    });
    if (kept.ok) show(trackersIn(changed));
    return kept;
  };
  void readSetUp().then((read) => {
    show(read.ok ? trackersIn(read.value) : { isRead: true, all: [], problem: read.problems[0] });
  });
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    save: (trackers, current) =>
      change((setUp) => ({ ...setUp, trackers, ...(current !== undefined && { tracker: current }) })),
    choose: (id) => {
      const current = state.all.find((tracker) => tracker.id === id);
      if (current === undefined) return;
      show({ ...state, current });
      void change((setUp) => ({ ...setUp, tracker: id }));
    },
    forget: (id) =>
      void change((setUp) => ({ ...setUp, trackers: (setUp.trackers ?? []).filter((tracker) => tracker.id !== id) })),
    rememberScreen: (name, day) => {
      shownLast = { screen: name, screenOn: day };
    },
    startAnew: () => {
      const isDamaged = state.problem?.code === 'set-up-damaged';
      const ready = isDamaged ? startAnew() : Promise.resolve(answered(true));
      void ready.then((done) => (done.ok ? change(isDamaged ? (setUp) => setUp : withoutAside) : done));
    },
  };
};
