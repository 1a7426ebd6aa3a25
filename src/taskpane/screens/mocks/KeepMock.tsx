import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { leftOutOfSittings, mockSittings, type MockSittings } from '../../../markbook/mocks';
import { heldClass } from '../../../markbook/tracker';
import { heldSittings } from '../../../markbook/sittings';
import { KeepPreview } from '../../keeping/KeepPreview';
import { counted } from '../../../markbook/wording';
import { useClass } from '../../workbook/ForClass';
import type { ClassMockProps } from './classMockProps';
import { LeaveButton } from '../../controls/LeaveButton';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM } });

/** The rows of a class's mock. Where the workbook has another subject, a mock that does not say its own is left as it is. */
const useMockSittings = ({ mocks }: ClassMockProps): MockSittings => {
  const { tables, tracker, trackers } = useClass();
  const { subject } = tracker;
  const { all } = trackers;
  return useMemo(() => {
    const isElsewhere = (): boolean => all.some((each) => each.subject !== subject);
    return mockSittings(mocks, { held: heldSittings(tables), whose: { subject, isElsewhere } });
  }, [mocks, tables, subject, all]);
};

/** Keeps a mock among the workbook's sittings, marked as mock so that no live result ever counts it. */
export const KeepMock = (props: ClassMockProps & { readonly done: () => void }): ReactNode => {
  const { mocks, sheet, done } = props;
  const { figures, workbook, actions, reading } = useClass();
  const styles = useStyles();
  const { changes, series, withoutKey, notUsable } = useMockSittings(props);
  const leftOut = leftOutOfSittings(withoutKey, notUsable);
  if (changes.length === 0) {
    return (
      <>
        <Body1 className={styles.words}>
          {series.length === 0
            ? `A sitting belongs to one series: choose one under “${mocks.mocks[0]?.component ?? ''} mock read with” first, instead of all held.`
            : `There is no mock mark to keep. ${leftOut}`}
        </Body1>
        <LeaveButton onClick={done}>Back</LeaveButton>
      </>
    );
  }
  return (
    <>
      <Body1 className={styles.words}>
        {`Kept with Kind “mock”: live results, certificates and entries leave these rows out. ${leftOut}`}
      </Body1>
      <KeepPreview
        table="BTEC_Sittings"
        changes={changes}
        figures={figures}
        workbookChanges={workbook.changes}
        button={`Keep ${counted(changes.length, 'mock sitting')}`}
        done={`Kept ${counted(changes.length, 'mock sitting')} in BTEC Sittings.`}
        held={heldClass(sheet, { withMarks: true })}
        learners={reading.learners}
        actions={actions}
        onWritten={done}
        onCancel={done}
      />
    </>
  );
};
