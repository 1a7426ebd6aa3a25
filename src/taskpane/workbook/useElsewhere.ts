import { useMemo } from 'react';
import { learnersElsewhere } from '../../markbook/classes';
import type { SheetSnapshot } from '../../markbook/sheet';
import { sayNoSubject, type TablesSnapshot } from '../../markbook/tables';
import { onlyOf, type WhoseRows } from '../../markbook/keys';
import { readTracker, type Tracker } from '../../markbook/tracker';
import type { SubjectCode } from '../../rules';
import type { ScreenProps } from './screen';
import { isSnapshot, useClassSheets } from './useClassSheets';

const NO_TABLES: TablesSnapshot = [];
/** Until those classes were read, anybody may be in one. */
export const ANYBODY = (): boolean => true;

const NONE: readonly Tracker[] = [];

/**
 * Tells which learners are in a class of another subject than that one; undefined while those classes are being read.
 * They are read only where the workbook has some and keeps rows of learners that do not say their subject.
 */
export const useElsewhere = (
  { workbook, trackers: { all }, actions }: ScreenProps,
  subject: SubjectCode,
): WhoseRows['isElsewhere'] | undefined => {
  const tables = workbook.tables ?? NO_TABLES;
  const isAsked = useMemo(() => sayNoSubject(tables), [tables]);
  const others = useMemo(
    () => (isAsked ? all.filter((each) => each.subject !== subject) : NONE),
    [all, isAsked, subject],
  );
  const sheets = useClassSheets([...new Set(others.map(({ sheet }) => sheet))], workbook, actions);
  return useMemo(() => {
    if (others.length === 0) return onlyOf(subject).isElsewhere;
    if (others.some(({ sheet }) => !sheets.has(sheet))) return undefined;
    const snapshotOf = ({ sheet }: Tracker): SheetSnapshot | undefined => {
      const found = sheets.get(sheet);
      return found !== undefined && isSnapshot(found) ? found : undefined;
    };
    const read = others.flatMap((tracker) => {
      const snapshot = snapshotOf(tracker);
      return snapshot === undefined ? [] : [{ tracker, learners: readTracker(tracker, snapshot).learners }];
    });
    const unread = others.filter((tracker) => snapshotOf(tracker) === undefined);
    return learnersElsewhere(read, unread)(subject);
  }, [others, sheets, subject]);
};
