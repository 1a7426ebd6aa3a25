import { useMemo } from 'react';
import { learnerIds, readTracker, type Tracker } from '../../../markbook/tracker';
import type { LearnerId } from '../../../rules';
import type { ScreenProps } from '../../workbook/screen';
import { isSnapshot, useClassSheets } from '../../workbook/useClassSheets';

const ANYBODY = (): boolean => true;

/** Tells who is in another class of the subject; until those classes were read anybody may be, in one that can't be read nobody is. */
export const useOtherClasses = (
  { workbook, trackers: { all }, actions }: ScreenProps,
  { id, subject }: Pick<Tracker, 'id' | 'subject'>,
): ((learner: LearnerId) => boolean) => {
  const others = useMemo(() => all.filter((each) => each.subject === subject && each.id !== id), [all, subject, id]);
  const sheets = useClassSheets([...new Set(others.map(({ sheet }) => sheet))], workbook, actions);
  return useMemo(() => {
    if (others.some(({ sheet }) => !sheets.has(sheet))) return ANYBODY;
    const learners = others.flatMap((tracker) => {
      const found = sheets.get(tracker.sheet);
      return found !== undefined && isSnapshot(found) ? readTracker(tracker, found).learners : [];
    });
    const known = new Set(learners.flatMap(learnerIds));
    return (learner: LearnerId) => known.has(learner);
  }, [others, sheets]);
};
