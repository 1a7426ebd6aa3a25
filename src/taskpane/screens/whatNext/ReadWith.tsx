import { Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { underSentence } from '../../../markbook/whatNext/whatNextWords';
import type { Conversion } from '../../../rules';
import { Qualifier } from '../../frame/Qualifier';
import { STATUS_WORDS } from '../../frame/qualifierWords';
import { useWhatNextStyles } from './useWhatNextStyles';

/** Which conversion the marks of a component are read with, and how sure it is. */
export const ReadWith = ({ conversion }: { readonly conversion: Conversion }): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <div className={styles.row}>
      <Caption1 className={styles.quiet}>{underSentence(conversion)}</Caption1>
      <Qualifier words={STATUS_WORDS[conversion.status]} />
    </div>
  );
};
