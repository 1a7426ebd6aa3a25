import type { ReactNode } from 'react';
import { gradedSentence, type Grading } from '../../../markbook/grades';
import { Qualifiers } from '../../controls/Qualifiers';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { qualifiersOf } from './qualifiersOf';

interface GradesHeadingProps {
  readonly grading: Grading;
  readonly isCalculating: boolean;
}

/** How the class stands, in a sentence, and what qualifies every figure below. */
export const GradesHeading = ({ grading, isCalculating }: GradesHeadingProps): ReactNode => {
  const { counts, toCome } = grading.grades;
  return (
    <>
      <ScreenHeading
        screen={isCalculating ? 'Grades · calculating' : 'Grades'}
        sentence={gradedSentence(counts, toCome, grading.scale.structure)}
      />
      <Qualifiers all={qualifiersOf(grading)} place="underHeading" />
    </>
  );
};
