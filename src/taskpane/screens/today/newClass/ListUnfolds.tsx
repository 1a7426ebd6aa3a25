import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookState } from '../../../../excel/freshness';
import { withRole } from '../../../../markbook/import/list/readList';
import { unusableIdentifiers } from '../../../../markbook/import/list/unusableIdentifiers';
import { unusableInWords } from '../../../../markbook/import/words/unusableWords';
import { LimitedList } from '../../../frame/LimitedList';
import { Unfold } from '../../../frame/Unfold';
import { ColumnRow } from '../../import/ColumnRow';
import { LeftOutRows } from '../../import/LeftOutRows';
import { useImportStyles } from '../../import/useImportStyles';
import { MarksAndSeries } from './MarksAndSeries';
import type { NewClassState } from './useNewClass';

interface ListUnfoldsProps {
  readonly state: NewClassState;
  readonly figures: WorkbookState['figures'];
}

/** What was decided about the list and its marks, open to change: it unfolds. */
export const ListUnfolds = ({ state, figures }: ListUnfoldsProps): ReactNode => {
  const { list, subject, changeList } = state;
  const styles = useImportStyles();
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
        {unusableIdentifiers(list).map((unusable) => (
          <Body1 key={unusable.role} className={styles.block}>
            {unusableInWords(unusable)}
          </Body1>
        ))}
        <LimitedList
          label="Columns of the list"
          items={list.columns}
          keyOf={({ column }) => String(column)}
          step={30}
          show={(column) => (
            <ColumnRow
              column={column}
              canCopy={false}
              choose={(role) => changeList(withRole(list, column.column, role))}
            />
          )}
        />
      </Unfold>
      <LeftOutRows list={list} />
    </>
  );
};
