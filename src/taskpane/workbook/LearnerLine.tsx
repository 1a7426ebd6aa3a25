import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { markRange } from '../../markbook/grades';
import type { Learner } from '../../markbook/tracker';
import type { PaneActions } from './paneActions';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  words: { flexBasis: '180px', flexGrow: 1 },
});

interface LearnerLineProps {
  readonly learner: Learner;
  readonly words: string;
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** One learner in a list: the name goes to the marks. */
export const LearnerLine = ({ learner, words, sheet, actions }: LearnerLineProps): ReactNode => {
  const styles = useStyles();
  const cells = markRange({ learner });
  return (
    <div className={styles.row}>
      <Link inline onClick={() => actions.goTo(sheet, cells)}>
        {learner.shownAs}
      </Link>
      <Text className={styles.words}>{words}</Text>
    </div>
  );
};
