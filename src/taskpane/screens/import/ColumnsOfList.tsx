import type { ReactNode } from 'react';
import { type ReadList, withRole } from '../../../markbook/import';
import { LimitedList } from '../../controls/LimitedList';
import { ColumnRow } from './ColumnRow';

interface ColumnsOfListProps {
  readonly list: ReadList;
  readonly change: (list: ReadList) => void;
  /** Whether a column may be copied under its own heading. */
  readonly canCopy: (column: ReadList['columns'][number]) => boolean;
}

/** What each column of a list is taken for, open to change. */
export const ColumnsOfList = ({ list, change, canCopy }: ColumnsOfListProps): ReactNode => (
  <LimitedList
    label="Columns of the list"
    items={list.columns}
    keyOf={({ column }) => String(column)}
    step={30}
    show={(column) => (
      <ColumnRow
        column={column}
        canCopy={canCopy(column)}
        choose={(role) => change(withRole(list, column.column, role))}
      />
    )}
  />
);
