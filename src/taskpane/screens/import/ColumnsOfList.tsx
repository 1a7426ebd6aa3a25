import { Caption1, Select } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { type ListColumn, type ReadList, ROLE_WORDS, withColumnRole } from '../../../markbook/import';
import { LimitedList } from '../../controls/LimitedList';
import { useImportStyles } from './useImportStyles';

interface ColumnRowProps {
  readonly column: ListColumn;
  readonly canCopy: boolean;
  readonly choose: (role: ListColumn['role']) => void;
}

const noteOn = ({ role, isSensitive }: ListColumn): string => {
  if (isSensitive)
    return role === 'left-out' ? 'Sensitive: left out unless you choose it. ' : 'Sensitive: chosen by you. ';
  return '';
};

/** What one column of a list is used for, with a few of its cells, open to change. */
const ColumnRow = ({ column, canCopy, choose }: ColumnRowProps): ReactNode => {
  const styles = useImportStyles();
  const id = useId();
  const shown = ROLE_WORDS.filter(([role]) => role !== 'same-heading' || canCopy || column.role === role);
  const examples = column.isSensitive && column.role === 'left-out' ? '' : column.examples.join(', ');
  return (
    <div className={styles.row}>
      <span id={id} className={`${styles.grow} ${styles.strong}`}>
        {column.heading === '' ? `Column ${column.column + 1}` : column.heading}
      </span>
      <Select
        aria-labelledby={id}
        aria-describedby={`${id}-note`}
        value={column.role}
        onChange={(_, { value }) => {
          const chosen = ROLE_WORDS.find(([role]) => role === value);
          if (chosen !== undefined) choose(chosen[0]);
        }}
      >
        {shown.map(([role, words]) => (
          <option key={role} value={role}>
            {words}
          </option>
        ))}
      </Select>
      <Caption1 id={`${id}-note`} className={`${styles.quiet} ${styles.whole}`}>
        {noteOn(column)}
        {examples === '' ? '' : `Such as ${examples}`}
      </Caption1>
    </div>
  );
};

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
        choose={(role) => change(withColumnRole(list, column.column, role))}
      />
    )}
  />
);
