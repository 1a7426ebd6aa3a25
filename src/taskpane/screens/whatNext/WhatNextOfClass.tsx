import { useMemo, useState, type ReactNode } from 'react';
import { foundAgain, type Learner } from '../../../markbook/tracker';
import { NoSubject } from '../../workbook/NoSubject';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WorkProgress } from '../../controls/WorkProgress';
import { StepFocus } from '../tables/StepFocus';
import { inFigures } from '../../../markbook/wording';
import { ClassView } from './ClassView';
import { LearnerView } from './LearnerView';
import { useWhatNext, type WhatNextProps } from './useWhatNext';

/** The class, or one learner of it. */
export const WhatNextOfClass = (props: WhatNextProps): ReactNode => {
  const next = useWhatNext(props);
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
