import { useMemo, type ReactNode } from 'react';
import { gradingSheet } from '../../../markbook/grading/gradingSheet';
import { chosenSeries } from '../../../markbook/grading/seriesChoices';
import { classResults } from '../../../markbook/results/classResults';
import { POINTS } from '../../../reference/points/points';
import { sittingRulesFor } from '../../../reference/policies/sittingRules';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import type { ClassOnSheet } from '../../frame/ForClass';
import { ScreenHeading } from '../../frame/ScreenHeading';
import type { ScreenProps } from '../../frame/screen';
import { ClassResult } from './ClassResult';

/** The results of one tracker, followed as its sheet, the tables and the sittings change. */
export const ResultsOfTracker = (props: ScreenProps & ClassOnSheet): ReactNode => {
  const { tracker, snapshot, figures, layout, tables } = props;
  const subject = SUBJECTS.find(({ code }) => code === tracker.subject);
  const results = useMemo(() => {
    if (subject === undefined) return undefined;
    const sheet = gradingSheet(tracker, snapshot);
    const live = chosenSeries(tracker, sheet.seriesWritten);
    const rules = sittingRulesFor(subject, layout);
    return classResults(sheet.reading, tables, { figures, live, scale: layout, rules, points: POINTS });
  }, [tracker, snapshot, figures, layout, tables, subject]);
  if (results === undefined) {
    return (
      <ScreenHeading screen="Results" sentence={`The subject ${tracker.subject} is not known: choose it in Set up.`} />
    );
  }
  return <ClassResult {...props} results={results} />;
};
