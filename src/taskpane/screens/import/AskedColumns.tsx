import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type ReadList, ROLE_WORDS, withAnswer } from '../../../markbook/import';
import { useImportStyles } from './useImportStyles';

const NONE = 'none';
const OPEN = 'open';

interface AskedColumnsProps {
  readonly list: ReadList;
  readonly change: (list: ReadList) => void;
}

/** Uses that several columns could have: each is asked, and until it is answered no column has it. */
export const AskedColumns = ({ list, change }: AskedColumnsProps): ReactNode => {
  const styles = useImportStyles();
  return list.asked.map(({ role, columns }) => {
    const what = ROLE_WORDS.find(([each]) => each === role)?.[1] ?? role;
    return (
      <Field key={role} label={`Which column is this: ${what}?`} className={styles.field}>
        <Select
          value={OPEN}
          onChange={(_, { value }) => change(withAnswer(list, role, value === NONE ? undefined : Number(value)))}
        >
          <option value={OPEN} disabled>
            Choose
          </option>
          {columns.map((at) => {
            const column = list.columns.find((each) => each.column === at);
            const heading = column?.heading ?? '';
            const examples = column?.examples.join(', ') ?? '';
            return (
              <option key={at} value={String(at)}>
                {`${heading === '' ? `Column ${at + 1}` : heading}${examples === '' ? '' : `: ${examples}`}`}
              </option>
            );
          })}
          <option value={NONE}>None of them</option>
        </Select>
      </Field>
    );
  });
};
