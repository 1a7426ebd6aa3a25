import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import {
  type GradedLearner,
  type Grading,
  markRange,
  neededFor,
  neededFrame,
  neededHeading,
  neededWords,
} from '../../../markbook/grades';
import type { GradeCode } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: '140px' },
  words: { display: 'block' },
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  needs: { paddingInlineStart: tokens.spacingHorizontalS, paddingBlockStart: tokens.spacingVerticalXS },
});

interface LearnerNeedsProps {
  readonly learner: GradedLearner;
  /** How the learner stands: `L2P, 1 mark on C1 from L2M`. */
  readonly words: string;
  /** The grade to aim at; absent: the next one up. */
  readonly target?: GradeCode;
  readonly grading: Grading;
  readonly actions: PaneActions;
}

/** One learner in a list: a click on the name goes to the marks; the needed marks unfold (WHATIF-1). */
export const LearnerNeeds = ({ learner, words, target, grading, actions }: LearnerNeedsProps): ReactNode => {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { name: sheet } = grading.sheet.snapshot;
  const cells = markRange(learner);
  const needed = isOpen ? neededFor(learner, grading, target) : [];
  const { shownAs } = learner.learner;
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.name}>
          <Link inline onClick={() => actions.goTo(sheet, cells)}>
            {shownAs}
          </Link>
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`Needs, ${shownAs}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          Needs
        </Button>
      </div>
      <Text className={styles.words}>{words}</Text>
      <div id={id} className={styles.needs} hidden={!isOpen}>
        {isOpen && (
          <>
            <Caption1>{neededHeading(neededFrame(learner, needed))}</Caption1>
            {needed.length > 0 && (
              <ul className={styles.list}>
                {needed.map((each) => (
                  <li key={`${each.component} ${each.target}`}>{neededWords(each)}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </div>
  );
};
