import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Freshness } from '../../excel/freshness';
import type { FromWorkbook } from '../../excel/runExcel';
import type { WorkbookPorts } from '../../excel/workbookPorts';
import type { Undone } from '../../excel/writing/undoEdits';
import { cellsWritten, type Receipt, touchesWrite } from '../../markbook/edits';
import type { WorkbookProblem } from '../../markbook/wording';
import { answered, refused } from '../../rules';
import type { Write } from '../workbook/paneActions';
import { useWritesMade, type WriteMade } from './useWritesMade';

type Ports = Pick<WorkbookPorts, 'leftToUndo' | 'areaOfAddress'>;

/** Calls back once nothing of the last write is left to undo: it was taken back with Ctrl+Z, or all of it was changed since. */
const useRetiredUndo = (
  receipt: Receipt | undefined,
  { leftToUndo, areaOfAddress }: Ports,
  whenTouched: Freshness['whenTouched'],
  retire: (receipt: Receipt) => void,
): void => {
  const look = useEffectEvent(async (of: Receipt): Promise<void> => {
    const isLeft = await leftToUndo(of);
    if (isLeft.ok && !isLeft.value) retire(of);
  });
  useEffect(() => {
    if (receipt === undefined) return undefined;
    return whenTouched((sheetId, address) => {
      const area = address === undefined ? undefined : areaOfAddress(address);
      if (touchesWrite(receipt, sheetId, area)) void look(receipt);
    });
  }, [receipt, whenTouched, areaOfAddress]);
};

/** How the last write stands. It outlives the screen that asked for it, until the next write. */
type WriteState =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' | 'undoing'; readonly done: number; readonly total: number }
  | { readonly kind: 'written'; readonly words: string; readonly receipt: Receipt }
  | { readonly kind: 'moved-on'; readonly words: string }
  | { readonly kind: 'undone'; readonly undone: Undone }
  | { readonly kind: 'refused'; readonly problem: WorkbookProblem }
  | { readonly kind: 'undo-refused'; readonly problem: WorkbookProblem; readonly receipt: Receipt };

export interface Writes {
  readonly state: WriteState;
  readonly write: (write: Write) => Promise<FromWorkbook<true>>;
  readonly stop: () => void;
  readonly undo: (receipt: Receipt) => Promise<void>;
  readonly close: () => void;
  /** What was written since the pane was opened, the latest first. */
  readonly made: readonly WriteMade[];
  readonly isListShown: boolean;
  readonly showList: (isShown: boolean) => void;
}

const afterUndo = (taken: FromWorkbook<Undone>, receipt: Receipt): WriteState =>
  taken.ok ? { kind: 'undone', undone: taken.value } : { kind: 'undo-refused', problem: taken.problems[0], receipt };

const movedOn = (now: WriteState, receipt: Receipt): WriteState =>
  now.kind === 'written' && now.receipt === receipt ? { kind: 'moved-on', words: now.words } : now;

/**
 * One write at a time, followed from its first cell to its Undo. Excel tells of no table that has grown, so the add-in's
 * tables are read again after each: what a screen plans next, it plans from what stands there now.
 */
export const useWrites = (
  ports: Pick<WorkbookPorts, 'applyEdits' | 'undoEdits' | 'leftToUndo' | 'areaOfAddress'>,
  { readAgain: readTablesAgain, whenTouched }: Pick<Freshness, 'readAgain' | 'whenTouched'>,
): Writes => {
  const { applyEdits, undoEdits } = ports;
  const [state, setState] = useState<WriteState>({ kind: 'none' });
  const isBusy = useRef(false);
  const isStopped = useRef(false);
  const { add, undone, movedOn: noted, list } = useWritesMade();
  const write = useCallback(
    async (wanted: Write): Promise<FromWorkbook<true>> => {
      if (isBusy.current) return refused({ code: 'busy' });
      const { edits, held, done: words } = wanted;
      isBusy.current = true;
      isStopped.current = false;
      setState({ kind: 'writing', done: 0, total: cellsWritten(edits) });
      const tell = (done: number, total: number): void => setState({ kind: 'writing', done, total });
      const written = await applyEdits(edits, { tell, isStopped: () => isStopped.current }, held);
      isBusy.current = false;
      readTablesAgain();
      if (!written.ok) {
        setState({ kind: 'refused', problem: written.problems[0] });
        return written;
      }
      add(wanted, written.value);
      setState({ kind: 'written', words, receipt: written.value });
      return answered(true);
    },
    [applyEdits, readTablesAgain, add],
  );
  const undo = async (receipt: Receipt): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'undoing', done: 0, total: 0 });
    const taken = await undoEdits(receipt);
    isBusy.current = false;
    readTablesAgain();
    if (taken.ok) undone(receipt, taken.value.kept.length === 0);
    setState(afterUndo(taken, receipt));
  };
  useRetiredUndo(state.kind === 'written' ? state.receipt : undefined, ports, whenTouched, (receipt) => {
    noted(receipt);
    setState((now) => movedOn(now, receipt));
  });
  const stop = (): void => {
    isStopped.current = true;
  };
  return { state, write, undo, stop, close: () => setState({ kind: 'none' }), ...list };
};
