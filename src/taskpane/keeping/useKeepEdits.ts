import { useEffect, useEffectEvent, useState } from 'react';
import type { KeptTableName } from '../../markbook/kept';
import type { Figures } from '../../markbook/tables';
import type { PaneActions } from '../workbook/paneActions';
import { readLatest } from '../workbook/readLatest';
import { keepEdits, type ChangesToKeep, type KeepEdits } from './keepEdits';

/**
 * The edits that keep rows in one of the add-in's tables as it stands now; undefined while its sheet is being read for
 * them. While it is read once more after a change, those made before stay: a preview must not vanish under the pointer
 * because a colleague types somewhere, and a write refuses what is no longer so.
 */
export const useKeepEdits = (
  table: KeptTableName,
  toKeep: ChangesToKeep,
  given: {
    readonly figures: Pick<Figures, 'sheetOf'>;
    readonly actions: PaneActions;
    readonly workbookChanges: number;
  },
): KeepEdits | undefined => {
  const { figures, actions, workbookChanges } = given;
  const [kept, setKept] = useState<{ readonly of: string; readonly edits: KeepEdits }>();
  // The table and the changes by what they say: their objects are new on every showing.
  const wanted = `${table} ${JSON.stringify(toKeep)}`;
  const editsNow = useEffectEvent(() => keepEdits(table, toKeep, figures, actions));
  useEffect(() => readLatest(editsNow, (edits) => setKept({ of: wanted, edits })), [wanted, workbookChanges, figures]);
  return kept?.of === wanted ? kept.edits : undefined;
};
