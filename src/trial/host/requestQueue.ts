/** Does one piece of work after another, and can say when nothing is left. */
export interface RequestQueue {
  /** Waits for its turn. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Need not wait: what ends a calculation that others are waiting for. */
  atOnce<Result>(work: () => Promise<Result>): Promise<Result>;
  /** When the last piece of work ended, by `performance.now()`; null while one is under way. */
  idleSince(): number | null;
  /** Whether anything has been asked for in turn yet. */
  wasAsked(): boolean;
}

export const createRequestQueue = (): RequestQueue => {
  let last: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  let asked = false;
  let ended = performance.now();
  const counted = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
      ended = performance.now();
    }
  };
  return {
    inTurn: (work) =>
      counted(() => {
        asked = true;
        const turn = last.then(work);
        last = turn.catch(() => undefined);
        return turn;
      }),
    atOnce: counted,
    idleSince: () => (underWay > 0 ? null : ended),
    wasAsked: () => asked,
  };
};
