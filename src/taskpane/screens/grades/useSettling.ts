import { useEffect, useEffectEvent, useState } from 'react';

const FIRST_WAIT_IN_MS = 400;
const MOST_LOOKS = 5;

/** Excel tells nobody when the add-in's cells are calculated: while some are behind, the sheet is looked at again a few times. True while that goes on. */
export const useSettling = (isBehind: boolean, readAgain: () => void): boolean => {
  const [looks, setLooks] = useState(0);
  const lookAgain = useEffectEvent(() => {
    setLooks(looks + 1);
    readAgain();
  });
  const isWaiting = isBehind && looks < MOST_LOOKS;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(lookAgain, FIRST_WAIT_IN_MS * 2 ** looks);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting, looks]);
  if (!isBehind && looks > 0) setLooks(0);
  return isWaiting;
};
