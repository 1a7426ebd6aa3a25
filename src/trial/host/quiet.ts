/** How long nothing may be asked for before it counts as quiet, in milliseconds. */
const QUIET = 100;
const LOOK_AGAIN = 20;

/** Resolves when, by what it is told, nothing has been under way for a moment. */
export const untilQuiet = async (idleSince: () => number | null): Promise<void> => {
  for (;;) {
    const since = idleSince();
    if (since !== null && performance.now() - since >= QUIET) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
};
