import { useMemo } from 'react';
import { type SchoolClass, schoolClasses, type SchoolHeld } from '../../markbook/classes';
import type { SheetSnapshot } from '../../markbook/sheet';
import type { Figures, TablesSnapshot } from '../../markbook/tables';
import type { Tracker } from '../../markbook/tracker';
import { describeWorkbookProblem } from '../../markbook/wording';
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
const NO_SCALE = 'The UMS scale of its subject can’t be used: see UMS tables.';

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
    const found: { tracker: Tracker; snapshot: SheetSnapshot }[] = [];
    const unread: { tracker: Tracker; words: string }[] = [];
    const waiting: Tracker[] = [];
    for (const tracker of all) {
      const sheet = sheets.get(tracker.sheet);
      if (sheet === undefined) waiting.push(tracker);
      else if (isSnapshot(sheet)) found.push({ tracker, snapshot: sheet });
      else unread.push({ tracker, words: describeWorkbookProblem(sheet) });
    }
    const notRead = [...waiting, ...unread.map(({ tracker }) => tracker)];
    const { classes, withoutScale } = schoolClasses(found, { figures, tables }, notRead);
    const unscaled = withoutScale.map((tracker) => ({ tracker, words: NO_SCALE }));
    return { figures, tables, classes, waiting: waiting.length, unread: [...unread, ...unscaled] };
  }, [all, sheets, figures, tables]);
};
