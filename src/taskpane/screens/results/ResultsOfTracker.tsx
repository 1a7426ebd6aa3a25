import { useMemo, type ReactNode } from 'react';
import { chosenSeries, gradingSheet } from '../../../markbook/grades';
import { classResults } from '../../../markbook/results';
import { POINTS } from '../../../reference/points/points';
import { sittingRulesFor } from '../../../reference/policies/sittingRules';
import type { WhoseRows } from '../../../markbook/keys';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import type { ClassOnSheet } from '../../workbook/ForClass';
import { NoSubject } from '../../workbook/NoSubject';
import { ScreenHeading } from '../../controls/ScreenHeading';
import type { ScreenProps } from '../../workbook/screen';
import { ClassResult } from './ClassResult';
import { useOtherClasses } from './useOtherClasses';

interface ResultsOfTrackerProps extends ScreenProps, ClassOnSheet {
  readonly isElsewhere: WhoseRows['isElsewhere'];
}

/** The results of one tracker, followed as its sheet, the tables and the sittings change. */
export const ResultsOfTracker = (props: ResultsOfTrackerProps): ReactNode => {
  const { tracker, snapshot, figures, layout, tables, isElsewhere } = props;
  const isInOtherClass = useOtherClasses(props, tracker);
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
      <NoSubject rows={results.ofNoSubject} actions={props.actions} />
      <ClassResult {...props} results={results} />
    </>
  );
};
