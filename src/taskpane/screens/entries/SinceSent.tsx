import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { kindsPutRight, sinceSentences } from '../../../markbook/entries';
import { counted } from '../../../markbook/wording';
import type { SetAim } from './entriesAim';
import type { Entries } from './useEntries';
import { useEntriesStyles } from './useEntriesStyles';

interface SinceSentProps {
  readonly entries: Entries;
  readonly setAim: SetAim;
}

/** What was sent, when and by whom, and what has changed since (ENT-8). */
export const SinceSent = ({ entries: { since }, setAim }: SinceSentProps): ReactNode => {
  const styles = useEntriesStyles();
  const { toSend, toWithdraw, otherKind } = since;
  const isOpen = toSend.length + toWithdraw.length > 0;
  return (
    <div className={styles.fields}>
      {sinceSentences(since).map((words) => (
        <Body1 key={words}>{words}</Body1>
      ))}
      {isOpen && (
        <Button size="small" onClick={() => setAim({ kind: 'sent' })}>
          Record as sent
        </Button>
      )}
      {otherKind.length > 0 && (
        <Button
          size="small"
          onClick={() =>
            setAim({
              kind: 'write',
              write: {
                words: 'What was sat has changed since these entries were recorded.',
                button: `Correct ${counted(otherKind.length, 'entry', 'entries')}`,
                done: `Corrected ${counted(otherKind.length, 'entry', 'entries')}.`,
                changesOf: kindsPutRight,
              },
            })
          }
        >
          Correct their kind
        </Button>
      )}
    </div>
  );
};
