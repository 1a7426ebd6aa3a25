const LONGEST_WAIT = 250;

/** Resolves after the next picture was painted; in a window that is not seen, nothing is painted, so after a moment. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });

/** What the page waits for before it may call itself ready. */
export interface Awaited {
  /** Resolves at once when no calculation is pending or running. */
  readonly calculated: () => Promise<void>;
  /** Resolves once the pane is connected and has answered everything it was told; or once it is known that it can't come. */
  readonly paneQuiet: () => Promise<void>;
  /** Whether the page works without the pane, because something of it did not come. */
  readonly isPaneMissing: () => boolean;
}

export interface PageState {
  /** Leaves `ready` at once; comes back when pane and calculation have come to rest. */
  readonly calculating: () => void;
  /** Leaves `ready` at once and stays `loading` until the work is over, refused or not. */
  readonly loadingWhile: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Keeps `<body data-state>`: `loading`, `calculating`, `ready`. Ready means: pane connected, tables read, last calculation
 * painted. Where the pane can't come, the page comes to rest as `without-pane`.
 */
export const createPageState = (body: HTMLElement, { calculated, paneQuiet, isPaneMissing }: Awaited): PageState => {
  let changes = 0;
  let loads = 0;

  const comeToRest = async (): Promise<void> => {
    const seen = changes;
    await calculated();
    await paneQuiet();
    await calculated();
    await afterPaint();
    if (seen === changes && loads === 0) body.dataset['state'] = isPaneMissing() ? 'without-pane' : 'ready';
  };
  const calculating = (): void => {
    changes += 1;
    if (loads > 0) return;
    body.dataset['state'] = 'calculating';
    void comeToRest();
  };
  const loadingWhile = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    loads += 1;
    body.dataset['state'] = 'loading';
    try {
      return await work();
    } finally {
      loads -= 1;
      calculating();
    }
  };
  return { calculating, loadingWhile };
};
