import { useEffect, useState } from 'react';
import type { PaneActions } from '../../frame/paneActions';

/** The names that sheets of the workbook have already; undefined until they were read. */
export const useSheetNames = (actions: PaneActions): readonly string[] | undefined => {
  const [names, setNames] = useState<readonly string[]>();
  useEffect(() => {
    let isWanted = true;
    void actions.sheetNames().then((found) => {
      if (isWanted && found.ok) setNames(found.value.map(({ name }) => name));
    });
    return () => {
      isWanted = false;
    };
  }, [actions]);
  return names;
};
