import { useEffect, useRef } from 'react';

/** Long enough that a pointer on its way elsewhere selects nothing. */
const REST = 250;

interface Pointing {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** Shows a row's cells on the sheet once the pointer rests on the row. */
export const usePointing = (show: () => void): Pointing => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerEnter: () => {
      timer.current = setTimeout(show, REST);
    },
    onPointerLeave: () => clearTimeout(timer.current),
  };
};
