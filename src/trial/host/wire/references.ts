import type { Played } from './played';

/** The objects that Office.js asked to be kept beyond one request, by the id it was given for each. */
export interface References {
  keep(played: Played): string;
  find(id: string): Played | undefined;
  release(id: string): void;
  releaseAll(): void;
  count(): number;
}

export const createReferences = (): References => {
  const kept = new Map<string, Played>();
  let last = 0;
  return {
    keep: (played) => {
      last += 1;
      const id = `ref${last}`;
      kept.set(id, played);
      return id;
    },
    find: (id) => kept.get(id),
    release: (id) => {
      kept.delete(id);
    },
    releaseAll: () => {
      kept.clear();
    },
    count: () => kept.size,
  };
};
