/** Rings when everything has come to rest. */
export interface RestBell {
  readonly ring: () => void;
  readonly next: () => Promise<void>;
  readonly onRing: (listener: () => void) => void;
}

/** A bell that wakes everyone who waits for it, whatever becomes of those who listen. */
export function restBell(): RestBell {
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
