/** Rings when everything has come to rest. */
interface RestBell {
  readonly ring: () => void;
  readonly next: () => Promise<void>;
  readonly onRing: (listener: () => void) => void;
}

/** A bell that wakes everyone who waits for it, whatever becomes of those who listen. */
function restBell(): RestBell {
  const listeners: (() => void)[] = [];
  let waiters: (() => void)[] = [];
  return {
    ring: () => {
      const waiting = waiters;
      waiters = [];
      try {
        for (const listener of listeners) listener();
      } finally {
        for (const resolve of waiting) resolve();
      }
    },
    next: () => new Promise((resolve) => void waiters.push(resolve)),
    onRing: (listener) => void listeners.push(listener),
  };
}

/** Ways to wait for the calculation. */
export interface Waits {
  /** Resolves when no calculation is due or running; functions that have yet to answer show as busy then. */
  readonly worked: () => Promise<void>;
  /** Resolves when functions have answered too. */
  readonly settled: () => Promise<void>;
  readonly isSettled: () => boolean;
  readonly onSettled: (listener: () => void) => void;
}

/** What is known of the calculation at this moment. */
export interface Progress {
  readonly due: (isDue: boolean) => void;
  readonly isDue: () => boolean;
  /** To be called after everything that may have ended a wait. */
  readonly look: () => void;
  readonly waits: Waits;
}

/** Wakes who waits: for the calculation alone, or for the functions it called too. */
export function progressOf(isRunning: () => boolean, isWaiting: () => boolean): Progress {
  const [work, rest] = [restBell(), restBell()];
  let isDue = false;
  const isWorking = (): boolean => isDue || isRunning();
  const isSettled = (): boolean => !isWorking() && !isWaiting();
  return {
    due: (next) => {
      isDue = next;
    },
    isDue: () => isDue,
    look: () => {
      if (!isWorking()) work.ring();
      if (isSettled()) rest.ring();
    },
    waits: {
      worked: () => (isWorking() ? work.next() : Promise.resolve()),
      settled: () => (isSettled() ? Promise.resolve() : rest.next()),
      isSettled,
      onSettled: rest.onRing,
    },
  };
}
