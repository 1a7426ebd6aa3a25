/** A part of the pane that comes in a bundle of its own. */
export interface Bundle<Part> {
  /** The part; undefined until it came. */
  readonly part: () => Part | undefined;
  /** Asks for it; false where it did not come, and asked again it is fetched again. */
  readonly load: () => Promise<boolean>;
}

export const bundle = <Part>(fetchPart: () => Promise<Part>): Bundle<Part> => {
  let part: Part | undefined;
  let asked: Promise<boolean> | undefined;
  const load = async (): Promise<boolean> => {
    try {
      part = await fetchPart();
      return true;
    } catch {
      asked = undefined;
      return false;
    }
  };
  return { part: () => part, load: () => (asked ??= load()) };
};

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 200);
    else requestIdleCallback(() => resolve());
  });

/** Fetches one part after the other whenever there is nothing else to do, until it is ended; what does not come is fetched when it is wanted. */
export const loadWhenIdle = (parts: readonly (() => Promise<unknown>)[]): (() => void) => {
  let isEnded = false;
  const loadAll = async (): Promise<void> => {
    for (const load of parts) {
      await idle();
      if (isEnded) return;
      await load().catch(() => undefined);
    }
  };
  void loadAll();
  return () => {
    isEnded = true;
  };
};
