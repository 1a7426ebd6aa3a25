import { Link, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ModeratedLearner } from '../../../markbook/moderation';
import type { PaneActions } from '../../workbook/paneActions';
import { useModerationStyles } from './useModerationStyles';

interface ModeratedRowProps {
  readonly learner: ModeratedLearner;
  readonly words: string;
  readonly actions: PaneActions;
  /** What can be done about the learner. */
  readonly children?: ReactNode;
}

/** A learner in a short list: the name goes to the mark's cell. */
export const ModeratedRow = ({ learner, words, actions, children }: ModeratedRowProps): ReactNode => {
  const styles = useModerationStyles();
  const { sheet } = learner.tracker;
  const { cell } = learner.cell;
  return (
    <div className={styles.row}>
      <Link inline onClick={() => actions.goTo(sheet, cell)}>
        {learner.learner.shownAs}
      </Link>
      <Text className={styles.words}>{words}</Text>
      {children}
    </div>
  );
};
