import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ConversionKey } from '../../../rules';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { tablesNamed } from './adding/tableWords';

/** The conversions that the tracker uses and the workbook does not hold. */
export const MissingConversions = ({ missing }: { readonly missing: readonly ConversionKey[] }): ReactNode => {
  if (missing.length === 0) return null;
  return (
    <Section title="Missing">
      <LimitedList
        label="Missing"
        items={missing}
        keyOf={(key) => tablesNamed([key])}
        show={(key) => (
          <Body1>{`${tablesNamed([key])} is used by the tracker, but this workbook has no usable table for it.`}</Body1>
        )}
      />
    </Section>
  );
};
