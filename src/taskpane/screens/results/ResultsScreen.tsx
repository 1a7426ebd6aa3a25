import { type ReactNode, useMemo } from 'react';
import { chosenSeries, gradingSheet } from '../../../markbook/grades';
import type { WhoseRows } from '../../../markbook/keys';
import { classResults } from '../../../markbook/results';
import { learnerIds, otherClasses, readTracker, type Tracker } from '../../../markbook/tracker';
import { POINTS } from '../../../reference/points/points';
import { sittingRulesFor } from '../../../reference/policies/sittingRules';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import type { LearnerId } from '../../../rules';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { ForClass, useClass } from '../../workbook/ForClass';
import { ForSittings } from '../../workbook/ForSittings';
import { NoSubject } from '../../workbook/NoSubject';
import type { ScreenProps } from '../../workbook/screen';
import { isSnapshot, useClassSheets } from '../../workbook/useClassSheets';
import { ClassResult } from './ClassResult';

const ANYBODY = (): boolean => true;

/** Tells who is in another class of the subject; until those classes were read anybody may be, in one that can't be read nobody is. */
const useOtherClasses = (
  { workbook, trackers: { all }, actions }: ScreenProps,
  { id, subject }: Pick<Tracker, 'id' | 'subject'>,
): ((learner: LearnerId) => boolean) => {
  const others = useMemo(() => otherClasses({ id, subject }, all), [all, subject, id]);
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

interface ResultsOfTrackerProps {
  readonly isElsewhere: WhoseRows['isElsewhere'];
}

/** The results of one tracker, followed as its sheet, the tables and the sittings change. */
const ResultsOfTracker = ({ isElsewhere }: ResultsOfTrackerProps): ReactNode => {
  const here = useClass();
  const { tracker, snapshot, figures, layout, tables, actions } = here;
  const isInOtherClass = useOtherClasses(here, tracker);
  const subject = SUBJECTS.find(({ code }) => code === tracker.subject);
  const results = useMemo(() => {
    if (subject === undefined) return undefined;
    const sheet = gradingSheet(tracker, snapshot);
    const live = chosenSeries(tracker, sheet.seriesWritten);
    const rules = sittingRulesFor(subject, layout);
    const given = { figures, live, scale: layout, rules, points: POINTS, isElsewhere, isInOtherClass };
    return classResults(sheet.reading, tables, given);
  }, [tracker, snapshot, figures, layout, tables, subject, isElsewhere, isInOtherClass]);
  if (results === undefined) {
    return (
      <ScreenHeading screen="Results" sentence={`The subject ${tracker.subject} is not known: choose it in Set up.`} />
    );
  }
  return (
    <>
      <NoSubject rows={results.ofNoSubject} actions={actions} />
      <ClassResult results={results} />
    </>
  );
};

/** Pearson's results beside the class's own marks: what differs and why, certificates and points, and a review's risk. */
export const ResultsScreen = (props: ScreenProps): ReactNode => (
  <ForClass
    screen="Results"
    {...props}
    show={(given) => (
      <ForSittings
        screen="Results"
        {...props}
        tracker={given.tracker}
        show={(isElsewhere) => <ResultsOfTracker isElsewhere={isElsewhere} />}
      />
    )}
  />
);
