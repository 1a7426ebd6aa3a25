import { Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { groupedBy } from '../../../markbook/groupedBy';
import { underSentence } from '../../../markbook/whatNext';
import type { Conversion, ConversionStatus } from '../../../rules';
import { Qualifier } from '../../controls/Qualifier';
import { STATUS_WORDS } from '../../controls/qualifierWords';
import { useWhatNextStyles } from './useWhatNextStyles';

interface ReadWithProps {
  readonly sentences: readonly string[];
  readonly status: ConversionStatus;
}

const Lines = ({ sentences, status }: ReadWithProps): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <div className={styles.row}>
      <Caption1 className={styles.quiet}>{sentences.join(' ')}</Caption1>
      <Qualifier words={STATUS_WORDS[status]} />
    </div>
  );
};

/** Which conversion the marks of a component are read with, and how sure it is. */
export const ReadWith = ({ conversion }: { readonly conversion: Conversion }): ReactNode => (
  <Lines sentences={[underSentence(conversion)]} status={conversion.status} />
);

/** The same for several components: those that are equally sure are said together. */
export const ReadWithEach = ({ conversions }: { readonly conversions: readonly Conversion[] }): ReactNode =>
  [...groupedBy(conversions, ({ status }) => status)].map(([status, alike]) => (
    <Lines key={status} sentences={alike.map(underSentence)} status={status} />
  ));
