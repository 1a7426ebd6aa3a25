import { Body1, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PastedFault } from '../../../../markbook/paste';
import { LimitedList } from '../../../controls/LimitedList';

const useStyles = makeStyles({
  faults: { marginBlockStart: tokens.spacingVerticalM },
});

interface FaultsProps {
  readonly title: string;
  readonly intent: 'error' | 'warning';
  readonly faults: readonly PastedFault[];
}

/** What is wrong or odd in a pasted table, each with its line in the box above. */
export const PasteFaults = ({ title, intent, faults }: FaultsProps): ReactNode => {
  const styles = useStyles();
  if (faults.length === 0) return null;
  return (
    <div className={styles.faults}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{title}</MessageBarBody>
      </MessageBar>
      <LimitedList
        label={title}
        items={faults.map((fault, index) => ({ ...fault, id: String(index) }))}
        keyOf={({ id }) => id}
        show={({ line, words }) => (
          <>
            {line !== undefined && <Text weight="semibold">{`Line ${line} `}</Text>}
            <Body1>{words}</Body1>
          </>
        )}
      />
    </div>
  );
};
