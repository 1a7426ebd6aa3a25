import type { ReactNode } from 'react';
import type { WorkbookState } from '../../../../excel/freshness';
import { Unfold } from '../../../controls/Unfold';
import { ColumnsOfList } from '../../import/ColumnsOfList';
import { LeftOutRows } from '../../import/LeftOutRows';
import { UnusableIdentifiers } from '../../import/UnusableIdentifiers';
import { MarksAndSeries } from './MarksAndSeries';
import type { NewClassState } from './useNewClass';

interface ListUnfoldsProps {
  readonly state: NewClassState;
  readonly figures: WorkbookState['figures'];
}

/** What was decided about the list and its marks, open to change: it unfolds. */
export const ListUnfolds = ({ state, figures }: ListUnfoldsProps): ReactNode => {
  const { list, subject, changeList } = state;
  const isAnyoneKnown = list.columns.some(({ role }) => role !== 'left-out' && role !== 'same-heading');
  return (
    <>
      {subject !== undefined && (
        <Unfold
          title="Maximum marks and series"
          heading="h2"
          opensWhen={state.listed.taken > 0 && state.notHeld.length > 0}
        >
          <MarksAndSeries {...{ state, subject, figures }} />
        </Unfold>
      )}
      <Unfold title="Columns of the list" heading="h2" opensWhen={!isAnyoneKnown && list.rows.length > 0}>
        <UnusableIdentifiers list={list} />
        <ColumnsOfList list={list} change={changeList} canCopy={() => false} />
      </Unfold>
      <LeftOutRows list={list} />
    </>
  );
};
