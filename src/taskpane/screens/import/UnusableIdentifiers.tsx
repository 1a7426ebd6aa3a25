import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type ReadList, unusableIdentifiers, unusableInWords } from '../../../markbook/import';
import { useImportStyles } from './useImportStyles';

/** Identifiers that can't be used as they stand, told once with the remedy. */
export const UnusableIdentifiers = ({ list }: { readonly list: ReadList }): ReactNode => {
  const styles = useImportStyles();
  return unusableIdentifiers(list).map((unusable) => (
    <Body1 key={unusable.role} className={styles.block}>
      {unusableInWords(unusable)}
    </Body1>
  ));
};
