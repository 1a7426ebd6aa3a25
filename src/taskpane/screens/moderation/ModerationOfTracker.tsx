import { useMemo, type ReactNode } from 'react';
import { sendingSeries, withSendingSeries } from '../../../markbook/checkMarks';
import { chosenSeries, gradingSheet } from '../../../markbook/grades';
import { internalsOf, type Series } from '../../../rules';
import { structureFor } from '../../../reference/specifications/structures';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import { FirstElsewhere } from '../../workbook/FirstElsewhere';
import type { ClassOnSheet } from '../../workbook/ForClass';
import { useComponentAtHand } from '../../workbook/useComponentAtHand';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { today } from '../../workbook/today';
import type { ScreenProps } from '../../workbook/screen';
import { CohortModeration } from './CohortModeration';
import { ComponentAndSeries } from './ComponentAndSeries';

const NoMarks = ({ actions }: Pick<ScreenProps, 'actions'>): ReactNode => (
  <FirstElsewhere
    screen="Moderation"
    sentence="No column of marks of an internal component is set up."
    words="Say in Set up which columns hold the marks of the internal components."
    button="Go to Set up"
    goTo="Set up"
    actions={actions}
  />
);

/** The moderation of one internal component in the series in which its marks are sent. */
export const ModerationOfTracker = (props: ScreenProps & ClassOnSheet): ReactNode => {
  const { tracker, snapshot, reading, figures, trackers, actions } = props;
  const marked = internalsOf(structureFor(tracker.subject)).filter((each) =>
    reading.tracker.columns.some(({ role }) => role === `mark ${each}`),
  );
  const [atHand, takeComponent] = useComponentAtHand(tracker.id);
  const component = marked.find((each) => each === atHand) ?? marked[0];
  const graded = useMemo(
    () => chosenSeries(tracker, gradingSheet(tracker, snapshot).seriesWritten),
    [tracker, snapshot],
  );
  const subject = subjectOfCode(tracker.subject);
  if (subject === undefined) return <ScreenHeading screen="Moderation" sentence="This subject is not known." />;
  if (component === undefined) return <NoMarks actions={actions} />;
  const { chosen: series } = sendingSeries(tracker, component, {
    today: today().iso,
    subject,
    graded: graded[component],
  });
  const keepSeries = (chosen: Series): void => {
    const next = withSendingSeries(tracker, component, chosen);
    void actions.saveTrackers(
      trackers.all.map((each) => (each.id === tracker.id ? next : each)),
      tracker.id,
    );
  };
  const choice = (
    <ComponentAndSeries
      components={marked}
      component={component}
      series={series}
      held={figures.seriesHeld(tracker.subject, component)}
      subject={subject}
      onComponent={takeComponent}
      onSeries={keepSeries}
    />
  );
  return <CohortModeration {...props} subject={subject} component={component} series={series} choice={choice} />;
};
