import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { ChangedCell } from '../../../markbook/edits';
import { mockPlan, nothingToWriteWords } from '../../../markbook/mocks';
import { cellAddress } from '../../../markbook/sheet';
import { heldClass } from '../../../markbook/tracker';
import { inTheWayWords } from '../../../markbook/grades';
import { WritePreview } from '../../preview/WritePreview';
import { counted } from '../../../markbook/wording';
import { useClass } from '../../workbook/ForClass';
import type { ClassMockProps } from './classMockProps';
import { LeaveButton } from '../../controls/LeaveButton';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM } });

const columnOf = (cell: string): string => cell.replace(/\d/g, '');
const rowOf = (cell: string): number => Number(cell.replace(/\D/g, ''));

/** Writes a mock's UMS and grades beside the marks as live formulas, in columns whose headings say that they are a mock. */
export const WriteMock = ({ mocks, sheet, done }: ClassMockProps & { readonly done: () => void }): ReactNode => {
  const { actions, readAgain } = useClass();
  const styles = useStyles();
  const plan = useMemo(() => mockPlan(mocks, sheet), [mocks, sheet]);
  const headings = useMemo(
    () =>
      new Map((plan.ok ? plan.columns : []).map(({ column, heading }) => [columnOf(cellAddress(0, column)), heading])),
    [plan],
  );
  const held = useMemo(() => heldClass(sheet), [sheet]);
  const names = useMemo(() => new Map(sheet.reading.learners.map(({ row, shownAs }) => [row + 1, shownAs])), [sheet]);
  const groupOf = useCallback(
    ({ cell, before }: ChangedCell): string =>
      before === '' ? `${headings.get(columnOf(cell)) ?? ''}, column ${columnOf(cell)}` : 'Written over',
    [headings],
  );
  const nameOf = useCallback(({ cell }: ChangedCell) => names.get(rowOf(cell)) ?? 'Heading', [names]);
  if (!plan.ok || plan.formulas === 0) {
    const words = plan.ok ? nothingToWriteWords(plan.columns.length) : inTheWayWords(plan.columns, plan.cell);
    return (
      <>
        <Body1 className={styles.words}>{words}</Body1>
        <LeaveButton onClick={done}>Back</LeaveButton>
      </>
    );
  }
  return (
    <WritePreview
      edits={plan.edits}
      held={held}
      button={`Write ${counted(plan.formulas, 'mock formula')}`}
      done={`Wrote ${counted(plan.formulas, 'mock formula')}.`}
      actions={actions}
      groupOf={groupOf}
      nameOf={nameOf}
      onWritten={() => {
        done();
        readAgain();
      }}
      onCancel={done}
    >
      <Body1 block>The columns of live UMS and grades stay as they are.</Body1>
    </WritePreview>
  );
};
