import { useEffect, useState } from 'react';
import type { KeptTableName } from '../../markbook/keeping/newTableEdits';
import type { TableChange } from '../../markbook/keeping/tableChange';
import type { Figures } from '../../markbook/tables/figures';
import type { PaneActions } from '../frame/paneActions';
import { keepEdits, type KeepEdits } from './keepEdits';

/** The edits that keep rows in one of the add-in's tables as it stands now; undefined while its sheet is being read. */
export const useKeepEdits = (
  table: KeptTableName,
  changes: readonly TableChange<object>[],
  given: {
    readonly figures: Pick<Figures, 'sheetOf'>;
    readonly actions: PaneActions;
    readonly workbookChanges: number;
  },
): KeepEdits | undefined => {
  const { figures, actions, workbookChanges } = given;
  const [kept, setKept] = useState<{ readonly of: string; readonly edits: KeepEdits }>();
  const wanted = `${workbookChanges} ${JSON.stringify(changes)}`;
  useEffect(() => {
    let isWanted = true;
    void keepEdits(table, changes, figures, actions).then((edits) => {
      if (isWanted) setKept({ of: wanted, edits });
    });
    return () => {
      isWanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `wanted` stands for the changes, whose objects are new on every showing
  }, [wanted, table, figures]);
  return kept?.of === wanted ? kept.edits : undefined;
};
