/**
 * Has one piece of work done at a time. Asked while it is being done, it is done once more afterwards, however often it
 * was asked: the last answer is never older than the last question.
 */
export const inTurn = (): ((work: () => Promise<void>) => Promise<void>) => {
  let isDoing = false;
  let isAskedAgain = false;
  return async (work) => {
    isAskedAgain = true;
    if (isDoing) return;
    isDoing = true;
    try {
      while (isAskedAgain) {
        isAskedAgain = false;
        await work();
      }
    } finally {
      isDoing = false;
    }
  };
};
