import { Field, Select } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { sendingSeries, withSendingSeries } from '../../../markbook/checkMarks';
import { chosenSeries, gradingSheet } from '../../../markbook/grades';
import { seriesOffered } from '../../../markbook/moderation';
import { seriesInWords } from '../../../markbook/wording';
import { structureFor } from '../../../reference/specifications/structures';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import { type ComponentId, internalsOf, type Series, type Subject } from '../../../rules';
import { ComponentChoice } from '../../controls/ComponentChoice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { FirstElsewhere } from '../../workbook/FirstElsewhere';
import { ForClass, useClass } from '../../workbook/ForClass';
import type { ScreenProps } from '../../workbook/screen';
import { today } from '../../workbook/today';
import { useComponentAtHand } from '../../workbook/useComponentAtHand';
import { CohortModeration } from './CohortModeration';
import { useModerationStyles } from './useModerationStyles';

interface ComponentAndSeriesProps {
  readonly components: readonly ComponentId[];
  readonly component: ComponentId;
  readonly series: Series;
  readonly held: readonly Series[];
  readonly subject: Subject;
  readonly onComponent: (component: ComponentId) => void;
  readonly onSeries: (series: Series) => void;
}

/** Which component the moderation is of, and in which series its marks are sent. */
const ComponentAndSeries = (props: ComponentAndSeriesProps): ReactNode => {
  const { components, component, series, held, subject, onComponent, onSeries } = props;
  const styles = useModerationStyles();
  const offered = seriesOffered([...held, series], subject, today().iso);
  return (
    <div className={styles.fields}>
      <ComponentChoice components={components} chosen={component} onChoose={onComponent} />
      <Field label={`Marks of ${component} sent in`} className={styles.field}>
        <Select
          className={styles.select}
          value={series}
          onChange={(_, { value }) => {
            const chosen = offered.find((each) => each === value);
            if (chosen !== undefined) onSeries(chosen);
          }}
        >
          {offered.map((each) => (
            <option key={each} value={each}>
              {seriesInWords(each)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};

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
const ModerationOfTracker = (): ReactNode => {
  const { tracker, snapshot, reading, figures, trackers, actions } = useClass();
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
  return <CohortModeration subject={subject} component={component} series={series} choice={choice} />;
};

/** Who goes to moderation, who must be added or replaced, and what amended marks change. */
export const ModerationScreen = (props: ScreenProps): ReactNode => (
  <ForClass screen="Moderation" {...props} show={() => <ModerationOfTracker />} />
);
