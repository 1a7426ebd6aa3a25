import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { figuresOfTally, gradedSentence, grading, gradingPlan, nextStep, tallyWords } from '../../../markbook/grades';
import type { TablesSnapshot } from '../../../markbook/tables';
import {
  classNeeds,
  type Need,
  needWords,
  nextDate,
  nextDateWords,
  samplesToDo,
  unsentOf,
} from '../../../markbook/today';
import type { Tracker } from '../../../markbook/tracker';
import { POINTS } from '../../../reference/points/points';
import { DistributionPicture } from '../../charts/Distribution';
import { FootButtons } from '../../controls/FootButtons';
import { LimitedList } from '../../controls/LimitedList';
import { Qualifiers } from '../../controls/Qualifiers';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { useGradedClass } from '../../workbook/ForGrades';
import type { PaneActions } from '../../workbook/paneActions';
import { today } from '../../workbook/today';
import { ANYBODY, useElsewhere } from '../../workbook/useElsewhere';
import { qualifiersOf } from '../grades/qualifiersOf';
import { useSettling } from '../grades/useSettling';
import { type Leads, leadsTo, todayStep, type TodayStep } from './todayStep';

/** Goes where something of Today leads; of several cells to the next each time it is asked. */
type Follow = (leads: Leads, times: number) => void;

/** The same for a class on its sheet. */
const followOn =
  (sheet: string, actions: PaneActions): Follow =>
  (leads, times) => {
    if ('to' in leads) {
      actions.openScreen(leads.to, leads.part);
      return;
    }
    const cell = leads.cells[times % leads.cells.length];
    if (cell !== undefined) actions.goTo(sheet, cell);
  };

interface NeedsYouProps {
  readonly needs: readonly Need[];
  readonly follow: Follow;
}

/** What is missing of the class, each a way to it; nothing where nothing is. */
const NeedsYou = ({ needs, follow }: NeedsYouProps): ReactNode => {
  if (needs.length === 0) return null;
  const title = `Needs you (${needs.length})`;
  return (
    <Section title={title}>
      <LimitedList
        label={title}
        items={needs}
        keyOf={needWords}
        show={(need) => (
          <Link as="button" onClick={() => follow(leadsTo(need), 0)}>
            {needWords(need)}
          </Link>
        )}
      />
    </Section>
  );
};

interface StepOfTodayProps {
  readonly step: TodayStep;
  readonly follow: Follow;
}

/** The one thing to do next with the class: the screen where it is done, or the cells where it stands, in turn. */
const StepOfToday = ({ step: { words, button, leads }, follow }: StepOfTodayProps): ReactNode => {
  const [seen, setSeen] = useState(0);
  const run = (): void => {
    follow(leads, seen);
    setSeen(seen + 1);
  };
  return (
    <>
      {words !== '' && <Body1 block>{words}</Body1>}
      <FootButtons>
        <Button appearance="primary" onClick={run}>
          {button}
        </Button>
      </FootButtons>
    </>
  );
};

interface NextDayProps {
  readonly tracker: Tracker;
  readonly tables: TablesSnapshot;
  readonly actions: PaneActions;
}

/** The next date the class has to keep, and the days left; the way to the dates where none is held. */
const NextDay = ({ tracker, tables, actions }: NextDayProps): ReactNode => {
  const day = today().iso;
  const next = useMemo(() => nextDate(tracker, day, tables), [tracker, day, tables]);
  return (
    <Section title="Next date">
      <Body1 block>{nextDateWords(next, day)}</Body1>
      <Link as="button" onClick={() => actions.openScreen('Set up')}>
        {next.code === 'none' ? 'Type it from Pearson’s key dates in Set up' : 'All dates in Set up'}
      </Link>
    </Section>
  );
};

const useStyles = makeStyles({ words: { display: 'block', marginBlock: tokens.spacingVerticalS } });

/** The class worked out as on Grades, and what it needs. */
const useClassNow = () => {
  const here = useGradedClass();
  const { tracker, snapshot, figures, scale, tables } = here;
  const { all } = here.trackers;
  const isElsewhere = useElsewhere(here, tracker.subject) ?? ANYBODY;
  const graded = useMemo(
    () => grading({ tracker, snapshot, figures, points: POINTS }, scale),
    [tracker, snapshot, figures, scale],
  );
  const plan = useMemo(
    () =>
      gradingPlan(graded.sheet, {
        series: graded.series,
        withPoints: false,
        overTyped: false,
        toCorrect: graded.grades.marksToMend,
      }),
    [graded],
  );
  const needs = useMemo(() => {
    const given = { all, tables, today: today().iso, isElsewhere };
    return classNeeds(graded, figures, samplesToDo(graded, given), unsentOf(graded, given));
  }, [graded, figures, all, tables, isElsewhere]);
  return { graded, needs, step: nextStep(graded, plan) };
};

/** A class today: a sentence, its picture, the next step, what needs the teacher, and the next date. */
export const ClassToday = (): ReactNode => {
  const { tables, actions, readAgain } = useGradedClass();
  const styles = useStyles();
  const { graded, needs, step } = useClassNow();
  useSettling(
    graded.differences.some(({ reason }) => reason.code === 'stale'),
    readAgain,
  );
  const { counts, toCome, tally } = graded.grades;
  const follow = followOn(graded.sheet.snapshot.name, actions);
  const said = tallyWords(figuresOfTally(tally, POINTS));
  return (
    <>
      <ScreenHeading screen="Today" sentence={gradedSentence(counts, toCome, graded.scale.structure)} />
      <Qualifiers all={qualifiersOf(graded)} place="underHeading" />
      {said !== '' && (
        <>
          <DistributionPicture counts={tally} />
          <Body1 className={styles.words}>{said}</Body1>
        </>
      )}
      <StepOfToday step={todayStep(step, graded, needs)} follow={follow} />
      <NeedsYou needs={needs} follow={follow} />
      <NextDay tracker={graded.sheet.reading.tracker} {...{ tables, actions }} />
    </>
  );
};
