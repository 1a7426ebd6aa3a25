import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Grading } from '../../../markbook/grading/grading';
import { gradedSentence } from '../../../markbook/wording/grading';
import { Qualifier } from '../../frame/Qualifier';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { qualifiersOf } from './qualifiersOf';

const useStyles = makeStyles({
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBlockEnd: tokens.spacingVerticalM,
  },
});

interface GradesHeadingProps {
  readonly grading: Grading;
  readonly isCalculating: boolean;
}

/** How the class stands, in a sentence, and what qualifies every figure below. */
export const GradesHeading = ({ grading, isCalculating }: GradesHeadingProps): ReactNode => {
  const styles = useStyles();
  const { counts, toCome } = grading.grades;
  return (
    <>
      <ScreenHeading
        screen={isCalculating ? 'Grades · calculating' : 'Grades'}
        sentence={gradedSentence(counts, toCome)}
      />
      <div className={styles.badges}>
        {qualifiersOf(grading).map((words) => (
          <Qualifier key={words.word} words={words} />
        ))}
      </div>
    </>
  );
};
