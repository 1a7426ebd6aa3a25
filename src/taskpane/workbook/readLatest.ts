/**
 * Begins to read, after a pause if typing is to come to rest first, and hands over what was read, unless something else
 * was wanted meanwhile: what an effect hands back, so that the last answer never belongs to an earlier question.
 */
export const readLatest = <Read>(
  read: (isWanted: () => boolean) => Promise<Read>,
  take: (read: Read) => void,
  pauseInMs = 0,
): (() => void) => {
  let isStillWanted = true;
  const isWanted = (): boolean => isStillWanted;
  const begin = async (): Promise<void> => {
    const found = await read(isWanted);
    if (isStillWanted) take(found);
  };
  if (pauseInMs === 0) {
    void begin();
    return () => {
      isStillWanted = false;
    };
  }
  const timer = setTimeout(() => void begin(), pauseInMs);
  return () => {
    isStillWanted = false;
    clearTimeout(timer);
  };
};
