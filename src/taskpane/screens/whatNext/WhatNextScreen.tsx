import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { isOfferedTo } from '../../../markbook/dates';
import { chosenConversions, type ChosenSeries } from '../../../markbook/grades';
import type { WhoseRows } from '../../../markbook/keys';
import type { HeldConversion } from '../../../markbook/tables';
import { foundAgain, type Learner } from '../../../markbook/tracker';
import {
  type ClassSittings,
  classWhatNext,
  comingSeries,
  type LearnerOutlook,
  learnerOutlook,
  seriesToPlan,
  type Under,
} from '../../../markbook/whatNext';
import { inFigures } from '../../../markbook/wording';
import type { Series } from '../../../rules';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WorkProgress } from '../../controls/WorkProgress';
import { ForGrades, useGradedClass } from '../../workbook/ForGrades';
import { ForSittings } from '../../workbook/ForSittings';
import { NoSubject } from '../../workbook/NoSubject';
import { rememberedChoice } from '../../workbook/rememberedChoice';
import type { ScreenProps } from '../../workbook/screen';
import { today } from '../../workbook/today';
import { StepFocus } from '../tables/StepFocus';
import { ClassView } from './ClassView';
import { LearnerView } from './LearnerView';
import type { WhatNext } from './whatNextOf';

/** As many learners as are looked at in one go without anyone noticing. */
const AT_ONCE = 200;
/** How long a larger class is worked on before the pane may breathe. */
const SLICE_IN_MS = 40;

interface Question {
  readonly read: ClassSittings;
  readonly terms: { readonly coming: Series; readonly under: Under };
}

interface Answered {
  readonly question: Question;
  readonly outlooks: readonly LearnerOutlook[];
}

/** Every learner's outlook; a large class is worked through in slices, with the last answer shown meanwhile. */
interface Outlooks {
  /** Absent until the first answer is complete. */
  readonly outlooks: readonly LearnerOutlook[] | undefined;
  readonly done: number;
}

const outlookOf = ({ read, terms }: Question, index: number): readonly LearnerOutlook[] => {
  const ledger = read.ledgers[index];
  return ledger === undefined ? [] : [learnerOutlook(ledger, read.rules, terms)];
};

/** Works out what the coming series can change for each learner, whenever the ledgers or the question's terms do. */
const useOutlooks = (read: ClassSittings, coming: Series, under: Under): Outlooks => {
  const question = useMemo((): Question => ({ read, terms: { coming, under } }), [read, coming, under]);
  const { length } = read.ledgers;
  const small = useMemo(
    () => (length > AT_ONCE ? undefined : question.read.ledgers.flatMap((_, index) => outlookOf(question, index))),
    [question, length],
  );
  const [answered, setAnswered] = useState<Answered>();
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (length <= AT_ONCE) return undefined;
    const outlooks: LearnerOutlook[] = [];
    const work = (): void => {
      const until = performance.now() + SLICE_IN_MS;
      while (outlooks.length < length && performance.now() < until) {
        outlooks.push(...outlookOf(question, outlooks.length));
      }
      setDone(outlooks.length);
      if (outlooks.length < length) timer = setTimeout(work);
      else setAnswered({ question, outlooks });
    };
    let timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [question, length]);
  return { outlooks: small ?? answered?.outlooks, done: small === undefined ? done : length };
};

/** The series the class plans for, and the series that what-if marks are read with. */
const usePlannedSeries = rememberedChoice<Series>();
const useUnder = rememberedChoice<ChosenSeries>();

const NONE: readonly LearnerOutlook[] = [];

interface WhatNextProps {
  readonly isElsewhere: WhoseRows['isElsewhere'];
}

/** Works out the class's ledgers whenever the workbook changes, and every learner's outlook whenever a question's terms do. */
const useWhatNext = (isElsewhere: WhoseRows['isElsewhere']): WhatNext => {
  const { tracker, snapshot, reading, figures, layout, scale, tables, readAgain, workbook, actions } = useGradedClass();
  const day = today().iso;
  const [planned, planFor] = usePlannedSeries(tracker.id);
  const [wished, wish] = useUnder(tracker.id);
  const read = useMemo(
    () => classWhatNext({ tracker, snapshot, reading, figures, scale, tables, isElsewhere }),
    [tracker, snapshot, reading, figures, scale, tables, isElsewhere],
  );
  const isOffered = isOfferedTo(tracker.subject);
  const now = comingSeries(day, isOffered);
  const coming = planned ?? now;
  const under = useMemo((): Under<HeldConversion> => {
    const chosen = read.choices.map((choice) => {
      const series = wished?.[choice.component];
      const conversion = choice.held.find((each) => each.series === series) ?? choice.conversion;
      return { ...choice, ...(conversion === undefined ? {} : { conversion }) };
    });
    return chosenConversions(chosen) as Under<HeldConversion>;
  }, [read, wished]);
  const { outlooks, done } = useOutlooks(read, coming, under);
  return {
    ...{ tracker, snapshot, reading, figures, layout, scale, tables, readAgain, workbook, actions },
    ...read,
    outlooks: outlooks ?? NONE,
    isReady: outlooks !== undefined,
    done,
    coming,
    now,
    seriesAhead: seriesToPlan(now, read.lastHeld, isOffered),
    planFor,
    day,
    under,
    takeUnder: (series) => wish({ ...wished, ...series }),
  };
};

/** The class, or one learner of it. */
const WhatNextOfClass = ({ isElsewhere }: WhatNextProps): ReactNode => {
  const next = useWhatNext(isElsewhere);
  const [chosen, setChosen] = useState<Learner>();
  const learners = useMemo(() => next.outlooks.map(({ learner }) => learner), [next.outlooks]);
  const found = foundAgain(chosen, learners);
  const outlook = next.outlooks.find(({ learner }) => learner === found);
  const open = (row: number | undefined): void => setChosen(learners.find((each) => each.row === row));
  const total = next.ledgers.length;
  const progress = next.done < total && (
    <WorkProgress label={`Looking at the sittings of ${inFigures(total)} learners`} done={next.done} total={total} />
  );
  if (!next.isReady) {
    return (
      <>
        <ScreenHeading screen="What next" sentence={`Looking at the sittings of ${inFigures(total)} learners.`} />
        {progress}
      </>
    );
  }
  return (
    <StepFocus step={outlook === undefined ? 'class' : `${outlook.learner.key?.text ?? ''} ${chosen?.row ?? ''}`}>
      {progress}
      <NoSubject rows={next.ofNoSubject} actions={next.actions} />
      {outlook === undefined ? (
        <ClassView next={next} open={open} />
      ) : (
        <LearnerView key={outlook.learner.key?.text ?? outlook.learner.row} next={next} outlook={outlook} open={open} />
      )}
    </StepFocus>
  );
};

/** What a class can still gain: retakes, resits and claims, before the entry deadline, from its ledger of sittings. */
export const WhatNextScreen = (props: ScreenProps): ReactNode => (
  <ForGrades
    screen="What next"
    {...props}
    show={(given) => (
      <ForSittings
        screen="What next"
        {...props}
        tracker={given.tracker}
        show={(isElsewhere) => <WhatNextOfClass isElsewhere={isElsewhere} />}
      />
    )}
  />
);
