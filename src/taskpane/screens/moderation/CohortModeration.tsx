import { Spinner } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  classesOfCohort,
  cohortLearners,
  heldModeration,
  moderationOf,
  withCohort,
} from '../../../markbook/moderation';
import type { Tracker } from '../../../markbook/tracker';
import { describeWorkbookProblem } from '../../../markbook/wording';
import { POINTS } from '../../../reference/points/points';
import type { ComponentId, Series, Subject } from '../../../rules';
import type { ClassOnSheet } from '../../workbook/ForClass';
import { MockMarks } from '../../workbook/MockMarks';
import { Notice } from '../../controls/Notice';
import { ScaleFirst } from '../../workbook/ScaleFirst';
import { ANYBODY, useElsewhere } from '../../workbook/useElsewhere';
import type { ScreenProps } from '../../workbook/screen';
import { standardisedOn } from '../../../markbook/checkMarks';
import { ModerationParts } from './ModerationParts';
import type { ModerationAim, ModerationTools } from './moderationTools';
import { ModerationStep } from './ModerationStep';
import { useCohortReadings } from './useCohortReadings';
import { useSaid } from './useSaid';

interface CohortModerationProps extends ScreenProps, ClassOnSheet {
  readonly subject: Subject;
  readonly component: ComponentId;
  readonly series: Series;
  /** Which component and series, to be chosen anew. */
  readonly choice: ReactNode;
}

/** Which moderation it is: what is said and typed for one is not for another. */
const nameOf = ({ component, series }: Pick<CohortModerationProps, 'component' | 'series'>): string =>
  `${component} ${series}`;

/** The classes of the cohort, read, with everyone in them and what the workbook holds about them. */
const useCohort = (props: CohortModerationProps) => {
  const { tracker, snapshot, reading, tables, workbook, trackers, actions, subject, component, series } = props;
  const classes = useMemo(
    () => classesOfCohort(tracker, trackers.all, component, series),
    [tracker, trackers.all, component, series],
  );
  const others = useMemo(() => classes.slice(1).flatMap((each) => (each.isIn ? [each.tracker] : [])), [classes]);
  const { readings, waiting, problems } = useCohortReadings(others, snapshot, workbook, actions);
  const cohort = useMemo(() => cohortLearners([reading, ...readings], component), [reading, readings, component]);
  const isElsewhere = useElsewhere(props, tracker.subject) ?? ANYBODY;
  const held = useMemo(
    () => heldModeration(tables, { subject: tracker.subject, component, series, isElsewhere }),
    [tables, tracker.subject, component, series, isElsewhere],
  );
  const { said, say, forget } = useSaid(nameOf(props));
  const moderation = useMemo(
    () => moderationOf({ subject, component, series, cohort, held, said }),
    [subject, component, series, cohort, held, said],
  );
  const choose = (chosen: Tracker, isIn: boolean): void =>
    void actions.saveTrackers(
      trackers.all.map((each) => (each.id === chosen.id ? withCohort(each, component, series, isIn) : each)),
      tracker.id,
    );
  const days = classes
    .flatMap((each) => (each.isIn ? (standardisedOn(each.tracker, component, series) ?? []) : []))
    .sort();
  return { classes, cohort, waiting, problems, moderation, said, say, forget, choose, days };
};

/** The moderation of a component's cohort in a series: the advice, then what the teacher does about it. */
export const CohortModeration = (props: CohortModerationProps): ReactNode => {
  const { tracker, figures, layout, tables, workbook, actions } = props;
  const [wish, setWish] = useState<{ readonly of: string; readonly aim: ModerationAim }>();
  const aim = wish?.of === nameOf(props) ? wish.aim : 'look';
  const setAim = (chosen: ModerationAim): void => setWish({ of: nameOf(props), aim: chosen });
  const { waiting, problems, moderation, said, say, ...rest } = useCohort(props);
  const grader = useMemo(() => ({ figures, scale: layout, points: POINTS }), [figures, layout]);
  const tools: ModerationTools = { moderation, grader, said, say, tables, actions };
  const look = (): void => setAim('look');
  const isWhole = waiting.length + problems.length === 0;
  if (aim !== 'look') {
    const [on] = rest.days;
    const given = { aim, figures, isWhole, look, forget: rest.forget, workbookChanges: workbook.changes };
    return <ModerationStep {...tools} {...given} classId={tracker.id} standardisedOn={on} />;
  }
  return (
    <>
      {problems.map(({ tracker: other, problem }) => (
        <Notice
          key={other.id}
          intent="error"
          text={`${other.name} was not read, so the cohort is not whole. ${describeWorkbookProblem(problem)}`}
        />
      ))}
      <MockMarks
        trackers={rest.classes.filter(({ isIn }) => isIn).map((each) => each.tracker)}
        components={[props.component]}
        actions={actions}
      />
      {waiting.length > 0 && <Spinner size="tiny" label={`Reading ${waiting.map(({ name }) => name).join(', ')}`} />}
      <ModerationParts
        {...tools}
        {...rest}
        isWhole={isWhole}
        choice={props.choice}
        figures={figures}
        scaleFirst={<ScaleFirst figures={figures} tracker={tracker} actions={actions} />}
        setAim={setAim}
      />
    </>
  );
};
