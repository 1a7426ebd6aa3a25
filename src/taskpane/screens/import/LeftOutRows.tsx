import type { ReactNode } from 'react';
import type { ReadList } from '../../../markbook/import';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { leftOutWords } from './leftOutWords';

/** The rows of a list that are no learners, and why. */
export const LeftOutRows = ({ list }: { readonly list: ReadList }): ReactNode => {
  if (list.leftOut.length === 0) return null;
  const title = `Rows left out (${list.leftOut.length})`;
  return (
    <Section title={title}>
      <LimitedList
        label={title}
        items={list.leftOut}
        keyOf={({ row }) => String(row)}
        show={({ row, because }) => leftOutWords(list, row, because)}
      />
    </Section>
  );
};
