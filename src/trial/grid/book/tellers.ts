import type { Grid, GridEvent } from '../port';

/** Those who are told what happens in the grid. */
export interface Tellers {
  readonly on: Grid['on'];
  readonly tell: (event: GridEvent) => void;
  /** From now on, and until it is called again with false, nobody is told of anything. */
  readonly mute: (isMute: boolean) => void;
}

export function tellers(): Tellers {
  const listeners = new Set<(event: GridEvent) => void>();
  let isMuted = false;
  return {
    on: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell: (event) => {
      for (const listener of isMuted ? [] : [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          // One who fails keeps nothing from the others, nor from the spreadsheet itself.
          reportError(error);
        }
      }
    },
    mute: (isMute) => {
      isMuted = isMute;
    },
  };
}
