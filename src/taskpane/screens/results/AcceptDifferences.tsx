import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { acceptedChanges, type ClassResults, type Comparison } from '../../../markbook/results';
import { subjectFills } from '../../../markbook/sittings';
import { useClass } from '../../workbook/ForClass';
import { KeepPreview } from '../../keeping/KeepPreview';
import { counted } from '../../../markbook/wording';
import { LeaveButton } from '../../controls/LeaveButton';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM } });

interface AcceptDifferencesProps {
  readonly results: ClassResults;
  readonly differences: readonly Comparison[];
  readonly done: () => void;
}

/** Notes differences as accepted in the Note column of their rows; a note holds until one of its two figures changes. */
export const AcceptDifferences = ({ results, differences, done }: AcceptDifferencesProps): ReactNode => {
  const { tracker, figures, workbook, actions, reading } = useClass();
  const styles = useStyles();
  const changes = acceptedChanges(differences, results.comparisons, tracker.subject);
  if (changes.length === 0) {
    return (
      <>
        <Body1 className={styles.words}>
          This result stands twice in BTEC Sittings. Remove one of its rows before a difference is accepted.
        </Body1>
        <LeaveButton onClick={done}>Back</LeaveButton>
      </>
    );
  }
  return (
    <>
      <Body1 className={styles.words}>
        Noted beside each result with both figures. Should either change, the difference is shown again.
      </Body1>
      <KeepPreview
        table="BTEC_Sittings"
        changes={changes}
        fills={subjectFills(results.learners)}
        figures={figures}
        workbookChanges={workbook.changes}
        button={`Note ${counted(changes.length, 'difference')} as accepted`}
        done={`Noted ${counted(changes.length, 'difference')} as accepted.`}
        learners={reading.learners}
        actions={actions}
        onWritten={done}
        onCancel={done}
      />
    </>
  );
};
