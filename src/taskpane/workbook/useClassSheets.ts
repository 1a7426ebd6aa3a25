import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { SheetSnapshot } from '../../markbook/sheet';
import type { WorkbookProblem } from '../../markbook/wording';
import { inTurn } from './inTurn';
import type { PaneActions } from './paneActions';

/** Sheets of classes by name, as read, or why one could not be; those still being read are absent. */
export type ClassSheets = ReadonlyMap<string, SheetSnapshot | WorkbookProblem>;

export const isSnapshot = (found: SheetSnapshot | WorkbookProblem): found is SheetSnapshot => 'values' in found;

/** Reads the sheets of several classes, and again whenever something in the workbook has changed. */
export const useClassSheets = (
  names: readonly string[],
  { changes }: Pick<WorkbookState, 'changes'>,
  actions: Pick<PaneActions, 'readClassSheet'>,
): ClassSheets => {
  const [sheets, setSheets] = useState<ClassSheets>(new Map());
  const [readInTurn] = useState(inTurn);
  const readAll = useEffectEvent(async (): Promise<void> => {
    const found = new Map<string, SheetSnapshot | WorkbookProblem>();
    for (const name of names) {
      const sheet = await actions.readClassSheet(name);
      found.set(name, sheet.ok ? sheet.value : sheet.problems[0]);
    }
    setSheets(found);
  });
  const look = useEffectEvent(() => readInTurn(() => readAll()));
  const wanted = names.join('\n');
  useEffect(() => {
    if (wanted !== '') void look();
  }, [wanted, changes]);
  return sheets;
};
