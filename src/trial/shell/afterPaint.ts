const LONGEST_WAIT = 250;

/** Resolves after the next picture was painted; in a window that is not seen, nothing is painted, so after a moment. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
