import { Link, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneActions } from './paneActions';
import { useRowStyles } from '../controls/useRowStyles';

interface CellRowProps {
  readonly sheet: string;
  readonly cell: string;
  /** What the link is called where the address alone would not do. */
  readonly label?: string;
  readonly words: string;
  readonly actions: PaneActions;
  /** What can be done about the cell. */
  readonly children?: ReactNode;
}

/** One row of a short list: the cell to go to, what there is to say, what can be done. */
export const CellRow = ({ sheet, cell, label = cell, words, actions, children }: CellRowProps): ReactNode => {
  const styles = useRowStyles();
  return (
    <div className={styles.row}>
      <Link inline aria-label={`Go to ${label}`} onClick={() => actions.goTo(sheet, cell)}>
        {label}
      </Link>
      <Text className={styles.words}>{words}</Text>
      {children}
    </div>
  );
};
