import { useSyncExternalStore } from 'react';

/** From here on a table of many columns can be read; narrower, a list takes its place. */
const WIDE = '(min-width: 800px)';

const subscribe = (listener: () => void): (() => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the pane is wide enough for a table of many columns. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
