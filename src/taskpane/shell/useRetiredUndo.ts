import { useEffect, useEffectEvent } from 'react';
import type { Freshness } from '../../excel/freshness';
import type { WorkbookPorts } from '../../excel/workbookPorts';
import { type Receipt, touchesWrite } from '../../markbook/edits';

type Ports = Pick<WorkbookPorts, 'leftToUndo' | 'areaOfAddress'>;

/** Calls back once nothing of the last write is left to undo: it was taken back with Ctrl+Z, or all of it was changed since. */
export const useRetiredUndo = (
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
