import { Spinner } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { WorkbookState } from '../../../excel/freshness';
import { standardisedOn } from '../../../markbook/checkMarks';
import {
  type AllSaid,
  classesOfCohort,
  cohortLearners,
  heldModeration,
  moderationOf,
  type Said,
  withCohort,
} from '../../../markbook/moderation';
import type { SheetSnapshot } from '../../../markbook/sheet';
import { readTracker, type Tracker, type TrackerReading } from '../../../markbook/tracker';
import { describeWorkbookProblem, type WorkbookProblem } from '../../../markbook/wording';
import { POINTS } from '../../../reference/points/points';
import type { ComponentId, Series, Subject } from '../../../rules';
import { Notice } from '../../controls/Notice';
import { useClass } from '../../workbook/ForClass';
import { MockMarks } from '../../workbook/MockMarks';
import type { PaneActions } from '../../workbook/paneActions';
import { ScaleFirst } from '../../workbook/ScaleFirst';
import { isSnapshot, useClassSheets } from '../../workbook/useClassSheets';
import { ANYBODY, useElsewhere } from '../../workbook/useElsewhere';
import { ModerationParts } from './ModerationParts';
import { ModerationStep } from './ModerationStep';
import { ModerationContext, type ModerationAim, type ModerationTools } from './moderationTools';

/** The other classes of a cohort as they stand; those whose sheets are still being read or can't be. */
interface CohortReadings {
  readonly readings: readonly TrackerReading[];
  readonly waiting: readonly Tracker[];
  readonly problems: readonly { readonly tracker: Tracker; readonly problem: WorkbookProblem }[];
}

/** Reads the sheets of a cohort's other classes, and again whenever something in the workbook has changed. */
const useCohortReadings = (
  trackers: readonly Tracker[],
  at: SheetSnapshot,
  workbook: WorkbookState,
  actions: PaneActions,
): CohortReadings => {
  const names = [...new Set(trackers.map(({ sheet }) => sheet))].filter((name) => name !== at.name);
  const sheets = useClassSheets(names, workbook, actions);
  return useMemo(() => {
    const sheetOf = ({ sheet }: Tracker): SheetSnapshot | WorkbookProblem | undefined =>
      sheet === at.name ? at : sheets.get(sheet);
    const all = trackers.map((tracker) => ({ tracker, found: sheetOf(tracker) }));
    return {
      readings: all.flatMap(({ tracker, found }) =>
        found !== undefined && isSnapshot(found) ? [readTracker(tracker, found)] : [],
      ),
      waiting: all.flatMap(({ tracker, found }) => (found === undefined ? [tracker] : [])),
      problems: all.flatMap(({ tracker, found }) =>
        found === undefined || isSnapshot(found) ? [] : [{ tracker, problem: found }],
      ),
    };
  }, [trackers, at, sheets]);
};

const NOTHING: AllSaid = new Map();

interface SaidSoFar {
  readonly said: AllSaid;
  readonly say: (more: readonly (readonly [id: string, said: Said])[]) => void;
  readonly forget: () => void;
}

/** Remembers what the teacher says of the learners of one moderation until it is kept in the workbook or dropped. */
const useSaid = (moderation: string): SaidSoFar => {
  const [kept, setKept] = useState({ of: moderation, said: NOTHING });
  const saidOf = (each: typeof kept): AllSaid => (each.of === moderation ? each.said : NOTHING);
  return {
    said: saidOf(kept),
    say: (more) =>
      setKept((before) => {
        const after = new Map(saidOf(before));
        for (const [id, wish] of more) after.set(id, { ...after.get(id), ...wish });
        return { of: moderation, said: after };
      }),
    forget: () => setKept({ of: moderation, said: NOTHING }),
  };
};

interface CohortModerationProps {
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
  const { subject, component, series } = props;
  const here = useClass();
  const { tracker, snapshot, reading, tables, workbook, trackers, actions } = here;
  const classes = useMemo(
    () => classesOfCohort(tracker, trackers.all, component, series),
    [tracker, trackers.all, component, series],
  );
  const others = useMemo(() => classes.slice(1).flatMap((each) => (each.isIn ? [each.tracker] : [])), [classes]);
  const { readings, waiting, problems } = useCohortReadings(others, snapshot, workbook, actions);
  const cohort = useMemo(() => cohortLearners([reading, ...readings], component), [reading, readings, component]);
  const isElsewhere = useElsewhere(here, tracker.subject) ?? ANYBODY;
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
  const { tracker, figures, layout, tables, actions } = useClass();
  const [wish, setWish] = useState<{ readonly of: string; readonly aim: ModerationAim }>();
  const aim = wish?.of === nameOf(props) ? wish.aim : 'look';
  const setAim = (chosen: ModerationAim): void => setWish({ of: nameOf(props), aim: chosen });
  const { classes, cohort, days, waiting, problems, moderation, said, say, forget, choose } = useCohort(props);
  const grader = useMemo(() => ({ figures, scale: layout, points: POINTS }), [figures, layout]);
  const tools: ModerationTools = { moderation, grader, said, say, tables, actions };
  const look = (): void => setAim('look');
  const isWhole = waiting.length + problems.length === 0;
  if (aim !== 'look') {
    const [on] = days;
    return (
      <ModerationContext value={tools}>
        <ModerationStep {...{ aim, isWhole, look }} forget={forget} standardisedOn={on} />
      </ModerationContext>
    );
  }
  return (
    <ModerationContext value={tools}>
      {problems.map(({ tracker: other, problem }) => (
        <Notice
          key={other.id}
          intent="error"
          text={`${other.name} was not read, so the cohort is not whole. ${describeWorkbookProblem(problem)}`}
        />
      ))}
      <MockMarks
        trackers={classes.filter(({ isIn }) => isIn).map((each) => each.tracker)}
        components={[props.component]}
        actions={actions}
      />
      {waiting.length > 0 && <Spinner size="tiny" label={`Reading ${waiting.map(({ name }) => name).join(', ')}`} />}
      <ModerationParts
        {...{ classes, cohort, forget, choose, isWhole }}
        choice={props.choice}
        scaleFirst={<ScaleFirst figures={figures} tracker={tracker} actions={actions} />}
        setAim={setAim}
      />
    </ModerationContext>
  );
};
