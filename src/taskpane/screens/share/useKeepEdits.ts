import { useEffect, useState } from 'react';
import type { KeptTableName } from '../../../markbook/keeping/newTableEdits';
import type { TableChange } from '../../../markbook/keeping/tableChange';
import type { Figures } from '../../../markbook/tables/figures';
import type { PaneActions } from '../../frame/paneActions';
import { keepEdits, type KeepEdits } from '../../keeping/keepEdits';

/** The edits that keep rows in one of the add-in's tables as it stands now; undefined while its sheet is being read. */
export const useKeepEdits = (
  table: KeptTableName,
  change: TableChange<object>,
  given: {
    readonly figures: Pick<Figures, 'sheetOf'>;
    readonly actions: PaneActions;
    readonly workbookChanges: number;
  },
): KeepEdits | undefined => {
  const { figures, actions, workbookChanges } = given;
  const [kept, setKept] = useState<{ readonly of: string; readonly edits: KeepEdits }>();
  const wanted = `${workbookChanges} ${JSON.stringify(change)}`;
  useEffect(() => {
    let isWanted = true;
    void keepEdits(table, [change], figures, actions).then((edits) => {
      if (isWanted) setKept({ of: wanted, edits });
    });
    return () => {
      isWanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `wanted` stands for the change, which is a new object on every showing
  }, [wanted, table, figures]);
  return kept?.of === wanted ? kept.edits : undefined;
};
