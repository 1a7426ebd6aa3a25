import { useEffect, useState } from 'react';
import type { PaneActions } from './paneActions';
import { readLatest } from './readLatest';

/** The names that sheets of the workbook have already; undefined until they were read. */
export const useSheetNames = (actions: PaneActions): readonly string[] | undefined => {
  const [names, setNames] = useState<readonly string[]>();
  useEffect(
    () =>
      readLatest(actions.sheetNames, (found) => {
        if (found.ok) setNames(found.value.map(({ name }) => name));
      }),
    [actions],
  );
  return names;
};
