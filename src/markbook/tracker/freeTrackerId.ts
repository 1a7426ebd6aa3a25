import type { Tracker } from './tracker';

/** An id that no tracker of the workbook has. */
export const freeTrackerId = (all: readonly Tracker[]): string => {
  const numbers = all.map(({ id }) => Number(/^tracker-(\d+)$/.exec(id)?.[1] ?? 0));
  return `tracker-${Math.max(0, ...numbers) + 1}`;
};
