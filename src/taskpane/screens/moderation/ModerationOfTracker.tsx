import { useMemo, useState, type ReactNode } from 'react';
import { gradingSheet } from '../../../markbook/grading/gradingSheet';
import { chosenSeries, type ChosenSeries } from '../../../markbook/grading/seriesChoices';
import { INTERNAL_COMPONENTS, type ComponentId, type Series } from '../../../rules';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import type { ClassAtHand } from '../../frame/ForClass';
import { ScreenHeading } from '../../frame/ScreenHeading';
import type { ScreenProps } from '../screen';
import { CohortModeration } from './CohortModeration';
import { ComponentAndSeries } from './ComponentAndSeries';

/** The moderation of one internal component; its series is asked for once where the workbook does not say it. */
export const ModerationOfTracker = (props: ScreenProps & ClassAtHand): ReactNode => {
  const { tracker, snapshot, reading, figures, trackers, actions } = props;
  const marked = INTERNAL_COMPONENTS.filter((each) =>
    reading.tracker.columns.some(({ role }) => role === `mark ${each}`),
  );
  const [component, setComponent] = useState<ComponentId>(marked[0] ?? 'C1');
  const [looked, setLooked] = useState<ChosenSeries>({});
  const written = useMemo(() => gradingSheet(tracker, snapshot).seriesWritten, [tracker, snapshot]);
  const kept = chosenSeries(tracker, written);
  const series = { ...kept, ...looked }[component];
  const subject = SUBJECTS.find(({ code }) => code === tracker.subject);
  const choose = (chosen: Series): void => {
    setLooked({ ...looked, [component]: chosen });
    if (kept[component] !== undefined) return;
    const next = { ...tracker, series: { ...tracker.series, [component]: chosen } };
    void actions.saveTrackers(
      trackers.all.map((each) => (each.id === tracker.id ? next : each)),
      tracker.id,
    );
  };
  const choice = (
    <ComponentAndSeries
      component={component}
      series={series}
      kept={kept[component]}
      held={figures.seriesHeld(tracker.subject, component)}
      onComponent={setComponent}
      onSeries={choose}
    />
  );
  if (subject === undefined) return <ScreenHeading screen="Moderation" sentence="This subject is not known." />;
  if (series === undefined) {
    return (
      <>
        <ScreenHeading screen="Moderation" sentence={`Which series is ${component} moderated in?`} />
        {choice}
      </>
    );
  }
  return (
    <CohortModeration
      key={`${component} ${series}`}
      {...props}
      subject={subject}
      component={component}
      series={series}
      choice={choice}
    />
  );
};
