import { useEffect, useEffectEvent, useState } from 'react';
import type { PaneActions } from '../../../workbook/paneActions';
import { readLatest } from '../../../workbook/readLatest';

export interface TakenNames {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
}

/** The names of sheets and tables that a new one can't have; undefined until they were read. */
export const useTakenNames = (actions: PaneActions, workbookChanges: number): TakenNames | undefined => {
  const [taken, setTaken] = useState<TakenNames>();
  const read = useEffectEvent(() => Promise.all([actions.sheetNames(), actions.tableNames()]));
  useEffect(
    () =>
      readLatest(read, ([sheets, tables]) => {
        if (sheets.ok && tables.ok)
          setTaken({ sheetNames: sheets.value.map(({ name }) => name), tableNames: tables.value });
      }),
    [workbookChanges],
  );
  return taken;
};
