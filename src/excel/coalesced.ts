/**
 * Runs a job at once when asked, and once more afterwards for everything asked while it ran. No timer: Excel slows
 * timers down in a pane that is not seen.
 */
export const coalesced = (job: () => Promise<void>): (() => void) => {
  let isRunning = false;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    isAskedAgain = false;
    try {
      await job();
    } finally {
      isRunning = false;
    }
  };
  const ask = async (): Promise<void> => {
    do await run();
    while (isAskedAgain);
  };
  return () => {
    if (isRunning) isAskedAgain = true;
    else void ask();
  };
};
