import { useCallback, useState } from 'react';
import type { Receipt } from '../../markbook/edits';
import type { Write } from '../workbook/paneActions';
import { clockTime } from '../workbook/today';

/** One write since the pane was opened: when, what and where, and whether it stands. */
export interface WriteMade {
  readonly at: string;
  readonly words: string;
  readonly sheets: readonly string[];
  readonly receipt: Receipt;
  readonly standing: 'stands' | 'undone' | 'moved on';
  /** What goes with it once an Undo has taken it back whole. */
  readonly whenUndone?: () => void;
}

/** So many are remembered: each holds what stood there before. */
const MOST = 20;

const sheetsOf = ({ edits }: Write): readonly string[] => [
  ...new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []))),
];

/** What was written since the pane was opened, the latest first; kept nowhere. */
export const useWritesMade = () => {
  const [made, setMade] = useState<readonly WriteMade[]>([]);
  const [isListShown, showList] = useState(false);
  const add = useCallback((write: Write, receipt: Receipt): void => {
    const { done: words, undone } = write;
    const one = { at: clockTime(), words, sheets: sheetsOf(write), receipt, standing: 'stands' } as const;
    setMade((before) => [{ ...one, ...(undone && { whenUndone: undone }) }, ...before].slice(0, MOST));
  }, []);
  const mark = useCallback(
    (receipt: Receipt, standing: WriteMade['standing']): void =>
      setMade((before) => before.map((each) => (each.receipt === receipt ? { ...each, standing } : each))),
    [],
  );
  const undone = (receipt: Receipt, isWhole: boolean): void => {
    mark(receipt, 'undone');
    if (isWhole) made.find((each) => each.receipt === receipt)?.whenUndone?.();
  };
  const movedOn = (receipt: Receipt): void => mark(receipt, 'moved on');
  return { add, undone, movedOn, list: { made, isListShown, showList } };
};
