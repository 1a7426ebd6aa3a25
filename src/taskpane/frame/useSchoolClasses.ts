import { useMemo } from 'react';
import { schoolClass, type SchoolClass, type SchoolHeld } from '../../markbook/classes/schoolClass';
import type { TablesSnapshot } from '../../markbook/tables/snapshot';
import type { Figures } from '../../markbook/tables/figures';
import type { Tracker } from '../../markbook/tracker/tracker';
import { describeWorkbookProblem } from '../../markbook/wording/workbook';
import type { ScreenProps } from './screen';
import { isSnapshot, useClassSheets } from './useClassSheets';

/** The school's classes as they stand, and those that could not be read. */
export interface SchoolClasses extends SchoolHeld {
  readonly classes: readonly SchoolClass[];
  /** Trackers whose sheets are still being read. */
  readonly waiting: number;
  readonly unread: readonly { readonly tracker: Tracker; readonly words: string }[];
}

const NO_TABLES: TablesSnapshot = [];
const NO_SCALE = 'The UMS scale of its subject can’t be used: see Tables.';

/** Reads every class of the workbook, and again whenever something in it has changed. */
export const useSchoolClasses = ({
  workbook,
  trackers: { all },
  actions,
  figures,
}: ScreenProps & { readonly figures: Figures }): SchoolClasses => {
  const tables = workbook.tables ?? NO_TABLES;
  const sheets = useClassSheets([...new Set(all.map(({ sheet }) => sheet))], workbook, actions);
  return useMemo(() => {
    const classes: SchoolClass[] = [];
    const unread: { tracker: Tracker; words: string }[] = [];
    let waiting = 0;
    for (const tracker of all) {
      const sheet = sheets.get(tracker.sheet);
      if (sheet === undefined) {
        waiting += 1;
        continue;
      }
      if (!isSnapshot(sheet)) {
        unread.push({ tracker, words: describeWorkbookProblem(sheet) });
        continue;
      }
      const read = schoolClass(tracker, sheet, { figures, tables });
      if (read === undefined) unread.push({ tracker, words: NO_SCALE });
      else classes.push(read);
    }
    return { figures, tables, classes, waiting, unread };
  }, [all, sheets, figures, tables]);
};
