import { useState, type ReactNode } from 'react';
import type { ClassAtHand } from '../../frame/ForClass';
import type { ScreenProps } from '../screen';
import { StepFocus } from '../tables/StepFocus';
import { ClassView } from './ClassView';
import { LearnerView } from './LearnerView';
import { useWhatNext } from './useWhatNext';

/** The class, or one learner of it. */
export const WhatNextOfClass = (props: ScreenProps & ClassAtHand): ReactNode => {
  const next = useWhatNext(props);
  const [row, setRow] = useState<number>();
  const outlook = next.outlooks.find(({ learner }) => learner.row === row);
  return (
    <StepFocus step={outlook === undefined ? 'class' : String(row)}>
      {outlook === undefined ? (
        <ClassView next={next} open={setRow} />
      ) : (
        <LearnerView key={row} next={next} outlook={outlook} open={setRow} />
      )}
    </StepFocus>
  );
};
